package io.coaldesk.blending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.coaldesk.adjustment.AdjustmentBracket;
import io.coaldesk.adjustment.AdjustmentTarget;
import io.coaldesk.adjustment.BracketEnds;
import io.coaldesk.adjustment.BracketMode;
import io.coaldesk.adjustment.FreeRange;
import io.coaldesk.adjustment.QualityAdjustment;
import io.coaldesk.adjustment.StepCounting;
import io.coaldesk.blending.PiecewiseTerm.Interval;
import io.coaldesk.blending.mixing.MixingRow;
import io.coaldesk.coal.ReportingRule;
import io.coaldesk.reason.InvalidValueException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pieces beside the exact evaluator, on a fine grid and on both sides of every edge. */
class AdjustmentPiecesTest {

    private static final double LOW = 17.3;
    private static final double HIGH = 24.8;

    private static QualityAdjustment.Builder schedule(StepCounting counting) {
        return QualityAdjustment.builder()
                .key(Samples.key("ash_ar"))
                .reference(new BigDecimal("20"))
                .reporting(ReportingRule.of(1, RoundingMode.HALF_EVEN))
                .step(new BigDecimal("0.5"))
                .counting(counting)
                .direction(QualityAdjustment.Direction.LOWER_IS_BETTER);
    }

    /** Brackets that end inside and outside the reach, at and beside a step, with a rise, a fall and a stretch of none. */
    private static List<QualityAdjustment> schedules(StepCounting counting) {
        return List.of(
                schedule(counting).addAbove(AdjustmentBracket.open("-3")).build(),
                schedule(counting)
                        .addAbove(AdjustmentBracket.upTo("21.2", "-3"), AdjustmentBracket.open("-8"))
                        .addBelow(AdjustmentBracket.upTo("18.5", "2"))
                        .build(),
                schedule(counting)
                        .addAbove(AdjustmentBracket.upTo("22", "0"), AdjustmentBracket.upTo("22.5", "-40"))
                        .addBelow(AdjustmentBracket.upTo("10", "1.5"))
                        .build(),
                schedule(counting)
                        .addAbove(AdjustmentBracket.upTo("21", "-5"), AdjustmentBracket.upTo("23", "4"))
                        .build(),
                schedule(counting).addBelow(AdjustmentBracket.open("1")).build().withReference(new BigDecimal("30")),
                schedule(counting)
                        .addAbove(AdjustmentBracket.open("-1"))
                        .build()
                        .withReference(new BigDecimal("15")),
                schedule(counting)
                        .mode(BracketMode.ADDITIVE)
                        .addAbove(AdjustmentBracket.upTo("21.2", "-3"), AdjustmentBracket.upTo("23.1", "-8"))
                        .build(),
                schedule(counting)
                        .free(FreeRange.of("19.3", "21.4"))
                        .addAbove(AdjustmentBracket.open("-3"))
                        .addBelow(AdjustmentBracket.open("-2"))
                        .build(),
                schedule(counting)
                        .mode(BracketMode.FLAT)
                        .free(FreeRange.of("19", "21"))
                        .addAbove(
                                AdjustmentBracket.upTo("22", "-5").withHolds(BracketEnds.BOTH),
                                AdjustmentBracket.open("-40").withHolds(BracketEnds.NEITHER))
                        .addBelow(AdjustmentBracket.upTo("18", "-7").withHolds(BracketEnds.END))
                        .build());
    }

    @ParameterizedTest
    @EnumSource(
            value = StepCounting.class,
            names = {"STARTED", "FULL"})
    void a_capped_count_has_the_money_of_the_evaluator(StepCounting counting) {
        QualityAdjustment capped = schedule(counting)
                .addAbove(AdjustmentBracket.open("-3"))
                .addBelow(AdjustmentBracket.open("2"))
                .maxPenalty(new BigDecimal("10"))
                .maxBonus(new BigDecimal("5"))
                .build();
        PiecewiseTerm term = term(capped);
        for (int tenth = 173; tenth <= 248; tenth++) {
            BigDecimal value = BigDecimal.valueOf(tenth, 1);
            assertThat(term.at(value.doubleValue(), term.reach()))
                    .as("at %s", value)
                    .isEqualTo(-capped.perTonne(value).doubleValue());
        }
    }

    @Test
    void what_is_no_money_per_tonne_or_has_a_kink_at_no_edge_is_refused_by_name() {
        QualityAdjustment sloped = schedule(StepCounting.PROPORTIONAL)
                .addAbove(AdjustmentBracket.open("-1"))
                .build();
        assertThatThrownBy(() -> AdjustmentPieces.of(sloped.withTarget(AdjustmentTarget.SHARE_OF_WEIGHT), LOW, HIGH))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContainingAll("objective.adjustments.ash_ar.target", "SHARE_OF_WEIGHT", "PRICE_PER_TONNE");
        assertThatThrownBy(() -> AdjustmentPieces.of(sloped.withMaxPenalty(BigDecimal.TEN), LOW, HIGH))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("objective.adjustments.ash_ar.maxPenalty");
        assertThatThrownBy(() -> AdjustmentPieces.of(sloped.withMaxBonus(BigDecimal.TEN), LOW, HIGH))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("objective.adjustments.ash_ar.maxBonus");
        assertThatThrownBy(() -> AdjustmentPieces.of(sloped.withMode(BracketMode.RESET), LOW, HIGH))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("objective.adjustments.ash_ar.mode");
    }

    private static PiecewiseTerm term(QualityAdjustment adjustment) {
        MixingRow row = MixingRow.additive(adjustment.key(), new double[] {1});
        return new PiecewiseTerm(row, AdjustmentPieces.of(adjustment, LOW, HIGH));
    }

    @ParameterizedTest
    @EnumSource(StepCounting.class)
    void a_value_that_is_reported_as_it_is_has_the_money_of_the_evaluator(StepCounting counting) {
        for (QualityAdjustment adjustment : schedules(counting)) {
            PiecewiseTerm term = term(adjustment);
            for (int tenth = 173; tenth <= 248; tenth++) {
                BigDecimal value = BigDecimal.valueOf(tenth, 1);
                assertThat(term.at(value.doubleValue(), term.reach()))
                        .as("%s at %s", adjustment, value)
                        .isCloseTo(-adjustment.perTonne(value).doubleValue(), within(1e-6));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = StepCounting.class,
            names = {"STARTED", "FULL"})
    void between_two_reported_values_the_worse_counts(StepCounting counting) {
        for (QualityAdjustment adjustment : schedules(counting)) {
            PiecewiseTerm term = term(adjustment);
            for (int tenth = 173; tenth < 248; tenth++) {
                BigDecimal below = BigDecimal.valueOf(tenth, 1);
                BigDecimal above = BigDecimal.valueOf(tenth + 1, 1);
                double worse = -adjustment
                        .perTonne(below)
                        .min(adjustment.perTonne(above))
                        .doubleValue();
                for (double part : new double[] {0.001, 0.05, 0.099}) {
                    assertThat(term.at(below.doubleValue() + part, term.reach()))
                            .as("%s between %s and %s", adjustment, below, above)
                            .isEqualTo(worse);
                }
            }
        }
    }

    @Test
    void a_proportional_count_runs_in_straight_lines_between_the_ends_of_brackets() {
        for (QualityAdjustment adjustment : schedules(StepCounting.PROPORTIONAL)) {
            if (adjustment.mode() == BracketMode.FLAT) {
                continue; // A flat band jumps, however it is counted.
            }
            PiecewiseTerm term = term(adjustment);
            for (double value = LOW; value <= HIGH; value += 0.013) {
                double exact = -adjustment.perTonne(BigDecimal.valueOf(value)).doubleValue();
                assertThat(term.at(value, term.reach()))
                        .as("%s at %s", adjustment, value)
                        .isCloseTo(exact, within(1e-6));
            }
        }
    }

    @Test
    void the_pieces_reach_over_all_values_and_leave_no_hole() {
        for (StepCounting counting : StepCounting.values()) {
            for (QualityAdjustment adjustment : schedules(counting)) {
                List<PiecewiseTerm.Piece> pieces = AdjustmentPieces.of(adjustment, LOW, HIGH);
                Interval reach = term(adjustment).reach();
                assertThat(reach.low()).isLessThanOrEqualTo(LOW);
                assertThat(reach.high()).isGreaterThanOrEqualTo(HIGH);
                for (int i = 1; i < pieces.size(); i++) {
                    assertThat(pieces.get(i).from()).isEqualTo(pieces.get(i - 1).to());
                    assertThat(pieces.get(i).to()).isGreaterThan(pieces.get(i).from());
                }
            }
        }
    }

    @Test
    void steps_too_small_to_search_are_refused_by_name() {
        QualityAdjustment fine = schedule(StepCounting.STARTED)
                .addAbove(AdjustmentBracket.open("-1"))
                .build()
                .withStep(new BigDecimal("0.0001"));
        assertThatThrownBy(() -> AdjustmentPieces.of(fine, LOW, HIGH))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContainingAll("objective.adjustments.ash_ar.step", "0.0001");
    }
}
