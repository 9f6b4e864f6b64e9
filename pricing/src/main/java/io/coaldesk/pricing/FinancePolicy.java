package io.coaldesk.pricing;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.deal.Delivery;
import io.coaldesk.deal.DeliverySchedule;
import io.coaldesk.deal.PaymentInstrument;
import io.coaldesk.deal.PaymentTerms;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.Require;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
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
     * with {@code s} for {@link #supplierPaidDaysBeforeDelivery}, {@code before} for {@link
     * #prepaymentDaysBeforeDelivery}, and {@code credit} for the days from delivery until the rest is due, weighted by the
     * tonnes of the deliveries and rounded to a day by half. A bill is usable at its maturity, if the terms state one.
     * Below zero, the customer finances the seller. Empty if the days of an instrument in use are not declared. A
     * prepayment is made in cash.
     */
    public Optional<BigDecimal> outlaidDays(PaymentTerms terms, DeliverySchedule deliveries) {
        BigDecimal days = BigDecimal.ZERO;
        BigDecimal openShare = terms.openShare();
        if (openShare.signum() > 0) {
            Optional<Integer> usable = usable(terms.instrument(), terms.billDays());
            if (usable.isEmpty()) {
                return Optional.empty();
            }
            BigDecimal open = BigDecimal.valueOf((long) supplierPaidDaysBeforeDelivery() + usable.get())
                    .add(creditDays(terms, deliveries));
            days = days.add(openShare.multiply(open));
        }
        if (terms.prepaidShare().signum() > 0) {
            Optional<Integer> usable = usable(PaymentInstrument.CASH, Optional.empty());
            if (usable.isEmpty()) {
                return Optional.empty();
            }
            long early = (long) supplierPaidDaysBeforeDelivery() - prepaymentDaysBeforeDelivery() + usable.get();
            days = days.add(terms.prepaidShare().multiply(BigDecimal.valueOf(early)));
        }
        return Optional.of(PlainText.withoutTrailingZeros(days));
    }

    /** Returns the instrument in use whose days to usable cash are not known, for which {@link #outlaidDays} is empty. */
    Optional<PaymentInstrument> unpriced(PaymentTerms terms) {
        if (terms.openShare().signum() > 0
                && usable(terms.instrument(), terms.billDays()).isEmpty()) {
            return Optional.of(terms.instrument());
        }
        return terms.prepaidShare().signum() > 0
                        && usable(PaymentInstrument.CASH, Optional.empty()).isEmpty()
                ? Optional.of(PaymentInstrument.CASH)
                : Optional.empty();
    }

    private Optional<Integer> usable(PaymentInstrument instrument, Optional<Integer> billDays) {
        return instrument == PaymentInstrument.CASH || billDays.isEmpty()
                ? Optional.ofNullable(daysToUsableCash().get(instrument))
                : billDays;
    }

    private static BigDecimal creditDays(PaymentTerms terms, DeliverySchedule deliveries) {
        if (terms.start().isEmpty() && terms.monthEnd().isEmpty()) {
            return BigDecimal.valueOf(terms.creditDays());
        }
        BigDecimal tonneDays = BigDecimal.ZERO;
        for (Delivery delivery : deliveries.deliveries()) {
            long days = ChronoUnit.DAYS.between(delivery.date(), terms.dueDate(delivery.date()));
            tonneDays = tonneDays.add(delivery.tonnes().multiply(BigDecimal.valueOf(days)));
        }
        return tonneDays.divide(deliveries.totalTonnes(), 0, RoundingMode.HALF_UP);
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
