package io.coaldesk.pricing.optimum;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.Require;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A stretch of the way with one rate.
 *
 * @param toKm where it ends, kilometres from the start, more than 0; absent if it has no end
 * @param perTonneKm the rate for a tonne and kilometre within it, 0 or more
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record TariffBand(
        Optional<BigDecimal> toKm,
        @JsonProperty(required = true) BigDecimal perTonneKm) {

    /** Checks the figures and drops trailing zeros. */
    public TariffBand {
        toKm = toKm.map(km -> PlainText.withoutTrailingZeros(Require.positive("bands.toKm", km)));
        perTonneKm = PlainText.withoutTrailingZeros(Require.notNegative("bands.perTonneKm", perTonneKm));
    }

    /** Returns a stretch up to a distance. */
    public static TariffBand upTo(String km, String perTonneKm) {
        return new TariffBand(
                Optional.of(Require.decimal("bands.toKm", km)), Require.decimal("bands.perTonneKm", perTonneKm));
    }

    /** Returns the last stretch, without an end. */
    public static TariffBand open(String perTonneKm) {
        return new TariffBand(Optional.empty(), Require.decimal("bands.perTonneKm", perTonneKm));
    }
}
