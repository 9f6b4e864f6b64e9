package io.coaldesk.pricing.optimum;

import io.coaldesk.reason.Require;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The modes by which coal can be carried, compared by distance.
 *
 * <p>Of modes that cost the same the first by id is taken. Distances are exact but for crossings, which are computed to 16
 * digits.
 */
public final class TransportModes {

    private final List<TransportTariff> tariffs;

    private TransportModes(List<TransportTariff> tariffs) {
        this.tariffs = tariffs;
    }

    /** Returns modes, one or more, each id once. */
    public static TransportModes of(List<TransportTariff> tariffs) {
        Require.that(!tariffs.isEmpty(), "tariffs", "none", "one mode or more");
        Set<String> ids = new HashSet<>();
        tariffs.forEach(tariff -> Require.that(ids.add(tariff.id()), "tariffs.id", tariff.id(), "every id once"));
        return new TransportModes(tariffs.stream()
                .sorted(Comparator.comparing(TransportTariff::id))
                .toList());
    }

    /** Returns the cheapest mode over a distance, 0 or more; empty beyond the reach of all. */
    public Optional<TransportTariff> cheapestAt(BigDecimal km) {
        return tariffs.stream()
                .filter(tariff -> tariff.costAt(km).isPresent())
                .min(Comparator.comparing(tariff -> tariff.costAt(km).orElseThrow()));
    }

    /** Returns the cost over a distance by the cheapest mode; empty beyond the reach of all. */
    public Optional<BigDecimal> costAt(BigDecimal km) {
        return cheapestAt(km).flatMap(tariff -> tariff.costAt(km));
    }

    /** Returns how far a margin carries in each mode, by id. */
    public List<TransportRadius> radii(BigDecimal margin) {
        return tariffs.stream().map(tariff -> tariff.radius(margin)).toList();
    }

    /** Returns the radius of the mode that carries a margin furthest; the first by id of equals. */
    public TransportRadius radius(BigDecimal margin) {
        TransportRadius furthest = tariffs.get(0).radius(margin);
        for (TransportRadius radius : radii(margin)) {
            boolean further = radius.km().isEmpty()
                    ? furthest.km().isPresent()
                    : furthest.km()
                            .map(km -> radius.km().get().compareTo(km) > 0)
                            .orElse(false);
            furthest = further ? radius : furthest;
        }
        return furthest;
    }

    /** Returns which mode is the cheapest from 0 to a distance, without gaps but beyond the reach of all. */
    public List<ModeRange> cheapest(BigDecimal upToKm) {
        List<BigDecimal> cuts = List.copyOf(cuts(Require.positive("upToKm", upToKm)));
        List<ModeRange> ranges = new ArrayList<>();
        for (int i = 1; i < cuts.size(); i++) {
            BigDecimal from = cuts.get(i - 1);
            BigDecimal to = cuts.get(i);
            BigDecimal middle = from.add(to).divide(BigDecimal.valueOf(2), MathContext.DECIMAL64);
            cheapestAt(middle).ifPresent(tariff -> append(ranges, new ModeRange(tariff.id(), from, to)));
        }
        return List.copyOf(ranges);
    }

    private static void append(List<ModeRange> ranges, ModeRange next) {
        ModeRange last = ranges.isEmpty() ? null : ranges.get(ranges.size() - 1);
        if (last != null && last.mode().equals(next.mode()) && last.toKm().compareTo(next.fromKm()) == 0) {
            ranges.set(ranges.size() - 1, new ModeRange(last.mode(), last.fromKm(), next.toKm()));
        } else {
            ranges.add(next);
        }
    }

    /** Between two cuts every tariff is a straight line, and no two cross. */
    private Set<BigDecimal> cuts(BigDecimal end) {
        Set<BigDecimal> cuts = new TreeSet<>(List.of(BigDecimal.ZERO, end));
        for (TransportTariff tariff : tariffs) {
            tariff.bands().forEach(band -> band.toKm().ifPresent(km -> cuts.add(km.min(end))));
        }
        List<BigDecimal> straight = List.copyOf(cuts);
        for (int i = 1; i < straight.size(); i++) {
            for (TransportTariff one : tariffs) {
                for (TransportTariff other : tariffs) {
                    crossing(one, other, straight.get(i - 1), straight.get(i)).ifPresent(cuts::add);
                }
            }
        }
        return cuts;
    }

    private static Optional<BigDecimal> crossing(
            TransportTariff one, TransportTariff other, BigDecimal from, BigDecimal to) {
        if (one.costAt(to).isEmpty() || other.costAt(to).isEmpty()) {
            return Optional.empty();
        }
        BigDecimal before = gap(one, other, from);
        BigDecimal after = gap(one, other, to);
        if (before.signum() * after.signum() >= 0) {
            return Optional.empty();
        }
        BigDecimal share = before.divide(before.subtract(after), MathContext.DECIMAL64);
        return Optional.of(from.add(to.subtract(from).multiply(share)).round(MathContext.DECIMAL64));
    }

    private static BigDecimal gap(TransportTariff one, TransportTariff other, BigDecimal km) {
        return one.costAt(km).orElseThrow().subtract(other.costAt(km).orElseThrow());
    }
}
