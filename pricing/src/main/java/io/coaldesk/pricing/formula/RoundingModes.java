package io.coaldesk.pricing.formula;

import io.coaldesk.reason.Require;
import java.math.RoundingMode;

/** The rounding modes that a formula may state. */
final class RoundingModes {

    private RoundingModes() {}

    /** Refuses the mode that throws where a number would have to be rounded. */
    static void require(RoundingMode mode) {
        Require.that(mode != RoundingMode.UNNECESSARY, "rounding.mode", mode, "a mode that rounds, as HALF_UP");
    }
}
