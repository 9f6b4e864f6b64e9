package io.coaldesk.examples.benchmark;

import io.coaldesk.policy.CompiledConditions;
import io.coaldesk.pricing.rule.RuleAttribute;
import io.coaldesk.pricing.rule.RuleCondition;
import io.coaldesk.pricing.rule.RuleFacts;
import java.util.List;

/** Something that tells which rules hold for a deal, rule {@code i} as bit {@code i}. */
interface RuleMatcher {

    long match(DealFact deal);

    /** Returns the matcher of this library, from the request to the bits. */
    static RuleMatcher compiled(List<RuleCondition> rules) {
        CompiledConditions compiled = CompiledConditions.of(
                RuleAttribute.SPACE, rules.stream().map(RuleCondition::box).toList());
        return deal -> {
            var request = deal.request();
            RuleFacts facts = RuleFacts.of(request.inquiry(), request.terms(), request.market(), List.of());
            return compiled.match(facts.cells(compiled));
        };
    }
}
