package io.coaldesk.pricing;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.deal.PaymentInstrument;
import io.coaldesk.deal.PaymentTerms;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.Require;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.SortedMap;
import org.immutables.value.Value;

/** What money costs from the day the supplier is paid until the customer's payment can be spent. */
@Value.Immutable
@JsonDeserialize(as = ImmutableFinancePolicy.class)
public abstract class FinancePolicy implements WithFinancePolicy {

    private static final int LONGEST_DAYS = 3650;
    private static final int LONGEST_YEAR = 366;

    FinancePolicy() {}

    /** Returns the interest a year as a share, such as 0.06; 0 to 1. */
    public abstract BigDecimal annualRate();

    /** Returns the days that make a year of interest, such as 360 or 365. */
    public abstract int dayCount();

    /** Returns how many days before delivery the supplier is paid; below zero if after it. */
    public abstract int supplierPaidDaysBeforeDelivery();

    /** Returns how many days before delivery a prepayment is received, 0 or more. */
    public abstract int prepaymentDaysBeforeDelivery();

    /** Returns the days from receipt to usable cash by instrument; a deal paid with another has no price. */
    @Value.NaturalOrder
    public abstract SortedMap<PaymentInstrument, Integer> daysToUsableCash();

    /**
     * Returns the days that money is outlaid, weighted by the shares of payment:
     *
     * <pre>d = open (s + credit + usable(instrument)) + prepaid (s - before + usable(CASH))</pre>
     *
     * with {@code s} for {@link #supplierPaidDaysBeforeDelivery} and {@code before} for
     * {@link #prepaymentDaysBeforeDelivery}. Below zero, the customer finances the seller. Empty if the days of an
     * instrument in use are not declared. A prepayment is made in cash.
     */
    public Optional<BigDecimal> outlaidDays(PaymentTerms terms) {
        BigDecimal days = BigDecimal.ZERO;
        if (terms.openShare().signum() > 0) {
            Integer usable = daysToUsableCash().get(terms.instrument());
            if (usable == null) {
                return Optional.empty();
            }
            long open = (long) supplierPaidDaysBeforeDelivery() + terms.creditDays() + usable;
            days = days.add(terms.openShare().multiply(BigDecimal.valueOf(open)));
        }
        if (terms.prepaidShare().signum() > 0) {
            Integer usable = daysToUsableCash().get(PaymentInstrument.CASH);
            if (usable == null) {
                return Optional.empty();
            }
            long early = (long) supplierPaidDaysBeforeDelivery() - prepaymentDaysBeforeDelivery() + usable;
            days = days.add(terms.prepaidShare().multiply(BigDecimal.valueOf(early)));
        }
        return Optional.of(PlainText.withoutTrailingZeros(days));
    }

    @Value.Check
    FinancePolicy validate() {
        Require.share("annualRate", annualRate());
        Require.inRange("dayCount", dayCount(), 1, LONGEST_YEAR);
        Require.inRange(
                "supplierPaidDaysBeforeDelivery", supplierPaidDaysBeforeDelivery(), -LONGEST_DAYS, LONGEST_DAYS);
        Require.inRange("prepaymentDaysBeforeDelivery", prepaymentDaysBeforeDelivery(), 0, LONGEST_DAYS);
        daysToUsableCash()
                .forEach(
                        (instrument, days) -> Require.inRange("daysToUsableCash." + instrument, days, 0, LONGEST_DAYS));
        BigDecimal rate = PlainText.withoutTrailingZeros(annualRate());
        return rate.scale() == annualRate().scale() ? this : withAnnualRate(rate);
    }

    /** Builds a {@link FinancePolicy}. */
    public static final class Builder extends ImmutableFinancePolicy.Builder {
        Builder() {}
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }
}
