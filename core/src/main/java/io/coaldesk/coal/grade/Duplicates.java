package io.coaldesk.coal.grade;

import io.coaldesk.policy.Finding;
import io.coaldesk.policy.PolicyReason;
import io.coaldesk.reason.ReasonValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Ids that stand twice in a list of a document. */
final class Duplicates {

    private Duplicates() {}

    static <T> List<Finding> of(String path, List<T> entries, Function<T, String> id) {
        List<Finding> findings = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < entries.size(); i++) {
            String code = id.apply(entries.get(i));
            if (!seen.add(code)) {
                findings.add(Finding.of(path + "[" + i + "].id", PolicyReason.DUPLICATE_CODE, ReasonValue.text(code)));
            }
        }
        return List.copyOf(findings);
    }
}
