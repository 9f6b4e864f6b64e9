package io.coaldesk.testing.core;

import io.coaldesk.coal.AnalysisBasis;
import io.coaldesk.coal.AshProperties;
import io.coaldesk.coal.CoalQuality;
import io.coaldesk.coal.CokingProperties;
import io.coaldesk.coal.PhysicalProperties;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.coal.QualityProperty;
import io.coaldesk.coal.QualityUnit;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Arbitraries of analyses that rank can be told from, and of what a laboratory may have left out of them. */
public final class RankArbitraries {

    /** Everything that the tables of ranks are read from. */
    private static final List<QualityProperty> MEASUREMENTS = List.of(
            QualityProperty.TOTAL_MOISTURE,
            QualityProperty.MOISTURE,
            QualityProperty.MOISTURE_HOLDING_CAPACITY,
            QualityProperty.ASH,
            QualityProperty.VOLATILE_MATTER,
            QualityProperty.SULPHUR,
            QualityProperty.HYDROGEN,
            QualityProperty.GROSS_CV,
            CokingProperties.CAKING_INDEX,
            CokingProperties.PLASTIC_LAYER,
            CokingProperties.DILATATION,
            PhysicalProperties.TRANSMITTANCE,
            PhysicalProperties.AGGLOMERATING,
            AshProperties.SO3);

    private RankArbitraries() {}

    /**
     * Analyses with everything that GB/T 5751 and ASTM D388 ask for: dry ash to 60 %, Vdaf 1 to 65 % with the edges of the
     * table among the values and many near the anthracites, each part of the coal on a basis of its own.
     */
    public static Arbitrary<CoalQuality> completeAnalyses() {
        Arbitrary<double[]> moistures = between(0, 50, 0, 20, 0, 40);
        Arbitrary<double[]> dry = between(0, 60, 0, 4, 0, 30);
        Arbitrary<double[]> organic = Combinators.combine(
                        Arbitraries.oneOf(edges(1, 65, 3.5, 6.5, 10, 20, 28, 37), edges(5, 16, 10)),
                        between(1, 7, 17, 37))
                .as((volatiles, others) -> new double[] {volatiles, others[0], others[1]});
        Arbitrary<double[]> caking = Combinators.combine(
                        edges(0, 105, 5, 20, 30, 35, 50, 65, 85), edges(0, 50, 25), edges(-30, 300, 150, 220))
                .as((g, y, b) -> new double[] {g, y, b});
        Arbitrary<double[]> others = Combinators.combine(edges(0, 100, 30, 50), Arbitraries.of(0.0, 1.0))
                .as((transmittance, agglomerating) -> new double[] {transmittance, agglomerating});
        Arbitrary<AnalysisBasis> bases =
                Arbitraries.of(AnalysisBasis.AS_RECEIVED, AnalysisBasis.AIR_DRIED, AnalysisBasis.DRY);
        return Combinators.combine(moistures, dry, organic, caking, others, bases, bases, bases)
                .as(RankArbitraries::analysis);
    }

    /** Sets of measurements that a laboratory has not made: none, a few, or even all. */
    public static Arbitrary<Set<QualityProperty>> leftOut() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.of(MEASUREMENTS).set().ofMaxSize(3)),
                Tuple.of(1, Arbitraries.of(MEASUREMENTS).set()));
    }

    private static CoalQuality analysis(
            double[] moistures,
            double[] dry,
            double[] organic,
            double[] caking,
            double[] others,
            AnalysisBasis ashBasis,
            AnalysisBasis partsBasis,
            AnalysisBasis grossBasis) {
        Map<QualityKey, Double> values = new LinkedHashMap<>();
        values.put(QualityProperty.TOTAL_MOISTURE.key(), moistures[0]);
        values.put(QualityProperty.MOISTURE.key(), moistures[1]);
        values.put(QualityProperty.MOISTURE_HOLDING_CAPACITY.key(), moistures[2]);
        double combustible = (100 - dry[0]) / 100;
        values.put(QualityProperty.ASH.on(ashBasis), dry[0] * dryShare(ashBasis, moistures));
        values.put(QualityProperty.SULPHUR.on(partsBasis), dry[1] * combustible * dryShare(partsBasis, moistures));
        values.put(AshProperties.SO3.key(), dry[2]);
        values.put(QualityProperty.VOLATILE_MATTER.on(AnalysisBasis.DRY_ASH_FREE), organic[0]);
        values.put(QualityProperty.HYDROGEN.on(partsBasis), organic[1] * combustible * dryShare(partsBasis, moistures));
        values.put(
                QualityProperty.GROSS_CV.on(grossBasis, QualityUnit.MJ_PER_KG),
                organic[2] * combustible * dryShare(grossBasis, moistures));
        values.put(CokingProperties.CAKING_INDEX.key(), caking[0]);
        values.put(CokingProperties.PLASTIC_LAYER.key(), caking[1]);
        values.put(CokingProperties.DILATATION.key(), caking[2]);
        values.put(PhysicalProperties.TRANSMITTANCE.key(), others[0]);
        values.put(PhysicalProperties.AGGLOMERATING.key(), others[1]);
        return CoalQuality.of(values);
    }

    private static double dryShare(AnalysisBasis basis, double[] moistures) {
        if (basis.equals(AnalysisBasis.DRY)) {
            return 1;
        }
        return (100 - (basis.equals(AnalysisBasis.AS_RECEIVED) ? moistures[0] : moistures[1])) / 100;
    }

    /** Numbers of which every fourth is one of the edges or just above it. */
    private static Arbitrary<Double> edges(double least, double greatest, double... edges) {
        List<Double> atEdges = Arrays.stream(edges)
                .boxed()
                .flatMap(edge -> Stream.of(edge, edge + 1e-9))
                .toList();
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.doubles().between(least, greatest).withoutEdgeCases()),
                Tuple.of(1, Arbitraries.of(atEdges).withoutEdgeCases()));
    }

    /** Numbers between each pair of bounds. */
    private static Arbitrary<double[]> between(double... bounds) {
        List<Arbitrary<Double>> parts = IntStream.range(0, bounds.length / 2)
                .mapToObj(i -> Arbitraries.doubles()
                        .between(bounds[2 * i], bounds[2 * i + 1])
                        .withoutEdgeCases())
                .<Arbitrary<Double>>map(part -> part)
                .toList();
        return Combinators.combine(parts)
                .as(values -> values.stream().mapToDouble(Double::doubleValue).toArray());
    }
}
