package io.coaldesk.pricing;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.coaldesk.money.Money;
import io.coaldesk.money.MoneyRounding;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.Require;
import java.math.BigDecimal;

/** What payment by an instrument that is not money at once adds to the price. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(InstrumentSurcharge.GrossUp.class),
    @JsonSubTypes.Type(InstrumentSurcharge.AddOn.class)
})
public sealed interface InstrumentSurcharge {

    /**
     * Returns the surcharge per tonne, rounded once.
     *
     * @param price the cash price per tonne
     * @param openShare the share of it that is paid with the instrument, 0 to 1
     * @param billDays the days to maturity that the terms state, or those of the surcharge
     */
    Money surcharge(Money price, BigDecimal openShare, int billDays, MoneyRounding rounding);

    /** Returns the days to maturity unless the terms state others. */
    int days();

    /**
     * The price at which the bill, discounted on receipt, is worth the cash price: {@code P / (1 - r d / D)}.
     *
     * @param annualRate the discount rate a year, r, as a share
     * @param days the days to maturity, d, unless the terms state others
     * @param dayCount the days that make a year, D, such as 360
     */
    @JsonTypeName("GROSS_UP")
    record GrossUp(
            @JsonProperty(required = true) BigDecimal annualRate,
            @JsonProperty(required = true) int days,
            @JsonProperty(required = true) int dayCount)
            implements InstrumentSurcharge {

        private static final int LONGEST_DAYS = 3650;
        private static final int LONGEST_YEAR = 366;

        /** Checks that the discount leaves something of the bill. */
        public GrossUp {
            annualRate = PlainText.withoutTrailingZeros(Require.share("surcharge.annualRate", annualRate));
            Require.inRange("surcharge.days", days, 0, LONGEST_DAYS);
            Require.inRange("surcharge.dayCount", dayCount, 1, LONGEST_YEAR);
            requireWorth(annualRate, days, dayCount);
        }

        private static void requireWorth(BigDecimal annualRate, int days, int dayCount) {
            Require.that(
                    annualRate.multiply(BigDecimal.valueOf(days)).compareTo(BigDecimal.valueOf(dayCount)) < 0,
                    "surcharge.days",
                    days,
                    "days for which the discount is less than the bill");
        }

        @Override
        public Money surcharge(Money price, BigDecimal openShare, int billDays, MoneyRounding rounding) {
            requireWorth(annualRate, billDays, dayCount);
            BigDecimal discount = annualRate.multiply(BigDecimal.valueOf(billDays));
            BigDecimal worth = BigDecimal.valueOf(dayCount).subtract(discount);
            BigDecimal surcharge =
                    rounding.divide(price.amount().multiply(openShare).multiply(discount), worth);
            return Money.of(surcharge, price.currency());
        }
    }

    /**
     * A fixed amount.
     *
     * @param amount the surcharge per tonne where all is paid with the instrument, zero or more
     */
    @JsonTypeName("ADD_ON")
    record AddOn(@JsonProperty(required = true) Money amount) implements InstrumentSurcharge {
        /** Checks the amount. */
        public AddOn {
            Require.notNegative("surcharge.amount", amount.amount());
        }

        @Override
        public int days() {
            return 0;
        }

        @Override
        public Money surcharge(Money price, BigDecimal openShare, int billDays, MoneyRounding rounding) {
            return amount.times(openShare).rounded(rounding);
        }
    }
}
