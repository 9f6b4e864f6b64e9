package io.coaldesk.pricing.settlement;

import io.coaldesk.coal.RejectionLimit;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/** Limits whose own value is taken or not, as the contract says. */
final class LimitCrossing {

    private LimitCrossing() {}

    static boolean crosses(RejectionLimit limit, LimitEdge edge, BigDecimal value) {
        return limit.rejects(value)
                || (edge == LimitEdge.REJECTED
                        && Stream.of(limit.min(), limit.max())
                                .flatMap(Optional::stream)
                                .anyMatch(bound -> bound.compareTo(value) == 0));
    }

    /** Returns the side that a value lies beyond, or on where that counts as beyond. */
    static BigDecimal crossed(RejectionLimit limit, BigDecimal value) {
        return limit.min()
                .filter(least -> value.compareTo(least) <= 0)
                .or(limit::max)
                .orElse(value);
    }
}
