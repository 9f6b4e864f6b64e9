package io.coaldesk.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.coaldesk.coal.QualityKey;
import io.coaldesk.deal.PriceOffer;
import io.coaldesk.deal.SaleDetails;
import io.coaldesk.deal.Substitute;
import io.coaldesk.deal.TransportLeg;
import io.coaldesk.deal.TransportRoute;
import io.coaldesk.market.ContractCalorificValue;
import io.coaldesk.money.DeliveryPlace;
import io.coaldesk.money.Money;
import io.coaldesk.money.TaxTreatment;
import io.coaldesk.reason.Label;
import io.coaldesk.reason.Severity;
import io.coaldesk.testing.pricing.CompleteSamples;
import io.coaldesk.testing.pricing.PolicySamples;
import io.coaldesk.testing.pricing.PricingSamples;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** 5500 kcal/kg are 23.0274 GJ/t, so that 20 CNY/GJ are worth 460.548 CNY/t. */
class SubstituteCeilingTest {

    private final PricingPolicy policy =
            PolicySamples.plain("CNY", TaxTreatment.none()).withSubstituteShare(BigDecimal.ONE);

    private static Substitute gas(String perGigajoule, TaxTreatment tax) {
        return new Substitute(Label.of("gas", "天然气"), Deals.cny(perGigajoule), tax);
    }

    private static PriceRequest request(SaleDetails sale) {
        return Deals.withSale(Deals.bare("500", "300"), sale);
    }

    private static SaleDetails with(Substitute... substitutes) {
        return SaleDetails.none().withSubstitutes(substitutes);
    }

    @Test
    void a_price_is_lowered_to_what_the_substitute_costs_and_the_cheapest_binds() {
        PriceOffer offer = Deals.offer(
                policy,
                request(with(
                        gas("21", TaxTreatment.none()),
                        gas("20", TaxTreatment.none()),
                        gas("25", TaxTreatment.none()))));
        assertThat(Deals.step(offer, "substitute-ceiling")).isEqualTo("-39.46 = 460.54");
        assertThat(Deals.text(offer, "pricing.substitute.ceiling"))
                .isEqualTo(
                        "500 CNY/t is above the ceiling of the substitute gas at 20 CNY per GJ delivered; 460.54 CNY/t");
    }

    @Test
    void a_dearer_substitute_binds_nothing() {
        PriceOffer offer = Deals.offer(policy, request(with(gas("22", TaxTreatment.none()))));
        assertThat(Deals.step(offer, "substitute-ceiling")).isEqualTo("none");
        assertThat(offer.price().amount()).isEqualByComparingTo("500");
    }

    @Test
    void the_policy_says_how_much_of_the_substitute_the_price_may_be() {
        // 0.95 * 460.548 = 437.5206
        assertThat(Deals.price(
                        policy.withSubstituteShare(new BigDecimal("0.95")),
                        request(with(gas("20", TaxTreatment.none())))))
                .isEqualTo("437.52");
    }

    @Test
    void tax_freight_and_loss_are_taken_off() {
        // 20 with 13 % in it; 2 % lost: 460.548 * 0.98 / 1.13 = 399.4133…; less freight 33.3 / 1.11 = 30 and 12.
        TransportRoute route = TransportRoute.builder()
                .to(CompleteSamples.PLANT)
                .addLegs(
                        new TransportLeg(Label.of("rail"), Deals.cny("33.3"), TaxTreatment.included("0.11")),
                        new TransportLeg(Label.of("unloading"), Deals.cny("12"), TaxTreatment.none()))
                .lossShare(new BigDecimal("0.02"))
                .build();
        SaleDetails sale = with(gas("20", TaxTreatment.included("0.13"))).withRoute(route);
        assertThat(Deals.price(policy, request(sale))).isEqualTo("357.41");
    }

    @Test
    void the_price_with_tax_is_compared_without_it() {
        // Net 460.54 at the substitute, 17 % on top: 538.83.
        PriceRequest taxed = PricingSamples.request();
        PricingPolicy full = PolicySamples.full().withRules().withSubstituteShare(BigDecimal.ONE);
        assertThat(Deals.price(full, Deals.withSale(taxed, with(gas("20", TaxTreatment.none())))))
                .isEqualTo("538");
    }

    @Test
    void a_contract_by_gross_calorific_value_is_not_compared_and_that_is_said() {
        PriceRequest request = request(with(gas("20", TaxTreatment.none())));
        QualityKey gross = QualityKey.parse("gross_cv_ar_kcal_it");
        PriceRequest byGross = request.withInquiry(request.inquiry()
                        .withContractCalorificValue(new ContractCalorificValue(gross, new BigDecimal("5500"))))
                .withMarket(request.market()
                        .withLadders(request.market().ladders().get(0).withKey(gross)));
        PriceOffer offer = Deals.offer(policy, byGross);
        assertThat(Deals.step(offer, "substitute-ceiling")).isEqualTo("none");
        assertThat(Deals.text(offer, "pricing.substitute.not-comparable"))
                .contains("cannot be compared with substitutes");
        assertThat(Deals.codes(Deals.offer(policy, Deals.withSale(byGross, SaleDetails.none()))))
                .doesNotContain("pricing.substitute.not-comparable");
    }

    @Test
    void a_substitute_in_another_currency_is_refused() {
        Substitute foreign = new Substitute(Label.of("gas"), Money.of("3", "USD"), TaxTreatment.none());
        assertThatThrownBy(() -> Pricer.of(policy).quote(request(with(foreign))))
                .hasMessageContaining("USD");
        assertThat(Pricer.of(policy).quoteAll(List.of(request(with(foreign)), request(with()))))
                .satisfies(loaded -> {
                    assertThat(loaded.values()).hasSize(1);
                    assertThat(loaded.rejected()).hasSize(1);
                });
    }

    @Test
    void a_substitute_for_nothing_makes_no_price_of_nothing() {
        PriceOffer offer = Deals.offer(
                policy,
                request(with(gas("10", TaxTreatment.none()))
                        .withRoute(TransportRoute.builder()
                                .to(DeliveryPlace.parse("plant/delivered"))
                                .addLegs(
                                        new TransportLeg(Label.of("rail", "铁路"), Deals.cny("250"), TaxTreatment.none()))
                                .build())));
        assertThat(offer.price().amount()).isNegative();
        assertThat(offer.reasons()).anySatisfy(reason -> {
            assertThat(reason.code()).isEqualTo("pricing.price.not-positive");
            assertThat(reason.severity()).isEqualTo(Severity.REFUSAL);
        });
    }
}
