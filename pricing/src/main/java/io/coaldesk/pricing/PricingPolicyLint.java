package io.coaldesk.pricing;

import io.coaldesk.policy.Bands;
import io.coaldesk.policy.Finding;
import io.coaldesk.policy.PolicyReason;
import io.coaldesk.pricing.rule.PricingRule;
import io.coaldesk.pricing.rule.RuleCondition;
import io.coaldesk.pricing.rule.RuleEffect;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.ReasonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The checks of a pricing policy beyond what its types refuse. */
final class PricingPolicyLint {

    private final PricingPolicy policy;
    private final List<Finding> findings = new ArrayList<>();

    private PricingPolicyLint(PricingPolicy policy) {
        this.policy = policy;
    }

    static List<Finding> lint(PricingPolicy policy) {
        PricingPolicyLint lint = new PricingPolicyLint(policy);
        lint.checkIds();
        policy.rules().forEach(lint::checkRule);
        lint.findings.sort(Comparator.comparing((Finding finding) -> !finding.isError()));
        return List.copyOf(lint.findings);
    }

    /** Every step of one waterfall must have a name of its own; two bridges never meet in one. */
    private void checkIds() {
        Set<String> common = new HashSet<>(WaterfallSteps.RESERVED);
        policy.rules().forEach(rule -> checkId(RuleAmount.path(rule) + ".id", rule.id(), common));
        policy.costs().forEach(line -> checkId("costs[" + line.id() + "].id", line.id(), common));
        Set<String> pairs = new HashSet<>();
        for (CostBridge bridge : policy.bridges()) {
            String path = "bridges[" + bridge + "]";
            checkId(path, bridge.toString(), pairs);
            Set<String> ids = new HashSet<>(common);
            bridge.lines().forEach(line -> checkId(path + ".lines[" + line.id() + "].id", line.id(), ids));
        }
    }

    private void checkId(String path, String id, Set<String> seen) {
        if (!seen.add(id)) {
            findings.add(Finding.of(path, PolicyReason.DUPLICATE_CODE, ReasonValue.text(id)));
        }
    }

    private void checkRule(PricingRule rule) {
        String path = RuleAmount.path(rule);
        checkCondition(path + ".condition", rule.condition());
        for (RuleAmount amount : RuleAmount.of(rule)) {
            checkSign(rule, amount.path(), amount.money().amount());
        }
        if (rule.effect() instanceof RuleEffect.ShareOfPrice effect) {
            String at = path + ".effect.share";
            checkSign(rule, at, effect.share());
            if (effect.share().abs().compareTo(BigDecimal.ONE) > 0) {
                findings.add(Finding.of(at, PricingReason.SHARE_RANGE, ReasonValue.number(effect.share())));
            }
        }
        if (rule.effect() instanceof RuleEffect.TonnageTable table) {
            checkTable(path + ".effect.steps", table);
        }
        if (policy.discountable().contains(Discountable.TONNES)) {
            findings.addAll(TonnageMonotonicity.lint(rule));
        }
    }

    private void checkSign(PricingRule rule, String path, BigDecimal value) {
        if (!rule.kind().allows(value.signum())) {
            findings.add(Finding.of(
                    path, PricingReason.RULE_SIGN, ReasonValue.term(rule.kind()), ReasonValue.number(value)));
        }
    }

    private void checkTable(String path, RuleEffect.TonnageTable table) {
        Bands<?> bands = Bands.of(table.edge(), table.steps());
        findings.addAll(bands.lint(path));
        findings.addAll(bands.lintOuterEnds(path));
        if (table.steps().isEmpty()) {
            findings.add(Finding.of(path, PolicyReason.GAP, ReasonValue.text("-∞"), ReasonValue.text("+∞")));
        }
    }

    private void checkCondition(String path, RuleCondition condition) {
        policy.codes().ifPresent(codes -> {
            checkCodes(path + ".industries", condition.industries(), codes.industries());
            checkCodes(path + ".regions", condition.regions(), codes.regions());
        });
        condition
                .minTonnes()
                .ifPresent(min -> condition.maxTonnes().ifPresent(max -> {
                    if (min.compareTo(max) >= 0) {
                        findings.add(Finding.of(
                                path + ".minTonnes",
                                PolicyReason.REVERSED,
                                ReasonValue.text(PlainText.number(min)),
                                ReasonValue.text(PlainText.number(max))));
                    }
                }));
    }

    private void checkCodes(String path, Collection<String> used, List<String> known) {
        for (String code : used) {
            if (!known.contains(code)) {
                findings.add(Finding.of(
                        path,
                        PolicyReason.UNKNOWN_CODE,
                        ReasonValue.text(code),
                        ReasonValue.list(known.stream().map(ReasonValue::text).toList())));
            }
        }
    }
}
