package io.coaldesk.examples.benchmark;

import io.coaldesk.coal.AnalysisBasis;
import io.coaldesk.coal.CoalQuality;
import io.coaldesk.coal.NetCalorificMethod;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.coal.QualityProperty;
import io.coaldesk.coal.QualityUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One full analysis read on all bases, with its three net calorific values.
 *
 * <p>Beside it the same figures by formulas written out in one method, without any choice of property or basis: the
 * floor, and not a peer that anybody would use.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ConversionBenchmark {

    private static final AnalysisBasis[] BASES = {
        AnalysisBasis.AS_RECEIVED, AnalysisBasis.AIR_DRIED, AnalysisBasis.DRY, AnalysisBasis.DRY_ASH_FREE
    };
    private static final QualityProperty[] PROPERTIES = {
        QualityProperty.VOLATILE_MATTER,
        QualityProperty.FIXED_CARBON,
        QualityProperty.CARBON,
        QualityProperty.HYDROGEN,
        QualityProperty.NITROGEN,
        QualityProperty.OXYGEN,
        QualityProperty.SULPHUR
    };

    private final Map<QualityKey, Double> values = values();
    private final CoalQuality quality = CoalQuality.of(values);
    private final QualityKey[] keys = keys();
    private final double[] reported = {13, 4, 10.6, 25.2, 51.2, 59, 3.05, 1, 12.85, 0.5, 22_422.64};

    private static Map<QualityKey, Double> values() {
        Map<String, Double> written = new LinkedHashMap<>();
        written.put("total_moisture_ar", 13.0);
        written.put("moisture_ad", 4.0);
        written.put("ash_ar", 10.6);
        written.put("volatile_matter_ar", 25.2);
        written.put("fixed_carbon_ar", 51.2);
        written.put("carbon_ar", 59.0);
        written.put("hydrogen_ar", 3.05);
        written.put("nitrogen_ar", 1.0);
        written.put("oxygen_ar", 12.85);
        written.put("sulphur_ar", 0.5);
        written.put("gross_cv_ar_kj_kg", 22_422.64);
        Map<QualityKey, Double> values = new LinkedHashMap<>();
        written.forEach((key, value) -> values.put(QualityKey.parse(key), value));
        return values;
    }

    private static QualityKey[] keys() {
        QualityKey[] keys = new QualityKey[PROPERTIES.length * BASES.length + 3 + BASES.length];
        int at = 0;
        for (AnalysisBasis basis : BASES) {
            for (QualityProperty property : PROPERTIES) {
                keys[at++] = property.on(basis);
            }
            keys[at++] = QualityProperty.GROSS_CV.on(basis, QualityUnit.KJ_PER_KG);
            if (QualityProperty.ASH.admits(basis)) {
                keys[at++] = QualityProperty.ASH.on(basis);
            }
        }
        return keys;
    }

    /** All readings of an analysis that is there. */
    @Benchmark
    public double readOnAllBases() {
        double sum = 0;
        for (QualityKey key : keys) {
            sum += quality.get(key);
        }
        return sum + net(quality);
    }

    /** The analysis made of its values, checked, and read. */
    @Benchmark
    public double makeAndReadOnAllBases() {
        CoalQuality made = CoalQuality.of(values);
        double sum = 0;
        for (QualityKey key : keys) {
            sum += made.get(key);
        }
        return sum + net(made);
    }

    private static double net(CoalQuality quality) {
        double sum = 0;
        for (NetCalorificMethod method : NetCalorificMethod.values()) {
            sum += quality.netCalorificValue(AnalysisBasis.AS_RECEIVED, method).kilojoulesPerKilogram();
        }
        return sum;
    }

    /** The same 38 figures by formulas written out. */
    @Benchmark
    public double formulasWrittenOut() {
        double[] x = reported;
        double dry = 100 / (100 - x[0]);
        double[] factors = {1, dry * (100 - x[1]) / 100, dry, 100 / (100 - x[0] - x[2])};
        double sum = 0;
        for (int basis = 0; basis < factors.length; basis++) {
            for (int i = 3; i < x.length; i++) {
                sum += x[i] * factors[basis];
            }
            sum += basis < 3 ? x[2] * factors[basis] : 0;
        }
        double oxygenAndNitrogen = x[8] + x[7];
        sum += x[10] - 206 * x[6] - 23 * x[0];
        sum += x[10] - 212 * x[6] - 0.8 * oxygenAndNitrogen - 24.4 * x[0];
        return sum + x[10] - 212 * x[6] - 0.8 * oxygenAndNitrogen - 24.43 * x[0];
    }
}
