package io.coaldesk.blending;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.Require;
import java.math.BigDecimal;
import java.util.List;

/**
 * The ratios that the shares of two coals may have, as where loaders count buckets: the share of one is the share of the
 * other times one of the ratios. Both may be left out.
 *
 * @param coal the id of one offer
 * @param to the id of the other
 * @param ratios the allowed ratios, each more than zero: 0.5 is one to two
 */
public record ShareRatio(
        @JsonProperty(required = true) String coal,
        @JsonProperty(required = true) String to,
        @JsonProperty(required = true) List<BigDecimal> ratios) {

    /** Copies and checks the ratios. */
    public ShareRatio {
        Require.that(!coal.equals(to), "to", to, "another coal than " + coal);
        Require.that(!ratios.isEmpty(), "ratios", "none", "one ratio or more");
        ratios = ratios.stream()
                .map(ratio ->
                        PlainText.withoutTrailingZeros(Finite.require("ratios", Require.positive("ratios", ratio))))
                .sorted()
                .distinct()
                .toList();
    }
}
