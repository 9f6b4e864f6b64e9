package io.coaldesk.credit;

import io.coaldesk.policy.Bands;
import io.coaldesk.policy.Finding;
import io.coaldesk.policy.PolicyReason;
import io.coaldesk.reason.ReasonValue;
import io.coaldesk.score.Characteristic;
import io.coaldesk.score.Veto;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is wrong or doubtful in a credit policy; the order of treatment between grades is {@link GradeOrder}. */
final class CreditPolicyLint {

    private final CreditPolicy policy;
    private final List<Finding> findings = new ArrayList<>();

    private CreditPolicyLint(CreditPolicy policy) {
        this.policy = policy;
    }

    static List<Finding> of(CreditPolicy policy) {
        CreditPolicyLint lint = new CreditPolicyLint(policy);
        lint.findings.addAll(policy.scorecard().lint("scorecard"));
        lint.scores();
        lint.codes();
        lint.limits();
        lint.findings.addAll(GradeOrder.lint(policy));
        return lint.findings.stream()
                .sorted(Comparator.comparing(
                                (Finding finding) -> finding.reason().severity())
                        .reversed())
                .toList();
    }

    private void scores() {
        Bands<CreditGrade> bands = Bands.of(
                policy.gradeEdge(),
                policy.grades().stream().filter(CreditGrade::scored).toList());
        findings.addAll(bands.lint("grades"));
        findings.addAll(bands.lintOuterEnds("grades"));
        if (bands.entries().isEmpty()) {
            findings.add(Finding.of("grades", PolicyReason.GAP, ReasonValue.text("-∞"), ReasonValue.text("+∞")));
        }
    }

    private void codes() {
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < policy.grades().size(); i++) {
            String code = policy.grades().get(i).code();
            if (!codes.add(code)) {
                duplicate("grades[" + i + "].code", code);
            }
        }
        known("vetoGrade", policy.vetoGrade());
        known("unknownCustomerGrade", policy.unknownCustomerGrade());
    }

    private void known(String path, String code) {
        List<String> codes = policy.grades().stream().map(CreditGrade::code).toList();
        if (!codes.contains(code)) {
            findings.add(Finding.of(
                    path,
                    PolicyReason.UNKNOWN_CODE,
                    ReasonValue.text(code),
                    ReasonValue.list(codes.stream().map(ReasonValue::text).toList())));
        }
    }

    private void limits() {
        for (int i = 0; i < policy.grades().size(); i++) {
            List<LimitMethod> methods = policy.grades().get(i).limits();
            Set<String> bases = new HashSet<>();
            for (int j = 0; j < methods.size(); j++) {
                String path = "grades[" + i + "].limits[" + j + "]";
                if (!bases.add(methods.get(j).basis())) {
                    duplicate(path, methods.get(j).basis());
                }
                if (methods.get(j) instanceof LimitMethod.FactShare share) {
                    factShare(path, share);
                }
            }
        }
    }

    /** A limit grows with its fact: the scorecard may neither call a smaller fact better nor veto a larger one. */
    private void factShare(String path, LimitMethod.FactShare share) {
        Optional<Characteristic> scored = policy.scorecard().characteristics().stream()
                .filter(characteristic -> characteristic.code().equals(share.fact()))
                .findFirst();
        if (scored.isPresent()) {
            if (scored.get().bins().isEmpty()) {
                findings.add(Finding.of(path, CreditReason.LIMIT_FACT_KIND, ReasonValue.text(share.fact())));
            } else if (scored.get().direction() == Characteristic.Direction.LOWER_IS_BETTER
                    && share.factor().signum() > 0) {
                nonMonotone(path, share.fact() + " = 0", "limit 0", share.fact() + " > 0");
            }
            return;
        }
        for (Veto veto : policy.scorecard().vetoes()) {
            if (veto.fact().equals(share.fact())) {
                veto.above()
                        .map(bound -> bound.toPlainString())
                        .ifPresent(bound -> nonMonotone(
                                path, share.fact() + " > " + bound, veto.id(), share.fact() + " = " + bound));
            }
        }
    }

    private void duplicate(String path, String code) {
        findings.add(Finding.of(path, PolicyReason.DUPLICATE_CODE, ReasonValue.text(code)));
    }

    private void nonMonotone(String path, String better, String outcome, String worse) {
        findings.add(Finding.of(
                path,
                PolicyReason.NON_MONOTONE,
                ReasonValue.text(better),
                ReasonValue.text(outcome),
                ReasonValue.text(worse)));
    }
}
