package io.coaldesk.pricing;

import io.coaldesk.deal.AgreedPrice;
import io.coaldesk.deal.Inquiry;
import io.coaldesk.deal.Substitute;
import io.coaldesk.deal.TransportLeg;
import io.coaldesk.deal.TransportRoute;
import io.coaldesk.money.Money;
import io.coaldesk.money.PricePerTonne;
import io.coaldesk.reason.Reason;
import io.coaldesk.reason.ReasonValue;
import io.coaldesk.reason.Require;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What the company's own guards make of a price: how far it may move, and what the customer would burn instead. */
final class PriceGuards {

    private final PricingPolicy policy;
    private final PriceRequest request;
    private final Inquiry inquiry;

    PriceGuards(PricingPolicy policy, PriceRequest request) {
        this.policy = policy;
        this.request = request;
        this.inquiry = request.inquiry();
    }

    /**
     * A price that a guard moved.
     *
     * @param price the price it moved to
     * @param reason why
     */
    record Moved(PricePerTonne price, Reason reason) {}

    /** Returns the price that the limits on changes leave of a target; empty if they let it be. */
    Optional<Moved> afterChangeLimits(PricePerTonne target) {
        Optional<AgreedPrice> agreed = inquiry.saleDetails().lastPrice();
        if (policy.priceChange().isEmpty() || agreed.isEmpty()) {
            return Optional.empty();
        }
        PriceChangePolicy limits = policy.priceChange().get();
        PricePerTonne last = agreed.get().price();
        BigDecimal change = target.minus(last).amount();
        Require.that(
                !agreed.get().date().isAfter(request.market().asOf()),
                "sale.lastPrice.date",
                agreed.get().date(),
                "the market's day, " + request.market().asOf() + ", or earlier");
        long days =
                ChronoUnit.DAYS.between(agreed.get().date(), request.market().asOf());
        if (change.signum() == 0) {
            return Optional.empty();
        }
        if (limits.minDays().filter(least -> days < least).isPresent()) {
            return Optional.of(new Moved(
                    last,
                    Reason.of(
                            GuardReason.CHANGE_TOO_SOON,
                            last.toReasonValue(),
                            ReasonValue.date(agreed.get().date()),
                            ReasonValue.number(limits.minDays().get()),
                            target.toReasonValue())));
        }
        if (limits.deadBand()
                .filter(band -> change.abs().compareTo(band.amount()) < 0)
                .isPresent()) {
            return Optional.of(new Moved(
                    last,
                    Reason.of(
                            GuardReason.CHANGE_TOO_SMALL,
                            last.toReasonValue(),
                            last.withAmount(limits.deadBand().get().amount()).toReasonValue(),
                            target.toReasonValue())));
        }
        return capped(limits, last, target);
    }

    private Optional<Moved> capped(PriceChangePolicy limits, PricePerTonne last, PricePerTonne target) {
        boolean rise = target.amount().compareTo(last.amount()) > 0;
        Optional<BigDecimal> share = rise ? limits.maxRise() : limits.maxFall().map(BigDecimal::negate);
        return share.map(most -> {
                    BigDecimal edge = last.amount().multiply(BigDecimal.ONE.add(most));
                    RoundingMode inward = rise ? RoundingMode.FLOOR : RoundingMode.CEILING;
                    BigDecimal rounded = edge.setScale(policy.rounding().price().scale(), inward);
                    // One unit of the price may be more than the step allowed; then the price stays.
                    boolean crossed =
                            rise ? rounded.compareTo(last.amount()) < 0 : rounded.compareTo(last.amount()) > 0;
                    return last.withAmount(crossed ? last.amount() : rounded);
                })
                .filter(edge -> rise
                        ? target.amount().compareTo(edge.amount()) > 0
                        : target.amount().compareTo(edge.amount()) < 0)
                .map(edge -> new Moved(
                        edge,
                        Reason.of(
                                GuardReason.CHANGE_CAPPED,
                                target.toReasonValue(),
                                ReasonValue.percent(share.get()),
                                last.toReasonValue(),
                                edge.toReasonValue())));
    }

    /** Returns why a ceiling of substitutes cannot be told, if one was to be: they are priced net as received. */
    Optional<Reason> substitutesNotComparable() {
        boolean asked = policy.substituteShare().isPresent()
                && !inquiry.saleDetails().substitutes().isEmpty();
        return asked && !DeliveredPrice.isNetAsReceived(inquiry.contractCalorificValue())
                ? Optional.of(Reason.of(
                        GuardReason.SUBSTITUTE_NOT_COMPARABLE,
                        ReasonValue.term(inquiry.contractCalorificValue().key())))
                : Optional.empty();
    }

    /** Returns the ceiling of the customer's substitutes if a price is above it. */
    Optional<Moved> belowSubstitutes(PricePerTonne price) {
        if (policy.substituteShare().isEmpty() || substitutesNotComparable().isPresent()) {
            return Optional.empty();
        }
        return inquiry.saleDetails().substitutes().stream()
                .map(substitute -> lowered(price, substitute))
                .min(Comparator.comparing((Moved moved) -> moved.price().amount())
                        .thenComparing(moved -> moved.reason().toString()))
                .filter(lowest -> lowest.price().amount().compareTo(price.amount()) < 0);
    }

    private Moved lowered(PricePerTonne price, Substitute substitute) {
        PricePerTonne ceiling = price.withAmount(ceiling(substitute));
        return new Moved(
                ceiling,
                Reason.of(
                        GuardReason.SUBSTITUTE_CEILING,
                        price.toReasonValue(),
                        ReasonValue.term(substitute.label()),
                        substitute.perGigajoule().toReasonValue(),
                        ceiling.toReasonValue()));
    }

    /**
     * Returns the highest price at the place of sale at which a gigajoule at the plant costs no more than the policy's
     * share of the substitute's, both without tax; rounded down, so that it holds.
     *
     * <pre>net = share * perGigajoule * GJ/t * (1 - loss) - freight</pre>
     */
    private BigDecimal ceiling(Substitute substitute) {
        Money.zero(policy.currency()).requireSameCurrency(substitute.perGigajoule());
        BigDecimal arriving = inquiry.saleDetails()
                .route()
                .map(route -> BigDecimal.ONE.subtract(route.lossShare()))
                .orElse(BigDecimal.ONE);
        // As a fraction, since no quotient by a tax need end; it is rounded once, at the end.
        BigDecimal numerator = substitute
                .perGigajoule()
                .amount()
                .multiply(inquiry.contractCalorificValue().gigajoulesPerTonne())
                .multiply(policy.substituteShare().orElse(BigDecimal.ONE))
                .multiply(arriving);
        BigDecimal denominator = substitute.tax().timesNet();
        for (TransportLeg leg :
                inquiry.saleDetails().route().map(TransportRoute::legs).orElse(List.of())) {
            BigDecimal factor = leg.tax().timesNet();
            numerator =
                    numerator.multiply(factor).subtract(leg.perTonne().amount().multiply(denominator));
            denominator = denominator.multiply(factor);
        }
        return numerator
                .multiply(BigDecimal.ONE.add(policy.salesTax().rate()))
                .divide(denominator, policy.rounding().price().scale(), RoundingMode.FLOOR);
    }
}
