package io.coaldesk.testing.core;

import io.coaldesk.coal.AnalysisBasis;
import io.coaldesk.coal.CoalQuality;
import io.coaldesk.coal.CoalSpecification;
import io.coaldesk.coal.Lot;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.coal.QualityLimit;
import io.coaldesk.coal.QualityProperty;
import io.coaldesk.coal.QualityUnit;
import io.coaldesk.coal.RejectionLimit;
import io.coaldesk.coal.ReportingRule;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Arbitraries of coal quality, edges included: zero moisture, no ash, nearly pure ash, every basis and every unit of a
 * calorific value.
 */
public final class CoalArbitraries {

    private static final List<QualityProperty> ULTIMATE = List.of(
            QualityProperty.HYDROGEN, QualityProperty.OXYGEN, QualityProperty.NITROGEN, QualityProperty.SULPHUR);

    private static final List<AnalysisBasis> COAL_BASES =
            List.of(AnalysisBasis.AS_RECEIVED, AnalysisBasis.AIR_DRIED, AnalysisBasis.DRY, AnalysisBasis.DRY_ASH_FREE);

    private CoalArbitraries() {}

    /**
     * Qualities that convert to every basis and have a net calorific value on each: total moisture to 60 %, analysis
     * moisture to 30 %, moisture-holding capacity to 40 %, dry ash to 95 %, and so a combustible share of 2 % or more of
     * every basis.
     */
    public static Arbitrary<CoalQuality> qualities() {
        return qualities(between(0, 60), between(0, 30), between(0, 95));
    }

    /** Qualities as {@link #qualities} with less than 1 % combustible matter in the dry or in the as-received mass. */
    public static Arbitrary<CoalQuality> barrenQualities() {
        Arbitrary<Double> airDried = between(0, 30);
        return Arbitraries.oneOf(
                qualities(between(0, 60), airDried, between(99.01, 99.99)),
                qualities(between(85, 98), airDried, between(93.5, 98)));
    }

    /** Only the two ends are edges; all edges of all parts together would leave no room for other values. */
    private static Arbitrary<Double> between(double least, double greatest) {
        return Arbitraries.doubles().between(least, greatest).edgeCases(edges -> edges.includeOnly(least, greatest));
    }

    private static Arbitrary<CoalQuality> qualities(
            Arbitrary<Double> totalMoisture, Arbitrary<Double> airDriedMoisture, Arbitrary<Double> dryAsh) {
        Arbitrary<Composition> composition = Combinators.combine(
                        Arbitraries.doubles().between(5, 60),
                        Arbitraries.doubles().between(1, 7),
                        Arbitraries.doubles().between(1, 25),
                        Arbitraries.doubles().between(0.3, 2.5),
                        Arbitraries.doubles().between(0, 5),
                        Arbitraries.doubles().between(20_000, 37_000),
                        Arbitraries.doubles().between(0, 40))
                .as(Composition::new)
                .withoutEdgeCases();
        return Combinators.combine(
                        totalMoisture,
                        airDriedMoisture,
                        dryAsh,
                        composition,
                        Arbitraries.of(AnalysisBasis.AS_RECEIVED, AnalysisBasis.AIR_DRIED, AnalysisBasis.DRY)
                                .withoutEdgeCases(),
                        Arbitraries.of(COAL_BASES).withoutEdgeCases(),
                        Arbitraries.of(COAL_BASES).withoutEdgeCases(),
                        calorificUnits().withoutEdgeCases())
                .as(CoalArbitraries::quality);
    }

    private static CoalQuality quality(
            double totalMoisture,
            double airDriedMoisture,
            double dryAsh,
            Composition composition,
            AnalysisBasis ashBasis,
            AnalysisBasis partsBasis,
            AnalysisBasis grossBasis,
            QualityUnit grossUnit) {
        Map<AnalysisBasis, Double> dryShares = Map.of(
                AnalysisBasis.AS_RECEIVED, (100 - totalMoisture) / 100,
                AnalysisBasis.AIR_DRIED, (100 - airDriedMoisture) / 100,
                AnalysisBasis.DRY, 1.0,
                AnalysisBasis.DRY_ASH_FREE, 100 / (100 - dryAsh));
        Map<QualityKey, Double> values = new LinkedHashMap<>();
        values.put(QualityProperty.TOTAL_MOISTURE.on(AnalysisBasis.AS_RECEIVED), totalMoisture);
        values.put(QualityProperty.MOISTURE.on(AnalysisBasis.AIR_DRIED), airDriedMoisture);
        values.put(QualityProperty.MOISTURE_HOLDING_CAPACITY.key(), composition.holdingCapacity);
        values.put(QualityProperty.ASH.on(ashBasis), dryAsh * dryShare(dryShares, ashBasis));
        double parts = (100 - dryAsh) / 100 * dryShare(dryShares, partsBasis);
        values.put(QualityProperty.VOLATILE_MATTER.on(partsBasis), composition.volatileMatter * parts);
        double[] ultimate = {composition.hydrogen, composition.oxygen, composition.nitrogen, composition.sulphur};
        for (int i = 0; i < ultimate.length; i++) {
            values.put(ULTIMATE.get(i).on(partsBasis), ultimate[i] * parts);
        }
        double gross = composition.gross * (100 - dryAsh) / 100 * dryShare(dryShares, grossBasis);
        values.put(QualityProperty.GROSS_CV.on(grossBasis, grossUnit), QualityUnit.KJ_PER_KG.convert(gross, grossUnit));
        return CoalQuality.of(values);
    }

    private static double dryShare(Map<AnalysisBasis, Double> dryShares, AnalysisBasis basis) {
        return dryShares.getOrDefault(basis, Double.NaN);
    }

    /** Units of a calorific value. */
    public static Arbitrary<QualityUnit> calorificUnits() {
        return Arbitraries.of(QualityUnit.class).filter(QualityUnit::isCalorific);
    }

    /** Keys of every standard property on each of its bases and in each of its units. */
    public static Arbitrary<QualityKey> qualityKeys() {
        return Arbitraries.of(QualityProperty.standard())
                .flatMap(property -> Combinators.combine(
                                Arbitraries.of(property.bases()), Arbitraries.of(property.units()))
                        .as(property::on));
    }

    /**
     * Limits with a minimum, a maximum or both, which may be equal, or with a typical value alone; sometimes with a typical
     * value between them, a tolerance, and rejection limits outside what conforms.
     */
    public static Arbitrary<QualityLimit> limits() {
        Arbitrary<BigDecimal> numbers = hundredths(50);
        Arbitrary<BigDecimal> distances = hundredths(5);
        Arbitrary<QualityLimit> promises = Combinators.combine(
                        numbers, numbers, Arbitraries.of(0, 1, 2, 3), numbers.optional(), distances.optional())
                .as(CoalArbitraries::promise);
        return Combinators.combine(promises, distances.optional(), distances.optional())
                .as(CoalArbitraries::withRejection);
    }

    private static Arbitrary<BigDecimal> hundredths(int greatest) {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal(greatest))
                .ofScale(2);
    }

    private static QualityLimit promise(
            BigDecimal a, BigDecimal b, int sides, Optional<BigDecimal> typical, Optional<BigDecimal> tolerance) {
        Optional<BigDecimal> min = sides == 1 || sides == 3 ? Optional.empty() : Optional.of(a.min(b));
        Optional<BigDecimal> max = sides == 0 || sides == 3 ? Optional.empty() : Optional.of(a.max(b));
        return QualityLimit.builder()
                .typical((sides == 3 ? Optional.of(a) : typical)
                        .map(value -> min.map(value::max).orElse(value))
                        .map(value -> max.map(value::min).orElse(value)))
                .min(min)
                .max(max)
                .tolerance(tolerance)
                .build();
    }

    private static QualityLimit withRejection(
            QualityLimit limit, Optional<BigDecimal> below, Optional<BigDecimal> above) {
        Optional<BigDecimal> least = Stream.of(limit.leastConforming(), limit.typical(), limit.max())
                .flatMap(Optional::stream)
                .min(BigDecimal::compareTo);
        Optional<BigDecimal> greatest = Stream.of(limit.greatestConforming(), limit.typical(), limit.min())
                .flatMap(Optional::stream)
                .max(BigDecimal::compareTo);
        Optional<BigDecimal> min = least.flatMap(bound -> below.map(bound::subtract));
        Optional<BigDecimal> max = greatest.flatMap(bound -> above.map(bound::add));
        return min.isEmpty() && max.isEmpty() ? limit : limit.withRejection(RejectionLimit.of(min, max));
    }

    /** Specifications of up to four limits on keys that {@link #qualities} have, none included. */
    public static Arbitrary<CoalSpecification> measuredSpecifications() {
        Arbitrary<QualityKey> keys = Arbitraries.of("total_moisture_ar", "ash_d", "volatile_matter_daf", "sulphur_d")
                .map(QualityKey::parse);
        return Arbitraries.maps(keys, limits())
                .ofMaxSize(4)
                .map(CoalSpecification::of)
                .withoutEdgeCases();
    }

    /** Up to six lots of qualities, none included, each with an id of its own. */
    public static Arbitrary<List<Lot>> lots() {
        Arbitrary<BigDecimal> tonnes = Arbitraries.bigDecimals()
                .between(new BigDecimal("0.1"), new BigDecimal(70_000))
                .ofScale(1);
        return Combinators.combine(tonnes, qualities())
                .as((mass, quality) -> Lot.of("lot", mass, quality))
                .list()
                .ofMaxSize(6)
                .map(CoalArbitraries::numbered)
                .withoutEdgeCases();
    }

    private static List<Lot> numbered(List<Lot> lots) {
        return IntStream.range(0, lots.size())
                .mapToObj(i ->
                        Lot.of("lot-" + i, lots.get(i).tonnes(), lots.get(i).quality()))
                .toList();
    }

    /** Specifications of up to five limits, none included. */
    public static Arbitrary<CoalSpecification> specifications() {
        return Arbitraries.maps(qualityKeys(), limits())
                .ofMaxSize(5)
                .map(CoalSpecification::of)
                .withoutEdgeCases();
    }

    /** Reporting rules of 0 to 4 decimals in every mode that can round. */
    public static Arbitrary<ReportingRule> reportingRules() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.of(RoundingMode.class).filter(mode -> mode != RoundingMode.UNNECESSARY))
                .as(ReportingRule::of);
    }

    /** Percent and kJ/kg of the dry ash-free mass, and the moisture-holding capacity. */
    private record Composition(
            double volatileMatter,
            double hydrogen,
            double oxygen,
            double nitrogen,
            double sulphur,
            double gross,
            double holdingCapacity) {}
}
