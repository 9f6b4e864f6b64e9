package io.coaldesk.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.coaldesk.deal.ContractKind;
import io.coaldesk.deal.PriceOffer;
import io.coaldesk.deal.SaleDetails;
import io.coaldesk.market.ContractCalorificValue;
import io.coaldesk.market.LadderQuote;
import io.coaldesk.money.DeliveryPlace;
import io.coaldesk.money.TaxTreatment;
import io.coaldesk.pricing.rule.RuleCondition;
import io.coaldesk.pricing.rule.Season;
import io.coaldesk.reason.Reason;
import io.coaldesk.reason.Severity;
import io.coaldesk.testing.pricing.CompleteSamples;
import io.coaldesk.testing.pricing.PolicySamples;
import io.coaldesk.testing.pricing.PricingSamples;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A band of 570 to 770 CNY at 5500 kcal/kg, for annual contracts. */
class PriceLimitTest {

    private final PriceLimit band = CompleteSamples.termBand().withTax(TaxTreatment.none());
    private final PricingPolicy policy =
            PolicySamples.plain("CNY", TaxTreatment.none()).withLimits(band);

    private static PriceRequest term(String price) {
        return Deals.withSale(Deals.bare(price, "300"), SaleDetails.none().withContractKind(ContractKind.ANNUAL_TERM));
    }

    private static PriceRequest term(String price, String calorificValue) {
        PriceRequest request = term(price);
        BigDecimal value = new BigDecimal(calorificValue);
        BigDecimal list = new BigDecimal(price);
        return request.withInquiry(request.inquiry()
                        .withContractCalorificValue(new ContractCalorificValue(PricingSamples.NET_CV, value)))
                .withMarket(request.market()
                        .withLadders(request.market().ladders().get(0).withQuotes(new LadderQuote(value, list, list))));
    }

    private List<String> said(PriceRequest request) {
        return Deals.offer(policy, request).reasons().stream()
                .map(Reason::code)
                .filter(code -> code.startsWith("pricing.limit"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"569.99, below", "570, kept", "770, kept", "770.01, above"})
    void both_edges_are_allowed(String price, String verdict) {
        assertThat(said(term(price))).containsExactly("pricing.limit." + verdict);
    }

    @ParameterizedTest
    @CsvSource({"700, 5000, kept", "700.01, 5000, above", "518.18, 5000, below", "518.19, 5000, kept"})
    void the_band_is_scaled_to_the_contract_exactly(String price, String calorificValue, String verdict) {
        // 770 * 5000 / 5500 = 700; 570 * 5000 / 5500 = 518.1818…
        assertThat(said(term(price, calorificValue))).containsExactly("pricing.limit." + verdict);
    }

    @Test
    void a_breach_is_a_refusal_that_names_the_band_and_the_price_it_allows() {
        PriceOffer offer = Deals.offer(policy, term("780", "5000"));
        assertThat(Deals.text(offer, "pricing.limit.above"))
                .isEqualTo("780 CNY/t brought to qinhuangdao FOB trimmed is above the highest price allowed, 700 CNY/t:"
                        + " example term-band");
        assertThat(offer.reasons())
                .filteredOn(reason -> reason.severity() == Severity.REFUSAL)
                .singleElement()
                .satisfies(reason -> assertThat(reason.rule()).contains("term-band"));
        assertThat(Deals.text(Deals.offer(policy, term("500", "5000")), "pricing.limit.below"))
                .contains("lowest price allowed, 518.19 CNY/t");
    }

    @Test
    void one_that_is_not_scaled_holds_for_every_calorific_value() {
        PricingPolicy flat = policy.withLimits(band.withProRata(false));
        assertThat(Deals.codes(Deals.offer(flat, term("770", "5000")))).contains("pricing.limit.kept");
        assertThat(Deals.codes(Deals.offer(flat, term("770.01", "5000")))).contains("pricing.limit.above");
    }

    @Test
    void it_concerns_the_contracts_days_and_places_that_it_names() {
        // What is not told cannot free a deal of the band.
        assertThat(said(Deals.bare("770", "300"))).isEmpty();
        assertThat(said(Deals.bare("900", "300"))).containsExactly("pricing.limit.undecided");
        assertThat(said(Deals.withSale(
                        Deals.bare("900", "300"), SaleDetails.none().withContractKind(ContractKind.SPOT))))
                .isEmpty();
        assertThat(said(Deals.on(term("900"), "2013-01-01"))).isEmpty();
        assertThat(said(Deals.on(term("900"), "2012-12-31"))).containsExactly("pricing.limit.above");
        PricingPolicy elsewhere = policy.withLimits(band.withPlace(DeliveryPlace.parse("tianjin/fob-trimmed")));
        assertThat(Deals.codes(Deals.offer(elsewhere, term("900"))))
                .doesNotContain("pricing.limit.above")
                .contains("pricing.limit.place");
    }

    @Test
    void it_raises_floor_and_target_to_the_lowest_price_allowed() {
        PriceOffer offer = Deals.offer(policy, term("600"));
        assertThat(offer.floor().amount()).isEqualByComparingTo("570");
        PriceOffer smaller = Deals.offer(policy, term("600", "5000"));
        // 570 * 5000 / 5500, rounded up.
        assertThat(smaller.floor().amount()).isEqualByComparingTo("518.19");
    }

    @Test
    void it_is_compared_on_its_own_tax_treatment() {
        PricingPolicy taxed = PolicySamples.plain("CNY", TaxTreatment.included("0.13"))
                .withLimits(band.withTax(TaxTreatment.excluded("0.13")).withLow(Optional.empty()));
        String gross = "870.1"; // 770 * 1.13
        assertThat(Deals.codes(Deals.offer(taxed, onTax(term(gross), taxed)))).contains("pricing.limit.kept");
        assertThat(Deals.codes(Deals.offer(taxed, onTax(term("870.11"), taxed))))
                .contains("pricing.limit.above");
    }

    private static PriceRequest onTax(PriceRequest request, PricingPolicy policy) {
        return request.withMarket(
                request.market().withLadders(request.market().ladders().get(0).withTax(policy.salesTax())));
    }

    @ParameterizedTest
    @CsvSource({"0, 795, kept", "0, 795.01, above", "1, 805, kept", "2, 815, kept", "3, 815.01, above", "9, 815, kept"})
    void a_reseller_is_compared_by_its_netback(int resales, String price, String verdict) {
        DeliveryPlace mine = DeliveryPlace.parse("shanxi/ex-mine");
        PricingPolicy atMine = policy.withLimits(band.withPlace(mine))
                .withCirculation(CirculationCost.builder()
                        .from(mine)
                        .to(PricingSamples.FOB)
                        .perTonne(Deals.cny("25"))
                        .perResale(Deals.cny("10"))
                        .maxResales(2)
                        .build());
        PriceRequest request = term(price);
        PriceRequest resold =
                Deals.withSale(request, request.inquiry().saleDetails().withResales(resales));
        assertThat(Deals.codes(Deals.offer(atMine, resold))).contains("pricing.limit." + verdict);
    }

    @Test
    void a_price_that_cannot_be_compared_is_refused() {
        PricingPolicy taxed = policy.withLimits(band.withTax(PricingSamples.VAT));
        assertThat(Deals.text(Deals.offer(taxed, term("700")), "pricing.limit.not-comparable"))
                .contains("cannot be compared", "including 17 % tax", "example term-band");
    }

    @Test
    void an_entry_may_follow_another_of_its_id_but_not_overlap_it() {
        PriceLimit later = band.withValidTo(Optional.empty()).withValidFrom(LocalDate.of(2013, 1, 1));
        assertThat(policy.withLimits(later, band).lint()).isEmpty();
        assertThat(policy.withLimits(later.withValidFrom(LocalDate.of(2012, 12, 31)), band)
                        .lint())
                .singleElement()
                .satisfies(finding -> assertThat(finding.reason().code()).isEqualTo("pricing.limit.overlap"))
                .satisfies(finding -> assertThat(finding.isError()).isTrue());
        assertThat(policy.withLimits(band, later.withId("other").withValidFrom(LocalDate.of(2012, 6, 1)))
                        .lint())
                .isEmpty();
    }

    @Test
    void a_way_stands_once() {
        CirculationCost way = CompleteSamples.circulation();
        assertThat(policy.withCirculation(way).lint()).isEmpty();
        assertThat(policy.withCirculation(way, way.withPerTonne(Deals.cny("1"))).lint())
                .singleElement()
                .satisfies(finding -> assertThat(finding.reason().code()).isEqualTo("policy.code.duplicate"));
    }

    @Test
    void refuses_a_limit_that_limits_nothing_or_is_turned_round() {
        assertThatThrownBy(() -> band.withLow(Optional.empty()).withHigh(Optional.empty()))
                .hasMessageContaining("low, high or both");
        assertThatThrownBy(() -> band.withLow(new BigDecimal("770.01"))).hasMessageContaining("limit.high");
        assertThatThrownBy(() -> band.withValidTo(band.validFrom())).hasMessageContaining("limit.validTo");
        assertThatThrownBy(() -> band.withLow(BigDecimal.ZERO)).hasMessageContaining("limit.low");
        assertThatThrownBy(() -> CompleteSamples.circulation().withPerTonne(Deals.cny("-1")))
                .hasMessageContaining("circulation.perTonne");
        assertThatThrownBy(() -> CompleteSamples.circulation().withMaxResales(100))
                .hasMessageContaining("circulation.maxResales");
    }

    @Test
    void one_of_a_season_binds_in_that_season_alone() {
        Season heating = new Season("heating", MonthDay.of(11, 15), MonthDay.of(3, 15));
        PricingPolicy winter = policy.withSeasons(heating)
                .withLimits(band.withCondition(
                        RuleCondition.builder().addSeasons("heating").build()));
        assertThat(Deals.codes(Deals.offer(winter, Deals.on(term("900"), "2012-06-18"))))
                .noneMatch(code -> code.startsWith("pricing.limit"));
        assertThat(Deals.codes(Deals.offer(winter, Deals.on(term("900"), "2012-12-18"))))
                .contains("pricing.limit.above");
    }
}
