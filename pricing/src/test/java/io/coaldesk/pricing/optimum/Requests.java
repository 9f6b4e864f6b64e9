package io.coaldesk.pricing.optimum;

import io.coaldesk.money.MoneyRounding;
import io.coaldesk.reason.Label;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/** Small requests for tests. */
final class Requests {

    static final Currency CNY = Currency.getInstance("CNY");

    private Requests() {}

    static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    static Demand linear(String intercept, String slope) {
        return new Demand.Linear(number(intercept), number(slope));
    }

    static Demand constant(String scale, String elasticity) {
        return new Demand.ConstantElasticity(number(scale), number(elasticity));
    }

    /** Reads {@code 10000-800p} or {@code 6400*p^-2}. */
    static Demand demand(String text) {
        if (text.contains("^")) {
            return constant(text.substring(0, text.indexOf('*')), text.substring(text.indexOf('-') + 1));
        }
        return linear(text.substring(0, text.indexOf('-')), text.substring(text.indexOf('-') + 1, text.length() - 1));
    }

    static MarketSegment segment(String id, Demand demand, String cost) {
        return MarketSegment.builder()
                .id(id)
                .label(Label.of("segment " + id, "市场" + id))
                .demand(demand)
                .costToServe(number(cost))
                .build();
    }

    static SegmentPriceRequest request(MarketSegment... segments) {
        return SegmentPriceRequest.builder()
                .currency(CNY)
                .rounding(MoneyRounding.of(6, RoundingMode.HALF_UP))
                .principle(new PrincipleSetting.ProfitFirst())
                .addSegments(segments)
                .build();
    }

    static ArbitrageLimit limit(String from, String to, String cost) {
        return new ArbitrageLimit(from, to, number(cost));
    }

    static SegmentPricePlan plan(SegmentPriceRequest request) {
        SegmentPriceResult result = SegmentOptimiser.standard().plan(request);
        if (result instanceof SegmentPricePlan plan) {
            return plan;
        }
        throw new AssertionError("no plan: " + result);
    }

    static BigDecimal price(SegmentPricePlan plan, String segment) {
        return plan.find(segment).orElseThrow().price().orElseThrow();
    }

    static BigDecimal tonnes(SegmentPricePlan plan, String segment) {
        return plan.find(segment).orElseThrow().tonnes();
    }
}
