package io.coaldesk.pricing.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.coaldesk.coal.ReportingRule;
import io.coaldesk.money.MoneyRounding;
import io.coaldesk.money.TaxTreatment;
import io.coaldesk.policy.Finding;
import io.coaldesk.policy.RejectedPolicyException;
import io.coaldesk.reason.Language;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Published cases through the example schedules that ship, each by its id; every one is 1000 t. */
class SettlementCasesTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "cases.csv", numLinesToSkip = 1)
    void published_rules(String id, String schedule, String quality, BigDecimal price, BigDecimal tonnes) {
        SettlementEvidence lot = Schedules.lot("lot", "1000", quality).withCalledTonnes(new BigDecimal("1000"));
        SettlementInvoice invoice = Schedules.invoice(Schedules.example(schedule), lot);
        assertThat(invoice.price().amount()).as(id).isEqualByComparingTo(price);
        assertThat(invoice.tonnes()).as(id).isEqualByComparingTo(tonnes);
    }

    @DisplayName("CN-MOIST-100T and CN-EPLANT-MOISTURE: both conventions")
    @ParameterizedTest(name = "{0} {1}: {2} t at {3} % for {4} %")
    @CsvSource({
        "CN-MOIST-100T, LINEAR, 100, 10, 8, 98",
        "CN-MOIST-100T, DRY_MATTER, 100, 10, 8, 97.826087",
        "CN-EPLANT-MOISTURE, LINEAR, 1000, 11, 9, 980",
        "CN-EPLANT-MOISTURE, DRY_MATTER, 1000, 11, 9, 978.021978",
        "below, LINEAR, 100, 7, 8, 100",
        "below, DRY_MATTER, 100, 7, 8, 100"
    })
    void moisture(
            String id, MoistureMethod method, String tonnes, String measured, BigDecimal contract, BigDecimal settled) {
        SettlementSchedule stated = Schedules.example("plant-moisture-linear");
        SettlementSchedule schedule = stated.withItems()
                .withMoisture(new MoistureRule(method, contract, DrierCoal.NO_BONUS))
                .withRounding(stated.rounding().withTonnes(MoneyRounding.of(6, RoundingMode.HALF_UP)));
        SettlementEvidence lot = Schedules.lot("lot", tonnes, "net_cv_m9_kcal_20c=5000 total_moisture_ar=" + measured);
        assertThat(Schedules.invoice(schedule, lot).tonnes()).as(id).isEqualByComparingTo(settled);
    }

    @DisplayName("PLATTS-BALTIMORE-NORM: 49.52 without a tick")
    @Test
    void without_a_tick() {
        SettlementSchedule stated = Schedules.example("platts-normalisation");
        SettlementSchedule schedule = stated.withRounding(stated.rounding().withPriceTick(Optional.empty()));
        assertThat(Schedules.invoice(schedule, Schedules.lot("lot", "1", "net_cv_ar_kcal_it=6000"))
                        .price()
                        .amount())
                .isEqualByComparingTo("49.52");
    }

    @DisplayName("CN-CONTRACT094-CV-BUG, and contract 070: no settler takes them")
    @ParameterizedTest
    @ValueSource(strings = {"contract-094-known-bad", "contract-070-known-bad"})
    void known_bad_schedules_are_refused(String name) {
        SettlementSchedule bad = Schedules.example(name);
        Assertions.assertThatThrownBy(() -> Settler.of(bad))
                .isInstanceOf(RejectedPolicyException.class)
                .hasMessageContaining("the count starts anew");
        assertThat(bad.lint().stream()
                        .filter(Finding::isError)
                        .map(finding -> finding.reason().code()))
                .contains("adjustment.reset", "adjustment.hole");
    }

    @DisplayName("contract 070 leaves 4000, 3800 and 3600 out, and 4200 is its own reference")
    @Test
    void strict_comparisons_leave_holes() {
        assertThat(Schedules.example("contract-070-known-bad").lint().stream()
                        .map(Finding::reason)
                        .filter(reason -> reason.code().equals("adjustment.hole"))
                        .map(reason -> reason.text(Language.EN)))
                .containsExactly(
                        "no bracket holds 4,000 itself, so nothing is said of it",
                        "no bracket holds 3,800 itself, so nothing is said of it",
                        "no bracket holds 3,600 itself, so nothing is said of it");
    }

    @DisplayName("ROUND-GB8170: an assay is rounded half to even, once, on the exact decimal")
    @ParameterizedTest(name = "{0}")
    @CsvSource({"24.236, 24.24", "23.234, 23.23", "23.2251, 23.23", "23.235, 23.24", "23.225, 23.22"})
    void assays_are_rounded_half_to_even(double measured, BigDecimal rounded) {
        SettlementSchedule sanong = Schedules.example("sanong-weight");
        SettlementEvidence lot = Schedules.lot(
                "lot",
                "1000",
                "sulphur_d=0.6 total_moisture_ar=6 undersize=15 volatile_matter_daf=8 ash_d=" + measured);
        assertThat(sanong.items().get(0).adjustment().reporting())
                .isEqualTo(ReportingRule.of(2, RoundingMode.HALF_EVEN));
        assertThat(Schedules.invoice(sanong, lot).lines().stream()
                        .filter(line -> line.rule().equals("ash"))
                        .findFirst()
                        .orElseThrow()
                        .value())
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo(rounded));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "sanong-weight, ash_d=28.01 sulphur_d=0.6 total_moisture_ar=6 undersize=15 volatile_matter_daf=8, ash-beyond-28",
        "sanong-weight, ash_d=20 sulphur_d=0.6 total_moisture_ar=6 undersize=15 volatile_matter_daf=2.8,"
                + " volatile-matter-too-low",
        "one-third-coking-kg, ash_d=10 caking_index_g=75 volatile_matter_daf=40.01, volatile-matter-beyond-40",
        "colombian-cif-fangcheng, net_cv_ar_kcal_it=5599 sulphur_ar=0.5 ash_ar=9, calorific-value",
        "colombian-cif-fangcheng, net_cv_ar_kcal_it=5800 sulphur_ar=1.01 ash_ar=9, sulphur",
        "colombian-cif-fangcheng, net_cv_ar_kcal_it=5800 sulphur_ar=1 ash_ar=16.01, ash"
    })
    void rejection_names_the_limit(String name, String quality, String rule) {
        SettlementAnswer answer = Settler.of(Schedules.example(name)).settle(Schedules.lot("lot", "1000", quality));
        assertThat(answer).isInstanceOf(RejectedLot.class);
        assertThat(answer.reasons().get(0).rule()).contains(rule);
        assertThat(answer.reasons().get(0).code()).isEqualTo("settlement.rejected");
    }

    /** Source: annual report, tonnes in millions and prices without tax by channel. */
    @DisplayName("CN-SHENHUA-2025-BLEND")
    @Test
    void cn_shenhua_2025_blend() {
        SettlementSchedule plain = Schedules.example("plant-moisture-linear")
                .withItems()
                .withMoisture(Optional.empty())
                .withTax(TaxTreatment.none());
        Map<String, String> channels =
                Map.of("annual", "229.3 455", "monthly", "169.8 569", "spot", "16.3 556", "pithead", "15.5 211");
        List<SettlementEvidence> lots = channels.entrySet().stream()
                .map(channel -> {
                    String[] figures = channel.getValue().split(" ", -1);
                    return Schedules.lot(channel.getKey(), figures[0], "net_cv_m9_kcal_20c=5000")
                            .withBasePrice(new BigDecimal(figures[1]));
                })
                .toList();
        SettlementStatement all = Settler.of(plain).settleAll(lots);
        assertThat(all.tonnes()).isEqualByComparingTo("430.9");
        assertThat(all.net().amount().doubleValue() / all.tonnes().doubleValue())
                .isCloseTo(495, within(0.5));
    }

    @Test
    void deductions_beyond_all_tonnes_leave_none_and_say_so() {
        SettlementSchedule schedule = Schedules.example("sanong-weight");
        SettlementEvidence poor = Schedules.lot(
                "a", "100", "ash_d=20 sulphur_d=9 total_moisture_ar=8 volatile_matter_daf=10 undersize=10");
        SettlementInvoice invoice = Schedules.invoice(schedule, poor);
        assertThat(invoice.tonnes()).isEqualByComparingTo("0");
        assertThat(invoice.reasons())
                .anySatisfy(reason -> assertThat(reason.code()).isEqualTo("settlement.tonnes.none"));
    }

    @Test
    void a_statement_names_the_lots_that_came_to_less_than_nothing() {
        SettlementSchedule schedule = Schedules.example("pci-tender");
        String poor = "ash_d=60 volatile_matter_daf=11 sulphur_d=0.5 gross_cv_d_kcal_20c=7600 total_moisture_ar=8"
                + " grindability_hgi=70";
        SettlementStatement statement = Settler.of(schedule).settleAll(List.of(Schedules.lot("poor", "100", poor)));
        assertThat(statement.net().isNegative()).isTrue();
        assertThat(statement.findings())
                .anySatisfy(reason -> assertThat(reason.code()).isEqualTo("settlement.statement.negative"));
    }
}
