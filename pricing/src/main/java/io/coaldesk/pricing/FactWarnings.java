package io.coaldesk.pricing;

import io.coaldesk.customer.Customer;
import io.coaldesk.market.ContractCalorificValue;
import io.coaldesk.pricing.rule.RuleAttribute;
import io.coaldesk.pricing.rule.RuleEffect;
import io.coaldesk.pricing.rule.RuleFacts;
import io.coaldesk.reason.Labelled;
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

    /** An attribute that some condition of the policy asks for, with the warning if it is not known. */
    private record Asked(RuleAttribute attribute, Reason missing) {}

    private final List<Asked> asked = new ArrayList<>();
    private final boolean regimeChoosesPrinciple;
    private final Optional<DeclaredCodes> codes;
    private final Optional<CreditLossPolicy> creditLoss;

    FactWarnings(PricingPolicy policy) {
        Set<String> names = asked(policy);
        for (RuleAttribute attribute : RuleAttribute.values()) {
            if (names.contains(attribute.wireName())) {
                asked.add(new Asked(attribute, missing(attribute)));
            }
        }
        this.regimeChoosesPrinciple = !names.contains(RuleAttribute.REGIME.wireName())
                && !policy.principles().isEmpty();
        this.codes = policy.codes();
        this.creditLoss = policy.creditLoss();
    }

    /** Returns the attributes that any condition of a policy asks for, as conditions name them. */
    private static Set<String> asked(PricingPolicy policy) {
        Set<String> asked = new HashSet<>();
        policy.rules()
                .forEach(
                        rule -> asked.addAll(rule.condition().box().conditions().keySet()));
        boolean byPeriod = policy.rules().stream()
                .anyMatch(rule -> rule.effect() instanceof RuleEffect.TonnageTable table && table.readsPeriod());
        if (byPeriod) {
            asked.add(RuleAttribute.PERIOD_TONNES.wireName());
        }
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

    private static Reason missing(Labelled fact) {
        return Reason.of(PricingReason.FACT_MISSING, ReasonValue.term(fact));
    }

    /** Adds the warnings that a request gives cause to. */
    void addTo(List<Reason> reasons, PriceRequest request, RuleFacts facts) {
        for (Asked one : asked) {
            if (!facts.knows(one.attribute())) {
                reasons.add(one.missing());
            }
        }
        if (regimeChoosesPrinciple && !facts.knows(RuleAttribute.REGIME)) {
            reasons.add(missing(RuleAttribute.REGIME));
        }
        ContractCalorificValue contract = request.inquiry().contractCalorificValue();
        if (request.supply().quality().find(contract.key()).isEmpty()) {
            reasons.add(missing(contract.key()));
        }
        if (creditLoss.isPresent()) {
            request.inquiry()
                    .customer()
                    .riskGrade()
                    .filter(grade -> !creditLoss.get().byGrade().containsKey(grade.code()))
                    .ifPresent(grade ->
                            reasons.add(Reason.of(PricingReason.GRADE_UNLISTED, ReasonValue.text(grade.code()))));
        }
        if (codes.isPresent()) {
            Customer customer = request.inquiry().customer();
            addUndeclared(
                    reasons,
                    RuleAttribute.INDUSTRY,
                    customer.industry(),
                    codes.get().industries());
            addUndeclared(
                    reasons,
                    RuleAttribute.REGION,
                    customer.region(),
                    codes.get().regions());
        }
    }

    private static void addUndeclared(List<Reason> reasons, RuleAttribute attribute, String code, List<String> known) {
        if (!known.contains(code)) {
            reasons.add(Reason.of(
                    PricingReason.CODE_UNDECLARED,
                    ReasonValue.term(attribute),
                    ReasonValue.text(code),
                    ReasonValue.list(known.stream().map(ReasonValue::text).toList())));
        }
    }
}
