package io.coaldesk.pricing;

import io.coaldesk.money.Money;
import io.coaldesk.pricing.rule.PricingRule;
import io.coaldesk.pricing.rule.RuleEffect;
import java.util.ArrayList;
import java.util.List;

/** Every amount of money in a policy, with the path to it; lists without an order go by id. */
final class PolicyAmounts {

    private final List<PolicyAmount> amounts = new ArrayList<>();

    private PolicyAmounts() {}

    static List<PolicyAmount> of(PricingPolicy policy) {
        PolicyAmounts found = new PolicyAmounts();
        found.amounts.addAll(policy.margin().amounts("margin"));
        policy.principles()
                .forEach((principle, setting) -> setting.margin()
                        .ifPresent(
                                margin -> found.amounts.addAll(margin.amounts("principles." + principle + ".margin"))));
        policy.costs().forEach(line -> found.add("costs[" + line.id() + "].amount", line.amount()));
        for (CostBridge bridge : policy.bridges()) {
            bridge.lines()
                    .forEach(line ->
                            found.add("bridges[" + bridge + "].lines[" + line.id() + "].amount", line.amount()));
        }
        policy.rules().forEach(rule -> found.amounts.addAll(of(rule)));
        policy.surcharges().forEach((instrument, surcharge) -> {
            if (surcharge instanceof InstrumentSurcharge.AddOn fixed) {
                found.add("surcharges." + instrument + ".amount", fixed.amount());
            }
        });
        policy.priceChange()
                .flatMap(PriceChangePolicy::deadBand)
                .ifPresent(band -> found.add("priceChange.deadBand", band));
        for (CirculationCost cost : policy.circulation()) {
            String path = "circulation[" + cost.from() + " -> " + cost.to() + "]";
            found.add(path + ".perTonne", cost.perTonne());
            cost.perResale().ifPresent(each -> found.add(path + ".perResale", each));
        }
        return found.amounts;
    }

    /** Returns the amounts of a rule's effect. */
    static List<PolicyAmount> of(PricingRule rule) {
        PolicyAmounts found = new PolicyAmounts();
        String path = PolicyAmount.path(rule) + ".effect";
        if (rule.effect() instanceof RuleEffect.PerTonne fixed) {
            found.add(path + ".amount", fixed.amount());
        } else if (rule.effect() instanceof RuleEffect.TonnageTable table) {
            for (int i = 0; i < table.steps().size(); i++) {
                found.add(
                        path + ".steps[" + i + "].perTonne",
                        table.steps().get(i).perTonne());
            }
        } else if (rule.effect() instanceof RuleEffect.Replace set) {
            found.add(path + ".price", set.price());
        } else if (rule.effect() instanceof RuleEffect.AtLeast floor) {
            found.add(path + ".price", floor.price());
        } else if (rule.effect() instanceof RuleEffect.AtMost ceiling) {
            found.add(path + ".price", ceiling.price());
        }
        return found.amounts;
    }

    private void add(String path, Money money) {
        amounts.add(new PolicyAmount(path, money));
    }
}
