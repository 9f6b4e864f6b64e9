package io.coaldesk.pricing;

import io.coaldesk.customer.Customer;
import io.coaldesk.pricing.rule.RuleAttribute;
import io.coaldesk.pricing.rule.RuleFacts;
import io.coaldesk.reason.Reason;
import io.coaldesk.reason.ReasonValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a quote had to leave out because a fact is not known, so that it does not go unnoticed. */
final class FactWarnings {

    private FactWarnings() {}

    static List<Reason> of(PricingPolicy policy, PriceRequest request, RuleFacts facts) {
        Customer customer = request.inquiry().customer();
        List<Reason> warnings = new ArrayList<>();
        Set<String> asked = asked(policy);
        for (RuleAttribute attribute : RuleAttribute.values()) {
            if (asked.contains(attribute.wireName()) && !facts.knows(attribute) && attribute != RuleAttribute.SEASON) {
                warnings.add(Reason.of(PricingReason.FACT_MISSING, ReasonValue.term(attribute)));
            }
        }
        if (request.market().regime().isEmpty()
                && !asked.contains(RuleAttribute.REGIME.wireName())
                && !policy.principles().isEmpty()) {
            warnings.add(Reason.of(PricingReason.FACT_MISSING, ReasonValue.term(RuleAttribute.REGIME)));
        }
        if (request.supply()
                .quality()
                .find(request.inquiry().contractCalorificValue().key())
                .isEmpty()) {
            warnings.add(Reason.of(
                    PricingReason.FACT_MISSING,
                    ReasonValue.term(request.inquiry().contractCalorificValue().key())));
        }
        policy.codes().ifPresent(codes -> {
            addUndeclared(warnings, RuleAttribute.INDUSTRY, customer.industry(), codes.industries());
            addUndeclared(warnings, RuleAttribute.REGION, customer.region(), codes.regions());
        });
        return warnings;
    }

    /** Returns the attributes that any condition of a policy asks for, as conditions name them. */
    private static Set<String> asked(PricingPolicy policy) {
        Set<String> asked = new HashSet<>();
        policy.rules()
                .forEach(
                        rule -> asked.addAll(rule.condition().box().conditions().keySet()));
        Stream.of(
                        policy.costs().stream().map(CostLine::condition),
                        policy.bridges().stream()
                                .flatMap(bridge -> bridge.lines().stream())
                                .map(CostLine::condition),
                        policy.limits().stream().map(PriceLimit::condition))
                .flatMap(conditions -> conditions)
                .flatMap(Optional::stream)
                .forEach(condition -> asked.addAll(condition.box().conditions().keySet()));
        return asked;
    }

    private static void addUndeclared(List<Reason> warnings, RuleAttribute attribute, String code, List<String> known) {
        if (!known.contains(code)) {
            warnings.add(Reason.of(
                    PricingReason.CODE_UNDECLARED,
                    ReasonValue.term(attribute),
                    ReasonValue.text(code),
                    ReasonValue.list(known.stream().map(ReasonValue::text).toList())));
        }
    }
}
