package io.coaldesk.coal.acceptance;

import static io.coaldesk.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.coaldesk.coal.CoalForm;
import io.coaldesk.coal.CoalQuality;
import io.coaldesk.coal.acceptance.IndexComparison.Outcome;
import io.coaldesk.reason.Language;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pass rules on invented numbers. */
class AcceptanceInspectorTest {

    private static final LocalDate DAY = LocalDate.of(2012, 6, 18);

    private final AcceptanceInspector inspector = AcceptanceInspector.of(Tables.example());

    private static CoalQuality quality(String key, double value, double sulphur) {
        return CoalQuality.parse(Map.of(key, value, "sulphur_d", sulphur));
    }

    private IndexComparison first(AcceptanceBatch batch) {
        return inspector.inspect(batch, DAY).indices().get(0);
    }

    /** T is -1 below 10, -0.1 Ad from 10 and -2 from 20 to 45. */
    @ParameterizedTest
    @CsvSource({
        "8, 9, -1, PASSES",
        "7.99, 9, -1, FAILS",
        "9, 10, -1, PASSES",
        "13.5, 15, -1.5, PASSES",
        "13.49, 15, -1.5, FAILS",
        "18, 20, -2, PASSES",
        "17.99, 20, -2, FAILS",
        "40, 15, -1.5, PASSES",
        "0, 40, -2, FAILS"
    })
    void ash_passes_down_to_the_allowed_difference(double report, double check, BigDecimal allowed, Outcome outcome) {
        IndexComparison ash =
                first(Batches.raw(AcceptanceIndex.ASH, quality("ash_d", report, 0.5), quality("ash_d", check, 0.5)));

        assertThat(ash.allowed()).contains(allowed);
        assertThat(ash.outcome()).isEqualTo(outcome);
    }

    /** T is 0.4 below Ad 10, 0.04 Ad from 10 and 0.8 from 20 to 45; the check's ash chooses, not the report's. */
    @ParameterizedTest
    @CsvSource({
        "25.4, 25, 9, 0.4, PASSES",
        "25.41, 25, 9, 0.4, FAILS",
        "25.6, 25, 15, 0.6, PASSES",
        "25.61, 25, 15, 0.6, FAILS",
        "25.8, 25, 20, 0.8, PASSES",
        "20, 25, 9, 0.4, PASSES"
    })
    void heat_passes_up_to_the_allowed_difference(
            double report, double check, double checkAsh, BigDecimal allowed, Outcome outcome) {
        IndexComparison heat = first(Batches.raw(
                AcceptanceIndex.GROSS_CV,
                CoalQuality.parse(Map.of("gross_cv_d_mj_kg", report, "ash_d", 44.0, "sulphur_d", 0.5)),
                CoalQuality.parse(Map.of("gross_cv_d_mj_kg", check, "ash_d", checkAsh, "sulphur_d", 0.5))));

        assertThat(heat.allowed()).contains(allowed);
        assertThat(heat.outcome()).isEqualTo(outcome);
    }

    @Test
    void a_value_on_another_basis_and_in_another_unit_is_converted() {
        IndexComparison heat = first(Batches.raw(
                AcceptanceIndex.GROSS_CV,
                CoalQuality.parse(Map.of("gross_cv_d_kcal_it", 6000.0, "sulphur_d", 0.5)),
                CoalQuality.parse(
                        Map.of("gross_cv_ad_kj_kg", 24_000.0, "moisture_ad", 4.0, "ash_ad", 14.4, "sulphur_d", 0.5))));

        assertThat(heat.report()).contains(new BigDecimal("25.1208"));
        assertThat(heat.check()).contains(new BigDecimal("25"));
        assertThat(heat.difference()).contains(new BigDecimal("0.1208"));
        assertThat(heat.allowed()).contains(new BigDecimal("0.6"));
    }

    @Test
    void one_index_that_fails_fails_the_batch_and_the_others_are_still_listed() {
        AcceptanceResult result = inspector.inspect(
                Batches.raw(AcceptanceIndex.ASH, quality("ash_d", 5, 0.5), quality("ash_d", 15, 0.6)), DAY);

        assertThat(result.passes()).isFalse();
        assertThat(result.indices())
                .extracting(IndexComparison::outcome)
                .containsExactly(Outcome.FAILS, Outcome.PASSES);
    }

    @Test
    void a_missing_measurement_does_not_pass() {
        AcceptanceResult result = inspector.inspect(
                Batches.raw(
                        AcceptanceIndex.GROSS_CV,
                        CoalQuality.parse(Map.of("gross_cv_d_mj_kg", 25.0)),
                        CoalQuality.parse(Map.of("gross_cv_d_mj_kg", 25.0, "sulphur_d", 0.5))),
                DAY);

        assertThat(result.passes()).isFalse();
        assertThat(result.indices())
                .extracting(IndexComparison::outcome)
                .containsExactly(Outcome.MISSING, Outcome.MISSING);
        assertThat(result.indices().get(0).difference()).contains(BigDecimal.ZERO);
        assertThat(result.explain(Language.EN).lines())
                .containsExactly(
                        "batch b-1 of raw coal does not pass the acceptance against the seller's report",
                        "gross calorific value, dry does not pass, because a measurement is missing: ash, dry of the"
                                + " check",
                        "total sulphur, dry does not pass, because a measurement is missing: total sulphur, dry of the"
                                + " seller's report");
    }

    @Test
    void a_check_value_that_no_bin_holds_does_not_pass() {
        AcceptanceResult result = inspector.inspect(
                Batches.raw(AcceptanceIndex.ASH, quality("ash_d", 50, 0.5), quality("ash_d", 45, 0.5)), DAY);

        assertThat(result.indices().get(0).outcome()).isEqualTo(Outcome.NOT_COVERED);
        assertThat(result.passes()).isFalse();
        assertThat(result.reasons().get(1).text(Language.EN))
                .isEqualTo("ash, dry does not pass, because the table allows no difference at a check value of 45 %"
                        + " (ash, dry)");
    }

    @Test
    void metallurgical_clean_coal_has_its_own_indices() {
        CoalQuality report = CoalQuality.parse(Map.of("total_moisture_ar", 8.0, "ash_d", 9.0, "sulphur_d", 0.5));
        CoalQuality wetter = CoalQuality.parse(Map.of("total_moisture_ar", 10.0, "ash_d", 9.0, "sulphur_d", 0.5));

        AcceptanceResult inspection =
                inspector.inspect(Batches.metallurgical(AcceptanceProcedure.INSPECTION, report, wetter), DAY);
        AcceptanceResult acceptance =
                inspector.inspect(Batches.metallurgical(AcceptanceProcedure.ACCEPTANCE, report, wetter), DAY);

        assertThat(inspection.indices())
                .extracting(IndexComparison::index)
                .containsExactly(AcceptanceIndex.TOTAL_MOISTURE, AcceptanceIndex.ASH, AcceptanceIndex.SULPHUR);
        assertThat(inspection.passes()).isFalse();
        assertThat(acceptance.indices())
                .extracting(IndexComparison::index)
                .containsExactly(AcceptanceIndex.ASH, AcceptanceIndex.SULPHUR);
        assertThat(acceptance.passes()).isTrue();
    }

    @Test
    void a_contract_value_is_compared_with_the_corrected_difference() {
        AcceptanceBatch batch = Batches.raw(AcceptanceIndex.ASH, quality("ash_d", 14, 0.5), quality("ash_d", 15, 0.5));
        AcceptanceBatch contract = batch.withStated(StatedValue.CONTRACT);

        assertThat(first(batch).outcome()).isEqualTo(Outcome.PASSES);
        assertThat(first(contract).allowed()).contains(new BigDecimal("-0.75"));
        assertThat(first(contract).outcome()).isEqualTo(Outcome.FAILS);
        assertThat(inspector.inspect(contract, DAY).explain(Language.ZH).lines())
                .containsExactly(
                        "批次 b-1（原煤）按合同约定值比对，验收不合格",
                        "与合同约定值比对，允许差乘以 0.5",
                        "干燥基灰分不合格：报告（约定）值 14 %，检验值 15 %，差值 -1 %，允许差 -0.75 %",
                        "干燥基全硫合格：报告（约定）值 0.5 %，检验值 0.5 %，差值 0 %，允许差 -0.1 %");
    }

    @Test
    void a_table_without_the_factor_or_without_an_index_is_refused_by_name() {
        AcceptanceTable noFactor = Tables.example().withContractFactor(Optional.empty());
        AcceptanceBatch batch = Batches.raw(AcceptanceIndex.ASH, quality("ash_d", 14, 0.5), quality("ash_d", 15, 0.5));

        assertRefused(
                () -> AcceptanceInspector.of(noFactor).inspect(batch.withStated(StatedValue.CONTRACT), DAY),
                "contractFactor",
                "missing",
                "example-acceptance-invented");
        assertThat(AcceptanceInspector.of(noFactor).inspect(batch, DAY).passes())
                .isTrue();
        assertRefused(
                () -> AcceptanceInspector.of(Tables.of(Tables.difference(Tables.ASH, Tables.ASH, Tables.open("-1"))))
                        .inspect(batch, DAY),
                "differences",
                "none for RAW sulphur",
                "example-acceptance");
    }

    @Test
    void a_day_outside_the_validity_is_refused() {
        AcceptanceBatch batch = Batches.raw(AcceptanceIndex.ASH, quality("ash_d", 14, 0.5), quality("ash_d", 15, 0.5));

        assertRefused(() -> inspector.inspect(batch, LocalDate.of(1999, 12, 31)), "asOf", "1999-12-31", "2000-01-01");
    }

    @Test
    void a_pricing_index_that_does_not_fit_the_form_is_refused() {
        CoalQuality any = quality("ash_d", 14, 0.5);
        AcceptanceBatch raw = Batches.raw(AcceptanceIndex.ASH, any, any);

        assertRefused(
                () -> raw.withPricedBy(AcceptanceIndex.SULPHUR), "pricedBy", "SULPHUR", "GROSS_CV or ASH for RAW");
        assertRefused(() -> raw.withPricedBy(Optional.empty()), "pricedBy", "missing", "GROSS_CV or ASH for RAW");
        assertRefused(
                () -> raw.withForm(CoalForm.METALLURGICAL_CLEAN), "pricedBy", "ASH", "none for METALLURGICAL_CLEAN");
    }
}
