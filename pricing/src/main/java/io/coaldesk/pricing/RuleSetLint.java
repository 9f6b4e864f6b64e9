package io.coaldesk.pricing;

import io.coaldesk.money.Money;
import io.coaldesk.policy.ConditionBox;
import io.coaldesk.policy.ConditionLint;
import io.coaldesk.policy.ConditionSpace;
import io.coaldesk.policy.Coverage;
import io.coaldesk.policy.Finding;
import io.coaldesk.policy.NamedBox;
import io.coaldesk.policy.Overlap;
import io.coaldesk.pricing.rule.PricingRule;
import io.coaldesk.pricing.rule.RuleAttribute;
import io.coaldesk.pricing.rule.RuleEffect;
import io.coaldesk.pricing.rule.RuleKind;
import io.coaldesk.pricing.rule.Stacking;
import io.coaldesk.reason.Label;
import io.coaldesk.reason.ReasonValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * How the rules of a policy lie to each other, on the product of everything that conditions ask for: rules that never
 * hold, that never come first, that others overwrite, that collide, and floors that what comes later undercuts.
 */
final class RuleSetLint {

    private static final ConditionSpace SPACE = RuleAttribute.SPACE;

    private final PricingPolicy policy;
    private final List<PricingRule> rules;
    private final ConditionLint lint = ConditionLint.of(SPACE);
    private final List<Finding> findings = new ArrayList<>();

    private RuleSetLint(PricingPolicy policy) {
        this.policy = policy;
        this.rules = policy.rules();
    }

    static List<Finding> of(PricingPolicy policy) {
        RuleSetLint lint = new RuleSetLint(policy);
        lint.findings.addAll(lint.lint.unreachable(lint.rules.stream()
                .filter(rule -> !hasReversedTonnes(rule))
                .map(RuleSetLint::named)
                .toList()));
        lint.checkFirstHits();
        lint.checkCollisions();
        lint.checkOverwritten();
        lint.checkFloors();
        return lint.findings;
    }

    private static NamedBox named(PricingRule rule) {
        return new NamedBox(rule.id(), PolicyAmount.path(rule) + ".condition", rule.box());
    }

    /** Reversed tonnes have a finding of their own, which says more. */
    private static boolean hasReversedTonnes(PricingRule rule) {
        return rule.condition()
                .minTonnes()
                .flatMap(min -> rule.condition().maxTonnes().map(max -> min.compareTo(max) >= 0))
                .orElse(false);
    }

    private Stacking stackingOf(PricingRule rule) {
        return policy.stacking(rule.stage());
    }

    private void checkFirstHits() {
        rules.stream()
                .filter(rule -> stackingOf(rule) == Stacking.FIRST_HIT)
                .collect(Collectors.groupingBy(PricingRule::stage, TreeMap::new, Collectors.toList()))
                .values()
                .forEach(stage -> findings.addAll(
                        lint.shadowed(stage.stream().map(RuleSetLint::named).toList())));
    }

    /** Two rules collide where only their ids decide what comes of both. */
    private void checkCollisions() {
        Map<String, PricingRule> byId = new HashMap<>();
        rules.forEach(rule -> byId.put(rule.id(), rule));
        findings.addAll(lint.overlaps(
                rules.stream().map(RuleSetLint::named).toList(),
                (first, second) -> collide(
                        Objects.requireNonNull(byId.get(first.rule())),
                        Objects.requireNonNull(byId.get(second.rule())))));
    }

    private boolean collide(PricingRule first, PricingRule second) {
        boolean sameRank = first.stage() == second.stage()
                && first.precedence().orElse(0).equals(second.precedence().orElse(0));
        if (contradict(first.effect(), second.effect()) || contradict(second.effect(), first.effect())) {
            return true;
        }
        return sameRank
                && switch (stackingOf(first)) {
                    case FIRST_HIT -> true;
                    case BEST_OF -> false;
                    case ADDITIVE_ON_LIST -> !isAdded(first) || !isAdded(second);
                    case COMPOUNDING -> !isAdded(first) || !isAdded(second) || isShare(first) != isShare(second);
                };
    }

    private static boolean contradict(RuleEffect one, RuleEffect other) {
        return one instanceof RuleEffect.AtLeast floor
                && other instanceof RuleEffect.AtMost ceiling
                && floor.price().isMoreThan(ceiling.price());
    }

    /** Returns whether a rule changes the price by an amount that does not depend on what the price is before it. */
    private static boolean isAdded(PricingRule rule) {
        return rule.effect() instanceof RuleEffect.PerTonne
                || rule.effect() instanceof RuleEffect.TonnageTable
                || isShare(rule);
    }

    private static boolean isShare(PricingRule rule) {
        return rule.effect() instanceof RuleEffect.ShareOfPrice;
    }

    private void checkOverwritten() {
        for (int i = 0; i < rules.size(); i++) {
            PricingRule rule = rules.get(i);
            List<PricingRule> later = rules.subList(i + 1, rules.size()).stream()
                    .filter(other -> other.effect() instanceof RuleEffect.Replace
                            && !stackingOf(other).isExclusive())
                    .toList();
            if (covered(rule.box(), later) instanceof Coverage.Covered covered
                    && !covered.by().isEmpty()) {
                findings.add(Finding.of(
                        PolicyAmount.path(rule) + ".condition",
                        PricingLintReason.RULE_OVERWRITTEN,
                        ReasonValue.text(rule.id()),
                        ReasonValue.list(covered.by().stream()
                                .map(place -> ReasonValue.text(later.get(place).id()))
                                .toList())));
            }
        }
    }

    private static Coverage covered(ConditionBox box, List<PricingRule> by) {
        return SPACE.coverage(box, by.stream().map(PricingRule::box).toList(), ConditionSpace.USUAL_WORK_LIMIT);
    }

    private void checkFloors() {
        for (int i = 0; i < rules.size(); i++) {
            if (rules.get(i).effect() instanceof RuleEffect.AtLeast floor) {
                for (int j = 0; j < rules.size(); j++) {
                    if (canFollow(i, j)) {
                        List<PricingRule> afterThat = rules.subList(Math.max(i, j) + 1, rules.size());
                        checkFloor(rules.get(i), floor.price(), rules.get(j), afterThat);
                    }
                }
                checkFloorAgainstGuards(rules.get(i));
            }
        }
    }

    /** Returns whether a rule can leave the price below a floor: after it, or in its place where the lower price wins. */
    private boolean canFollow(int floor, int other) {
        if (rules.get(floor).stage() != rules.get(other).stage()) {
            return other > floor;
        }
        return switch (stackingOf(rules.get(floor))) {
            case BEST_OF -> other != floor;
            case FIRST_HIT -> false;
            case ADDITIVE_ON_LIST, COMPOUNDING -> other > floor;
        };
    }

    /** What comes after all rules can lower the price too. */
    private void checkFloorAgainstGuards(PricingRule floor) {
        if (policy.maxPremium().isPresent()) {
            undercut(floor, WaterfallSteps.CAP, where("the list price is lower", "挂牌价较低"));
        }
        if (policy.priceChange()
                .filter(limits -> limits.maxRise().isPresent()
                        || limits.deadBand().isPresent()
                        || limits.minDays().isPresent())
                .isPresent()) {
            undercut(floor, WaterfallSteps.PRICE_CHANGE, where("the last price is lower", "上次价格较低"));
        }
        if (policy.substituteShare().isPresent()) {
            undercut(floor, WaterfallSteps.SUBSTITUTE, where("the customer has a substitute", "用户有替代品"));
        }
    }

    private void checkFloor(PricingRule floor, Money price, PricingRule later, List<PricingRule> afterThat) {
        if (!canLowerBelow(price, later)
                || !(SPACE.overlap(floor.box(), later.box()) instanceof Overlap.Common common)) {
            return;
        }
        Predicate<PricingRule> restores =
                rule -> rule.effect() instanceof RuleEffect.AtLeast again && !price.isMoreThan(again.price());
        List<PricingRule> restoring = afterThat.stream().filter(restores).toList();
        boolean restored = covered(floor.box().and(later.box()), restoring) instanceof Coverage.Covered;
        if (!restored) {
            undercut(floor, later.id(), common.witness().reasonValue());
        }
    }

    private static boolean canLowerBelow(Money price, PricingRule rule) {
        if (rule.effect() instanceof RuleEffect.Replace set) {
            return price.isMoreThan(set.price());
        }
        if (rule.effect() instanceof RuleEffect.AtMost ceiling) {
            return price.isMoreThan(ceiling.price());
        }
        return rule.kind() == RuleKind.DISCOUNT;
    }

    private void undercut(PricingRule floor, String by, ReasonValue witness) {
        findings.add(Finding.of(
                PolicyAmount.path(floor) + ".effect",
                PricingLintReason.FLOOR_UNDERCUT,
                ReasonValue.text(floor.id()),
                ReasonValue.text(by),
                witness));
    }

    private static ReasonValue where(String english, String chinese) {
        return ReasonValue.list(List.of(ReasonValue.term(Label.of(english, chinese))));
    }
}
