package io.coaldesk.blending;

import io.coaldesk.reason.Require;
import java.math.BigDecimal;

/** The numbers that a program in doubles can take. */
final class Finite {

    private Finite() {}

    /** Returns a number, and refuses one that would be infinite in a double. */
    static BigDecimal require(String field, BigDecimal number) {
        Require.that(Double.isFinite(number.doubleValue()), field, "too large", "a number of at most 1e308");
        return number;
    }
}
