package io.coaldesk.blending;

import static io.coaldesk.blending.Samples.DRY;
import static io.coaldesk.blending.Samples.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.coaldesk.json.CoaldeskJson;
import io.coaldesk.json.DocumentException;
import io.coaldesk.reason.InvalidValueException;
import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class BlendRequestTest {

    @Property
    void json_reads_back_equal(@ForAll BlendRequest request) {
        assertThat(CoaldeskJson.read(BlendRequest.class, CoaldeskJson.write(request)))
                .isEqualTo(request);
    }

    @Test
    void only_currency_and_limits_are_required() {
        BlendRequest read = CoaldeskJson.read(
                BlendRequest.class,
                "{\"format\": \"coaldesk/blend-request@1\", \"currency\": \"CNY\", \"limits\": {\"ash_d\": {\"max\": 20}}}");
        assertThat(read).isEqualTo(request("{\"ash_d\": {\"max\": 20}}"));
        assertThat(read.withOffers(DRY).offers()).containsExactly(DRY);
    }

    @Test
    void refuses_bad_values_by_name() {
        assertThatThrownBy(() -> request("{}", DRY, DRY))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("offers: dry is not allowed; allowed: every id once");
        assertThatThrownBy(() -> request("{}").withTonnes(BigDecimal.ZERO)).hasMessageContaining("tonnes: 0");
        assertThatThrownBy(() -> request("{}").withShareDecimals(10)).hasMessageContaining("shareDecimals: 10");
        assertThatThrownBy(() -> RecipeRules.builder()
                        .putForced("A", new BigDecimal("1.1"))
                        .build())
                .hasMessageContaining("forced.A: 1.1");
        assertRefused("\"limits\": {\"ash_d\": {\"min\": 21, \"max\": 20}}", "min", "not above max 20");
        assertRefused("\"limits\": {\"ash\": {\"max\": 20}}", "ash_d");
        assertRefused("\"limits\": {\"ash_d\": {\"max\": NaN}}", "NaN");
        assertRefused("\"limits\": {}, \"blend\": 1", "blend", "unknown property");
    }

    private static void assertRefused(String rest, String... parts) {
        String json = "{\"format\": \"coaldesk/blend-request@1\", \"currency\": \"CNY\", " + rest + "}";
        assertThatThrownBy(() -> CoaldeskJson.read(BlendRequest.class, json))
                .isInstanceOf(DocumentException.class)
                .hasMessageContainingAll(parts);
    }
}
