package io.coaldesk.policy;

import java.math.BigDecimal;

/** Which of its two bounds a band includes. */
public enum BandEdge {
    /** {@code from <= x < to}. */
    FROM_INCLUDED,
    /** {@code from < x <= to}. */
    TO_INCLUDED;

    /** Returns whether a band holds a value, compared exactly; an absent bound excludes nothing. */
    public boolean holds(Banded band, BigDecimal value) {
        int low = band.from().map(value::compareTo).orElse(1);
        int high = band.to().map(value::compareTo).orElse(-1);
        return this == FROM_INCLUDED ? low >= 0 && high < 0 : low > 0 && high <= 0;
    }
}
