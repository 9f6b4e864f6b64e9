package io.coaldesk.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import io.coaldesk.deal.NoPrice;
import io.coaldesk.deal.PriceOffer;
import io.coaldesk.json.CoaldeskJson;
import io.coaldesk.market.ContractCalorificValue;
import io.coaldesk.market.RegimeReading;
import io.coaldesk.policy.DecisionStamp;
import io.coaldesk.testing.pricing.CompleteSamples;
import io.coaldesk.testing.pricing.PolicySamples;
import io.coaldesk.testing.pricing.PricingSamples;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The wire form of each document; a golden file is never edited, for stored documents look like it. */
class GoldenDocumentsTest {

    @Test
    void pricing_policy_1() throws IOException {
        verify("pricing-policy-1.json", PricingPolicy.class, PolicySamples.full());
    }

    @Test
    void pricing_policy_1_with_every_option() throws IOException {
        verify("pricing-policy-1-full.json", PricingPolicy.class, CompleteSamples.policy());
    }

    @Test
    void price_request_1_with_every_detail() throws IOException {
        verify("price-request-1-full.json", PriceRequest.class, withoutVersion(CompleteSamples.request()));
    }

    @Test
    void landed_cost_1() throws IOException {
        verify("landed-cost-1.json", LandedCost.class, CompleteSamples.landedCost());
    }

    @Test
    void price_request_1() throws IOException {
        verify("price-request-1.json", PriceRequest.class, withoutVersion(PricingSamples.request()));
    }

    /** The regime's stamp names the version of the library, which is not part of the wire form. */
    private static PriceRequest withoutVersion(PriceRequest request) {
        return request.withMarket(request.market()
                .withRegime(request.market()
                        .regime()
                        .map(reading ->
                                new RegimeReading(reading.regime(), reading.reasons(), golden(reading.stamp())))));
    }

    private static DecisionStamp golden(DecisionStamp stamp) {
        return new DecisionStamp(stamp.asOf(), "0.1.0", stamp.policies());
    }

    @Test
    void quote_1_with_a_price() throws IOException {
        Quote quote = Pricer.of(PolicySamples.full()).quote(PricingSamples.request());
        PriceOffer offer = (PriceOffer) quote.answer();
        verify("quote-1-priced-delivered.json", Quote.class, quote.withAnswer(offer.withStamp(golden(offer.stamp()))));
    }

    /** What was published before quotes told target, stretch and delivered prices. */
    @Test
    void quote_1_with_a_price_as_first_published() throws IOException {
        Quote quote = Pricer.of(PolicySamples.full()).quote(PricingSamples.request());
        PriceOffer offer = (PriceOffer) quote.answer();
        assertThat(CoaldeskJson.read(Quote.class, read("quote-1-priced.json")))
                .isEqualTo(quote.withAnswer(offer.withStamp(golden(offer.stamp())))
                        .withTargetPrice(Optional.empty())
                        .withStretchPrice(Optional.empty())
                        .withCalorificUnitPrice(Optional.empty())
                        .withDelivered(Optional.empty()));
    }

    @Test
    void quote_1_without_a_price() throws IOException {
        PriceRequest request = PricingSamples.request();
        Quote quote = Pricer.of(PolicySamples.full())
                .quote(request.withInquiry(request.inquiry()
                        .withContractCalorificValue(
                                new ContractCalorificValue(PricingSamples.NET_CV, new BigDecimal("6000")))));
        NoPrice none = (NoPrice) quote.answer();
        verify(
                "quote-1-unpriced.json",
                Quote.class,
                quote.withAnswer(new NoPrice(none.reasons(), golden(none.stamp()))));
    }

    private <T> void verify(String file, Class<T> type, T value) throws IOException {
        String golden = read(file);
        assertThat(CoaldeskJson.write(value)).isEqualToNormalizingNewlines(golden);
        assertThat(CoaldeskJson.read(type, golden)).isEqualTo(value);
    }

    private String read(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream("golden/" + file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }
}
