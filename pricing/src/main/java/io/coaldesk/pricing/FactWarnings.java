package io.coaldesk.pricing;

import io.coaldesk.customer.Customer;
import io.coaldesk.pricing.rule.PricingRule;
import io.coaldesk.reason.Label;
import io.coaldesk.reason.Reason;
import io.coaldesk.reason.ReasonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What a quote had to leave out because a fact is not known, so that it does not go unnoticed. */
final class FactWarnings {

    private static final Label TIER = Label.of("the customer's tier", "用户等级");
    private static final Label REGIME = Label.of("the market regime", "供需形势");
    private static final Label INDUSTRY = Label.of("industry", "行业");
    private static final Label REGION = Label.of("region", "区域");

    private FactWarnings() {}

    static List<Reason> of(PricingPolicy policy, PriceRequest request) {
        Customer customer = request.inquiry().customer();
        List<Reason> warnings = new ArrayList<>();
        if (customer.tier().isEmpty()
                && anyRule(policy, rule -> !rule.condition().tiers().isEmpty())) {
            warnings.add(Reason.of(PricingReason.FACT_MISSING, ReasonValue.term(TIER)));
        }
        if (request.market().regime().isEmpty()
                && anyRule(policy, rule -> !rule.condition().regimes().isEmpty())) {
            warnings.add(Reason.of(PricingReason.FACT_MISSING, ReasonValue.term(REGIME)));
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
            addUndeclared(warnings, INDUSTRY, customer.industry(), codes.industries());
            addUndeclared(warnings, REGION, customer.region(), codes.regions());
        });
        return warnings;
    }

    private static boolean anyRule(PricingPolicy policy, Predicate<PricingRule> predicate) {
        return policy.rules().stream().anyMatch(predicate);
    }

    private static void addUndeclared(List<Reason> warnings, Label attribute, String code, List<String> known) {
        if (!known.contains(code)) {
            warnings.add(Reason.of(
                    PricingReason.CODE_UNDECLARED,
                    ReasonValue.term(attribute),
                    ReasonValue.text(code),
                    ReasonValue.list(known.stream().map(ReasonValue::text).toList())));
        }
    }
}
