package io.coaldesk.coal;

import static io.coaldesk.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.coaldesk.reason.Language;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The pass rate of lots, by count and by mass. */
class LotPassRateTest {

    private static final CoalSpecification SPECIFICATION = CoalSpecification.of(Map.of(
            QualityKey.parse("ash_d"),
            QualityLimit.atMost(new BigDecimal("20")).withRejection(RejectionLimit.above(new BigDecimal("25"))),
            QualityKey.parse("sulphur_d"),
            QualityLimit.atMost(new BigDecimal("1"))));

    private static Lot lot(String id, String tonnes, Map<String, Double> values) {
        return Lot.of(id, new BigDecimal(tonnes), CoalQuality.parse(values));
    }

    private static final List<Lot> LOTS = List.of(
            lot("good", "1000", Map.of("ash_d", 18.0, "sulphur_d", 0.5)),
            lot("ashy", "1000.5", Map.of("ash_d", 21.0, "sulphur_d", 1.5)),
            lot("rejected", "500", Map.of("ash_d", 25.1, "sulphur_d", 0.5)),
            lot("unmeasured", "499.5", Map.of("ash_d", 15.0)));

    @Test
    void lots_and_tonnes_are_counted() {
        LotPassRate rate = LotPassRate.of(SPECIFICATION, LOTS);

        assertThat(rate.lots()).isEqualTo(4);
        assertThat(rate.passed()).isEqualTo(1);
        assertThat(rate.rejected()).isEqualTo(1);
        assertThat(rate.lotShare()).contains(new BigDecimal("0.25"));
        assertThat(rate.tonnageShare()).contains(new BigDecimal("0.333333"));
        assertThat(rate.failures())
                .containsExactly(
                        new FailedLimit(QualityKey.parse("ash_d"), 2, 0),
                        new FailedLimit(QualityKey.parse("sulphur_d"), 2, 1));
    }

    @Test
    void a_lot_without_a_measurement_is_not_passed() {
        LotPassRate rate = LotPassRate.of(SPECIFICATION, LOTS.subList(3, 4));

        assertThat(rate.passed()).isZero();
        assertThat(rate.rejected()).isZero();
        assertThat(rate.lotShare()).contains(BigDecimal.ZERO);
    }

    @Test
    void without_a_lot_there_is_no_rate() {
        LotPassRate rate = LotPassRate.of(SPECIFICATION, List.of());

        assertThat(rate.lotShare()).isEmpty();
        assertThat(rate.tonnageShare()).isEmpty();
        assertThat(rate.explain(Language.EN)).isEqualTo("no lot was judged: there is no pass rate");
    }

    @Test
    void a_share_is_rounded_down_so_that_only_all_lots_make_one() {
        List<Lot> lots = List.of(
                lot("good", "99999999", Map.of("ash_d", 18.0, "sulphur_d", 0.5)),
                lot("bad", "1", Map.of("ash_d", 21.0, "sulphur_d", 0.5)));

        assertThat(LotPassRate.of(SPECIFICATION, lots).tonnageShare()).contains(new BigDecimal("0.999999"));
        assertThat(LotPassRate.of(SPECIFICATION, lots.subList(0, 1)).tonnageShare())
                .contains(BigDecimal.ONE);
    }

    @Test
    void a_lot_that_stands_twice_is_refused() {
        assertRefused(
                () -> LotPassRate.of(SPECIFICATION, List.of(LOTS.get(0), LOTS.get(0))),
                "lots.id",
                "good",
                "each lot once");
        assertRefused(() -> lot("empty", "0", Map.of()), "tonnes", "0", "more than 0");
        assertRefused(() -> lot(" ", "1", Map.of()), "id", "\" \"", "not blank");
    }

    @Test
    void the_rate_explains_itself() {
        LotPassRate rate = LotPassRate.of(SPECIFICATION, LOTS);

        assertThat(rate.explain(Language.EN).lines())
                .containsExactly(
                        "1 of 4 lots pass: 25 % of the lots, 33.3333 % of the tonnes; rejected lots: 1",
                        "ash, dry: 2 lots do not pass, 0 of them not measured",
                        "total sulphur, dry: 2 lots do not pass, 1 of them not measured");
        assertThat(rate.explain(Language.ZH)).startsWith("共 4 批，合格 1 批，批合格率 25 %，按吨数计 33.3333 %；拒收 1 批\n干燥基灰分：2 批不合格");
    }

    @Test
    void conformity_explains_every_limit() {
        Conformity conformity = SPECIFICATION.check(LOTS.get(3).quality());

        assertThat(conformity.explain(Language.EN))
                .isEqualTo(
                        "ash, dry: 15 % conforms (at most 20 %)\ntotal sulphur, dry: not measured, and therefore not passed");
        assertThat(conformity.rejects()).isFalse();
        assertThat(SPECIFICATION.check(LOTS.get(2).quality()).rejects()).isTrue();
    }
}
