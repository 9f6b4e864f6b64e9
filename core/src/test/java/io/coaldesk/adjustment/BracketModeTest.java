package io.coaldesk.adjustment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.coaldesk.adjustment.QualityAdjustment.Direction;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.coal.ReportingRule;
import io.coaldesk.json.CoaldeskJson;
import io.coaldesk.policy.Finding;
import io.coaldesk.reason.InvalidValueException;
import io.coaldesk.reason.Language;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The readings of one table of brackets, and what the linter makes of the defective one. */
class BracketModeTest {

    private static final QualityAdjustment SULPHUR_094 = QualityAdjustment.builder()
            .key(QualityKey.parse("sulphur_ar"))
            .reference(new BigDecimal("1.2"))
            .reporting(ReportingRule.of(2, RoundingMode.HALF_EVEN))
            .step(new BigDecimal("0.01"))
            .counting(StepCounting.PROPORTIONAL)
            .direction(Direction.LOWER_IS_BETTER)
            .mode(BracketMode.ADDITIVE)
            .addAbove(AdjustmentBracket.upTo("1.7", "-0.14"), AdjustmentBracket.open("-0.28"))
            .build();

    /** Contract 094 as its code computes it: github.com/paddy235/gdhyc @9ce5925, SuperHtjsService4.java. */
    private static final QualityAdjustment CALORIFIC_094 = QualityAdjustment.builder()
            .key(QualityKey.parse("net_cv_ar_kcal_20c"))
            .reference(new BigDecimal("4300"))
            .reporting(ReportingRule.of(0, RoundingMode.HALF_EVEN))
            .step(BigDecimal.ONE)
            .counting(StepCounting.PROPORTIONAL)
            .direction(Direction.HIGHER_IS_BETTER)
            .mode(BracketMode.RESET)
            .addAbove(AdjustmentBracket.open("0.0193").withHolds(BracketEnds.NEITHER))
            .addBelow(
                    AdjustmentBracket.upTo("4100", "-0.0193").withHolds(BracketEnds.NEITHER),
                    AdjustmentBracket.upTo("3900", "-0.0386").withHolds(BracketEnds.START),
                    AdjustmentBracket.upTo("3700", "-0.0772").withHolds(BracketEnds.START),
                    AdjustmentBracket.open("-0.016")
                            .withHolds(BracketEnds.NEITHER)
                            .withCountsFrom(new BigDecimal("3500")))
            .build();

    private static final QualityAdjustment VOLATILE = QualityAdjustment.builder()
            .key(QualityKey.parse("volatile_matter_daf"))
            .reference(new BigDecimal("15"))
            .reporting(ReportingRule.of(2, RoundingMode.HALF_EVEN))
            .step(BigDecimal.ONE)
            .counting(StepCounting.PROPORTIONAL)
            .direction(Direction.TOWARD_REFERENCE)
            .mode(BracketMode.FLAT)
            .free(FreeRange.of("13", "18"))
            .addAbove(
                    AdjustmentBracket.upTo("20", "-1").withHolds(BracketEnds.END),
                    AdjustmentBracket.upTo("25", "-20").withHolds(BracketEnds.END),
                    AdjustmentBracket.open("-100").withHolds(BracketEnds.NEITHER))
            .addBelow(
                    AdjustmentBracket.upTo("10", "-100").withHolds(BracketEnds.END),
                    AdjustmentBracket.open("-300").withHolds(BracketEnds.NEITHER))
            .build();

    private static BigDecimal amount(QualityAdjustment schedule, double value) {
        return schedule.read(value).amount();
    }

    @DisplayName("CN-CONTRACT094-CV-BUG: the resetting reading gives what the code gives")
    @ParameterizedTest(name = "{0} kcal/kg")
    @CsvSource({
        "4400, 1.93",
        "4200, -1.93",
        "4101, -3.8407",
        "4100, 0",
        "4000, -3.86",
        "3901, -7.6814",
        "3900, 0",
        "3701, -15.3628",
        "3700, 0",
        "3600, 1.6"
    })
    void contract_094_resets(double value, BigDecimal codeResult) {
        assertThat(amount(CALORIFIC_094, value)).isEqualByComparingTo(codeResult);
    }

    @Test
    void contract_094_is_caught_at_each_reset_and_at_the_hole() {
        assertThat(CALORIFIC_094.lint("cv"))
                .allMatch(Finding::isError)
                .extracting(finding -> finding.text(Language.EN))
                .containsExactly(
                        "cv.below[1]: the count starts anew: net_cv_ar_kcal_20c at 4,101 gives -3.8407, at 4,100 0",
                        "cv.below[2]: the count starts anew: net_cv_ar_kcal_20c at 3,901 gives -7.6814, at 3,900 0",
                        "cv.below[3]: no bracket holds 3,700 itself, so nothing is said of it",
                        "cv.below[3]: the count starts anew: net_cv_ar_kcal_20c at 3,701 gives -15.3628, at 3,699"
                                + " 3.184");
    }

    /** CN-CONTRACT094-S: 0.14 per 0.01 % on all beyond 1.2 and 0.28 more on all beyond 1.7. */
    @ParameterizedTest
    @CsvSource({"1.2, 0, 0", "1.21, -0.14, -0.14", "1.7, -7, -7", "1.71, -7.42, -7.28", "2, -19.6, -15.4"})
    void additive_rates_add_up_where_marginal_ones_follow_each_other(
            double value, BigDecimal additive, BigDecimal marginal) {
        assertThat(amount(SULPHUR_094, value)).isEqualByComparingTo(additive);
        assertThat(amount(SULPHUR_094.withMode(BracketMode.MARGINAL), value)).isEqualByComparingTo(marginal);
        assertThat(SULPHUR_094.lint("s")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "9.99, -300",
        "10, -100",
        "12.99, -100",
        "13, 0",
        "15, 0",
        "18, 0",
        "18.01, -1",
        "20, -1",
        "20.01, -20",
        "25, -20",
        "25.01, -100"
    })
    void flat_bands_give_their_amount_once_and_edges_lie_where_they_are_said_to(double value, BigDecimal flat) {
        assertThat(amount(VOLATILE, value)).isEqualByComparingTo(flat);
        assertThat(VOLATILE.lint("vm")).isEmpty();
    }

    @Test
    void a_first_band_may_hold_the_end_of_the_free_range() {
        QualityAdjustment closed =
                VOLATILE.withAbove(AdjustmentBracket.open("-1").withHolds(BracketEnds.START));
        assertThat(amount(closed, 18)).isEqualByComparingTo("-1");
        assertThat(amount(closed, 17.99)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"55, -15", "54, -21", "60, 0", "70, 0", "80, 0", "80.4, 0", "81, -3", "85, -15", "86, -21"})
    void deviations_count_from_the_ends_of_the_free_range(double grindability, BigDecimal amount) {
        QualityAdjustment schedule = VOLATILE.withKey(QualityKey.parse("grindability_hgi"))
                .withReporting(ReportingRule.of(0, RoundingMode.HALF_EVEN))
                .withMode(BracketMode.MARGINAL)
                .withFree(FreeRange.of("10", "80"))
                .withReference(new BigDecimal("70"))
                .withFree(FreeRange.of("60", "80"))
                .withAbove(AdjustmentBracket.upTo("85", "-3"), AdjustmentBracket.open("-6"))
                .withBelow(AdjustmentBracket.upTo("55", "-3"), AdjustmentBracket.open("-6"));
        assertThat(amount(schedule, grindability)).isEqualByComparingTo(amount);
        assertThat(schedule.lint("hgi")).isEmpty();
    }

    @Test
    void a_reading_tells_what_each_bracket_counted() {
        AdjustmentReading reading = SULPHUR_094.read(1.8);
        assertThat(reading.reference()).isEqualByComparingTo("1.2");
        assertThat(reading.pieces())
                .extracting(AdjustmentPiece::bracket, piece -> piece.steps().toPlainString())
                .containsExactly(tuple("above[0]", "60"), tuple("above[1]", "10"));
        assertThat(reading.steps()).isEqualByComparingTo("70");
        assertThat(reading.amount()).isEqualByComparingTo("-11.2");
    }

    @Test
    void caps_bound_either_way() {
        QualityAdjustment capped =
                SULPHUR_094.withMaxPenalty(new BigDecimal("5")).withMaxBonus(BigDecimal.ZERO);
        assertThat(amount(capped, 1.9)).isEqualByComparingTo("-5");
        assertThat(amount(capped, 1.21)).isEqualByComparingTo("-0.14");
        assertThatThrownBy(() -> capped.withMaxPenalty(new BigDecimal("-1")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("maxPenalty");
        assertThatThrownBy(() -> VOLATILE.withReference(new BigDecimal("12")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("reference: 12");
    }

    @Test
    void what_is_no_money_per_tonne_is_refused_by_name_where_no_price_is_at_hand() {
        assertThatThrownBy(() ->
                        SULPHUR_094.withTarget(AdjustmentTarget.SHARE_OF_WEIGHT).line(1.3))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContainingAll("sulphur_ar", "SHARE_OF_WEIGHT", "PRICE_PER_TONNE");
    }

    @Test
    void a_gap_an_overlap_and_a_band_without_end_are_found_with_their_path() {
        QualityAdjustment gap = SULPHUR_094.withAbove(
                AdjustmentBracket.upTo("1.7", "-0.14"),
                AdjustmentBracket.open("-0.28").withFrom(new BigDecimal("1.8")));
        QualityAdjustment overlap = SULPHUR_094.withAbove(
                AdjustmentBracket.upTo("1.7", "-0.14"),
                AdjustmentBracket.open("-0.28").withFrom(new BigDecimal("1.6")));
        QualityAdjustment ended =
                VOLATILE.withAbove(AdjustmentBracket.upTo("20", "-1").withHolds(BracketEnds.END));
        assertThat(texts(gap)).containsExactly("x.above[1].from: no band holds the values from 1.7 to 1.8");
        assertThat(texts(overlap)).containsExactly("x.above[1].from: two bands hold the values from 1.6 to 1.7");
        assertThat(texts(ended)).containsExactly("x.above: no band holds the values from 20 to +∞");
    }

    @Test
    void an_edge_in_two_bands_in_none_or_unstated_is_found() {
        QualityAdjustment twice = VOLATILE.withAbove(
                AdjustmentBracket.upTo("20", "-1").withHolds(BracketEnds.BOTH),
                AdjustmentBracket.open("-20").withHolds(BracketEnds.START));
        QualityAdjustment hole = VOLATILE.withAbove(
                AdjustmentBracket.upTo("20", "-1").withHolds(BracketEnds.START),
                AdjustmentBracket.open("-20").withHolds(BracketEnds.NEITHER));
        QualityAdjustment unstated = VOLATILE.withAbove(AdjustmentBracket.open("-20"));
        QualityAdjustment reference = QualityAdjustment.builder()
                .key(VOLATILE.key())
                .reference(VOLATILE.reference())
                .reporting(VOLATILE.reporting())
                .step(VOLATILE.step())
                .counting(VOLATILE.counting())
                .direction(VOLATILE.direction())
                .mode(BracketMode.FLAT)
                .addAbove(AdjustmentBracket.open("-1").withHolds(BracketEnds.START))
                .addBelow(AdjustmentBracket.open("-1").withHolds(BracketEnds.START))
                .build();
        assertThat(texts(twice)).containsExactly("x.above[1]: two brackets hold 20");
        assertThat(texts(hole)).containsExactly("x.above[1]: no bracket holds 20 itself, so nothing is said of it");
        assertThat(texts(unstated))
                .containsExactly("x.above[0].holds: it is not said which ends belong to the bracket from 18");
        assertThat(texts(reference)).containsExactly("x.below[0]: two brackets hold 15");
    }

    @Test
    void a_worse_value_that_costs_less_is_doubtful_in_flat_and_additive_brackets() {
        QualityAdjustment flat = VOLATILE.withAbove(
                AdjustmentBracket.upTo("20", "-20").withHolds(BracketEnds.END),
                AdjustmentBracket.open("-1").withHolds(BracketEnds.NEITHER));
        QualityAdjustment additive =
                SULPHUR_094.withAbove(AdjustmentBracket.upTo("1.7", "-0.14"), AdjustmentBracket.open("0.28"));
        QualityAdjustment relief =
                SULPHUR_094.withAbove(AdjustmentBracket.upTo("1.7", "-0.14"), AdjustmentBracket.open("0.1"));
        assertThat(texts(flat))
                .containsExactly("x.above[1]: not monotone: volatile_matter_daf at 20 gives an amount of -20, less"
                        + " favourable than volatile_matter_daf beyond 20 gives");
        assertThat(texts(additive)).hasSize(1).allMatch(text -> text.startsWith("x.above[1]: not monotone"));
        assertThat(texts(relief)).as("the sum of the rates is still a penalty").isEmpty();
    }

    private static List<String> texts(QualityAdjustment schedule) {
        return schedule.lint("x").stream()
                .map(finding -> finding.text(Language.EN))
                .toList();
    }

    @Test
    void what_was_there_before_is_not_written_and_what_is_new_reads_back() {
        assertThat(CoaldeskJson.write(SULPHUR_094.withMode(BracketMode.MARGINAL)))
                .doesNotContain("mode", "target", "free", "max", "holds", "from");
        for (QualityAdjustment schedule :
                List.of(SULPHUR_094, CALORIFIC_094, VOLATILE.withMaxBonus(new BigDecimal("1.50")))) {
            assertThat(CoaldeskJson.read(QualityAdjustment.class, CoaldeskJson.write(schedule)))
                    .isEqualTo(schedule);
        }
    }
}
