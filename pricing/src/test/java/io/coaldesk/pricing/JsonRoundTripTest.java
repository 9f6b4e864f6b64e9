package io.coaldesk.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.coaldesk.json.CoaldeskJson;
import io.coaldesk.json.DocumentException;
import io.coaldesk.testing.pricing.PolicySamples;
import io.coaldesk.testing.pricing.PricingSamples;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonRoundTripTest {

    private static final ObjectMapper TREES = new ObjectMapper();

    @Property
    void a_policy_reads_back_equal(@ForAll PricingPolicy policy) {
        assertThat(CoaldeskJson.read(PricingPolicy.class, CoaldeskJson.write(policy)))
                .isEqualTo(policy);
    }

    @Property
    void a_request_reads_back_equal(@ForAll PriceRequest request) {
        assertThat(CoaldeskJson.read(PriceRequest.class, CoaldeskJson.write(request)))
                .isEqualTo(request);
    }

    @Property
    void a_quote_reads_back_equal_and_can_be_replayed(@ForAll PricingPolicy policy, @ForAll PriceRequest request) {
        Quote quote = Pricer.of(policy).quote(request);
        Quote replayed = Pricer.of(CoaldeskJson.read(PricingPolicy.class, CoaldeskJson.write(policy)))
                .quote(CoaldeskJson.read(PriceRequest.class, CoaldeskJson.write(request)));
        assertThat(replayed).isEqualTo(quote);
        assertThat(CoaldeskJson.read(Quote.class, CoaldeskJson.write(quote))).isEqualTo(quote);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "currency",
                "salesTax",
                "quotePoint",
                "rounding",
                "calorificReporting",
                "stacking",
                "finance",
                "margin"
            })
    void a_policy_names_what_is_missing(String property) throws JsonProcessingException {
        ObjectNode document = (ObjectNode) TREES.readTree(CoaldeskJson.canonical(PolicySamples.full()));
        document.remove(property);
        assertThatThrownBy(() -> CoaldeskJson.read(PricingPolicy.class, document.toString()))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining(property + ": missing");
    }

    @Test
    void a_request_refuses_an_unknown_property_and_a_quote_ignores_it() throws JsonProcessingException {
        String request = CoaldeskJson.write(PricingSamples.request());
        String quote = CoaldeskJson.write(Pricer.of(PolicySamples.full()).quote(PricingSamples.request()));
        assertThatThrownBy(() -> CoaldeskJson.read(PriceRequest.class, withExtra(request)))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining("extra");
        assertThat(CoaldeskJson.read(Quote.class, withExtra(quote))).isEqualTo(CoaldeskJson.read(Quote.class, quote));
    }

    private static String withExtra(String json) throws JsonProcessingException {
        JsonNode tree = TREES.readTree(json);
        ((ObjectNode) tree).put("extra", 1);
        return tree.toString();
    }
}
