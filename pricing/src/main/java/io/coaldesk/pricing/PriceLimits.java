package io.coaldesk.pricing;

import io.coaldesk.coal.QualityKey;
import io.coaldesk.deal.Inquiry;
import io.coaldesk.market.ContractCalorificValue;
import io.coaldesk.money.Money;
import io.coaldesk.money.PricePerTonne;
import io.coaldesk.money.TaxTreatment;
import io.coaldesk.policy.Condition;
import io.coaldesk.policy.ConditionBox;
import io.coaldesk.pricing.rule.RuleAttribute;
import io.coaldesk.pricing.rule.RuleFacts;
import io.coaldesk.reason.Reason;
import io.coaldesk.reason.ReasonValue;
import io.coaldesk.reason.Severity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The comparison of a price with the bands and ceilings that others set.
 *
 * <p>Where it is not known whether a limit concerns the deal, the limit must be kept all the same: what is not told cannot
 * free a deal of it.
 */
final class PriceLimits {

    private final PricingPolicy policy;
    private final Inquiry inquiry;
    private final PricePerTonne price;
    private final int resales;
    private final List<Reason> reasons = new ArrayList<>();
    private Optional<BigDecimal> lowest = Optional.empty();

    private PriceLimits(PricingPolicy policy, Inquiry inquiry, PricePerTonne price) {
        this.policy = policy;
        this.inquiry = inquiry;
        this.price = price;
        this.resales = inquiry.saleDetails().resales().orElse(0);
    }

    /** Compares a price with each limit that concerns a deal, or may concern it. */
    static PriceLimits check(
            CompiledPolicy compiled, RuleFacts facts, Matched matched, Inquiry inquiry, PricePerTonne price) {
        PriceLimits comparison = new PriceLimits(compiled.policy(), inquiry, price);
        boolean concerned = false;
        boolean compared = false;
        for (Conditional<PriceLimit> limit : compiled.limits()) {
            boolean holds = limit.holds(matched);
            List<RuleAttribute> unknown = holds ? List.of() : undecided(limit.value(), facts);
            if (holds || !unknown.isEmpty()) {
                concerned = true;
                compared |= comparison.check(limit.value(), unknown);
            }
        }
        if (concerned && !compared) {
            comparison.reasons.add(Reason.of(GuardReason.LIMIT_PLACE, ReasonValue.term(inquiry.place())));
        }
        return comparison;
    }

    /** Returns what the limits say of the price. */
    List<Reason> reasons() {
        return reasons;
    }

    /** Returns a price, or the lowest that the limits allow if that is higher. */
    PricePerTonne raised(PricePerTonne other) {
        return lowest.filter(allowed -> other.amount().compareTo(allowed) < 0)
                .map(other::withAmount)
                .orElse(other);
    }

    /** Returns the attributes that would decide whether a limit applies, were they known; none if it is decided. */
    private static List<RuleAttribute> undecided(PriceLimit limit, RuleFacts facts) {
        SortedMap<String, Condition> known = new TreeMap<>(limit.box().conditions());
        List<RuleAttribute> unknown = new ArrayList<>();
        for (RuleAttribute attribute : RuleAttribute.values()) {
            if (known.containsKey(attribute.wireName()) && !facts.knows(attribute)) {
                known.remove(attribute.wireName());
                unknown.add(attribute);
            }
        }
        return !unknown.isEmpty() && new ConditionBox(known).holds(facts.point()) ? unknown : List.of();
    }

    /** Returns whether a limit is stated where the price holds, or where a circulation cost leads from. */
    private boolean check(PriceLimit limit, List<RuleAttribute> unknown) {
        Optional<CirculationCost> way = policy.circulation().stream()
                .filter(cost -> cost.from().equals(limit.place()) && cost.to().equals(inquiry.place()))
                .findFirst();
        if (way.isEmpty() && !limit.place().equals(inquiry.place())) {
            return false;
        }
        Reason said = isComparable(limit)
                ? verdict(limit, way.map(cost -> cost.total(resales)).orElseGet(() -> Money.zero(price.currency())))
                : Reason.of(
                        GuardReason.LIMIT_NOT_COMPARABLE,
                        ReasonValue.term(limit.label()),
                        ReasonValue.term(limit.calorificValue().key()),
                        ReasonValue.term(limit.tax()));
        if (unknown.isEmpty()) {
            reasons.add(said.byRule(limit.id()));
        } else if (said.severity() == Severity.REFUSAL) {
            reasons.add(Reason.of(
                            GuardReason.LIMIT_UNDECIDED,
                            price.toReasonValue(),
                            ReasonValue.list(
                                    unknown.stream().map(ReasonValue::term).toList()),
                            ReasonValue.term(limit.label()))
                    .byRule(limit.id()));
        }
        return true;
    }

    /** A limit that contains tax, or on top of which tax comes, can be brought to the price; one free of tax cannot. */
    private boolean isComparable(PriceLimit limit) {
        QualityKey own = limit.calorificValue().key();
        return (limit.tax().kind() == TaxTreatment.Kind.NONE) == (price.tax().kind() == TaxTreatment.Kind.NONE)
                && own.property().equals(contract().key().property())
                && own.basis().equals(contract().key().basis());
    }

    private ContractCalorificValue contract() {
        return inquiry.contractCalorificValue();
    }

    private Reason verdict(PriceLimit limit, Money circulation) {
        // The price on the limit's tax treatment, less the circulation, as a fraction of the price's tax factor.
        BigDecimal factor = price.tax().timesNet();
        limit.low()
                .map(low -> lowest(limit, low, circulation))
                .ifPresent(
                        allowed -> lowest = Optional.of(lowest.map(allowed::max).orElse(allowed)));
        BigDecimal netback = price.amount()
                .multiply(limit.tax().timesNet())
                .subtract(circulation.amount().multiply(factor));
        PricePerTonne shown = price.withAmount(
                limit.tax().equals(price.tax())
                        ? price.amount().subtract(circulation.amount())
                        : policy.rounding().price().divide(netback, factor));
        if (limit.high()
                .filter(high -> compare(limit, netback, high.multiply(factor)) > 0)
                .isPresent()) {
            return reason(
                    GuardReason.LIMIT_ABOVE,
                    limit,
                    shown,
                    shown(limit, limit.high().get(), RoundingMode.FLOOR));
        }
        if (limit.low()
                .filter(low -> compare(limit, netback, low.multiply(factor)) < 0)
                .isPresent()) {
            return reason(
                    GuardReason.LIMIT_BELOW,
                    limit,
                    shown,
                    shown(limit, limit.low().get(), RoundingMode.CEILING));
        }
        return Reason.of(GuardReason.LIMIT_KEPT, shown.toReasonValue(), ReasonValue.term(limit.label()));
    }

    /** Returns the lowest price whose netback reaches a bound, on the price's tax treatment, rounded so that it does. */
    private BigDecimal lowest(PriceLimit limit, BigDecimal low, Money circulation) {
        BigDecimal own = limit.proRata() ? limit.calorificValue().gigajoulesPerTonne() : BigDecimal.ONE;
        BigDecimal wanted = limit.proRata() ? contract().gigajoulesPerTonne() : BigDecimal.ONE;
        return low.multiply(wanted)
                .add(circulation.amount().multiply(own))
                .multiply(price.tax().timesNet())
                .divide(
                        own.multiply(limit.tax().timesNet()),
                        policy.rounding().price().scale(),
                        RoundingMode.CEILING);
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
    private int compare(PriceLimit limit, BigDecimal netback, BigDecimal bound) {
        return limit.proRata()
                ? netback.multiply(limit.calorificValue().gigajoulesPerTonne())
                        .compareTo(bound.multiply(contract().gigajoulesPerTonne()))
                : netback.compareTo(bound);
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
