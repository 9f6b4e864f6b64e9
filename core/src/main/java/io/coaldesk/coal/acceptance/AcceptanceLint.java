package io.coaldesk.coal.acceptance;

import io.coaldesk.coal.CoalForm;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.policy.BandEdge;
import io.coaldesk.policy.Finding;
import io.coaldesk.policy.PolicyReason;
import io.coaldesk.reason.ReasonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What is wrong or doubtful in an acceptance table. */
final class AcceptanceLint {

    private final Set<String> seen = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();

    private AcceptanceLint() {}

    static List<Finding> of(AcceptanceTable table) {
        AcceptanceLint lint = new AcceptanceLint();
        for (int i = 0; i < table.differences().size(); i++) {
            lint.check("differences[" + i + "]", table.differences().get(i));
        }
        lint.findings.sort(Comparator.comparing(Finding::isError).reversed());
        return List.copyOf(lint.findings);
    }

    private void check(String path, AllowedDifference difference) {
        findings.addAll(difference.bands().lint(path + ".bins"));
        Optional<AcceptanceIndex> index = AcceptanceIndex.of(difference.key());
        if (index.isEmpty()) {
            findings.add(Finding.of(
                    path + ".key",
                    PolicyReason.UNKNOWN_CODE,
                    ReasonValue.text(difference.key().toString()),
                    ReasonValue.list(Stream.of(AcceptanceIndex.values())
                            .map(known -> ReasonValue.text(known.key().toString()))
                            .toList())));
        } else {
            once(path, difference, index.get());
            signs(path, difference, index.get());
        }
        ends(path, difference);
    }

    private void once(String path, AllowedDifference difference, AcceptanceIndex index) {
        for (CoalForm form : difference.forms()) {
            String code = form + " " + index.key().property();
            if (!seen.add(code)) {
                findings.add(Finding.of(path, PolicyReason.DUPLICATE_CODE, ReasonValue.text(code)));
            }
        }
    }

    /** A factor has the sign of T only if the value that it multiplies cannot be negative. */
    private void signs(String path, AllowedDifference difference, AcceptanceIndex index) {
        for (int i = 0; i < difference.bins().size(); i++) {
            DifferenceBin bin = difference.bins().get(i);
            String at = path + ".bins[" + i + "]";
            if (!index.admits(bin.given())) {
                AcceptanceReason code =
                        index == AcceptanceIndex.GROSS_CV ? AcceptanceReason.NEGATIVE : AcceptanceReason.POSITIVE;
                findings.add(Finding.of(at, code, ReasonValue.term(index), ReasonValue.number(bin.given())));
            }
            if (bin.factor().isPresent() && difference.by().property().min() < 0) {
                findings.add(Finding.of(at, AcceptanceReason.UNSIGNED, ReasonValue.term(difference.by())));
            }
        }
    }

    private void ends(String path, AllowedDifference difference) {
        List<DifferenceBin> bins = difference.bands().entries();
        QualityKey by = difference.by();
        boolean lowIncluded = difference.edge() == BandEdge.FROM_INCLUDED;
        bins.get(0)
                .from()
                .filter(from -> leavesOut(from, by.min(), lowIncluded, 1))
                .ifPresent(from -> end(path, AcceptanceReason.UNCOVERED_BELOW, by, from));
        bins.get(bins.size() - 1)
                .to()
                .filter(to -> leavesOut(to, by.max(), !lowIncluded, -1))
                .ifPresent(to -> end(path, AcceptanceReason.UNCOVERED_ABOVE, by, to));
    }

    private static boolean leavesOut(BigDecimal bound, double limit, boolean included, int side) {
        if (Double.isInfinite(limit)) {
            return true;
        }
        BigDecimal end = BigDecimal.valueOf(limit);
        int order = side > 0 ? bound.compareTo(end) : end.compareTo(bound);
        return order > 0 || (order == 0 && !included);
    }

    private void end(String path, AcceptanceReason code, QualityKey by, BigDecimal bound) {
        findings.add(Finding.of(path + ".bins", code, ReasonValue.number(bound), ReasonValue.term(by)));
    }
}
