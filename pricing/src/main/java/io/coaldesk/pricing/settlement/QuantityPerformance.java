package io.coaldesk.pricing.settlement;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.coaldesk.adjustment.AdjustmentTarget;
import io.coaldesk.policy.BandEdge;
import io.coaldesk.policy.Bands;
import io.coaldesk.reason.Require;
import java.util.List;

/**
 * What delivering less or more than was called does to the price (兑现率考核); it is applied before every item.
 *
 * @param target PRICE_PER_TONNE or SHARE_OF_PRICE
 * @param edge which bound belongs to a band
 * @param bands the bands, which must cover every performance once
 */
public record QuantityPerformance(
        @JsonProperty(required = true) AdjustmentTarget target,
        @JsonProperty(required = true) BandEdge edge,
        @JsonProperty(required = true) List<PerformanceBand> bands) {

    /** Checks the target and sorts the bands. */
    public QuantityPerformance {
        Require.that(
                target == AdjustmentTarget.PRICE_PER_TONNE || target == AdjustmentTarget.SHARE_OF_PRICE,
                "performance.target",
                target,
                "PRICE_PER_TONNE or SHARE_OF_PRICE");
        bands = Bands.of(edge, bands).entries();
    }
}
