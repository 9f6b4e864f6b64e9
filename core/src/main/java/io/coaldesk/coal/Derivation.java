package io.coaldesk.coal;

import static io.coaldesk.coal.AnalysisBasis.AIR_DRIED;
import static io.coaldesk.coal.AnalysisBasis.AS_RECEIVED;
import static io.coaldesk.coal.AnalysisBasis.DRY;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a property that was not reported follows from others, by its definition and without any estimate.
 *
 * @param key the property, basis and unit that is computed
 * @param inputs what it is computed of
 * @param formula the formula on the inputs, in their order
 */
record Derivation(QualityKey key, List<QualityKey> inputs, ToDoubleFunction<double[]> formula) {

    /** P2 / P2O5 by mass: 2 x 30.974 / 141.945. */
    private static final double PHOSPHORUS_OF_P2O5 = 0.43642;

    /** J/g that the sulphuric acid of the bomb releases per percent of bomb sulphur (GB/T 213). */
    private static final double SULPHURIC_ACID = 94.1;

    /** Kilograms per tonne that are one percent; 1 MJ/kg is 1 GJ/t. */
    private static final double KILOGRAMS_PER_TONNE_AND_PERCENT = 10;

    private static final QualityKey ASH = QualityProperty.ASH.on(DRY);
    private static final QualityKey SULPHUR = QualityProperty.SULPHUR.on(DRY);

    private static final QualityKey BASE_ACID = AshProperties.BASE_ACID_RATIO.key();

    private static final Map<QualityProperty, Derivation> ALL = Stream.concat(
                    OxideRatio.all().stream().map(Derivation::ofOxides), others())
            .collect(Collectors.toUnmodifiableMap(derivation -> derivation.key().property(), Function.identity()));

    /** Returns how a property follows from others, or null if it does not. */
    static @Nullable Derivation of(QualityProperty property) {
        return ALL.get(property);
    }

    private static Stream<Derivation> others() {
        return Stream.of(
                // Mt = Mf + Mad (100 - Mf) / 100 (GB/T 211, ISO 589)
                of(
                        QualityProperty.TOTAL_MOISTURE.on(AS_RECEIVED),
                        x -> x[0] + x[1] * (100 - x[0]) / 100,
                        QualityProperty.FREE_MOISTURE.on(AS_RECEIVED),
                        QualityProperty.MOISTURE.on(AIR_DRIED)),
                of(
                        QualityProperty.FIXED_CARBON.on(DRY),
                        x -> 100 - x[0] - x[1],
                        ASH,
                        QualityProperty.VOLATILE_MATTER.on(DRY)),
                of(
                        QualityProperty.OXYGEN.on(DRY),
                        x -> 100 - x[0] - x[1] - x[2] - x[3] - x[4],
                        ASH,
                        QualityProperty.CARBON.on(DRY),
                        QualityProperty.HYDROGEN.on(DRY),
                        QualityProperty.NITROGEN.on(DRY),
                        SULPHUR),
                // Qgr = Qb - (94.1 Sb + alpha Qb) (GB/T 213)
                of(
                        QualityProperty.GROSS_CV.on(AIR_DRIED, QualityUnit.J_PER_G),
                        x -> x[0] - (SULPHURIC_ACID * x[1] + nitricAcid(x[0]) * x[0]),
                        QualityProperty.BOMB_CV.on(AIR_DRIED, QualityUnit.J_PER_G),
                        SulphurProperties.BOMB_SULPHUR.on(AIR_DRIED)),
                of(
                        ElementProperties.PHOSPHORUS.on(DRY),
                        x -> PHOSPHORUS_OF_P2O5 * x[0] * x[1] / 100,
                        ASH,
                        AshProperties.P2O5.key()),
                of(
                        SulphurProperties.SULPHUR_PER_GIGAJOULE.key(),
                        x -> KILOGRAMS_PER_TONNE_AND_PERCENT * x[0] / x[1],
                        QualityProperty.SULPHUR.on(AS_RECEIVED),
                        QualityProperty.NET_CV.on(AS_RECEIVED, QualityUnit.MJ_PER_KG)),
                of(AshProperties.SLAGGING_FACTOR.key(), x -> x[0] * x[1], BASE_ACID, SULPHUR),
                of(
                        AshProperties.SLAGGING_TEMPERATURE.key(),
                        x -> (4 * x[0] + x[1]) / 5,
                        AshProperties.DEFORMATION.key(),
                        AshProperties.HEMISPHERE.key()),
                of(AshProperties.FOULING_FACTOR.key(), x -> x[0] * x[1], BASE_ACID, AshProperties.NA2O.key()),
                of(
                        AshProperties.FOULING_FACTOR_ALKALIS.key(),
                        x -> x[0] * (x[1] + x[2]),
                        BASE_ACID,
                        AshProperties.NA2O.key(),
                        AshProperties.K2O.key()));
    }

    private static Derivation of(QualityKey key, ToDoubleFunction<double[]> formula, QualityKey... inputs) {
        return new Derivation(key, List.of(inputs), formula);
    }

    private static Derivation ofOxides(OxideRatio ratio) {
        return of(
                ratio.index().key(),
                ratio::value,
                ratio.oxides().stream().map(QualityProperty::key).toArray(QualityKey[]::new));
    }

    /** Returns the share of the bomb value that nitric acid releases, by its steps in GB/T 213 (J/g). */
    private static double nitricAcid(double bombValue) {
        if (bombValue <= 16_700) {
            return 0.0010;
        }
        return bombValue <= 25_100 ? 0.0012 : 0.0016;
    }

    /** Returns the value in the unit of the key, NaN if an input is unknown or a denominator is zero. */
    double value(ToDoubleFunction<QualityKey> reading) {
        double[] values = inputs.stream().mapToDouble(reading).toArray();
        double value = formula.applyAsDouble(values);
        return Double.isFinite(value) ? value : Double.NaN;
    }
}
