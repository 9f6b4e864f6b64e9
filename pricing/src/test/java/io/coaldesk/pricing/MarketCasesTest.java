package io.coaldesk.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.coaldesk.deal.Inquiry;
import io.coaldesk.deal.PriceOffer;
import io.coaldesk.deal.SaleDetails;
import io.coaldesk.money.MoneyRounding;
import io.coaldesk.money.TaxTreatment;
import io.coaldesk.policy.BandEdge;
import io.coaldesk.policy.Banded;
import io.coaldesk.policy.Bands;
import io.coaldesk.pricing.rule.NumberRange;
import io.coaldesk.pricing.rule.RuleCondition;
import io.coaldesk.pricing.rule.RuleFacts;
import io.coaldesk.testing.pricing.PolicySamples;
import io.coaldesk.testing.pricing.PricingSamples;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Published figures of markets and companies, each by its id. */
class MarketCasesTest {

    private record Zone(Optional<BigDecimal> from, Optional<BigDecimal> to, String name) implements Banded {
        static Zone of(String from, String to, String name) {
            return new Zone(
                    Optional.of(from).filter(text -> !text.isEmpty()).map(BigDecimal::new),
                    Optional.of(to).filter(text -> !text.isEmpty()).map(BigDecimal::new),
                    name);
        }
    }

    /** Source: the zones of 2017 to 2021 around 535 CNY/t; which zone holds an edge is not published. */
    @DisplayName("REGIME-ZONE")
    @ParameterizedTest
    @CsvSource({"460, RED_LOW", "480, YELLOW_LOW", "535, GREEN", "585, YELLOW_HIGH", "620, RED_HIGH"})
    void regime_zone(BigDecimal price, String expected) {
        Bands<Zone> zones = Bands.of(
                BandEdge.FROM_INCLUDED,
                List.of(
                        Zone.of("", "470", "RED_LOW"),
                        Zone.of("470", "500", "YELLOW_LOW"),
                        Zone.of("500", "570", "GREEN"),
                        Zone.of("570", "600", "YELLOW_HIGH"),
                        Zone.of("600", "", "RED_HIGH")));
        assertThat(zones.lint("zones")).isEmpty();
        assertThat(zones.find(price).map(Zone::name)).contains(expected);
    }

    /** Source: days of design output to be held at a mine in green, at most to be held above it, in force 2018 to 2022. */
    @DisplayName("REGIME-STOCKDAYS")
    @ParameterizedTest
    @CsvSource({"green, 5, 4.9", "below green, 7, 6.9", "above green, 3, 3.1"})
    void regime_stockdays(String zone, String kept, String broken) {
        NumberRange range = zone.equals("above green") ? NumberRange.upTo(kept) : NumberRange.from(kept);
        RuleCondition rule = RuleCondition.builder().ownStockDays(range).build();
        assertThat(rule.holds(stock(kept))).isTrue();
        assertThat(rule.holds(stock(broken))).isFalse();
    }

    private static RuleFacts stock(String days) {
        Inquiry inquiry = PricingSamples.inquiry().withSale(SaleDetails.none().withOwnStockDays(new BigDecimal(days)));
        return RuleFacts.of(inquiry, inquiry.paymentTerms(), PricingSamples.market(), List.of());
    }

    /** Source: annual report, 156,907 million CNY for 332.3 Mt of coal of its own at a cost of 94,087 million. */
    @DisplayName("CN-SHENHUA-2025-SELF")
    @Test
    void cn_shenhua_2025_self() {
        BigDecimal megatonnes = new BigDecimal("332.3");
        MoneyRounding fine = MoneyRounding.of(6, RoundingMode.HALF_UP);
        PricingPolicy policy =
                PolicySamples.plain("CNY", TaxTreatment.none()).withRounding(new PricingRounding(fine, fine, fine));
        PriceOffer offer = Deals.offer(
                policy,
                Deals.bare(
                        fine.divide(new BigDecimal("156907"), megatonnes).toPlainString(),
                        fine.divide(new BigDecimal("94087"), megatonnes).toPlainString()));
        assertThat(offer.price().amount().doubleValue()).isCloseTo(472, within(0.5));
        assertThat(offer.margin().times(megatonnes).amount().doubleValue()).isCloseTo(62820, within(0.5));
    }
}
