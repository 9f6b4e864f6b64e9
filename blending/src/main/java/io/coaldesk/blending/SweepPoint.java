package io.coaldesk.blending;

import io.coaldesk.reason.PlainText;
import java.math.BigDecimal;

/**
 * A plan at one number of a price or a limit.
 *
 * @param at the number
 * @param result the answer there
 */
public record SweepPoint(BigDecimal at, BlendResult result) {

    /** Drops trailing zeros. */
    public SweepPoint {
        at = PlainText.withoutTrailingZeros(at);
    }
}
