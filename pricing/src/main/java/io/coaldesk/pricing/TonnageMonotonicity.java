package io.coaldesk.pricing;

import io.coaldesk.money.Money;
import io.coaldesk.policy.ConditionBox;
import io.coaldesk.policy.Finding;
import io.coaldesk.policy.Overlap;
import io.coaldesk.policy.PolicyReason;
import io.coaldesk.pricing.rule.PricingRule;
import io.coaldesk.pricing.rule.RuleAttribute;
import io.coaldesk.pricing.rule.RuleCondition;
import io.coaldesk.pricing.rule.RuleEffect;
import io.coaldesk.pricing.rule.RuleKind;
import io.coaldesk.pricing.rule.Stacking;
import io.coaldesk.pricing.rule.TonnageStep;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.ReasonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds rules by which more tonnes get a worse price, each with a witness.
 *
 * <p>Rules that add up are judged one by one: two that share out a range of tonnages between them are better written as
 * one table. Where one rule of a stage applies, a tonnage that puts one rule in the place of another is found too, and so
 * is a benefit that ends where a cost begins to arise.
 */
final class TonnageMonotonicity {

    private TonnageMonotonicity() {}

    static List<Finding> lint(PricingPolicy policy) {
        List<Finding> findings = new ArrayList<>();
        policy.rules().forEach(rule -> {
            findings.addAll(lint(rule));
            lintSavings(policy, rule, findings);
        });
        List<PricingRule> rules = policy.rules();
        for (int later = 1; later < rules.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                PricingRule first = rules.get(earlier);
                PricingRule second = rules.get(later);
                Stacking way = policy.stacking(first.stage());
                if (first.stage() == second.stage() && way == Stacking.FIRST_HIT) {
                    lintSwitch(first, second, first.condition().minTonnes().isPresent(), findings);
                } else if (first.stage() == second.stage() && way == Stacking.BEST_OF) {
                    // Where a candidate begins the best can only get better; where it ends it can get worse.
                    lintSwitch(first, second, false, findings);
                    lintSwitch(second, first, false, findings);
                }
            }
        }
        return findings;
    }

    /** Finds a tonnage from which one rule applies instead of another, or no longer does, for the worse. */
    private static void lintSwitch(PricingRule first, PricingRule second, boolean begins, List<Finding> findings) {
        boolean worseWhereItBegins = begins && !neverMore(first, second);
        boolean worseWhereItEnds = first.condition().maxTonnes().isPresent() && !neverMore(second, first);
        if ((worseWhereItBegins || worseWhereItEnds)
                && RuleAttribute.SPACE.overlap(first.box(), anyTonnage(second)) instanceof Overlap.Common) {
            findings.add(Finding.of(
                    PolicyAmount.path(first) + ".condition",
                    PricingLintReason.TONNAGE_SWITCH,
                    ReasonValue.text(first.id()),
                    ReasonValue.text(second.id())));
        }
    }

    /** Returns whether one rule never leaves a higher price than another, from whatever price. */
    private static boolean neverMore(PricingRule one, PricingRule other) {
        return one.savingOf().isEmpty()
                && one.effect() instanceof RuleEffect.PerTonne better
                && other.effect() instanceof RuleEffect.PerTonne worse
                && !better.amount().isMoreThan(worse.amount());
    }

    private static void lintSavings(PricingPolicy policy, PricingRule rule, List<Finding> findings) {
        Stream.concat(policy.costs().stream(), policy.bridges().stream().flatMap(bridge -> bridge.lines().stream()))
                .filter(line -> rule.savingOf().contains(line.id()))
                .forEach(line -> line.condition()
                        .flatMap(RuleCondition::minTonnes)
                        .ifPresent(min -> findings.add(finding(
                                PolicyAmount.path(rule) + ".savingOf",
                                "> " + tonnes(min),
                                "no saving of " + line.id(),
                                "< " + tonnes(min)))));
    }

    private static ConditionBox anyTonnage(PricingRule rule) {
        return rule.condition()
                .withMinTonnes(Optional.empty())
                .withMaxTonnes(Optional.empty())
                .box();
    }

    private static List<Finding> lint(PricingRule rule) {
        List<Finding> findings = new ArrayList<>();
        if (rule.effect() instanceof RuleEffect.TonnageTable table) {
            lintTable(PolicyAmount.path(rule) + ".effect.steps", table, findings);
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
        String path = PolicyAmount.path(rule) + ".condition.";
        boolean sets = rule.kind() == RuleKind.SET_PRICE;
        int sign = sign(rule);
        rule.condition()
                .maxTonnes()
                .filter(max -> sign < 0 || sets)
                .ifPresent(max -> findings.add(
                        finding(path + "maxTonnes", "> " + tonnes(max), "no " + rule.id(), "< " + tonnes(max))));
        rule.condition()
                .minTonnes()
                .filter(min -> sign > 0 || sets)
                .ifPresent(min ->
                        findings.add(finding(path + "minTonnes", "> " + tonnes(min), rule.id(), "< " + tonnes(min))));
    }

    private static int sign(PricingRule rule) {
        RuleEffect effect = rule.effect();
        if (effect instanceof RuleEffect.AtLeast || effect instanceof RuleEffect.AtMost) {
            return effect instanceof RuleEffect.AtLeast ? 1 : -1;
        }
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
