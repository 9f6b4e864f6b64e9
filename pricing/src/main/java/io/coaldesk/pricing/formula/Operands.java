package io.coaldesk.pricing.formula;

import io.coaldesk.reason.Require;
import java.util.List;

/** The operands of terms. */
final class Operands {

    private Operands() {}

    /** Returns a copy of operands, of which there is at least one. */
    static <T> List<T> oneOrMore(String field, List<T> operands) {
        Require.that(!operands.isEmpty(), field, "none", "one or more");
        return List.copyOf(operands);
    }
}
