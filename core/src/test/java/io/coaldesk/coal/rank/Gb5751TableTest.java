package io.coaldesk.coal.rank;

import static org.assertj.core.api.Assertions.assertThat;

import io.coaldesk.coal.CoalQuality;
import io.coaldesk.coal.QualityKey;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The whole of GB/T 5751 on a grid with every edge and the next value above it, against the rows of its table. */
class Gb5751TableTest {

    private static final double[] VOLATILES = {
        0, 3.5, 3.51, 6.5, 6.51, 10, 10.01, 15, 20, 20.01, 24, 28, 28.01, 33, 37, 37.01, 45, 60
    };
    private static final double[] CAKING = {0, 5, 5.1, 20, 20.1, 30, 30.1, 35, 35.1, 50, 50.1, 65, 65.1, 85, 85.1, 100};
    private static final double[] TRANSMITTANCE = {0, 30, 30.1, 50, 50.1, 90};
    private static final double[] GROSS = {20, 24, 24.01};
    private static final @Nullable Double[][] PLASTIC_LAYER_AND_DILATATION = {
        {0.0, null},
        {25.0, null},
        {25.1, null},
        {25.0, 300.0},
        {25.1, -20.0},
        {null, 150.0},
        {null, 150.1},
        {null, 220.0},
        {null, 220.1}
    };

    private static final QualityKey V = QualityKey.parse("volatile_matter_daf");
    private static final QualityKey G = QualityKey.parse("caking_index_g");
    private static final QualityKey Y = QualityKey.parse("plastic_layer_y");
    private static final QualityKey B = QualityKey.parse("dilatation_b");
    private static final QualityKey PM = QualityKey.parse("transmittance_pm");
    private static final QualityKey Q = QualityKey.parse("gross_cv_maf_mj_kg");

    @Test
    void every_point_has_the_one_code_of_the_table_and_all_29_are_reached() {
        Set<String> reached = new TreeSet<>();
        for (double v : VOLATILES) {
            for (double g : CAKING) {
                for (@Nullable Double[] yb : PLASTIC_LAYER_AND_DILATATION) {
                    for (double pm : TRANSMITTANCE) {
                        for (double q : GROSS) {
                            reached.add(verify(v, g, yb[0], yb[1], pm, q));
                        }
                    }
                }
            }
        }

        assertThat(reached)
                .hasSize(29)
                .isEqualTo(
                        Stream.of(ChineseRank.values()).map(ChineseRank::code).collect(Collectors.toSet()));
    }

    private static String verify(double v, double g, @Nullable Double y, @Nullable Double b, double pm, double q) {
        Map<QualityKey, Double> values = new HashMap<>(Map.of(V, v, G, g, PM, pm, Q, q));
        if (y != null) {
            values.put(Y, y);
        }
        if (b != null) {
            values.put(B, b);
        }
        RankResult<ChineseRank> result = Gb5751Classifier.standard().classify(CoalQuality.of(values));
        String expected = code(v, g, y, b, pm, q);
        if (result.candidates().size() != 1
                || !result.candidates().get(0).code().equals(expected)
                || !result.needs().isEmpty()) {
            throw new AssertionError(values + ": expected " + expected + " but was " + result);
        }
        return expected;
    }

    /** The rows of the table one by one, class by class, in the words of the standard and not in those of the tree. */
    private static String code(double v, double g, @Nullable Double y, @Nullable Double b, double pm, double q) {
        if (v <= 10) {
            return v <= 3.5 ? "01" : v <= 6.5 ? "02" : "03";
        }
        String band = v <= 20 ? "1" : v <= 28 ? "2" : v <= 37 ? "3" : "4";
        boolean fat =
                y != null ? y > 25.0 : v <= 28 ? Objects.requireNonNull(b) > 150 : Objects.requireNonNull(b) > 220;
        if (g > 85 && fat) {
            return band + "6";
        }
        if (g > 65) {
            return band + "5";
        }
        if (v > 37 && g <= 5) {
            if (pm <= 30) {
                return "51";
            }
            return pm <= 50 && q <= 24 ? "52" : "41";
        }
        if (g <= 5) {
            return band + "1";
        }
        if (g > 50) {
            return band + "4";
        }
        if (v <= 20) {
            return g <= 20 ? "12" : "13";
        }
        if (v <= 37) {
            return g <= 30 ? band + "2" : band + "3";
        }
        return g <= 35 ? "42" : "43";
    }
}
