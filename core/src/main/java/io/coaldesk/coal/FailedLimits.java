package io.coaldesk.coal;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts the lots that did not pass a limit. */
final class FailedLimits {

    private final SortedMap<QualityKey, FailedLimit> byKey = new TreeMap<>();

    void add(Conformity conformity) {
        conformity.failures().forEach(check -> {
            int missing = check.outcome() == LimitCheck.Outcome.MISSING ? 1 : 0;
            byKey.merge(
                    check.key(),
                    new FailedLimit(check.key(), 1, missing),
                    (sum, one) -> new FailedLimit(sum.key(), sum.lots() + one.lots(), sum.missing() + one.missing()));
        });
    }

    List<FailedLimit> toList() {
        return List.copyOf(byKey.values());
    }
}
