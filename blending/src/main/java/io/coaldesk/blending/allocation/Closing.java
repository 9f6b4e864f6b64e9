package io.coaldesk.blending.allocation;

import io.coaldesk.reason.Require;
import java.math.BigDecimal;

/** The law of every balance of tonnes: {@code opening + arrivals = delivered + closing}, to the last digit. */
final class Closing {

    private Closing() {}

    static void require(BigDecimal opening, BigDecimal arrivals, BigDecimal delivered, BigDecimal closing) {
        BigDecimal left = opening.add(arrivals).subtract(delivered);
        Require.that(left.compareTo(closing) == 0, "closing", closing, "opening and arrivals less delivered, " + left);
    }
}
