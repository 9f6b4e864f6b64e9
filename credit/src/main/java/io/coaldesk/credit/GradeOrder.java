package io.coaldesk.credit;

import io.coaldesk.policy.Bands;
import io.coaldesk.policy.Finding;
import io.coaldesk.policy.PolicyReason;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.ReasonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where a better grade is treated worse than the next one.
 *
 * <p>To be treated no worse is transitive, so neighbours suffice.
 */
final class GradeOrder {

    private final List<Finding> findings = new ArrayList<>();

    private GradeOrder() {}

    static List<Finding> lint(CreditPolicy policy) {
        GradeOrder order = new GradeOrder();
        order.scores(policy);
        for (int i = 1; i < policy.grades().size(); i++) {
            order.compare(
                    "grades[" + (i - 1) + "]",
                    policy.grades().get(i - 1),
                    policy.grades().get(i));
        }
        return order.findings;
    }

    private void scores(CreditPolicy policy) {
        List<CreditGrade> scored =
                policy.grades().stream().filter(CreditGrade::scored).toList();
        List<CreditGrade> ascending = Bands.of(policy.gradeEdge(), scored).entries();
        for (int i = 1; i < ascending.size(); i++) {
            CreditGrade low = ascending.get(i - 1);
            CreditGrade high = ascending.get(i);
            if (policy.grades().indexOf(high) > policy.grades().indexOf(low)) {
                add(
                        "grades[" + policy.grades().indexOf(high) + "].from",
                        "score " + scores(high),
                        "grade " + high.code(),
                        "score " + scores(low));
            }
        }
    }

    private void compare(String path, CreditGrade better, CreditGrade worse) {
        if (better.treatment().compareTo(worse.treatment()) > 0) {
            add(path + ".treatment", better.code(), better.treatment().name(), worse.code());
        } else if (worse.treatment().allowsCredit()) {
            compareCredit(path, better, worse);
        }
    }

    private void compareCredit(String path, CreditGrade better, CreditGrade worse) {
        if (better.maxCreditDays() < worse.maxCreditDays()) {
            add(path + ".maxCreditDays", better.code(), "maxCreditDays " + better.maxCreditDays(), worse.code());
        }
        if (better.minPrepaidShare().compareTo(worse.minPrepaidShare()) > 0) {
            String share = PlainText.number(better.minPrepaidShare());
            add(path + ".minPrepaidShare", better.code(), "minPrepaidShare " + share, worse.code());
        }
        better.conditions().stream()
                .filter(condition -> !worse.conditions().contains(condition))
                .forEach(condition -> add(path + ".conditions", better.code(), condition.en(), worse.code()));
        if (worse.approver().isEmpty()) {
            better.approver()
                    .ifPresent(approver -> add(path + ".approver", better.code(), approver.en(), worse.code()));
        }
        compareLimits(path, better, worse);
    }

    /**
     * The least of the better grade's methods is nowhere below that of the worse grade's if and only if each of its
     * methods is at least as generous as one of the worse grade's on the same figure: all other figures can be so large
     * that they do not bind, or not be known.
     */
    private void compareLimits(String path, CreditGrade better, CreditGrade worse) {
        if (worse.limits().stream().anyMatch(method -> method.factor().signum() == 0)) {
            return;
        }
        for (int i = 0; i < better.limits().size(); i++) {
            LimitMethod method = better.limits().get(i);
            Optional<LimitMethod> other = worse.limits().stream()
                    .filter(candidate -> candidate.basis().equals(method.basis()))
                    .findFirst();
            if (other.isEmpty() || other.get().factor().compareTo(method.factor()) > 0) {
                add(
                        path + ".limits[" + i + "]",
                        better.code(),
                        method.label().en(),
                        worse.code()
                                + other.map(found -> " (" + found.label().en() + ")")
                                        .orElse(""));
            }
        }
    }

    private void add(String path, String better, String outcome, String worse) {
        findings.add(Finding.of(
                path,
                PolicyReason.NON_MONOTONE,
                ReasonValue.text(better),
                ReasonValue.text(outcome),
                ReasonValue.text(worse)));
    }

    private static String scores(CreditGrade grade) {
        return grade.from().map(PlainText::number).orElse("-∞") + " - "
                + grade.to().map(PlainText::number).orElse("+∞");
    }
}
