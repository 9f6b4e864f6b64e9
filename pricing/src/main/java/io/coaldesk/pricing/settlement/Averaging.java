package io.coaldesk.pricing.settlement;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.coaldesk.reason.Require;
import java.util.List;

/**
 * Whether lots settle each by itself or on their weighted mean, and which lots stay out of it.
 *
 * @param method per lot or tonnage-weighted
 * @param exclusions the limits beyond which a lot stays out; none means that all take part
 */
public record Averaging(@JsonProperty(required = true) AveragingMethod method, List<ExclusionLimit> exclusions) {

    /** Copies the exclusions, and refuses them where nothing is averaged. */
    public Averaging {
        exclusions = List.copyOf(exclusions);
        Require.that(
                exclusions.isEmpty() || method == AveragingMethod.TONNAGE_WEIGHTED,
                "averaging.exclusions",
                method,
                "TONNAGE_WEIGHTED where lots are excluded from the mean");
    }

    /** Returns the rule that each lot settles by itself. */
    public static Averaging perLot() {
        return new Averaging(AveragingMethod.PER_LOT, List.of());
    }
}
