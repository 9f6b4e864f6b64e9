package io.coaldesk.policy;

import io.coaldesk.reason.ReasonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * What a linter asks of the conditions of rules, as findings: rules that nothing can meet, rules that others always come
 * before, rules that meet, and points that no rule holds.
 *
 * <p>Each is proved on the product of the attributes, with a witness where something can be shown, or reported as
 * undecided; nothing is passed over in silence. The module knows which of these it has to ask: where all effects of a
 * stage add up, for instance, no rule shadows another.
 */
public final class ConditionLint {

    private final ConditionSpace space;
    private final long workLimit;

    private ConditionLint(ConditionSpace space, long workLimit) {
        this.space = space;
        this.workLimit = workLimit;
    }

    /** Returns a linter with the usual work limit. */
    public static ConditionLint of(ConditionSpace space) {
        return of(space, ConditionSpace.USUAL_WORK_LIMIT);
    }

    /** Returns a linter that leaves a question undecided after a number of comparisons of two conditions. */
    public static ConditionLint of(ConditionSpace space, long workLimit) {
        return new ConditionLint(space, workLimit);
    }

    /** Returns an error for each code that an attribute does not declare. */
    public List<Finding> unknownCodes(List<NamedBox> rules) {
        List<Finding> findings = new ArrayList<>();
        for (NamedBox rule : rules) {
            for (ConditionAttribute attribute : space.attributes()) {
                if (attribute instanceof ConditionAttribute.Closed closed
                        && rule.box().on(attribute.name()) instanceof Condition.Codes asked) {
                    asked.codes().stream()
                            .filter(code -> !closed.codes().contains(code))
                            .forEach(code -> findings.add(unknownCode(rule, closed, code)));
                }
            }
        }
        return findings;
    }

    private static Finding unknownCode(NamedBox rule, ConditionAttribute.Closed attribute, String code) {
        return Finding.of(
                rule.path() + "." + attribute.name(),
                PolicyReason.UNKNOWN_CODE,
                ReasonValue.text(code),
                ReasonValue.list(
                        attribute.codes().stream().map(ReasonValue::text).toList()));
    }

    /** Returns an error for each rule that nothing that can occur meets. */
    public List<Finding> unreachable(List<NamedBox> rules) {
        List<Finding> findings = new ArrayList<>();
        for (NamedBox rule : rules) {
            space.emptyAttribute(rule.box())
                    .ifPresent(attribute -> findings.add(Finding.of(
                            rule.path(),
                            PolicyReason.RULE_UNREACHABLE,
                            ReasonValue.text(rule.rule()),
                            ReasonValue.text(attribute))));
        }
        return findings;
    }

    /**
     * Returns a finding for each rule that never comes first, with rules before it that together hold wherever it does.
     *
     * <p>A rule that nothing meets is a matter of {@link #unreachable}.
     *
     * @param inOrder the rules, the one that comes first before the others
     */
    public List<Finding> shadowed(List<NamedBox> inOrder) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 1; i < inOrder.size(); i++) {
            NamedBox rule = inOrder.get(i);
            List<NamedBox> before = inOrder.subList(0, i);
            Coverage coverage = space.coverage(rule.box(), boxes(before), workLimit);
            if (coverage instanceof Coverage.Covered covered && !covered.by().isEmpty()) {
                findings.add(Finding.of(
                        rule.path(),
                        PolicyReason.RULE_SHADOWED,
                        ReasonValue.text(rule.rule()),
                        ReasonValue.list(covered.by().stream()
                                .map(place -> ReasonValue.text(before.get(place).rule()))
                                .toList())));
            } else if (coverage instanceof Coverage.Undecided undecided) {
                findings.add(Finding.of(
                        rule.path(),
                        PolicyReason.RULE_UNDECIDED,
                        ReasonValue.text(rule.rule()),
                        ReasonValue.number(undecided.work())));
            }
        }
        return findings;
    }

    /**
     * Returns a finding with a witness for each two rules that can hold together.
     *
     * @param colliding which two rules must not: the earlier in the list, and the later
     */
    public List<Finding> overlaps(List<NamedBox> rules, BiPredicate<NamedBox, NamedBox> colliding) {
        List<Finding> findings = new ArrayList<>();
        for (int later = 1; later < rules.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                NamedBox first = rules.get(earlier);
                NamedBox second = rules.get(later);
                if (colliding.test(first, second)
                        && space.overlap(first.box(), second.box()) instanceof Overlap.Common common) {
                    findings.add(Finding.of(
                            second.path(),
                            PolicyReason.RULES_OVERLAP,
                            ReasonValue.text(first.rule()),
                            ReasonValue.text(second.rule()),
                            common.witness().reasonValue()));
                }
            }
        }
        return findings;
    }

    /**
     * Returns a finding with a witness if some point of a box is held by no rule.
     *
     * @param path the path of the list of rules
     * @param within the points that must be held; {@link ConditionBox#everything()} for all
     */
    public List<Finding> gaps(String path, List<NamedBox> rules, ConditionBox within) {
        Coverage coverage = space.coverage(within, boxes(rules), workLimit);
        if (coverage instanceof Coverage.Uncovered uncovered) {
            return List.of(
                    Finding.of(path, PolicyReason.RULES_GAP, uncovered.witness().reasonValue()));
        }
        if (coverage instanceof Coverage.Undecided undecided) {
            return List.of(Finding.of(path, PolicyReason.RULES_GAP_UNDECIDED, ReasonValue.number(undecided.work())));
        }
        return List.of();
    }

    private static List<ConditionBox> boxes(List<NamedBox> rules) {
        return rules.stream().map(NamedBox::box).toList();
    }
}
