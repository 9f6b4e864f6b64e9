package io.coaldesk.pricing.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import io.coaldesk.adjustment.AdjustmentBracket;
import io.coaldesk.adjustment.StepCounting;
import io.coaldesk.coal.CoalQuality;
import io.coaldesk.coal.RejectionLimit;
import io.coaldesk.coal.ReportingRule;
import io.coaldesk.money.MoneyRounding;
import io.coaldesk.money.TaxTreatment;
import io.coaldesk.reason.Language;
import io.coaldesk.reason.Reason;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What settles a lot: its weights, its analyses, the mean, and the words in which that is told. */
class SettlerTest {

    private static final WeightSource LOADED = WeightSource.parse("LOAD/RAIL_SCALE");
    private static final WeightSource DISCHARGED = WeightSource.parse("DISCHARGE/TRUCK_SCALE");
    private static final SettlementSchedule PCI = Schedules.example("pci-tender");
    private static final String GOOD =
            "ash_d=11 volatile_matter_daf=11.5 sulphur_d=0.6 gross_cv_d_kcal_20c=7500 grindability_hgi=70 total_moisture_ar=8";
    private static final String ASHY = GOOD.replace("ash_d=11 ", "ash_d=11.4 ");

    private static SettlementSchedule weighed(WeightRule rule) {
        return PCI.withEvidence(
                new EvidenceRules(Optional.of(rule), Optional.empty(), Optional.of(new BigDecimal("0.8"))));
    }

    private static SettlementEvidence weights(String loaded, String discharged) {
        return Schedules.lot("lot", "999", GOOD)
                .withWeights(Map.of(LOADED, new BigDecimal(loaded), DISCHARGED, new BigDecimal(discharged)));
    }

    private static WeightRule tolerance(EvidenceChoice within, EvidenceChoice beyond) {
        return WeightRule.builder()
                .settles(LOADED)
                .compared(DISCHARGED)
                .tolerance(new BigDecimal("0.01"))
                .within(within)
                .beyond(beyond)
                .build();
    }

    private static List<String> codes(SettlementAnswer answer) {
        return answer.reasons().stream().map(Reason::code).toList();
    }

    @ParameterizedTest(name = "{0} loaded, {1} discharged, {2} within and {3} beyond: {4}")
    @CsvSource({
        "1000, 990, FIRST, SECOND, 1000",
        "1000, 989.9, FIRST, SECOND, 989.9",
        "1000, 1010, SECOND, MEAN, 1010",
        "1000, 1010.1, SECOND, MEAN, 1005.05",
        "1000, 900, MEAN, FIRST, 1000",
        "1000, 995, MEAN, FIRST, 997.5"
    })
    void two_weighings_within_and_beyond_the_tolerance(
            String loaded, String discharged, EvidenceChoice within, EvidenceChoice beyond, BigDecimal settled) {
        SettlementInvoice invoice = Schedules.invoice(weighed(tolerance(within, beyond)), weights(loaded, discharged));
        assertThat(invoice.tonnes()).isEqualByComparingTo(settled);
        assertThat(invoice.stage()).isEqualTo(InvoiceStage.FINAL);
    }

    @ParameterizedTest(name = "{0} loaded, {1} discharged, borne by the {2}: {3}")
    @CsvSource({
        "1000, 988, SELLER, 1000",
        "1000, 987, SELLER, 999",
        "1000, 987, BUYER, 1000",
        "1000, 1001, SELLER, 1000"
    })
    void the_loss_beyond_the_allowance_is_borne_as_agreed(
            String loaded, String discharged, LossBearer bearer, BigDecimal settled) {
        WeightRule rule = WeightRule.builder()
                .settles(LOADED)
                .compared(DISCHARGED)
                .transitLoss(new TransitLoss(new BigDecimal("0.012"), bearer))
                .build();
        SettlementInvoice invoice = Schedules.invoice(weighed(rule), weights(loaded, discharged));
        assertThat(invoice.tonnes()).isEqualByComparingTo(settled);
        assertThat(codes(invoice).contains("settlement.transit-loss"))
                .isEqualTo(new BigDecimal(discharged).compareTo(new BigDecimal("988")) < 0);
    }

    @Test
    void a_missing_weighing_makes_the_invoice_provisional_on_what_there_is() {
        SettlementSchedule schedule = weighed(tolerance(EvidenceChoice.FIRST, EvidenceChoice.SECOND));
        SettlementEvidence both = weights("1000", "996");
        SettlementInvoice loadedOnly = Schedules.invoice(schedule, both.withWeights(Map.of(LOADED, BigDecimal.TEN)));
        SettlementInvoice dischargedOnly =
                Schedules.invoice(schedule, both.withWeights(Map.of(DISCHARGED, BigDecimal.ONE)));
        SettlementInvoice stated = Schedules.invoice(schedule, both.withWeights(Map.of()));

        assertThat(List.of(loadedOnly, dischargedOnly, stated))
                .extracting(SettlementInvoice::stage)
                .containsOnly(InvoiceStage.PROVISIONAL);
        assertThat(loadedOnly.tonnes()).isEqualByComparingTo("10");
        assertThat(dischargedOnly.tonnes()).isEqualByComparingTo("1");
        assertThat(stated.tonnes()).isEqualByComparingTo("999");
        assertThat(loadedOnly.gross().amount()).isEqualByComparingTo("10000");
        assertThat(loadedOnly.payable().amount()).as("eighty per cent").isEqualByComparingTo("8000");
        SettlementAnswer none =
                Settler.of(schedule).settle(both.withWeights(Map.of()).withTonnes(Optional.empty()));
        assertThat(none).isInstanceOf(UnsettledLot.class);
        assertThat(codes(none)).contains("settlement.weight.none");
    }

    private static SettlementSchedule analysed(EvidenceChoice within, EvidenceChoice beyond) {
        AssayRule rule = AssayRule.builder()
                .first(AssayParty.SELLER)
                .second(AssayParty.BUYER)
                .addTolerance(new AssayTolerance(PCI.items().get(0).adjustment().key(), new BigDecimal("0.4")))
                .within(within)
                .beyond(beyond)
                .build();
        return PCI.withEvidence(new EvidenceRules(Optional.empty(), Optional.of(rule), Optional.empty()));
    }

    private static SettlementEvidence assays(Map<AssayParty, String> analyses) {
        SettlementEvidence lot = Schedules.lot("lot", "1000", GOOD).withQuality(Optional.empty());
        SettlementEvidence.Builder builder =
                SettlementEvidence.builder().id(lot.id()).date(lot.date()).tonnes(lot.tonnes());
        analyses.forEach((party, quality) -> builder.putAssay(party, Schedules.quality(quality)));
        return builder.build();
    }

    @ParameterizedTest(name = "buyer {0} %, {1} within, {2} beyond: {3}")
    @CsvSource({
        "11.4, FIRST, SECOND, 1000",
        "11.4, SECOND, FIRST, 988",
        "11.4, MEAN, FIRST, 994",
        "11.41, FIRST, SECOND, 985",
        "11.41, SECOND, MEAN, 994",
        "11.41, SECOND, UMPIRE, 997"
    })
    void two_analyses_within_and_beyond_the_tolerance(
            String buyer, EvidenceChoice within, EvidenceChoice beyond, BigDecimal price) {
        SettlementEvidence lot = assays(Map.of(
                AssayParty.SELLER, GOOD,
                AssayParty.BUYER, GOOD.replace("ash_d=11 ", "ash_d=" + buyer + " "),
                AssayParty.UMPIRE, GOOD.replace("ash_d=11 ", "ash_d=11.1 ")));
        SettlementInvoice invoice = Schedules.invoice(analysed(within, beyond), lot);
        assertThat(invoice.price().amount()).isEqualByComparingTo(price);
        assertThat(invoice.stage()).isEqualTo(InvoiceStage.FINAL);
        assertThat(codes(invoice).contains("settlement.assay.apart")).isEqualTo(buyer.equals("11.41"));
    }

    @Test
    void a_dispute_without_an_umpire_and_a_missing_analysis_are_provisional() {
        SettlementSchedule schedule = analysed(EvidenceChoice.MEAN, EvidenceChoice.UMPIRE);
        String far = GOOD.replace("ash_d=11 ", "ash_d=12 ");
        SettlementInvoice dispute =
                Schedules.invoice(schedule, assays(Map.of(AssayParty.SELLER, GOOD, AssayParty.BUYER, far)));
        SettlementInvoice buyerOnly = Schedules.invoice(schedule, assays(Map.of(AssayParty.BUYER, ASHY)));
        SettlementInvoice thirdOnly = Schedules.invoice(schedule, assays(Map.of(AssayParty.THIRD_PARTY, ASHY)));
        SettlementInvoice declared = Schedules.invoice(
                schedule, assays(Map.of(AssayParty.THIRD_PARTY, ASHY)).withQuality(Schedules.quality(GOOD)));

        assertThat(List.of(dispute, buyerOnly, thirdOnly, declared))
                .extracting(SettlementInvoice::stage)
                .containsOnly(InvoiceStage.PROVISIONAL);
        assertThat(dispute.price().amount())
                .as("the first until the umpire has spoken")
                .isEqualByComparingTo("1000");
        assertThat(buyerOnly.price().amount()).isEqualByComparingTo("988");
        assertThat(thirdOnly.price().amount()).isEqualByComparingTo("988");
        assertThat(declared.price().amount()).as("as declared").isEqualByComparingTo("1000");
        assertThat(codes(Settler.of(schedule).settle(assays(Map.of())))).contains("settlement.assay.none");
    }

    @Test
    void an_analysis_on_another_basis_is_converted_and_one_that_cannot_be_is_refused_with_its_place() {
        SettlementEvidence dry = Schedules.lot("lot", "1000", GOOD.replace("ash_d=11 ", "ash_ar=10.12 "));
        assertThat(Schedules.invoice(PCI, dry).price().amount())
                .as("10.12 / 0.92 = 11")
                .isEqualByComparingTo("1000");

        SettlementAnswer none =
                Settler.of(PCI).settle(Schedules.lot("lot", "1000", GOOD.replace("ash_d=11 ", "ash_ad=10.5 ")));
        assertThat(none).isInstanceOf(UnsettledLot.class);
        Reason reason = none.reasons().get(none.reasons().size() - 1);
        assertThat(reason.path()).contains("items[0].adjustment.key");
        assertThat(reason.text(Language.EN)).contains("ash_d", "moisture_ad");
        assertThat(none.explain(Language.ZH)).contains("未结算", "items[0].adjustment.key", "moisture_ad");
    }

    /** F41: the plant computes the calorific value at 9 % whenever there is more, and as received where there is not. */
    @ParameterizedTest(name = "{0} % of moisture: {1} a tonne for {2} t")
    @CsvSource({"8.99, 612.00, 1000", "9, 612.00, 1000", "9.004, 612.00, 1000", "9.01, 600.00, 999.9", "11, 600.00, 980"
    })
    void a_moister_coal_is_read_at_the_moisture_of_the_contract(String moisture, BigDecimal price, BigDecimal tonnes) {
        SettlementSchedule schedule = Schedules.example("plant-moisture-linear");
        String analysis = "net_cv_ar_kcal_20c=5100 net_cv_m9_kcal_20c=5000 total_moisture_ar=" + moisture;
        // Only a coal of 9 % has one value on both bases, so that the two are given apart from each other.
        SettlementInvoice invoice = Schedules.invoice(schedule, Schedules.lot("lot", "1000", analysis));
        assertThat(invoice.price().amount()).isEqualByComparingTo(price);
        assertThat(invoice.tonnes()).isEqualByComparingTo(tonnes);
        SettlementAnswer lacking = Settler.of(schedule)
                .settle(Schedules.lot("lot", "1000", "net_cv_ar_kcal_20c=5100 total_moisture_ar=" + moisture));
        assertThat(lacking instanceof SettlementInvoice).isEqualTo(price.compareTo(new BigDecimal("612")) == 0);
    }

    @Test
    void the_mean_is_weighted_by_tonnes_and_leaves_out_what_is_beyond_its_limits() {
        SettlementSchedule schedule = Schedules.example("contract-070").withEvidence(EvidenceRules.asStated());
        SettlementStatement statement = Settler.of(schedule)
                .settleAll(List.of(
                        Schedules.lot("a", "1000", "net_cv_ar_kcal_20c=4300 sulphur_ar=1.1"),
                        Schedules.lot("b", "3000", "net_cv_ar_kcal_20c=4100 sulphur_ar=1.5"),
                        Schedules.lot("out", "9000", "net_cv_ar_kcal_20c=3799 sulphur_ar=1.1"),
                        Schedules.lot("edge", "4000", "net_cv_ar_kcal_20c=3800 sulphur_ar=1.1"),
                        Schedules.lot("coal", "500", "net_cv_ar_kcal_20c=3599 sulphur_ar=1.1")));

        // (4300 + 3 * 4100 + 4 * 3800) / 8 = 3975, (1.1 + 3 * 1.5 + 4 * 1.1) / 8 = 1.25
        assertThat(statement.mean().values())
                .extracting(BigDecimal::toPlainString)
                .containsExactly("3975", "1.25");
        assertThat(statement.excluded()).containsExactly("coal", "out");
        assertThat(statement.answers())
                .extracting(SettlementAnswer::lot)
                .containsExactly("a", "b", "coal", "edge", "out");
        assertThat(price(statement, "a")).isEqualByComparingTo("107.45"); // 115 - 200*.0274 - 25*.0548 - 5*.14
        assertThat(price(statement, "b")).isEqualByComparingTo("107.45");
        assertThat(price(statement, "out")).isEqualByComparingTo("98.45"); // 115 - 5.48 - 10.96 - .1096
        assertThat(price(statement, "coal")).isEqualByComparingTo("61.69"); // 60 + 99 * .0171
        assertThat(statement.isComplete()).isTrue();
        assertThat(statement.explain(Language.EN)).contains("mean: ", "3,975", "out of the mean");
    }

    private static BigDecimal price(SettlementStatement statement, String lot) {
        return statement.answers().stream()
                .filter(answer -> answer.lot().equals(lot))
                .map(SettlementInvoice.class::cast)
                .findFirst()
                .orElseThrow()
                .price()
                .amount();
    }

    @Test
    void a_mean_with_a_provisional_lot_is_provisional_for_all() {
        SettlementSchedule schedule = Schedules.example("us-btu");
        SettlementEvidence lot = Schedules.lot("a", "100", "gross_cv_ar_btu_lb=11000 total_moisture_ar=14");
        CoalQuality analysis = lot.quality().orElseThrow();
        SettlementEvidence complete = lot.withAssays(Map.of(AssayParty.THIRD_PARTY, analysis))
                .withWeights(Map.of(LOADED, new BigDecimal("100")));
        SettlementStatement statement =
                Settler.of(schedule).settleAll(List.of(complete, lot.withId("b"), complete.withId("c")));
        assertThat(statement.answers())
                .extracting(answer -> ((SettlementInvoice) answer).stage())
                .containsOnly(InvoiceStage.PROVISIONAL);
        assertThat(codes(statement.answers().get(2))).contains("settlement.average.provisional");
        assertThat(codes(statement.answers().get(1))).doesNotContain("settlement.average.provisional");
    }

    @Test
    void lots_of_one_id_and_lots_outside_the_validity_are_refused_and_stop_no_other() {
        SettlementEvidence lot = Schedules.lot("a", "1000", GOOD);
        SettlementStatement statement = Settler.of(PCI)
                .settleAll(List.of(
                        lot,
                        lot.withTonnes(BigDecimal.ONE),
                        lot.withId("early").withDate(LocalDate.of(2024, 12, 31)),
                        lot.withId("good")));
        assertThat(statement.answers().stream().map(SettlerTest::codes))
                .containsExactly(
                        List.of("settlement.lot.duplicate"),
                        List.of("settlement.date.outside"),
                        List.of("settlement.weight"));
        assertThat(statement.gross().amount()).isEqualByComparingTo("1000000");
        assertThat(statement.isComplete()).isFalse();
    }

    @ParameterizedTest(name = "{0} of 1000: {1}")
    @CsvSource({"799.999, 313.60", "800, 320", "1200, 320"})
    void quantity_performance_comes_first(String tonnes, BigDecimal price) {
        SettlementSchedule schedule = Schedules.example("salaqi-double-rate");
        SettlementEvidence lot = Schedules.lot("lot", tonnes, "net_cv_ar_kcal_20c=2800 sulphur_d=1");
        SettlementInvoice invoice = Schedules.invoice(schedule, lot.withCalledTonnes(new BigDecimal("1000")));
        assertThat(invoice.price().amount()).isEqualByComparingTo(price);
        assertThat(invoice.lines().get(1).kind()).isEqualTo(LineKind.PERFORMANCE);
        SettlementAnswer unknown = Settler.of(schedule).settle(lot);
        assertThat(unknown.reasons().get(unknown.reasons().size() - 1).path()).contains("performance");
    }

    @Test
    void a_value_in_no_grade_of_a_tariff_is_refused() {
        SettlementAnswer answer = Settler.of(Schedules.example("cil-grade-tariff"))
                .settle(Schedules.lot("lot", "1", "gross_cv_ad_kcal_it=3100"));
        assertThat(codes(answer)).contains("settlement.grade.outside");
    }

    @Test
    void a_lot_may_state_its_own_base_price_and_tax_comes_on_top_or_not_at_all() {
        SettlementEvidence lot = Schedules.lot("lot", "10", GOOD).withBasePrice(new BigDecimal("333.33"));
        SettlementInvoice included = Schedules.invoice(PCI, lot);
        SettlementInvoice excluded = Schedules.invoice(PCI.withTax(TaxTreatment.excluded("0.13")), lot);
        SettlementInvoice none = Schedules.invoice(PCI.withTax(TaxTreatment.none()), lot);
        assertThat(included.gross().amount()).isEqualByComparingTo("3333.30");
        assertThat(included.tax().amount()).isEqualByComparingTo("383.48");
        assertThat(excluded.net().amount()).isEqualByComparingTo("3333.30");
        assertThat(excluded.gross().amount()).isEqualByComparingTo("3766.63");
        assertThat(none.gross()).isEqualTo(none.net());
    }

    @Test
    void a_price_below_zero_is_told() {
        SettlementInvoice invoice =
                Schedules.invoice(PCI, Schedules.lot("lot", "10", GOOD.replace("sulphur_d=0.6", "sulphur_d=3")));
        assertThat(invoice.price().amount().signum()).isNegative();
        assertThat(codes(invoice)).contains("settlement.price.negative");
    }

    /** On doubles (1.1 - 0.8) / 0.1 is 3.0000000000000004, and a step too many would be paid. */
    @ParameterizedTest(name = "steps of {0}, {1}")
    @CsvSource({
        "0.01, STARTED",
        "0.05, STARTED",
        "0.1, STARTED",
        "0.01, FULL",
        "0.05, FULL",
        "0.1, FULL",
        "0.05, PROPORTIONAL"
    })
    void exact_multiples_of_a_step_and_both_sides_of_them(String step, StepCounting counting) {
        SettlementItem ash = PCI.items().get(0);
        SettlementSchedule schedule = PCI.withMoisture(Optional.empty())
                .withItems(ash.withAdjustment(ash.adjustment()
                        .withReporting(ReportingRule.of(3, RoundingMode.HALF_EVEN))
                        .withReference(new BigDecimal("10.8"))
                        .withStep(new BigDecimal(step))
                        .withCounting(counting)
                        .withAbove(AdjustmentBracket.open("-1"))
                        .withBelow(AdjustmentBracket.open("1"))))
                .withRounding(PCI.rounding().withPrice(MoneyRounding.of(4, RoundingMode.HALF_UP)));
        IntStream.rangeClosed(0, 40).forEach(n -> {
            BigDecimal deviation = new BigDecimal(step).multiply(BigDecimal.valueOf(n));
            for (int sign : new int[] {-1, 1}) {
                for (int digits = -1; digits <= 1; digits++) {
                    BigDecimal exact = deviation.add(BigDecimal.valueOf(digits, 3));
                    if (exact.signum() >= 0) {
                        BigDecimal ashValue = new BigDecimal("10.8").add(exact.multiply(BigDecimal.valueOf(sign)));
                        SettlementInvoice invoice =
                                Schedules.invoice(schedule, Schedules.lot("lot", "1", "ash_d=" + ashValue));
                        assertThat(invoice.price().amount())
                                .as("ash %s by %s", ashValue, step)
                                .isEqualByComparingTo(new BigDecimal("1000")
                                        .subtract(steps(counting, exact, new BigDecimal(step))
                                                .multiply(BigDecimal.valueOf(sign))));
                    }
                }
            }
        });
    }

    private static BigDecimal steps(StepCounting counting, BigDecimal deviation, BigDecimal step) {
        long thousandths = deviation.movePointRight(3).longValueExact();
        long size = step.movePointRight(3).longValueExact();
        return switch (counting) {
            case STARTED -> BigDecimal.valueOf((thousandths + size - 1) / size);
            case FULL -> BigDecimal.valueOf(thousandths / size);
            case PROPORTIONAL ->
                BigDecimal.valueOf(thousandths).divide(BigDecimal.valueOf(size), 4, RoundingMode.HALF_UP);
        };
    }

    @Test
    void an_explanation_shows_every_line_in_both_languages() {
        SettlementInvoice invoice = Schedules.invoice(PCI, Schedules.lot("lot", "1000", ASHY));
        assertThat(invoice.explain(Language.EN))
                .contains("== lot · final", "ash", "11.4 %, from 11 %, steps 4 × -3", "988.00", "balance due");
        assertThat(invoice.explain(Language.ZH)).contains("== lot · 结清", "灰分", "基准 11 %，计档 4 × -3", "应付余额");
        SettlementAnswer rejected = Settler.of(PCI.withRejections(RejectionRule.builder()
                        .id("ash")
                        .key(PCI.items().get(0).adjustment().key())
                        .reporting(ReportingRule.of(2, RoundingMode.HALF_EVEN))
                        .limit(RejectionLimit.above(new BigDecimal("11.39")))
                        .edge(LimitEdge.TAKEN)
                        .consequence(new RejectionConsequence.Returned())
                        .build()))
                .settle(Schedules.lot("lot", "1000", ASHY));
        assertThat(rejected.explain(Language.EN)).contains("== lot · returned", "11.4 %", "11.39 %");
        assertThat(rejected.explain(Language.ZH)).contains("退货");
    }
}
