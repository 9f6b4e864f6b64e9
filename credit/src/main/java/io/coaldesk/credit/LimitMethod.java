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

    /** Returns whether the result is zero for every customer. */
    boolean givesNothing();

    /**
     * A share of a fact that is an amount, such as 10 % of the paid-in capital; a fact below zero gives zero.
     *
     * @param fact the name of the fact
     * @param label the name of the fact in texts
     * @param share the share, 0 or more
     */
    @JsonTypeName("FACT_SHARE")
    record FactShare(
            @JsonProperty(required = true) String fact,
            @JsonProperty(required = true) Label label,
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
    }
}
