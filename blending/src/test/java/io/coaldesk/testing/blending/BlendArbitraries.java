package io.coaldesk.testing.blending;

import io.coaldesk.blending.BlendRequest;
import io.coaldesk.blending.CoalOffer;
import io.coaldesk.coal.CoalQuality;
import io.coaldesk.coal.CoalSpecification;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.coal.QualityLimit;
import io.coaldesk.money.DeliveryPlace;
import io.coaldesk.money.PricePerTonne;
import io.coaldesk.money.TaxTreatment;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitraries of offers and of requests that have a recipe, edges included. */
public final class BlendArbitraries {

    private static final Currency CNY = Currency.getInstance("CNY");
    private static final TaxTreatment TAX = TaxTreatment.included("0.17");
    private static final DeliveryPlace YARD = DeliveryPlace.parse("qinhuangdao/yard");
    private static final BigDecimal TONNES = BigDecimal.valueOf(10_000);
    private static final List<String> KEYS = List.of(
            "total_moisture_ar",
            "ash_ar",
            "ash_d",
            "volatile_matter_daf",
            "sulphur_d",
            "sulphur_daf",
            "gross_cv_daf_mj_kg",
            "net_cv_ar_kcal_it",
            "x_chlorine_d");

    private BlendArbitraries() {}

    /** Qualities with moisture (zero included), ash, volatile matter, sulphur, a host's own property, gross and net. */
    public static Arbitrary<CoalQuality> qualities() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 400),
                        Arbitraries.integers().between(0, 500),
                        Arbitraries.integers().between(50, 500),
                        Arbitraries.integers().between(10, 300),
                        Arbitraries.integers().between(0, 100),
                        Arbitraries.integers().between(290, 350))
                .as(BlendArbitraries::quality);
    }

    private static CoalQuality quality(int moisture, int ash, int volatiles, int sulphur, int chlorine, int gross) {
        double dry = 1 - moisture / 1000.0;
        double grossAsReceived = gross / 10.0 * dry * (1 - ash / 1000.0);
        Map<String, Double> values = new LinkedHashMap<>();
        values.put("total_moisture_ar", moisture / 10.0);
        values.put("ash_d", ash / 10.0);
        values.put("volatile_matter_daf", volatiles / 10.0);
        values.put("sulphur_d", sulphur / 100.0);
        values.put("x_chlorine_d", chlorine / 1000.0);
        values.put("gross_cv_daf_mj_kg", gross / 10.0);
        values.put("net_cv_ar_kcal_it", (double) Math.round((grossAsReceived - 1) / 0.0041868 - 6 * moisture / 10.0));
        return CoalQuality.parse(values);
    }

    /** Offers at Qinhuangdao with ids of one letter. */
    public static Arbitrary<CoalOffer> offers() {
        return Combinators.combine(
                        Arbitraries.chars().range('A', 'Z').map(String::valueOf),
                        Arbitraries.integers().between(0, 900),
                        qualities())
                .as(BlendArbitraries::offer);
    }

    private static CoalOffer offer(String id, int price, CoalQuality quality) {
        return CoalOffer.builder()
                .id(id)
                .price(PricePerTonne.of(BigDecimal.valueOf(price), CNY, TAX, YARD))
                .quality(quality)
                .build();
    }

    /**
     * Requests that a recipe meets, built round that recipe: up to six coals, some of them equal but for their names,
     * stocks that allow it, and limits that it meets with room or, where it is one coal alone, exactly.
     */
    public static Arbitrary<BlendRequest> feasibleRequests() {
        Arbitrary<List<CoalOffer>> coals = Combinators.combine(
                        offers().list().ofMinSize(1).ofMaxSize(5), Arbitraries.of(true, false, false))
                .as(BlendArbitraries::distinct);
        Arbitrary<List<Integer>> weights =
                Arbitraries.of(0, 0, 1, 2, 3, 5).list().ofSize(6);
        Arbitrary<List<Integer>> widths =
                Arbitraries.of(-1, -1, 0, 0, 1, 5, 50).list().ofSize(2 * KEYS.size());
        return Combinators.combine(coals, weights, widths).as(BlendArbitraries::request);
    }

    private static List<CoalOffer> distinct(List<CoalOffer> drawn, boolean twin) {
        List<CoalOffer> offers = new ArrayList<>();
        for (int i = 0; i < drawn.size(); i++) {
            offers.add(drawn.get(i).withId("C" + i));
        }
        if (twin) {
            offers.add(offers.get(0).withId("A-twin"));
        }
        return offers;
    }

    private static BlendRequest request(List<CoalOffer> coals, List<Integer> weights, List<Integer> widths) {
        int total = 0;
        for (int i = 0; i < coals.size(); i++) {
            total += weights.get(i);
        }
        List<CoalOffer> offers = new ArrayList<>();
        double[] shares = new double[coals.size()];
        for (int i = 0; i < coals.size(); i++) {
            shares[i] = total == 0 ? (i == 0 ? 1 : 0) : (double) weights.get(i) / total;
            boolean limited = i % 2 == 0;
            offers.add(
                    limited
                            ? coals.get(i).withStockTonnes(BigDecimal.valueOf(Math.ceil(shares[i] * 10_000)))
                            : coals.get(i));
        }
        Map<QualityKey, QualityLimit> limits = new LinkedHashMap<>();
        for (int k = 0; k < KEYS.size(); k++) {
            QualityKey key = QualityKey.parse(KEYS.get(k));
            double value = BlendLaws.value(offers, shares, key);
            limit(value, widths.get(2 * k), widths.get(2 * k + 1)).ifPresent(limit -> limits.put(key, limit));
        }
        return BlendRequest.builder()
                .currency(CNY)
                .tonnes(TONNES)
                .limits(CoalSpecification.of(limits))
                .addAllOffers(offers)
                .build();
    }

    /** Returns a limit round a value with room in percent of it on either side; a negative room leaves the side open. */
    private static Optional<QualityLimit> limit(double value, int below, int above) {
        if (below < 0 && above < 0) {
            return Optional.empty();
        }
        QualityLimit.Builder limit = QualityLimit.builder();
        if (below >= 0) {
            limit.min(decimal(value * (1 - below / 100.0), RoundingMode.FLOOR));
        }
        if (above >= 0) {
            limit.max(decimal(value * (1 + above / 100.0), RoundingMode.CEILING));
        }
        return Optional.of(limit.build());
    }

    private static BigDecimal decimal(double value, RoundingMode mode) {
        return new BigDecimal(value, new MathContext(12)).setScale(4, mode);
    }
}
