package io.coaldesk.pricing.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.coaldesk.json.CoaldeskJson;
import io.coaldesk.json.DocumentException;
import io.coaldesk.money.Money;
import io.coaldesk.policy.BandEdge;
import io.coaldesk.testing.pricing.PolicySamples;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleEffectTest {

    private static final Money BASE = Money.of("500", "CNY");

    private final RuleEffect table = new RuleEffect.TonnageTable(
            BandEdge.FROM_INCLUDED,
            List.of(PolicySamples.step("50000", null, "-3"), PolicySamples.step(null, "50000", "0")));

    @Test
    void changes_by_an_amount_a_share_or_a_table_for_all_tonnes() {
        assertThat(new RuleEffect.PerTonne(Money.of("-10", "CNY")).change(BASE, BigDecimal.ONE))
                .isEqualTo(Money.of("-10", "CNY"));
        assertThat(new RuleEffect.ShareOfPrice(new BigDecimal("-0.120")).change(BASE, BigDecimal.ONE))
                .isEqualTo(Money.of("-60", "CNY"));
        assertThat(table.change(BASE, new BigDecimal("49999.999"))).isEqualTo(Money.of("0", "CNY"));
        assertThat(table.change(BASE, new BigDecimal("50000"))).isEqualTo(Money.of("-3", "CNY"));
    }

    @Test
    void reads_back_equal_by_its_type() {
        for (RuleEffect effect : List.of(
                table,
                new RuleEffect.PerTonne(Money.of("1", "CNY")),
                new RuleEffect.ShareOfPrice(new BigDecimal("0.1")))) {
            assertThat(CoaldeskJson.read(RuleEffect.class, CoaldeskJson.write(effect)))
                    .isEqualTo(effect);
        }
        assertThatThrownBy(() -> CoaldeskJson.read(RuleEffect.class, "{\"type\": \"PER_TONNE\"}"))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining("amount");
    }
}
