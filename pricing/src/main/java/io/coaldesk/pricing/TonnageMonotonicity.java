package io.coaldesk.pricing;

import io.coaldesk.money.Money;
import io.coaldesk.policy.Finding;
import io.coaldesk.policy.PolicyReason;
import io.coaldesk.pricing.rule.PricingRule;
import io.coaldesk.pricing.rule.RuleEffect;
import io.coaldesk.pricing.rule.TonnageStep;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.ReasonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds rules by which more tonnes get a worse price, each with a witness.
 *
 * <p>Rules are judged one by one: two that share out a range of tonnages between them are better written as one table.
 */
final class TonnageMonotonicity {

    private TonnageMonotonicity() {}

    static List<Finding> lint(PricingRule rule) {
        List<Finding> findings = new ArrayList<>();
        if (rule.effect() instanceof RuleEffect.TonnageTable table) {
            lintTable(RuleAmount.path(rule) + ".effect.steps", table, findings);
        }
        lintRange(rule, findings);
        return findings;
    }

    private static void lintTable(String path, RuleEffect.TonnageTable table, List<Finding> findings) {
        for (int i = 1; i < table.steps().size(); i++) {
            Money smaller = table.steps().get(i - 1).perTonne();
            TonnageStep larger = table.steps().get(i);
            if (larger.perTonne().isMoreThan(smaller)) {
                findings.add(finding(
                        path + "[" + i + "].perTonne",
                        ">= " + larger.from().map(PlainText::number).orElse("") + " t",
                        larger.perTonne() + "/t",
                        "< " + larger.from().map(PlainText::number).orElse("") + " t: " + smaller + "/t"));
            }
        }
    }

    /** A discount that ends at a tonnage, or a premium that begins at one, makes the next tonne worse off. */
    private static void lintRange(PricingRule rule, List<Finding> findings) {
        String path = RuleAmount.path(rule) + ".condition.";
        int sign = sign(rule.effect());
        rule.condition()
                .maxTonnes()
                .filter(max -> sign < 0)
                .ifPresent(max -> findings.add(
                        finding(path + "maxTonnes", "> " + tonnes(max), "no " + rule.id(), "< " + tonnes(max))));
        rule.condition()
                .minTonnes()
                .filter(min -> sign > 0)
                .ifPresent(min ->
                        findings.add(finding(path + "minTonnes", "> " + tonnes(min), rule.id(), "< " + tonnes(min))));
    }

    private static int sign(RuleEffect effect) {
        if (effect instanceof RuleEffect.PerTonne fixed) {
            return fixed.amount().amount().signum();
        }
        if (effect instanceof RuleEffect.ShareOfPrice share) {
            return share.share().signum();
        }
        return effect instanceof RuleEffect.TonnageTable table
                ? table.steps().stream()
                        .mapToInt(step -> step.perTonne().amount().signum())
                        .filter(sign -> sign != 0)
                        .findFirst()
                        .orElse(0)
                : 0;
    }

    private static String tonnes(BigDecimal tonnes) {
        return PlainText.number(tonnes) + " t";
    }

    private static Finding finding(String path, String better, String outcome, String worse) {
        return Finding.of(
                path,
                PolicyReason.NON_MONOTONE,
                ReasonValue.text(better),
                ReasonValue.text(outcome),
                ReasonValue.text(worse));
    }
}
