package io.coaldesk.pricing;

import io.coaldesk.deal.Inquiry;
import io.coaldesk.market.ContractCalorificValue;
import io.coaldesk.money.Money;
import io.coaldesk.money.PricePerTonne;
import io.coaldesk.reason.Reason;
import io.coaldesk.reason.ReasonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The comparison of a price with the bands and ceilings that others set. */
final class PriceLimits {

    private final PricingPolicy policy;
    private final Inquiry inquiry;
    private final PricePerTonne price;
    private final int resales;

    private PriceLimits(PricingPolicy policy, Inquiry inquiry, PricePerTonne price) {
        this.policy = policy;
        this.inquiry = inquiry;
        this.price = price;
        this.resales = inquiry.saleDetails().resales().orElse(0);
    }

    /** Returns what each limit that concerns a deal says of its price. */
    static List<Reason> check(CompiledPolicy compiled, Matched matched, Inquiry inquiry, PricePerTonne price) {
        if (compiled.limits().isEmpty()) {
            return List.of();
        }
        PriceLimits comparison = new PriceLimits(compiled.policy(), inquiry, price);
        List<Reason> reasons = new ArrayList<>();
        for (Conditional<PriceLimit> limit : compiled.limits()) {
            if (limit.holds(matched)) {
                comparison.check(limit.value()).ifPresent(reasons::add);
            }
        }
        return reasons;
    }

    /** Returns nothing where the limit is stated at a place that does not lead to that of the sale. */
    private Optional<Reason> check(PriceLimit limit) {
        Optional<CirculationCost> way = policy.circulation().stream()
                .filter(cost -> cost.from().equals(limit.place()) && cost.to().equals(inquiry.place()))
                .findFirst();
        if (way.isEmpty() && !limit.place().equals(inquiry.place())) {
            return Optional.empty();
        }
        if (!limit.tax().equals(price.tax())
                || !limit.calorificValue()
                        .key()
                        .property()
                        .equals(contract().key().property())
                || !limit.calorificValue().key().basis().equals(contract().key().basis())) {
            return Optional.of(Reason.of(
                            GuardReason.LIMIT_NOT_COMPARABLE,
                            ReasonValue.term(limit.label()),
                            ReasonValue.term(limit.calorificValue().key()),
                            ReasonValue.term(limit.tax()))
                    .byRule(limit.id()));
        }
        Money circulation = way.map(cost -> cost.total(resales)).orElseGet(() -> Money.zero(price.currency()));
        PricePerTonne netback = price.withAmount(price.amount().subtract(circulation.amount()));
        return Optional.of(verdict(limit, netback).byRule(limit.id()));
    }

    private ContractCalorificValue contract() {
        return inquiry.contractCalorificValue();
    }

    private Reason verdict(PriceLimit limit, PricePerTonne netback) {
        if (limit.high().filter(high -> compare(limit, netback, high) > 0).isPresent()) {
            return reason(
                    GuardReason.LIMIT_ABOVE,
                    limit,
                    netback,
                    shown(limit, limit.high().get(), RoundingMode.FLOOR));
        }
        if (limit.low().filter(low -> compare(limit, netback, low) < 0).isPresent()) {
            return reason(
                    GuardReason.LIMIT_BELOW,
                    limit,
                    netback,
                    shown(limit, limit.low().get(), RoundingMode.CEILING));
        }
        return Reason.of(GuardReason.LIMIT_KEPT, netback.toReasonValue(), ReasonValue.term(limit.label()));
    }

    private static Reason reason(GuardReason code, PriceLimit limit, PricePerTonne netback, PricePerTonne bound) {
        return Reason.of(
                code,
                netback.toReasonValue(),
                ReasonValue.term(limit.place()),
                bound.toReasonValue(),
                ReasonValue.term(limit.label()));
    }

    /** Compares {@code price * Q0} with {@code bound * Q}, so that nothing is rounded. */
    private int compare(PriceLimit limit, PricePerTonne netback, BigDecimal bound) {
        return limit.proRata()
                ? netback.amount()
                        .multiply(limit.calorificValue().gigajoulesPerTonne())
                        .compareTo(bound.multiply(contract().gigajoulesPerTonne()))
                : netback.amount().compareTo(bound);
    }

    /** Returns the bound at the contract's calorific value, rounded so that it may still be reached. */
    private PricePerTonne shown(PriceLimit limit, BigDecimal bound, RoundingMode inward) {
        return limit.proRata()
                ? price.withAmount(bound.multiply(contract().gigajoulesPerTonne())
                        .divide(
                                limit.calorificValue().gigajoulesPerTonne(),
                                policy.rounding().price().scale(),
                                inward))
                : price.withAmount(bound);
    }
}
