package io.coaldesk.pricing.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.coaldesk.customer.Customer;
import io.coaldesk.customer.CustomerTier;
import io.coaldesk.market.MarketRegime;
import io.coaldesk.policy.BandEdge;
import io.coaldesk.testing.pricing.PricingSamples;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RuleConditionTest {

    /** Power, East China, partner, key tier. */
    private final Customer customer = PricingSamples.customer();

    private boolean holds(RuleCondition condition) {
        return condition.holds(customer, new BigDecimal("100"), Optional.of(MarketRegime.AMPLE));
    }

    @Test
    void holds_for_all_if_it_asks_for_nothing() {
        assertThat(holds(RuleCondition.always())).isTrue();
    }

    @Test
    void asks_for_every_attribute_that_it_gives() {
        RuleCondition all = RuleCondition.builder()
                .addIndustries("steel", "power")
                .addRegions("east-china")
                .addTiers(CustomerTier.KEY)
                .partner(true)
                .addRegimes(MarketRegime.AMPLE)
                .minTonnes(new BigDecimal("100"))
                .build();
        assertThat(holds(all)).isTrue();
        assertThat(holds(all.withIndustries("steel"))).isFalse();
        assertThat(holds(all.withRegions("south-china"))).isFalse();
        assertThat(holds(all.withTiers(CustomerTier.RETAIL))).isFalse();
        assertThat(holds(all.withPartner(false))).isFalse();
        assertThat(holds(all.withRegimes(MarketRegime.SHORT))).isFalse();
        assertThat(holds(all.withMinTonnes(new BigDecimal("100.1")))).isFalse();
    }

    @Test
    void does_not_hold_where_the_tier_or_the_regime_is_not_known() {
        RuleCondition tier =
                RuleCondition.builder().addTiers(CustomerTier.values()).build();
        RuleCondition regime =
                RuleCondition.builder().addRegimes(MarketRegime.values()).build();
        assertThat(tier.holds(customer.withTier(Optional.empty()), BigDecimal.ONE, Optional.empty()))
                .isFalse();
        assertThat(regime.holds(customer, BigDecimal.ONE, Optional.empty())).isFalse();
    }

    @Test
    void includes_the_bound_of_the_tonnes_that_it_declares() {
        RuleCondition from = RuleCondition.builder()
                .minTonnes(new BigDecimal("100.0"))
                .maxTonnes(new BigDecimal("200.0"))
                .build();
        RuleCondition to = from.withTonnesEdge(BandEdge.TO_INCLUDED);
        Optional<MarketRegime> none = Optional.empty();
        assertThat(from.holds(customer, new BigDecimal("100"), none)).isTrue();
        assertThat(from.holds(customer, new BigDecimal("200"), none)).isFalse();
        assertThat(to.holds(customer, new BigDecimal("100"), none)).isFalse();
        assertThat(to.holds(customer, new BigDecimal("200"), none)).isTrue();
    }

    @Test
    void is_equal_whatever_the_zeros_at_the_end() {
        RuleCondition bare = RuleCondition.builder()
                .minTonnes(new BigDecimal("1"))
                .maxTonnes(new BigDecimal("2"))
                .build();
        assertThat(bare.withMinTonnes(new BigDecimal("1.0")).withMaxTonnes(new BigDecimal("2.00")))
                .isEqualTo(bare);
    }
}
