package io.coaldesk.pricing;

import io.coaldesk.pricing.rule.PricingRule;
import io.coaldesk.reason.ReasonValue;

/**
 * A differential rule with what reasons call it.
 *
 * @param rule the rule
 * @param kind premium or discount
 * @param label what it is called
 * @param justification why it applies
 */
record CompiledRule(PricingRule rule, ReasonValue kind, ReasonValue label, ReasonValue justification) {

    static CompiledRule of(PricingRule rule) {
        return new CompiledRule(
                rule,
                ReasonValue.term(rule.kind()),
                ReasonValue.term(rule.label()),
                ReasonValue.term(rule.justification()));
    }
}
