package io.coaldesk.adjustment;

import static io.coaldesk.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.coaldesk.adjustment.QualityAdjustment.Direction;
import io.coaldesk.coal.CoalQuality;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.coal.ReportingRule;
import io.coaldesk.json.CoaldeskJson;
import io.coaldesk.policy.Finding;
import io.coaldesk.reason.Language;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class QualityAdjustmentTest {

    private static final QualityAdjustment LEAN_ASH = QualityAdjustment.builder()
            .key(QualityKey.parse("ash_ad"))
            .reference(new BigDecimal("10.5"))
            .reporting(ReportingRule.of(1, RoundingMode.HALF_EVEN))
            .step(new BigDecimal("0.1"))
            .counting(StepCounting.STARTED)
            .direction(Direction.LOWER_IS_BETTER)
            .addAbove(
                    AdjustmentBracket.upTo("11.0", "-8"),
                    AdjustmentBracket.upTo("11.5", "-15"),
                    AdjustmentBracket.open("-30"))
            .addBelow(AdjustmentBracket.upTo("10.0", "8"))
            .build();

    private static BigDecimal amount(QualityAdjustment adjustment, double value) {
        return adjustment
                .evaluate(CoalQuality.of(Map.of(adjustment.key(), value)))
                .perTonne();
    }

    @ParameterizedTest(name = "CN-LEAN-ASH {0}")
    @CsvFileSource(resources = "/cases/lean-ash-tender.csv", numLinesToSkip = 3)
    void lean_coking_coal_tender(double ash, BigDecimal adjustment) {
        assertThat(amount(LEAN_ASH, ash)).isEqualByComparingTo(adjustment);
    }

    /**
     * CN-PCI-PENALTY: tender of Wuhu Xinxing 2025, the schedule as published (3 CNY/t per step up to five steps of 0.1
     * and 6 beyond for ash; per 0.1 for volatile matter; per 0.01 up to 0.65 and 6 beyond for sulphur; 0.2 CNY per kcal)
     * and a made-up assay.
     */
    @ParameterizedTest(name = "CN-PCI-PENALTY {0}")
    @CsvSource({
        "ash_d,               11,   0.1,  11.5, -3, -6, 11.8, -33",
        "volatile_matter_daf, 11.5, 0.1,  12.5, -3, -6, 12.0, -15",
        "sulphur_d,           0.6,  0.01, 0.65, -3, -6, 0.68, -33"
    })
    void pulverised_coal_tender(
            QualityKey key,
            BigDecimal reference,
            BigDecimal step,
            String edge,
            String first,
            String beyond,
            double value,
            BigDecimal penalty) {
        QualityAdjustment adjustment = LEAN_ASH.withKey(key)
                .withReference(reference)
                .withReporting(ReportingRule.of(2, RoundingMode.HALF_EVEN))
                .withStep(step)
                .withAbove(AdjustmentBracket.upTo(edge, first), AdjustmentBracket.open(beyond))
                .withBelow();

        assertThat(adjustment.lint("settlement")).isEmpty();
        assertThat(amount(adjustment, value)).isEqualByComparingTo(penalty);
    }

    @Test
    void pulverised_coal_tender_by_calorific_value() {
        QualityAdjustment calorific = LEAN_ASH.withKey(QualityKey.parse("gross_cv_d_kcal_it"))
                .withReference(new BigDecimal("7500"))
                .withReporting(ReportingRule.of(0, RoundingMode.HALF_EVEN))
                .withStep(BigDecimal.ONE)
                .withCounting(StepCounting.PROPORTIONAL)
                .withDirection(Direction.HIGHER_IS_BETTER)
                .withAbove()
                .withBelow(AdjustmentBracket.open("-0.2"));

        assertThat(amount(calorific, 7450)).as("CN-PCI-PENALTY").isEqualByComparingTo("-10");
        assertThat(amount(calorific, 7510)).isZero();
    }

    /** On doubles the step count of 1.1 - 0.8 by 0.1 is 3.0000000000000004, and a started step too many is paid. */
    @ParameterizedTest
    @CsvSource({"STARTED, -3", "FULL, -3", "PROPORTIONAL, -3"})
    void an_exact_multiple_of_a_step_is_counted_exactly(StepCounting counting, BigDecimal penalty) {
        QualityAdjustment sulphur = LEAN_ASH.withKey(QualityKey.parse("sulphur_d"))
                .withReference(new BigDecimal("0.8"))
                .withReporting(ReportingRule.of(2, RoundingMode.HALF_EVEN))
                .withCounting(counting)
                .withAbove(AdjustmentBracket.open("-1"))
                .withBelow();

        assertThat(Math.ceil((1.1 - 0.8) / 0.1)).isEqualTo(4);
        assertThat(amount(sulphur, 1.1)).isEqualByComparingTo(penalty);
    }

    @ParameterizedTest
    @CsvSource({"STARTED, -16", "FULL, -8", "PROPORTIONAL, -12"})
    void a_part_of_a_step_is_counted_as_declared(StepCounting counting, BigDecimal penalty) {
        QualityAdjustment finer = LEAN_ASH.withReporting(ReportingRule.of(2, RoundingMode.HALF_EVEN))
                .withCounting(counting);

        assertThat(amount(finer, 10.65)).isEqualByComparingTo(penalty);
    }

    @Test
    void the_value_is_rounded_once_before_it_is_compared() {
        assertThat(amount(LEAN_ASH, 10.54)).isZero();
        assertThat(amount(LEAN_ASH, 10.56)).isEqualByComparingTo("-8");
        assertThat(LEAN_ASH.evaluate(CoalQuality.parse(Map.of("ash_ad", 10.56))).value())
                .isEqualTo("10.6");
    }

    @Test
    void a_quality_without_the_property_is_refused() {
        assertRefused(
                () -> LEAN_ASH.evaluate(CoalQuality.parse(Map.of("ash_d", 10.0))),
                "ash_ad",
                "no reading",
                "moisture_ad");
    }

    @Test
    void a_bracket_that_goes_back_is_found_with_its_path() {
        QualityAdjustment reversed =
                LEAN_ASH.withAbove(AdjustmentBracket.upTo("11.5", "-8"), AdjustmentBracket.upTo("11", "-15"));

        assertThat(reversed.lint("settlement[0]"))
                .allMatch(Finding::isError)
                .extracting(finding -> finding.text(Language.EN))
                .containsExactly("settlement[0].above[1]: the lower bound 11.5 is not below the upper bound 11");
        assertThat(LEAN_ASH.withAbove(AdjustmentBracket.open("-8"), AdjustmentBracket.upTo("11", "-15"))
                        .lint("s"))
                .extracting(finding -> finding.reason().path().orElseThrow())
                .containsExactly("s.above[0]");
        assertThat(LEAN_ASH.withBelow(AdjustmentBracket.upTo("10.7", "8")).lint("s"))
                .extracting(finding -> finding.reason().path().orElseThrow())
                .containsExactly("s.below[0]");
    }

    @Test
    void a_rate_against_the_direction_is_found_with_a_witness() {
        assertThat(LEAN_ASH.withAbove(AdjustmentBracket.upTo("11", "2")).lint("settlement"))
                .noneMatch(Finding::isError)
                .extracting(finding -> finding.text(Language.EN))
                .containsExactly("settlement.above[0]: not monotone: ash_ad at 10.5 gives a rate of 2, less favourable"
                        + " than ash_ad beyond 10.5 gives");
    }

    @Test
    void a_step_of_zero_or_less_is_refused() {
        assertRefused(() -> LEAN_ASH.withStep(BigDecimal.ZERO), "step", "0", "more than 0");
        assertRefused(() -> LEAN_ASH.withStep(new BigDecimal("-0.1")), "step", "-0.1", "more than 0");
    }

    @Property
    void json_reads_back_equal(@ForAll QualityAdjustment adjustment) {
        assertThat(CoaldeskJson.read(QualityAdjustment.class, CoaldeskJson.write(adjustment)))
                .isEqualTo(adjustment);
    }
}
