package io.coaldesk.blending;

import static io.coaldesk.blending.Samples.document;
import static io.coaldesk.blending.Samples.offer;
import static io.coaldesk.blending.Samples.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.coaldesk.reason.Language;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class FeederRiskTest {

    private static final CoalOffer A = offer("A", 500, "{\"total_moisture_ar\": 5, \"ash_ar\": 8}");
    private static final CoalOffer B = offer("B", 400, "{\"total_moisture_ar\": 10, \"ash_ar\": 18}");
    private static final CoalOffer C = offer("C", 300, "{\"total_moisture_ar\": 30, \"ash_ar\": 30}");
    private static final double[] ASH = {8, 18, 30};
    private static final double[] DRY = {0.95, 0.9, 0.7};

    private static List<WorstValue> worst(String error, String limits) {
        return plan(document(
                        "\"feederError\": " + error + ", \"limits\": " + limits
                                + ", \"recipe\": {\"forced\": {\"A\": 0.5, \"B\": 0.4, \"C\": 0.1}}",
                        A,
                        B,
                        C))
                .feederWorst();
    }

    /** A share moves by 0.02 from A to C and back: 22 * 0.02 on top of 14.2. */
    @Test
    void the_worst_moves_a_share_from_the_best_coal_to_the_worst() {
        List<WorstValue> worst = worst("0.02", "{\"ash_ar\": {\"min\": 14, \"max\": 15}}");
        assertThat(worst.get(0).worst()).isEqualByComparingTo("13.76");
        assertThat(worst.get(0).kept()).isFalse();
        assertThat(worst.get(1).worst()).isEqualByComparingTo("14.64");
        assertThat(worst.get(1).kept()).isTrue();
    }

    /** C can lose no more than its 0.1: of 0.2, the other half comes from B. */
    @Test
    void a_feeder_gives_no_less_than_nothing() {
        List<WorstValue> worst = worst("0.2", "{\"ash_ar\": {\"min\": 1}}");
        assertThat(worst.get(0).worst()).isEqualByComparingTo("11"); // 0.7 * 8 + 0.3 * 18
    }

    @Test
    void the_worst_on_a_dry_basis_is_that_of_every_error_on_a_grid() {
        for (double error : new double[] {0.01, 0.05, 0.12}) {
            List<WorstValue> worst = worst(String.valueOf(error), "{\"ash_d\": {\"min\": 1.00, \"max\": 99.00}}");
            assertThat(worst.get(0).worst().doubleValue())
                    .as("%s", error)
                    .isCloseTo(grid(error).min().orElseThrow(), within(1e-2));
            assertThat(worst.get(1).worst().doubleValue())
                    .as("%s", error)
                    .isCloseTo(grid(error).max().orElseThrow(), within(1e-2));
        }
    }

    private static DoubleStream grid(double error) {
        DoubleStream.Builder values = DoubleStream.builder();
        int n = 60;
        for (int i = -n; i <= n; i++) {
            for (int j = -n; j <= n; j++) {
                double[] missed = {error * i / n, error * j / n, -error * (i + j) / n};
                double[] shares = {0.5 + missed[0], 0.4 + missed[1], 0.1 + missed[2]};
                if (Math.abs(missed[2]) <= error + 1e-12 && shares[2] >= -1e-12) {
                    values.add(StepEnumeration.mean(shares, ASH) / StepEnumeration.mean(shares, DRY));
                }
            }
        }
        return values.build();
    }

    @Test
    void only_a_limit_that_could_break_is_told() {
        BlendPlan plan = plan(document(
                "\"feederError\": 0.02, \"limits\": {\"ash_ar\": {\"max\": 15}, \"total_moisture_ar\": {\"max\": 50}}",
                A,
                B,
                C));
        assertThat(plan.feederWorst()).hasSize(2);
        assertThat(plan.explain(Language.EN))
                .contains("ash, as received at most 15 %: if the feeders miss every share by up to 2 %")
                .doesNotContain("moisture, as received at most 50 %: if the feeders");
    }

    @Test
    void without_an_error_there_is_nothing_to_tell() {
        assertThat(worst("0", "{\"ash_ar\": {\"max\": 15}}")).isEmpty();
    }
}
