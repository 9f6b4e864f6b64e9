package io.coaldesk.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.coaldesk.customer.RiskGrade;
import io.coaldesk.deal.PaymentTerms;
import io.coaldesk.deal.PriceOffer;
import io.coaldesk.deal.SaleDetails;
import io.coaldesk.market.LadderQuote;
import io.coaldesk.market.MarketRegime;
import io.coaldesk.market.QuotePoint;
import io.coaldesk.money.Money;
import io.coaldesk.money.TaxTreatment;
import io.coaldesk.reason.Language;
import io.coaldesk.reason.Severity;
import io.coaldesk.testing.pricing.CompleteSamples;
import io.coaldesk.testing.pricing.PolicySamples;
import io.coaldesk.testing.pricing.PricingSamples;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the regime, the grade of risk and the levels of approval make of a list price of 490 to 510 and a cost of 480. */
class PrinciplePolicyTest {

    private final PricingPolicy plain = PolicySamples.plain("CNY", TaxTreatment.none());
    private final PricingPolicy policy = plain.withPrinciples(Map.of(
            PricingPrinciple.PROFIT_FIRST,
            new PrinciplePolicy(Optional.of(QuotePoint.HIGH), Optional.of(MarginPolicy.floor(Money.of("40", "CNY")))),
            PricingPrinciple.VOLUME_FIRST,
            new PrinciplePolicy(Optional.of(QuotePoint.LOW), Optional.empty())));

    private static PriceRequest request(Optional<MarketRegime> regime) {
        PriceRequest request = Deals.bare("500", "480");
        return request.withMarket(request.market()
                .withRegime(regime.map(PricingSamples::regime))
                .withLadders(request.market()
                        .ladders()
                        .get(0)
                        .withQuotes(new LadderQuote(
                                new BigDecimal("5500"), new BigDecimal("490"), new BigDecimal("510")))));
    }

    @ParameterizedTest
    @CsvSource({"SHORT, 510, 520", "BALANCED, 500, 480", "AMPLE, 490, 480", ", 500, 480"})
    void the_regime_chooses_the_point_of_the_list_and_the_margin(
            @Nullable MarketRegime regime, String price, String floor) {
        PriceOffer offer = Deals.offer(policy, request(Optional.ofNullable(regime)));
        assertThat(offer.price().amount()).isEqualByComparingTo(price);
        assertThat(offer.floor().amount()).isEqualByComparingTo(floor);
        assertThat(Deals.codes(offer).contains("pricing.floor.below")).isEqualTo(regime == MarketRegime.SHORT);
    }

    @Test
    void says_the_principle_and_that_the_regime_is_not_known() {
        assertThat(Deals.text(Deals.offer(policy, request(Optional.of(MarketRegime.SHORT))), "pricing.principle"))
                .isEqualTo("short supply: profit first");
        PriceOffer unknown = Deals.offer(policy, request(Optional.empty()));
        assertThat(Deals.codes(unknown)).doesNotContain("pricing.principle");
        assertThat(Deals.text(unknown, "pricing.fact.missing")).contains("regime");
        assertThat(Deals.codes(Deals.offer(policy, request(Optional.of(MarketRegime.BALANCED)))))
                .doesNotContain("pricing.principle", "pricing.fact.missing");
    }

    @Test
    void an_amount_of_another_currency_is_refused_by_its_place() {
        PrinciplePolicy foreign =
                new PrinciplePolicy(Optional.empty(), Optional.of(MarginPolicy.floor(Money.of("5", "USD"))));
        assertThatThrownBy(() -> plain.withPrinciples(Map.of(PricingPrinciple.FOLLOW_MARKET, foreign)))
                .hasMessageContaining("principles.FOLLOW_MARKET.margin.least.currency");
    }

    @ParameterizedTest
    @CsvSource({
        "20, none",
        "12, none",
        "11.99, the regional manager",
        "8.5, the regional manager",
        "8.49, the sales director",
        "5, the sales director",
        "4.99, the board"
    })
    void the_one_who_may_least_approves_and_below_the_floor_the_board(String margin, String approver) {
        PricingPolicy levels = plain.withMargin(CompleteSamples.margin("5", "12", "20"));
        PriceRequest request =
                Deals.bare(new BigDecimal("480").add(new BigDecimal(margin)).toPlainString(), "480");
        List<String> approvals = Deals.offer(levels, request).reasons().stream()
                .filter(reason -> reason.severity() == Severity.APPROVAL)
                .map(reason -> reason.text(Language.EN))
                .toList();
        if (approver.equals("none")) {
            assertThat(approvals).isEmpty();
        } else {
            assertThat(approvals).singleElement().asString().endsWith("to be approved by " + approver);
        }
    }

    @Test
    void target_and_stretch_prices_leave_their_margins() {
        Quote quote = Pricer.of(plain.withMargin(CompleteSamples.margin("5", "12", "20")))
                .quote(Deals.bare("500", "480"));
        assertThat(quote.targetPrice().orElseThrow().amount()).isEqualByComparingTo("492");
        assertThat(quote.stretchPrice().orElseThrow().amount()).isEqualByComparingTo("500");
        Quote bare = Pricer.of(plain).quote(Deals.bare("500", "480"));
        assertThat(bare.targetPrice()).isEmpty();
        assertThat(bare.stretchPrice()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"AA, 0, -0.48", "AA, 0.5, -0.24", "B, 0, -9.6", "C, 0, -14.4", ", 0, -14.4", "B, 1, 0"})
    void expected_loss_goes_by_the_grade_on_the_share_that_is_open(
            @Nullable String grade, String prepaid, String loss) {
        PricingPolicy counting = plain.withCreditLoss(new CreditLossPolicy(
                new TreeMap<>(Map.of("AA", new BigDecimal("0.001"), "B", new BigDecimal("0.02"))),
                new BigDecimal("0.03")));
        PriceRequest request =
                Deals.withTerms(Deals.bare("500", "480"), PaymentTerms.partlyPrepaid(new BigDecimal(prepaid), 0));
        PriceRequest graded = request.withInquiry(request.inquiry()
                .withCustomer(request.inquiry()
                        .customer()
                        .withRiskGrade(Optional.ofNullable(grade).map(code -> RiskGrade.of(code, 1)))));
        assertThat(Deals.step(Deals.offer(counting, graded), "expected-credit-loss"))
                .startsWith(loss + " = ");
        assertThat(Deals.step(Deals.offer(plain, graded), "expected-credit-loss"))
                .isEqualTo("none");
    }

    @Test
    void a_loss_of_more_than_all_is_refused() {
        assertThatThrownBy(
                        () -> new CreditLossPolicy(new TreeMap<>(Map.of("AA", new BigDecimal("1.1"))), BigDecimal.ZERO))
                .hasMessageContaining("creditLoss.byGrade.AA");
        assertThatThrownBy(() -> new CreditLossPolicy(new TreeMap<>(), new BigDecimal("-0.1")))
                .hasMessageContaining("creditLoss.ungraded");
    }

    @Test
    void a_cost_arises_for_the_deals_that_cause_it_and_keeps_its_head() {
        CostLine loading = CompleteSamples.loader();
        PricingPolicy costing = plain.withCosts(loading);
        assertThat(loading.kind()).contains(CostKind.LOGISTICS);
        assertThat(Deals.step(
                        Deals.offer(
                                costing,
                                Deals.withSale(
                                        Deals.bare("500", "480"),
                                        SaleDetails.none().withChannel("dealer"))),
                        "loading"))
                .isEqualTo("-4 = 16");
        assertThat(Deals.step(Deals.offer(costing, Deals.bare("500", "480")), "loading"))
                .isEqualTo("none");
    }
}
