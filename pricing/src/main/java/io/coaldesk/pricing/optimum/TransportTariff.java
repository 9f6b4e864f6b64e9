package io.coaldesk.pricing.optimum;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.reason.Label;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.Require;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What carrying a tonne costs by distance in one mode, such as rail: a fixed part and rates by stretch.
 *
 * <pre>t(x) = fixed + sum rate_i km_i</pre>
 *
 * <p>Each kilometre is paid at the rate of its own stretch (telescoping rates), so that the cost never jumps nor falls with
 * distance. Amounts are per tonne without tax, in the currency of what they are compared with.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableTransportTariff.class)
public abstract class TransportTariff implements WithTransportTariff {

    TransportTariff() {}

    /** Returns the id of the mode. */
    public abstract String id();

    /** Returns what the mode is called. */
    public abstract Label label();

    /** Returns the part that does not depend on distance, such as loading, 0 or more per tonne. */
    public abstract BigDecimal fixed();

    /** Returns the stretches by distance; if the last has an end, the mode goes no further. */
    public abstract List<TariffBand> bands();

    /** Returns the kilometres that the mode goes; empty if without end. */
    public Optional<BigDecimal> reach() {
        return bands().get(bands().size() - 1).toKm();
    }

    /** Returns the cost of a tonne over a distance of 0 or more; empty beyond the mode's reach. */
    public Optional<BigDecimal> costAt(BigDecimal km) {
        Require.notNegative("km", km);
        if (reach().filter(end -> km.compareTo(end) > 0).isPresent()) {
            return Optional.empty();
        }
        BigDecimal cost = fixed();
        BigDecimal from = BigDecimal.ZERO;
        for (TariffBand band : bands()) {
            BigDecimal to = band.toKm().map(km::min).orElse(km);
            cost = cost.add(band.perTonneKm().multiply(to.subtract(from).max(BigDecimal.ZERO)));
            from = to;
        }
        return Optional.of(cost);
    }

    /**
     * Returns how far a margin carries: the largest distance with {@code t(x) <= margin}, to 16 digits; for one rate
     * {@code (margin - fixed) / rate}.
     *
     * @param margin the delivered price less everything but transport, per tonne without tax
     */
    public TransportRadius radius(BigDecimal margin) {
        if (margin.compareTo(fixed()) < 0) {
            return new TransportRadius(id(), TransportRadius.End.MARGIN_BELOW_FIXED, Optional.of(BigDecimal.ZERO));
        }
        BigDecimal from = BigDecimal.ZERO;
        BigDecimal left = margin.subtract(fixed());
        for (TariffBand band : bands()) {
            BigDecimal rate = band.perTonneKm();
            BigDecimal start = from;
            Optional<BigDecimal> whole =
                    band.toKm().map(to -> to.subtract(start).multiply(rate));
            if (rate.signum() > 0 && (whole.isEmpty() || whole.get().compareTo(left) > 0)) {
                BigDecimal km = start.add(left.divide(rate, MathContext.DECIMAL64));
                return new TransportRadius(id(), TransportRadius.End.MARGIN, Optional.of(km));
            }
            left = left.subtract(whole.orElse(BigDecimal.ZERO));
            from = band.toKm().orElse(from);
        }
        return reach().map(end -> new TransportRadius(id(), TransportRadius.End.REACH, Optional.of(end)))
                .orElseGet(() -> new TransportRadius(id(), TransportRadius.End.NONE, Optional.empty()));
    }

    @Value.Check
    TransportTariff validate() {
        Require.notBlank("id", id());
        Require.notNegative("fixed", fixed());
        Require.that(!bands().isEmpty(), "bands", "none", "one band or more");
        List<TariffBand> sorted = bands().stream()
                .sorted(Comparator.comparing(
                        band -> band.toKm().orElse(null), Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        for (int i = 1; i < sorted.size(); i++) {
            Require.that(
                    !sorted.get(i).toKm().equals(sorted.get(i - 1).toKm()),
                    "bands.toKm",
                    sorted.get(i).toKm().map(PlainText::number).orElse("no end"),
                    "every end once");
        }
        BigDecimal fixed = PlainText.withoutTrailingZeros(fixed());
        return sorted.equals(bands()) && fixed.scale() == fixed().scale() ? this : normalised(fixed, sorted);
    }

    private TransportTariff normalised(BigDecimal fixed, List<TariffBand> sorted) {
        return builder()
                .id(id())
                .label(label())
                .fixed(fixed)
                .addAllBands(sorted)
                .build();
    }

    /** Builds a {@link TransportTariff}. */
    public static final class Builder extends ImmutableTransportTariff.Builder {
        Builder() {}
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }
}
