package io.coaldesk.pricing;

import io.coaldesk.money.Money;
import io.coaldesk.pricing.rule.PricingRule;
import io.coaldesk.pricing.rule.RuleEffect;
import java.util.ArrayList;
import java.util.List;

/**
 * An amount of money in a rule, with the path to it.
 *
 * @param path the path into the policy; rules are named by id, since their order has no meaning
 * @param money the amount
 */
record RuleAmount(String path, Money money) {

    static String path(PricingRule rule) {
        return "rules[" + rule.id() + "]";
    }

    static List<RuleAmount> of(List<PricingRule> rules) {
        List<RuleAmount> amounts = new ArrayList<>();
        for (PricingRule rule : rules) {
            amounts.addAll(of(rule));
        }
        return amounts;
    }

    static List<RuleAmount> of(PricingRule rule) {
        String path = path(rule) + ".effect";
        if (rule.effect() instanceof RuleEffect.PerTonne fixed) {
            return List.of(new RuleAmount(path + ".amount", fixed.amount()));
        }
        if (rule.effect() instanceof RuleEffect.TonnageTable table) {
            List<RuleAmount> amounts = new ArrayList<>();
            for (int i = 0; i < table.steps().size(); i++) {
                amounts.add(new RuleAmount(
                        path + ".steps[" + i + "].perTonne",
                        table.steps().get(i).perTonne()));
            }
            return amounts;
        }
        return List.of();
    }
}
