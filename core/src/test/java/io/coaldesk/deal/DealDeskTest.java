package io.coaldesk.deal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.coaldesk.adjustment.QualityAdjustment;
import io.coaldesk.adjustment.StepCounting;
import io.coaldesk.coal.CoalSpecification;
import io.coaldesk.coal.QualityLimit;
import io.coaldesk.coal.ReportingRule;
import io.coaldesk.customer.CustomerTier;
import io.coaldesk.json.CoaldeskJson;
import io.coaldesk.money.Money;
import io.coaldesk.policy.PolicyStamp;
import io.coaldesk.reason.InvalidValueException;
import io.coaldesk.reason.Language;
import io.coaldesk.reason.Reason;
import io.coaldesk.reason.Severity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DealDeskTest {

    private final DeskFixture fixture = new DeskFixture();

    private DealAppraisal appraise() {
        return fixture.desk().appraise(DeskFixture.inquiry("i-1"), DeskFixture.MARKET);
    }

    private static List<String> codes(List<Reason> reasons) {
        return reasons.stream().map(Reason::code).toList();
    }

    @Test
    void accepts_a_deal_that_nothing_speaks_against() {
        DealAppraisal appraisal = appraise();

        assertThat(appraisal.verdict()).isEqualTo(Verdict.ACCEPT);
        assertThat(appraisal.price()).contains(DeskFixture.price("730"));
        assertThat(appraisal.totalMargin()).contains(Money.of("1300000", "CNY"));
        assertThat(appraisal.counterOffer()).isEmpty();
        assertThat(codes(appraisal.reasons())).contains("deal.headroom.kept");
    }

    @Test
    void lets_the_ports_see_the_tier_that_segmentation_assigned() {
        appraise();

        assertThat(fixture.tiersSeen).containsExactly(Optional.of(CustomerTier.KEY));
    }

    @Test
    void asks_credit_about_the_peak_on_the_delivery_schedule_with_tax_and_not_about_the_total() {
        Inquiry twice = DeskFixture.inquiry("i-1")
                .withDeliveries(new DeliverySchedule(List.of(
                        new Delivery(LocalDate.of(2012, 7, 1), new BigDecimal("6000")),
                        new Delivery(LocalDate.of(2012, 9, 1), new BigDecimal("4000")))))
                .withPaymentTerms(PaymentTerms.partlyPrepaid(new BigDecimal("0.25"), 30));

        fixture.desk().appraise(twice, DeskFixture.MARKET);

        assertThat(fixture.creditAskedFor)
                .containsExactly(Optional.of(Money.of("3285000", "CNY"))); // 730 * 6000 * 0.75
    }

    @Test
    void prices_once_more_at_the_terms_that_credit_grants_and_never_a_third_time() {
        fixture.granted = Optional.of(PaymentTerms.partlyPrepaid(new BigDecimal("0.5"), 10));
        fixture.creditReasons = List.of(DeskFixture.reason(Severity.CONDITION));

        DealAppraisal appraisal = appraise();

        assertThat(fixture.pricedAt).containsExactly(PaymentTerms.openAccount(30), fixture.granted.get());
        assertThat(appraisal.verdict()).isEqualTo(Verdict.ACCEPT_ON_CONDITIONS);
        assertThat(appraisal.terms()).isEqualTo(fixture.granted.get());
        assertThat(appraisal.price()).contains(DeskFixture.price("710"));
        assertThat(appraisal.peakExposure()).contains(Money.of("3550000", "CNY"));
        assertThat(appraisal.counterOffer().orElseThrow().terms()).isEqualTo(fixture.granted);
        assertThat(appraisal.counterOffer().orElseThrow().price()).contains(DeskFixture.price("710"));
    }

    @Test
    void a_refusal_of_supply_stops_no_later_question() {
        fixture.supply = DeskFixture.noSupply();
        fixture.creditReasons = List.of(DeskFixture.reason(Severity.CONDITION));

        DealAppraisal appraisal = appraise();

        assertThat(appraisal.verdict()).isEqualTo(Verdict.DECLINE);
        assertThat(fixture.pricedAt).isEmpty();
        assertThat(fixture.creditAskedFor).containsExactly(Optional.empty());
        assertThat(codes(appraisal.reasons())).contains("test.weight.refusal", "test.weight.condition");
        assertThat(appraisal.counterOffer().orElseThrow().specification())
                .contains(CoalSpecification.of(Map.of(DeskFixture.ASH, QualityLimit.atMost(new BigDecimal("21")))));
    }

    @Test
    void offers_the_largest_tonnage_where_the_headroom_is_too_small() {
        fixture.headroom = Money.of("3650000", "CNY");

        DealAppraisal appraisal = appraise();

        assertThat(appraisal.verdict()).isEqualTo(Verdict.DECLINE);
        assertThat(codes(appraisal.reasons())).contains("deal.headroom.exceeded");
        assertThat(appraisal.counterOffer().orElseThrow().tonnes()).contains(new BigDecimal("5000"));
    }

    @Test
    void offers_no_price_of_the_larger_tonnage_with_a_smaller_one() {
        fixture.headroom = Money.of("1000000", "CNY");
        fixture.granted = Optional.of(PaymentTerms.partlyPrepaid(new BigDecimal("0.5"), 10));

        CounterOffer counter = appraise().counterOffer().orElseThrow();

        assertThat(counter.tonnes()).isPresent();
        assertThat(counter.price()).isEmpty();
    }

    @Test
    void refuses_an_inquiry_that_settles_one_property_twice() {
        QualityAdjustment ash = QualityAdjustment.builder()
                .key(DeskFixture.ASH)
                .reference(new BigDecimal("20"))
                .reporting(ReportingRule.of(2, RoundingMode.HALF_EVEN))
                .step(new BigDecimal("0.1"))
                .counting(StepCounting.STARTED)
                .direction(QualityAdjustment.Direction.LOWER_IS_BETTER)
                .build();

        assertThatThrownBy(() -> DeskFixture.inquiry("i-1").withSettlement(ash, ash))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("settlement: ash_ar is not allowed; allowed: one adjustment for each property");
    }

    @Test
    void a_peak_that_meets_the_headroom_exactly_is_kept() {
        fixture.headroom = Money.of("7300000", "CNY");

        assertThat(appraise().verdict()).isEqualTo(Verdict.ACCEPT);
    }

    @Test
    void offers_payment_before_delivery_where_there_is_no_headroom_at_all() {
        fixture.headroom = Money.zero(DeskFixture.CNY);

        CounterOffer counter = appraise().counterOffer().orElseThrow();

        assertThat(counter.terms()).contains(PaymentTerms.prepaid());
        assertThat(counter.tonnes()).isEmpty();
    }

    @Test
    void offers_nothing_where_all_trade_is_barred() {
        fixture.granted = Optional.empty();
        fixture.creditReasons = List.of(DeskFixture.reason(Severity.REFUSAL));

        DealAppraisal appraisal = appraise();

        assertThat(appraisal.verdict()).isEqualTo(Verdict.DECLINE);
        assertThat(appraisal.counterOffer()).isEmpty();
    }

    @Test
    void offers_the_lowest_acceptable_price_below_the_floor() {
        fixture.floor = new BigDecimal("745");
        fixture.priceReasons = List.of(DeskFixture.reason(Severity.REFUSAL));

        assertThat(appraise().counterOffer().orElseThrow().price()).contains(DeskFixture.price("745"));
    }

    @ParameterizedTest
    @CsvSource({
        "INFO, ACCEPT",
        "WARNING, ACCEPT",
        "CONDITION, ACCEPT_ON_CONDITIONS",
        "APPROVAL, NEEDS_APPROVAL",
        "REFUSAL, DECLINE"
    })
    void the_worst_reason_decides(Severity worst, Verdict verdict) {
        fixture.priceReasons = List.of(DeskFixture.reason(worst), DeskFixture.reason(Severity.INFO));

        assertThat(appraise().verdict()).isEqualTo(verdict);
    }

    @Test
    void stamps_every_policy_that_had_a_say() {
        assertThat(appraise().stamp().policies())
                .extracting(PolicyStamp::id)
                .containsExactly("credit", "price", "tiers");
    }

    @Test
    void reads_back_equal_from_json() {
        fixture.headroom = Money.of("3650000", "CNY");
        DealAppraisal appraisal = appraise();

        assertThat(CoaldeskJson.read(DealAppraisal.class, CoaldeskJson.write(appraisal)))
                .isEqualTo(appraisal);

        fixture.supply = DeskFixture.noSupply();
        DealAppraisal unsupplied = appraise();

        assertThat(CoaldeskJson.read(DealAppraisal.class, CoaldeskJson.write(unsupplied)))
                .isEqualTo(unsupplied);
    }

    @ParameterizedTest
    @CsvSource({"EN, accept, price waterfall, binding limits", "ZH, 成交, 价格瀑布, 影子价格"})
    void explains_verdict_waterfall_recipe_and_every_reason(
            Language language, String verdict, String waterfall, String binding) {
        DealAppraisal appraisal = appraise();

        String page = appraisal.explain(language);

        assertThat(page).contains("i-1", verdict, waterfall, binding, "coal-a", "730");
        appraisal.reasons().forEach(reason -> assertThat(page).contains(reason.text(language)));
    }

    @Test
    void explains_a_conflict_with_what_can_be_reached() {
        fixture.supply = DeskFixture.noSupply();

        String page = appraise().explain(Language.EN);

        assertThat(page).contains("ash, as received at most 20 %", "reaches 21 %", "it can be supplied with");
    }

    @Test
    void appraises_all_in_the_order_of_ids_whatever_the_order_given() {
        Inquiry first = DeskFixture.inquiry("i-1");
        Inquiry second = DeskFixture.inquiry("i-2");

        AppraisedDeals forward = fixture.desk().appraiseAll(List.of(first, second), DeskFixture.MARKET);
        AppraisedDeals backward = fixture.desk().appraiseAll(List.of(second, first), DeskFixture.MARKET);

        assertThat(forward.appraisals()).extracting(DealAppraisal::inquiry).containsExactly("i-1", "i-2");
        assertThat(CoaldeskJson.write(backward)).isEqualTo(CoaldeskJson.write(forward));
    }

    @Test
    void refuses_one_id_twice() {
        Inquiry inquiry = DeskFixture.inquiry("i-1");

        assertThatThrownBy(() -> fixture.desk().appraiseAll(List.of(inquiry, inquiry), DeskFixture.MARKET))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("i-1");
    }

    @Test
    void an_inquiry_that_cannot_be_worked_with_stops_no_other() {
        DealDesk desk = DealDesk.of(
                DeskFixture.segmenter(),
                (inquiry, market) -> {
                    if (inquiry.id().equals("bad")) {
                        throw new InvalidValueException("tonnes", -1, "more than 0");
                    }
                    return DeskFixture.noSupply();
                },
                (inquiry, plan, terms, market) -> {
                    throw new AssertionError("never priced");
                },
                (inquiry, amount, terms, asOf) -> fixture.opinion());

        AppraisedDeals deals =
                desk.appraiseAll(List.of(DeskFixture.inquiry("bad"), DeskFixture.inquiry("good")), DeskFixture.MARKET);

        assertThat(deals.appraisals()).extracting(DealAppraisal::inquiry).containsExactly("good");
        assertThat(deals.rejected()).hasSize(1);
        assertThat(deals.rejected().get(0).text(Language.EN)).contains("bad", "tonnes", "-1", "more than 0");
    }

    @Test
    void finds_where_deals_together_exceed_a_stock() {
        fixture.supply = DeskFixture.plan("coal-a", "10000", "15000");

        AppraisedDeals deals = fixture.desk()
                .appraiseAll(List.of(DeskFixture.inquiry("i-1"), DeskFixture.inquiry("i-2")), DeskFixture.MARKET);

        assertThat(codes(deals.findings())).containsExactly("deal.stock.oversold");
        assertThat(deals.findings().get(0).text(Language.EN)).contains("20,000 t", "15,000 t", "i-1, i-2");
    }

    @Test
    void finds_where_deals_together_exceed_a_headroom() {
        fixture.headroom = Money.of("10000000", "CNY");

        AppraisedDeals deals = fixture.desk()
                .appraiseAll(List.of(DeskFixture.inquiry("i-1"), DeskFixture.inquiry("i-2")), DeskFixture.MARKET);

        assertThat(deals.appraisals()).allMatch(appraisal -> appraisal.verdict() == Verdict.ACCEPT);
        assertThat(codes(deals.findings())).containsExactly("deal.headroom.shared");
    }

    @Test
    void deals_that_are_declined_use_nothing_up() {
        fixture.supply = DeskFixture.plan("coal-a", "10000", "15000");
        fixture.priceReasons = List.of(DeskFixture.reason(Severity.REFUSAL));

        AppraisedDeals deals = fixture.desk()
                .appraiseAll(List.of(DeskFixture.inquiry("i-1"), DeskFixture.inquiry("i-2")), DeskFixture.MARKET);

        assertThat(deals.findings()).isEmpty();
    }
}
