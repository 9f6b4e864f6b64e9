package io.coaldesk.pricing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.coaldesk.json.CoaldeskJson;
import org.junit.jupiter.api.Test;

class PricingRoundingTest {

    @Test
    void has_no_default() {
        assertThatThrownBy(() -> CoaldeskJson.read(
                        PricingRounding.class,
                        "{\"price\": {\"scale\": 0, \"mode\": \"UP\"}, \"step\": {\"scale\": 2, \"mode\": \"UP\"}}"))
                .hasMessageContaining("settlement");
    }
}
