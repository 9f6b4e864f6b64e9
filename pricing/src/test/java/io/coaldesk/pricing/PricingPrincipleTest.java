package io.coaldesk.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import io.coaldesk.market.MarketRegime;
import org.junit.jupiter.api.Test;

class PricingPrincipleTest {

    @Test
    void the_regime_chooses_the_principle() {
        assertThat(PricingPrinciple.of(MarketRegime.SHORT)).isEqualTo(PricingPrinciple.PROFIT_FIRST);
        assertThat(PricingPrinciple.of(MarketRegime.AMPLE)).isEqualTo(PricingPrinciple.VOLUME_FIRST);
        assertThat(PricingPrinciple.of(MarketRegime.BALANCED)).isEqualTo(PricingPrinciple.FOLLOW_MARKET);
        assertThat(PricingPrinciple.VOLUME_FIRST.label().zh()).isEqualTo("求量为先");
    }
}
