package io.coaldesk.policy;

import io.coaldesk.reason.ReasonValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;

/** Codes that stand twice in a list of a document. */
public final class Duplicates {

    private Duplicates() {}

    /**
     * Returns an error for each entry whose code an earlier entry has.
     *
     * @param path the path of an entry's code in the document, from its place in the list
     * @param code the code of an entry
     */
    public static <T> List<Finding> of(IntFunction<String> path, List<T> entries, Function<T, String> code) {
        List<Finding> findings = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < entries.size(); i++) {
            String own = code.apply(entries.get(i));
            if (!seen.add(own)) {
                findings.add(Finding.of(path.apply(i), PolicyReason.DUPLICATE_CODE, ReasonValue.text(own)));
            }
        }
        return List.copyOf(findings);
    }
}
