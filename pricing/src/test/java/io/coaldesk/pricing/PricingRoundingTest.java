package io.coaldesk.pricing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.coaldesk.json.CoaldeskJson;
import io.coaldesk.money.MoneyRounding;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;

class PricingRoundingTest {

    @Test
    void refuses_a_mode_that_cannot_round() {
        MoneyRounding cents = MoneyRounding.of(2, RoundingMode.HALF_UP);
        MoneyRounding none = MoneyRounding.of(2, RoundingMode.UNNECESSARY);
        assertThatThrownBy(() -> new PricingRounding(cents, none, cents))
                .hasMessageContaining("rounding.settlement.mode");
    }

    @Test
    void has_no_default() {
        assertThatThrownBy(() -> CoaldeskJson.read(
                        PricingRounding.class,
                        "{\"price\": {\"scale\": 0, \"mode\": \"UP\"}, \"step\": {\"scale\": 2, \"mode\": \"UP\"}}"))
                .hasMessageContaining("settlement");
    }
}
