package io.coaldesk.pricing.optimum;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.Require;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.TreeSet;

/**
 * Where the markets of two mines on a line meet: the point to which both deliver at one cost.
 *
 * <p>With ex-mine costs {@code c1}, {@code c2}, tariffs {@code t1}, {@code t2} and a distance {@code L} it is where
 * {@code c1 + t1(x) = c2 + t2(L - x)}; for one equal rate {@code f}, {@code x = (c2 - c1 + f L) / (2 f)}. Computed to 16
 * digits.
 *
 * @param firstCheaperToKm kilometres from the first mine up to which the first is cheaper; 0 if nowhere
 * @param secondCheaperFromKm kilometres from the first mine from which the second is cheaper; {@code L} if nowhere. Between
 *     the two both cost the same
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record MineBoundary(
        @JsonProperty(required = true) BigDecimal firstCheaperToKm,
        @JsonProperty(required = true) BigDecimal secondCheaperFromKm) {

    /** Drops trailing zeros. */
    public MineBoundary {
        firstCheaperToKm = PlainText.withoutTrailingZeros(firstCheaperToKm);
        secondCheaperFromKm = PlainText.withoutTrailingZeros(secondCheaperFromKm);
    }

    /**
     * Returns the boundary between two mines.
     *
     * @param firstCost what a tonne costs at the first mine
     * @param firstTariff how it is carried from there
     * @param secondCost what a tonne costs at the second mine
     * @param secondTariff how it is carried from there
     * @param km the distance between them, more than 0 and within the reach of both tariffs
     */
    public static MineBoundary between(
            BigDecimal firstCost,
            TransportTariff firstTariff,
            BigDecimal secondCost,
            TransportTariff secondTariff,
            BigDecimal km) {
        Require.positive("km", km);
        requireReach("firstTariff", firstTariff, km);
        requireReach("secondTariff", secondTariff, km);
        Advantage advantage = new Advantage(firstCost, firstTariff, secondCost, secondTariff, km);
        TreeSet<BigDecimal> cuts = new TreeSet<>();
        cuts.add(BigDecimal.ZERO);
        cuts.add(km);
        firstTariff.bands().forEach(band -> band.toKm().ifPresent(to -> cuts.add(to.min(km))));
        secondTariff.bands().forEach(band -> band.toKm().ifPresent(to -> cuts.add(km.subtract(to.min(km)))));
        BigDecimal firstTo = BigDecimal.ZERO;
        BigDecimal secondFrom = km;
        BigDecimal from = BigDecimal.ZERO;
        for (BigDecimal to : cuts) {
            firstTo = advantage.at(from).signum() > 0 ? advantage.end(from, to) : firstTo;
            secondFrom = advantage.at(to).signum() < 0 ? secondFrom.min(advantage.end(from, to)) : secondFrom;
            from = to;
        }
        return new MineBoundary(firstTo, advantage.at(BigDecimal.ZERO).signum() < 0 ? BigDecimal.ZERO : secondFrom);
    }

    private static void requireReach(String field, TransportTariff tariff, BigDecimal km) {
        tariff.reach()
                .ifPresent(reach -> Require.that(
                        reach.compareTo(km) >= 0, field + ".bands", reach, "a reach of " + km.toPlainString() + " km"));
    }

    /** By how much the first mine delivers cheaper than the second; it never rises with the distance from the first. */
    private record Advantage(
            BigDecimal firstCost, TransportTariff first, BigDecimal secondCost, TransportTariff second, BigDecimal km) {

        BigDecimal at(BigDecimal x) {
            BigDecimal own = firstCost.add(first.costAt(x).orElseThrow());
            return secondCost.add(second.costAt(km.subtract(x)).orElseThrow()).subtract(own);
        }

        /** Returns where on a straight stretch the advantage ends, the nearer end of the stretch if it does not. */
        BigDecimal end(BigDecimal from, BigDecimal to) {
            BigDecimal before = at(from);
            BigDecimal after = at(to);
            if (before.signum() <= 0) {
                return from;
            }
            if (after.signum() >= 0) {
                return to;
            }
            BigDecimal share = before.divide(before.subtract(after), MathContext.DECIMAL64);
            return from.add(to.subtract(from).multiply(share)).round(MathContext.DECIMAL64);
        }
    }
}
