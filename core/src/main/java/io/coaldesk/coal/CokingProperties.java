package io.coaldesk.coal;

import io.coaldesk.reason.InvalidValueException;
import io.coaldesk.reason.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What makes coke of a coal: caking, plasticity, swelling, vitrinite and its reflectance, and the strength of the coke. */
public final class CokingProperties {

    private static final int REFLECTANCE_STEPS = 50;
    private static final String STEP = "reflectance_v";

    /** Caking index G, a number (GB/T 5447). */
    public static final QualityProperty CAKING_INDEX =
            number("caking_index_g", "caking index G", "黏结指数", QualityUnit.NUMBER, 0, 150);

    /** Maximum thickness of the plastic layer Y, millimetres (GB/T 479). */
    public static final QualityProperty PLASTIC_LAYER =
            number("plastic_layer_y", "plastic layer thickness Y", "胶质层最大厚度", QualityUnit.MILLIMETRE, 0, 150);

    /** Final contraction of the plastometer X, millimetres (GB/T 479); it may be negative. */
    public static final QualityProperty PLASTOMETER_CONTRACTION = number(
            "plastometer_contraction_x", "plastometer contraction X", "焦块最终收缩度", QualityUnit.MILLIMETRE, -100, 150);

    /** Dilatation b of the Audibert-Arnu test, percent (GB/T 5450); it may be negative. */
    public static final QualityProperty DILATATION =
            number("dilatation_b", "dilatation b", "奥阿膨胀度", QualityUnit.PERCENT, -100, 1000);

    /** Crucible swelling number CSN, 0 to 9 in halves (GB/T 5448, ISO 501). */
    public static final QualityProperty SWELLING_NUMBER = number(
                    "swelling_number_csn", "crucible swelling number", "坩埚膨胀序数", QualityUnit.NUMBER, 0, 9)
            .inStepsOf(0.5);

    /** Characteristic of the coke residue CRC, 1 to 8 (GB/T 212). */
    public static final QualityProperty COKE_RESIDUE = number(
                    "coke_residue_crc", "coke residue characteristic", "焦渣特征", QualityUnit.NUMBER, 1, 8)
            .inStepsOf(1);

    /** Decimal logarithm of the maximum fluidity in dial divisions per minute (ISO 10329). */
    public static final QualityProperty LOG_FLUIDITY =
            number("log_fluidity", "logarithm of maximum fluidity", "最大流动度对数", QualityUnit.NUMBER, -2, 6);

    /** Reactivity of the coke CRI, percent (GB/T 4000, ISO 18894). */
    public static final QualityProperty COKE_REACTIVITY =
            number("coke_reactivity_cri", "coke reactivity index", "焦炭反应性", QualityUnit.PERCENT, 0, 100);

    /** Strength of the coke after reaction CSR, percent (GB/T 4000, ISO 18894). */
    public static final QualityProperty COKE_STRENGTH =
            number("coke_strength_csr", "coke strength after reaction", "焦炭反应后强度", QualityUnit.PERCENT, 0, 100);

    /** Vitrinite, percent by volume of the coal (GB/T 8899, ISO 7404-3). */
    public static final QualityProperty VITRINITE =
            number("vitrinite", "vitrinite by volume", "镜质体", QualityUnit.PERCENT, 0, 100);

    /** Mean maximum reflectance of vitrinite, percent (GB/T 6948, ISO 7404-5). */
    public static final QualityProperty REFLECTANCE =
            number("reflectance_max_mean", "mean maximum reflectance", "镜质体平均最大反射率", QualityUnit.PERCENT, 0, 10);

    /** Standard deviation of the reflectance readings, percent. */
    public static final QualityProperty REFLECTANCE_DEVIATION =
            number("reflectance_deviation", "standard deviation of reflectance", "反射率标准差", QualityUnit.PERCENT, 0, 5);

    /** The histogram of the reflectance in steps of 0.1 percent, from 0 upward. */
    private static final List<QualityProperty> HISTOGRAM = IntStream.range(0, REFLECTANCE_STEPS)
            .mapToObj(CokingProperties::reflectanceStepProperty)
            .toList();

    static final List<QualityProperty> ALL = all();

    private CokingProperties() {}

    /**
     * Returns the share of the vitrinite readings, percent, whose reflectance lies in the step from {@code step / 10}
     * percent up to, and without, {@code (step + 1) / 10} percent: step 5 holds 0.50 to 0.59.
     *
     * @param step 0 to 49
     * @throws InvalidValueException if there is no such step
     */
    public static QualityProperty reflectanceStep(int step) {
        if (step < 0 || step >= REFLECTANCE_STEPS) {
            throw new InvalidValueException("step", step, "0 to " + (REFLECTANCE_STEPS - 1));
        }
        return HISTOGRAM.get(step);
    }

    /** Returns whether a property is a step of the reflectance histogram. */
    public static boolean isReflectanceStep(QualityProperty property) {
        return property.code().startsWith(STEP);
    }

    private static List<QualityProperty> all() {
        List<QualityProperty> all = new ArrayList<>(List.of(
                CAKING_INDEX,
                PLASTIC_LAYER,
                PLASTOMETER_CONTRACTION,
                DILATATION,
                SWELLING_NUMBER,
                COKE_RESIDUE,
                LOG_FLUIDITY,
                COKE_REACTIVITY,
                COKE_STRENGTH,
                VITRINITE,
                REFLECTANCE,
                REFLECTANCE_DEVIATION));
        all.addAll(HISTOGRAM);
        return List.copyOf(all);
    }

    private static QualityProperty reflectanceStepProperty(int step) {
        String from = step / 10 + "." + step % 10;
        return number(
                STEP + step,
                "vitrinite readings from " + from + "0 % reflectance",
                "反射率 " + from + "0～" + from + "9 % 镜质体占比",
                QualityUnit.PERCENT,
                0,
                100);
    }

    private static QualityProperty number(
            String code, String english, String chinese, QualityUnit unit, double min, double max) {
        return QualityProperty.asTested(code, Label.of(english, chinese), unit, min, max);
    }
}
