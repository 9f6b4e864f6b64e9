package io.coaldesk.pricing.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.coaldesk.json.CoaldeskJson;
import io.coaldesk.json.DocumentException;
import io.coaldesk.money.Money;
import io.coaldesk.money.MoneyRounding;
import io.coaldesk.policy.BandEdge;
import io.coaldesk.testing.pricing.PolicySamples;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RuleEffectTest {

    private static final Money BASE = Money.of("500", "CNY");

    private final RuleEffect table = RuleEffect.TonnageTable.allUnits(
            BandEdge.FROM_INCLUDED,
            List.of(PolicySamples.step("50000", null, "-3"), PolicySamples.step(null, "50000", "0")));

    private static Money change(RuleEffect effect, String running, String tonnes) {
        BigDecimal of = new BigDecimal(tonnes);
        EffectBase base = new EffectBase(BASE, Money.of(running, "CNY"), of, of.multiply(BigDecimal.TEN));
        return effect.change(base, MoneyRounding.of(2, RoundingMode.HALF_UP));
    }

    @Test
    void changes_by_an_amount_a_share_or_a_table_for_all_tonnes() {
        assertThat(change(new RuleEffect.PerTonne(Money.of("-10", "CNY")), "500", "1"))
                .isEqualTo(Money.of("-10", "CNY"));
        assertThat(change(new RuleEffect.ShareOfPrice(new BigDecimal("-0.120")), "480", "1"))
                .isEqualTo(Money.of("-60", "CNY"));
        assertThat(change(table, "500", "49999.999")).isEqualTo(Money.of("0", "CNY"));
        assertThat(change(table, "500", "50000")).isEqualTo(Money.of("-3", "CNY"));
    }

    @Test
    void counts_the_tonnes_of_each_step_where_the_table_is_incremental() {
        RuleEffect incremental = RuleEffect.TonnageTable.incremental(
                BandEdge.TO_INCLUDED,
                List.of(
                        PolicySamples.step(null, "20000", "0"),
                        PolicySamples.step("20000", "50000", "-2"),
                        PolicySamples.step("50000", null, "-4")));

        assertThat(change(incremental, "500", "20000")).isEqualTo(Money.of("0", "CNY"));
        // 30,000 t at 2 and 10,000 t at 4, over 60,000 t.
        assertThat(change(incremental, "500", "60000")).isEqualTo(Money.of("-1.67", "CNY"));
    }

    @Test
    void reads_a_table_at_the_tonnes_of_the_period_if_it_says_so() {
        RuleEffect byPeriod = new RuleEffect.TonnageTable(
                BandEdge.FROM_INCLUDED,
                List.of(PolicySamples.step("50000", null, "-3"), PolicySamples.step(null, "50000", "0")),
                Optional.of(TonnageBasis.PERIOD),
                Optional.empty());

        assertThat(change(byPeriod, "500", "5000")).isEqualTo(Money.of("-3", "CNY"));
        assertThat(change(byPeriod, "500", "4999.9")).isEqualTo(Money.of("0", "CNY"));
    }

    @Test
    void sets_raises_or_lowers_the_price() {
        Money price = Money.of("490.005", "CNY");
        assertThat(change(new RuleEffect.Replace(price), "500", "1")).isEqualTo(Money.of("-10", "CNY"));
        assertThat(change(new RuleEffect.AtLeast(price), "480", "1")).isEqualTo(Money.of("10.01", "CNY"));
        assertThat(change(new RuleEffect.AtLeast(price), "490.01", "1")).isEqualTo(Money.of("0", "CNY"));
        assertThat(change(new RuleEffect.AtMost(price), "500", "1")).isEqualTo(Money.of("-10", "CNY"));
        assertThat(change(new RuleEffect.AtMost(price), "490", "1")).isEqualTo(Money.of("0", "CNY"));
    }

    @Test
    void reads_back_equal_by_its_type() {
        for (RuleEffect effect : List.of(
                table,
                new RuleEffect.PerTonne(Money.of("1", "CNY")),
                new RuleEffect.Replace(Money.of("500", "CNY")),
                new RuleEffect.AtLeast(Money.of("500", "CNY")),
                new RuleEffect.AtMost(Money.of("500", "CNY")),
                new RuleEffect.ShareOfPrice(new BigDecimal("0.1")))) {
            assertThat(CoaldeskJson.read(RuleEffect.class, CoaldeskJson.write(effect)))
                    .isEqualTo(effect);
        }
        assertThatThrownBy(() -> CoaldeskJson.read(RuleEffect.class, "{\"type\": \"PER_TONNE\"}"))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining("amount");
    }
}
