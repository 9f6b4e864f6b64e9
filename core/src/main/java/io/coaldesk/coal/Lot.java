package io.coaldesk.coal;

import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.Require;
import java.math.BigDecimal;

/**
 * A lot of coal that was sampled and analysed as one (一批煤): what was delivered, not what was ordered.
 *
 * @param id the lot's identity, not blank
 * @param tonnes its mass as weighed, tonnes, more than zero
 * @param quality what was measured
 */
public record Lot(String id, BigDecimal tonnes, CoalQuality quality) {

    /** Checks the id and the mass, and drops trailing zeros. */
    public Lot {
        Require.notBlank("id", id);
        tonnes = PlainText.withoutTrailingZeros(Require.positive("tonnes", tonnes));
    }

    /** Returns a lot. */
    public static Lot of(String id, BigDecimal tonnes, CoalQuality quality) {
        return new Lot(id, tonnes, quality);
    }
}
