package io.coaldesk.pricing;

import io.coaldesk.money.Currencies;
import io.coaldesk.money.DeliveryPlace;
import io.coaldesk.money.TaxTreatment;
import io.coaldesk.policy.CompiledConditions;
import io.coaldesk.policy.ConditionBox;
import io.coaldesk.policy.PolicyStamp;
import io.coaldesk.pricing.formula.FormulaEvaluator;
import io.coaldesk.pricing.rule.PricingRule;
import io.coaldesk.pricing.rule.RuleAttribute;
import io.coaldesk.pricing.rule.RuleCondition;
import io.coaldesk.pricing.rule.RuleFacts;
import io.coaldesk.pricing.rule.Season;
import io.coaldesk.reason.Label;
import io.coaldesk.reason.ReasonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is worked out of a policy once: its conditions, matched together, and what each of them holds. */
final class CompiledPolicy {

    /** The way between two places. */
    private record Way(DeliveryPlace from, DeliveryPlace to) {}

    private final PricingPolicy policy;
    private final PolicyStamp stamp;
    private final Differentials differentials;
    private final List<Season> seasons;
    private final List<Conditional<CompiledLine>> costs;
    /** The lines of each way, and after them those that arise on every way. */
    private final Map<Way, List<Conditional<CompiledLine>>> bridges = new HashMap<>();

    private final List<Conditional<PriceLimit>> limits;
    private final CompiledConditions conditions;
    private final Optional<FormulaEvaluator> formula;
    private final FactWarnings warnings;
    private final PriceFloor floor;
    private final TaxTreatment netOfTax;
    private final ReasonValue annualRate;
    private final Label perTonne;
    private final Map<DeliveryPlace, ReasonValue> placesOfSale = new HashMap<>();

    CompiledPolicy(PricingPolicy policy) {
        this.policy = policy;
        this.stamp = PolicyStamp.of(policy);
        this.seasons = policy.seasons();
        // Those of the rules come first, one for each, as the differentials expect.
        List<ConditionBox> boxes =
                new ArrayList<>(policy.rules().stream().map(PricingRule::box).toList());
        this.differentials = new Differentials(policy);
        this.costs = lines(policy.costs(), boxes);
        for (CostBridge bridge : policy.bridges()) {
            List<Conditional<CompiledLine>> all = new ArrayList<>(lines(bridge.lines(), boxes));
            all.addAll(costs);
            placesOfSale.put(bridge.to(), ReasonValue.term(bridge.to()));
            bridges.put(new Way(bridge.from(), bridge.to()), List.copyOf(all));
        }
        this.limits = policy.limits().stream()
                .map(limit -> conditional(limit, limit.box(), boxes))
                .toList();
        this.formula = policy.listPrice()
                .filter(ListPriceSource.ByFormula.class::isInstance)
                .map(source -> FormulaEvaluator.of(((ListPriceSource.ByFormula) source).formula()));
        this.warnings = new FactWarnings(policy);
        this.floor = new PriceFloor(policy.salesTax(), policy.rounding());
        this.annualRate = ReasonValue.percent(policy.finance().annualRate());
        this.netOfTax = policy.salesTax().toExcluded();
        this.perTonne = Currencies.perTonne(policy.currency());
        this.conditions = CompiledConditions.of(RuleAttribute.SPACE, boxes);
    }

    private List<Conditional<CompiledLine>> lines(List<CostLine> lines, List<ConditionBox> boxes) {
        return lines.stream()
                .map(line -> conditional(
                        new CompiledLine(line, Charge.of(line, policy.rounding().step())),
                        line.condition().map(RuleCondition::box).orElseGet(ConditionBox::everything),
                        boxes))
                .toList();
    }

    private static <T> Conditional<T> conditional(T value, ConditionBox box, List<ConditionBox> boxes) {
        if (box.equals(ConditionBox.everything())) {
            return new Conditional<>(value, -1);
        }
        boxes.add(box);
        return new Conditional<>(value, boxes.size() - 1);
    }

    PricingPolicy policy() {
        return policy;
    }

    PolicyStamp stamp() {
        return stamp;
    }

    Differentials differentials() {
        return differentials;
    }

    List<Conditional<PriceLimit>> limits() {
        return limits;
    }

    /** Returns the formula of the list price, if there is one. */
    Optional<FormulaEvaluator> formula() {
        return formula;
    }

    FactWarnings warnings() {
        return warnings;
    }

    PriceFloor floor() {
        return floor;
    }

    /** Returns the rate of interest as a value in a reason's text. */
    ReasonValue annualRate() {
        return annualRate;
    }

    /** Returns the tax treatment of the price without its tax. */
    TaxTreatment netOfTax() {
        return netOfTax;
    }

    /** Returns a place of sale as a value in a reason's text. */
    ReasonValue term(DeliveryPlace place) {
        ReasonValue known = placesOfSale.get(place);
        return known == null ? ReasonValue.term(place) : known;
    }

    /** Returns an amount per tonne as a value in a reason's text. */
    ReasonValue perTonne(BigDecimal amount) {
        return ReasonValue.quantity(amount, perTonne);
    }

    /** Returns the facts of a request that conditions ask for. */
    RuleFacts facts(PriceRequest request) {
        return RuleFacts.of(request.inquiry(), request.terms(), request.market(), seasons);
    }

    Matched match(RuleFacts facts) {
        long[] bits = new long[conditions.words()];
        conditions.match(facts.cells(conditions), bits);
        return new Matched(bits);
    }

    /**
     * Returns the lines that may arise between two places, those of the way first; empty if nothing bridges the places.
     */
    Optional<List<Conditional<CompiledLine>>> lines(DeliveryPlace from, DeliveryPlace to) {
        return from.equals(to) ? Optional.of(costs) : Optional.ofNullable(bridges.get(new Way(from, to)));
    }
}
