package io.coaldesk.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.coaldesk.deal.AgreedPrice;
import io.coaldesk.deal.PriceOffer;
import io.coaldesk.deal.SaleDetails;
import io.coaldesk.money.AmountMismatchException;
import io.coaldesk.money.MoneyRounding;
import io.coaldesk.money.PricePerTonne;
import io.coaldesk.money.TaxTreatment;
import io.coaldesk.testing.pricing.CompleteSamples;
import io.coaldesk.testing.pricing.PolicySamples;
import io.coaldesk.testing.pricing.PricingSamples;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Up to 3 % up and 5 % down, in steps of 2 CNY or more, no more than weekly. */
class PriceChangePolicyTest {

    private final PricingPolicy policy =
            PolicySamples.plain("CNY", TaxTreatment.none()).withPriceChange(CompleteSamples.priceChange());

    private static PriceRequest request(String target, String last, int daysAgo) {
        return Deals.withSale(
                Deals.bare(target, "300"),
                SaleDetails.none()
                        .withLastPrice(new AgreedPrice(PricingSamples.DAY.minusDays(daysAgo), Deals.perTonne(last))));
    }

    @ParameterizedTest
    @CsvSource({
        "500,    500, 500",
        "501.99, 500, 500",
        "502,    500, 502",
        "498,    500, 498",
        "498.01, 500, 500",
        "515,    500, 515",
        "515.01, 500, 515",
        "600,    500, 515",
        "475,    500, 475",
        "474.99, 500, 475",
        "300,    500, 475"
    })
    void stays_in_the_dead_band_and_stops_at_one_step(String target, String last, BigDecimal price) {
        assertThat(new BigDecimal(Deals.price(policy, request(target, last, 7))))
                .isEqualByComparingTo(price);
    }

    @Test
    void says_why_it_stays_or_stops() {
        assertThat(Deals.text(Deals.offer(policy, request("501", "500", 7)), "pricing.change.too-small"))
                .isEqualTo(
                        "the price stays at 500 CNY/t: a change of less than 2 CNY/t is not made (target 501 CNY/t)");
        assertThat(Deals.text(Deals.offer(policy, request("600", "500", 7)), "pricing.change.capped"))
                .isEqualTo(
                        "the target 600 CNY/t is beyond one step of 3 % from the last price 500 CNY/t; 515 CNY/t now");
        assertThat(Deals.text(Deals.offer(policy, request("300", "500", 7)), "pricing.change.capped"))
                .contains("-5 %", "475 CNY/t now");
        assertThat(Deals.text(Deals.offer(policy, request("510", "500", 6)), "pricing.change.too-soon"))
                .isEqualTo(
                        "the price stays at 500 CNY/t, agreed on 2012-06-12: less than 7 days ago (target 510 CNY/t)");
        assertThat(Deals.step(Deals.offer(policy, request("600", "500", 7)), "price-change-limit"))
                .isEqualTo("-85 = 515");
    }

    @Test
    void stays_at_a_last_price_of_more_digits_than_the_price_has_now() {
        MoneyRounding whole = MoneyRounding.of(0, RoundingMode.UP);
        PricingPolicy coarse = policy.withRounding(new PricingRounding(
                whole, policy.rounding().settlement(), policy.rounding().step()));
        PriceOffer offer = Deals.offer(coarse, request("501", "500.25", 7));
        assertThat(offer.price().amount()).isEqualByComparingTo("500.25");
        assertThat(Deals.price(coarse, request("600", "500.25", 7))).isEqualTo("515");
    }

    @Test
    void stays_where_one_unit_of_the_price_is_more_than_a_step() {
        MoneyRounding whole = MoneyRounding.of(0, RoundingMode.HALF_UP);
        PricingPolicy tight = policy.withRounding(new PricingRounding(
                        whole, policy.rounding().settlement(), policy.rounding().step()))
                .withPriceChange(PriceChangePolicy.builder()
                        .maxRise(new BigDecimal("0.001"))
                        .maxFall(new BigDecimal("0.001"))
                        .build());
        assertThat(Deals.price(tight, request("510", "500.25", 7))).isEqualTo("500.25");
        assertThat(Deals.price(tight, request("490", "500.25", 7))).isEqualTo("500");
    }

    @Test
    void limits_nothing_without_a_last_price_or_without_limits() {
        assertThat(Deals.price(policy, Deals.bare("600", "300"))).isEqualTo("600");
        assertThat(Deals.price(
                        policy.withPriceChange(PriceChangePolicy.builder().build()), request("600", "500", 1)))
                .isEqualTo("600");
        assertThat(Deals.price(policy.withPriceChange(Optional.empty()), request("600", "500", 1)))
                .isEqualTo("600");
    }

    @Test
    void a_bid_is_judged_whatever_the_limits() {
        PriceRequest asked = request("600", "500", 7);
        assertThat(Deals.price(policy, asked.withInquiry(asked.inquiry().withBid(Deals.perTonne("590")))))
                .isEqualTo("590");
    }

    @Test
    void refuses_a_last_price_that_is_not_comparable_and_shares_that_are_none() {
        PricePerTonne taxed =
                PricePerTonne.of(BigDecimal.TEN, policy.currency(), PricingSamples.VAT, PricingSamples.FOB);
        PriceRequest other = Deals.withSale(
                Deals.bare("600", "300"), SaleDetails.none().withLastPrice(new AgreedPrice(PricingSamples.DAY, taxed)));
        assertThatThrownBy(() -> Pricer.of(policy).quote(other)).isInstanceOf(AmountMismatchException.class);
        assertThatThrownBy(() -> CompleteSamples.priceChange().withMaxFall(new BigDecimal("1.1")))
                .hasMessageContaining("priceChange.maxFall");
        assertThatThrownBy(() -> CompleteSamples.priceChange().withMaxRise(new BigDecimal("-0.1")))
                .hasMessageContaining("priceChange.maxRise");
        assertThatThrownBy(() -> CompleteSamples.priceChange().withMinDays(-1))
                .hasMessageContaining("priceChange.minDays");
    }

    @Test
    void refuses_a_last_price_of_a_later_day() {
        assertThatThrownBy(() -> Deals.offer(policy, request("510", "500", -1)))
                .hasMessageContaining("sale.lastPrice.date")
                .hasMessageContaining("or earlier");
    }
}
