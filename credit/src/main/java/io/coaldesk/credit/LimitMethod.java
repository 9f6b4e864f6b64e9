package io.coaldesk.credit;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.coaldesk.money.Money;
import io.coaldesk.reason.Label;
import io.coaldesk.reason.Labelled;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.Require;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A way to find a credit limit. A grade states one or more; the least of their results is the limit.
 *
 * <p>In JSON the property {@code method} says which: {@code FACT_SHARE}, {@code SALES_MULTIPLE} or {@code CAP}.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "method")
@JsonSubTypes({
    @JsonSubTypes.Type(LimitMethod.FactShare.class),
    @JsonSubTypes.Type(LimitMethod.SalesMultiple.class),
    @JsonSubTypes.Type(LimitMethod.Cap.class)
})
public sealed interface LimitMethod extends Labelled {

    /** Returns the limit before rounding, 0 or more; empty if the file lacks the figure. */
    Optional<Money> apply(CreditFile file);

    /** Returns what the result depends on; a grade states one method for each. */
    String basis();

    /** Returns the share, the multiple or the amount; between methods of one basis, a greater one gives more. */
    BigDecimal factor();

    /**
     * A share of a fact that is an amount, such as 10 % of the paid-in capital; a fact below zero gives zero.
     *
     * @param fact the name of the fact
     * @param name the name of the fact in texts
     * @param share the share, 0 or more
     */
    @JsonTypeName("FACT_SHARE")
    record FactShare(
            @JsonProperty(required = true) String fact,
            @JsonProperty(required = true) Label name,
            @JsonProperty(required = true) BigDecimal share)
            implements LimitMethod {

        /** Checks name and share. */
        public FactShare {
            Require.notBlank("fact", fact);
            share = PlainText.withoutTrailingZeros(Require.notNegative("share", share));
        }

        @Override
        public Optional<Money> apply(CreditFile file) {
            return file.facts()
                    .number(fact)
                    .map(amount -> Money.of(amount.max(BigDecimal.ZERO).multiply(share), file.currency()));
        }

        @Override
        public String basis() {
            return "fact " + fact;
        }

        @Override
        public BigDecimal factor() {
            return share;
        }

        @Override
        public Label label() {
            String percent = PlainText.number(PlainText.withoutTrailingZeros(share.movePointRight(2))) + " %";
            return Label.of(percent + " of the " + name.en(), name.zh() + "的 " + percent);
        }
    }

    /**
     * A multiple of the average sales per month, tax included.
     *
     * @param multiple the multiple, 0 or more
     */
    @JsonTypeName("SALES_MULTIPLE")
    record SalesMultiple(@JsonProperty(required = true) BigDecimal multiple) implements LimitMethod {

        /** Checks the multiple. */
        public SalesMultiple {
            multiple = PlainText.withoutTrailingZeros(Require.notNegative("multiple", multiple));
        }

        @Override
        public Optional<Money> apply(CreditFile file) {
            return file.averageMonthlySales().map(sales -> sales.times(multiple));
        }

        @Override
        public String basis() {
            return "averageMonthlySales";
        }

        @Override
        public BigDecimal factor() {
            return multiple;
        }

        @Override
        public Label label() {
            String times = PlainText.number(multiple);
            return Label.of(times + " times the average monthly sales", "月均销售额的 " + times + " 倍");
        }
    }

    /**
     * An amount that no limit of the grade exceeds.
     *
     * @param amount the amount, 0 or more
     */
    @JsonTypeName("CAP")
    record Cap(@JsonProperty(required = true) Money amount) implements LimitMethod {

        /** Checks the amount. */
        public Cap {
            Amounts.requireNotNegative("amount", amount);
        }

        @Override
        public Optional<Money> apply(CreditFile file) {
            return Optional.of(amount);
        }

        @Override
        public String basis() {
            return "cap";
        }

        @Override
        public BigDecimal factor() {
            return amount.amount();
        }

        @Override
        public Label label() {
            return Label.of("the grade's cap", "等级额度上限");
        }
    }
}
