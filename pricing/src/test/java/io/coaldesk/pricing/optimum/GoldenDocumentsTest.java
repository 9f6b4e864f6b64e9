package io.coaldesk.pricing.optimum;

import static org.assertj.core.api.Assertions.assertThat;

import io.coaldesk.json.CoaldeskJson;
import io.coaldesk.money.MoneyRounding;
import java.io.IOException;
import java.io.InputStream;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The wire form of each document; a golden file is never edited, for stored documents look like it. */
class GoldenDocumentsTest {

    /** Three made-up segments with every property. */
    static SegmentPriceRequest request() {
        MarketSegment power = Requests.segment("east-power", Requests.linear("90000", "100"), "420")
                .withMinTonnes(Requests.number("20000"))
                .withMaxTonnes(Requests.number("60000"))
                .withFloor(Requests.number("480"))
                .withCeiling(Requests.number("770"))
                .withFloorCost(Requests.number("380"))
                .withMarketNetback(Requests.number("610"));
        MarketSegment cement = Requests.segment("inland-cement", Requests.constant("22500000000", "2.25"), "400")
                .withFloorCost(Requests.number("360"));
        MarketSegment far = Requests.segment("south-spot", Requests.linear("30000", "60"), "470")
                .withFloorCost(Requests.number("430"));
        return Requests.request(power, cement, far)
                .withRounding(MoneyRounding.of(0, RoundingMode.HALF_UP))
                .withPrinciple(new PrincipleSetting.VolumeFirst(Requests.number("15")))
                .withCapacity(Requests.number("30000"))
                .withMinTonnes(Requests.number("25000"))
                .withArbitrageLimits(
                        Requests.limit("east-power", "inland-cement", "20"),
                        Requests.limit("inland-cement", "east-power", "80"));
    }

    static SegmentPriceResult infeasible() {
        SegmentPriceRequest request = request();
        return SegmentOptimiser.standard()
                .plan(request.withArbitrageLimits()
                        .withSegments(request.segments().get(2).withFloor(Requests.number("480"))));
    }

    @Test
    void segment_price_request_1() throws IOException {
        verify("segment-price-request-1.json", SegmentPriceRequest.class, request());
    }

    @Test
    void segment_price_plan_1_optimal() throws IOException {
        // The residual is the noise of a computer's arithmetic, not part of the wire form.
        SegmentPricePlan plan = Requests.plan(request());
        PlanVerification checked = plan.verification();
        verify(
                "segment-price-plan-1-optimal.json",
                SegmentPriceResult.class,
                plan.withVerification(
                        new PlanVerification(1e-12, checked.optimal(), checked.limitsKept(), checked.proved())));
    }

    @Test
    void segment_price_plan_1_infeasible() throws IOException {
        verify("segment-price-plan-1-infeasible.json", SegmentPriceResult.class, infeasible());
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
