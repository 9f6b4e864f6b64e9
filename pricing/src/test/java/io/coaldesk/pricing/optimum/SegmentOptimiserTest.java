package io.coaldesk.pricing.optimum;

import static io.coaldesk.pricing.optimum.Requests.limit;
import static io.coaldesk.pricing.optimum.Requests.linear;
import static io.coaldesk.pricing.optimum.Requests.number;
import static io.coaldesk.pricing.optimum.Requests.plan;
import static io.coaldesk.pricing.optimum.Requests.price;
import static io.coaldesk.pricing.optimum.Requests.request;
import static io.coaldesk.pricing.optimum.Requests.segment;
import static io.coaldesk.pricing.optimum.Requests.tonnes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.coaldesk.money.MoneyRounding;
import io.coaldesk.reason.Language;
import io.coaldesk.reason.Reason;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SegmentOptimiserTest {

    private final MarketSegment cheap = segment("cheap", linear("8000", "800"), "0");
    private final MarketSegment dear = segment("dear", linear("6000", "200"), "0");

    private static List<String> codes(SegmentPriceResult result) {
        return result.reasons().stream().map(Reason::code).toList();
    }

    private static BindingConstraint binding(SegmentPricePlan plan, ConstraintKind kind) {
        return plan.binding().stream()
                .filter(constraint -> constraint.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void an_arbitrage_limit_of_nothing_gives_the_best_single_price() {
        SegmentPricePlan plan = plan(
                request(cheap, dear).withArbitrageLimits(limit("cheap", "dear", "0"), limit("dear", "cheap", "0")));
        assertThat(price(plan, "cheap")).isEqualByComparingTo("7");
        assertThat(price(plan, "dear")).isEqualByComparingTo("7");
        assertThat(plan.contribution()).isEqualByComparingTo("49000");
        assertThat(plan.uniform().orElseThrow().contribution()).isEqualByComparingTo("49000");
        assertThat(plan.verification().isVerified()).isTrue();
    }

    @Test
    void a_segment_is_dropped_where_its_low_price_would_cost_more_elsewhere() {
        SegmentPricePlan plan = plan(request(segment("a", linear("20", "5"), "2"), segment("b", linear("20", "2"), "2"))
                .withArbitrageLimits(limit("a", "b", "0"), limit("b", "a", "0")));
        assertThat(plan.find("a").orElseThrow().status()).isEqualTo(SegmentStatus.DROPPED);
        assertThat(price(plan, "b")).isEqualByComparingTo("6");
        assertThat(plan.contribution()).isEqualByComparingTo("32");
        assertThat(codes(plan)).contains("pricing.optimum.segment-dropped-for-others");
    }

    @Test
    void an_arbitrage_limit_is_worth_what_relaxing_it_brings() {
        SegmentPriceRequest tight = request(cheap, dear).withArbitrageLimits(limit("cheap", "dear", "4"));
        BigDecimal value = binding(plan(tight), ConstraintKind.ARBITRAGE).value();
        BigDecimal gain = plan(tight.withArbitrageLimits(limit("cheap", "dear", "4.01")))
                .contribution()
                .subtract(plan(tight).contribution())
                .movePointRight(2);
        assertThat(gain.doubleValue()).isCloseTo(value.doubleValue(), within(5.0));
    }

    @Test
    void the_shadow_value_is_what_a_tonne_of_capacity_brings() {
        SegmentPriceRequest scarce = request(cheap, dear).withCapacity(number("5000"));
        SegmentPricePlan plan = plan(scarce);
        BigDecimal gain =
                plan(scarce.withCapacity(number("5001"))).contribution().subtract(plan.contribution());
        assertThat(gain.doubleValue()).isCloseTo(plan.shadowValue().doubleValue(), within(0.01));
        assertThat(binding(plan, ConstraintKind.CAPACITY).value()).isEqualByComparingTo(plan.shadowValue());
        assertThat(plan.prices())
                .allSatisfy(price -> assertThat(price.marginalContribution().orElseThrow())
                        .isEqualByComparingTo(plan.shadowValue()));
    }

    @Test
    void a_minimum_volume_lowers_prices_and_its_cost_is_the_subsidy() {
        SegmentPricePlan plan = plan(request(cheap, dear).withMinTonnes(number("9000")));
        assertThat(plan.tonnes()).isEqualByComparingTo("9000");
        assertThat(plan.shadowValue()).isEqualByComparingTo("-4");
        assertThat(price(plan, "cheap")).isEqualByComparingTo("3");
        assertThat(price(plan, "dear")).isEqualByComparingTo("13");
    }

    @Test
    void a_minimum_volume_never_goes_below_the_floors() {
        SegmentPriceRequest request = request(cheap.withFloor(number("5")), dear.withFloor(number("20")))
                .withMinTonnes(number("7000"));
        SegmentPriceResult result = SegmentOptimiser.standard().plan(request);
        assertThat(result).isInstanceOfSatisfying(SegmentPriceInfeasible.class, none -> {
            assertThat(none.shortfalls()).hasSize(1);
            assertThat(none.shortfalls().get(0).tonnes()).isEqualByComparingTo("1000");
            assertThat(none.explain(Language.EN)).contains("1,000 t cannot be sold");
            assertThat(none.explain(Language.ZH)).contains("1,000 吨 无法售出");
        });
    }

    @Test
    void a_floor_lifts_the_price_where_its_coal_could_come_from() {
        SegmentPriceRequest request = request(cheap.withMinTonnes(number("2000")), dear.withFloor(number("20")))
                .withArbitrageLimits(limit("cheap", "dear", "11"));
        assertThat(SegmentOptimiser.standard().plan(request))
                .isInstanceOfSatisfying(
                        SegmentPriceInfeasible.class,
                        none -> assertThat(none.shortfalls().get(0).tonnes()).isEqualByComparingTo("1200"));
    }

    @Test
    void a_segment_minimum_has_a_multiplier_of_its_own() {
        SegmentPricePlan plan = plan(request(cheap.withMinTonnes(number("6000")), dear));
        assertThat(price(plan, "cheap")).isEqualByComparingTo("2.5");
        // MR = (8000 - 2 * 6000) / 800 = -5.
        assertThat(binding(plan, ConstraintKind.SEGMENT_MINIMUM).value()).isEqualByComparingTo("5");
        assertThat(plan.shadowValue()).isEqualByComparingTo("0");
    }

    @Test
    void a_segment_whose_first_buyer_pays_less_than_the_cost_is_not_served() {
        SegmentPricePlan plan = plan(request(cheap.withCostToServe(number("11")), dear));
        assertThat(plan.find("cheap").orElseThrow().status()).isEqualTo(SegmentStatus.DROPPED);
        assertThat(plan.explain(Language.EN)).contains("segment cheap is not served: nobody there pays more than 10");
    }

    @Test
    void at_a_ceiling_scarce_coal_is_rationed_by_margin() {
        SegmentPricePlan plan = plan(request(
                        segment("a", linear("1000", "1"), "100").withCeiling(number("500")),
                        segment("b", linear("1000", "1"), "150").withCeiling(number("500")))
                .withCapacity(number("700")));
        assertThat(tonnes(plan, "a")).isEqualByComparingTo("500");
        assertThat(tonnes(plan, "b")).isEqualByComparingTo("200");
        assertThat(plan.find("b").orElseThrow().status()).isEqualTo(SegmentStatus.RATIONED);
        assertThat(plan.shadowValue()).isEqualByComparingTo("350");
        assertThat(plan.verification().isVerified()).isTrue();
    }

    @Test
    void volume_first_prices_at_the_subsidised_cost_but_not_below_the_floor_cost() {
        MarketSegment coal = segment("a", linear("1000", "1"), "200").withFloorCost(number("150"));
        assertThat(price(plan(request(coal)), "a")).isEqualByComparingTo("600");
        SegmentPriceRequest volume = request(coal).withPrinciple(new PrincipleSetting.VolumeFirst(number("30")));
        assertThat(price(plan(volume), "a")).isEqualByComparingTo("585");
        assertThat(price(plan(volume.withPrinciple(new PrincipleSetting.VolumeFirst(number("300")))), "a"))
                .isEqualByComparingTo("575");
    }

    @Test
    void follow_the_market_keeps_to_the_band() {
        MarketSegment coal = segment("a", linear("1000", "1"), "200").withMarketNetback(number("500"));
        PrincipleSetting follow = new PrincipleSetting.FollowMarket(number("20"));
        assertThat(price(plan(request(coal).withPrinciple(follow)), "a")).isEqualByComparingTo("520");
        SegmentPricePlan out =
                plan(request(coal.withFloor(number("530")), coal.withId("b")).withPrinciple(follow));
        assertThat(codes(out)).contains("pricing.optimum.segment-out-of-market");
    }

    @Test
    void rounding_keeps_floors_limits_and_capacity() {
        SegmentPriceRequest request = request(cheap.withFloor(number("5.004")), dear)
                .withArbitrageLimits(limit("cheap", "dear", "8.333"))
                .withRounding(MoneyRounding.of(0, RoundingMode.HALF_UP))
                .withCapacity(number("6500"));
        SegmentPricePlan plan = plan(request);
        assertThat(price(plan, "cheap")).isGreaterThanOrEqualTo(number("6"));
        assertThat(price(plan, "dear").subtract(price(plan, "cheap"))).isLessThanOrEqualTo(number("8.333"));
        assertThat(plan.tonnes()).isLessThanOrEqualTo(number("6500"));
        assertThat(plan.verification().limitsKept()).isTrue();
    }

    @Test
    void limits_that_exclude_each_other_are_said() {
        SegmentPriceRequest request = request(
                        cheap.withCeiling(number("4")).withMinTonnes(number("1")),
                        dear.withFloor(number("20")).withMinTonnes(number("1")))
                .withArbitrageLimits(limit("cheap", "dear", "1"));
        assertThat(SegmentOptimiser.standard().plan(request)).isInstanceOf(SegmentPriceInfeasible.class);
        SegmentPriceResult above = SegmentOptimiser.standard()
                .plan(request(cheap.withMinTonnes(number("600"))).withCapacity(number("500")));
        assertThat(codes(above)).containsExactly("pricing.optimum.minima-above-capacity");
    }

    @Test
    void many_segments_share_one_value() {
        MarketSegment[] segments = IntStream.range(0, 200)
                .mapToObj(i -> i % 2 == 0
                        ? segment("s" + i, linear(String.valueOf(1000 + i), "1"), String.valueOf(100 + i))
                        : segment("s" + i, Requests.constant(String.valueOf(1_000_000 + i), "1.5"), "100"))
                .toArray(MarketSegment[]::new);
        SegmentPricePlan plan = plan(request(segments).withCapacity(number("20000")));
        assertThat(plan.verification().isVerified()).isTrue();
        assertThat(plan.shadowValue()).isPositive();
    }

    @Test
    void a_limit_that_binds_at_a_source_of_constant_elasticity_is_not_called_proved() {
        SegmentPricePlan plan = plan(request(
                        segment("a", Requests.constant("1000000", "3"), "20"),
                        segment("b", Requests.constant("1000000", "1.5"), "20"))
                .withArbitrageLimits(limit("a", "b", "5")));
        assertThat(plan.verification().optimal()).isTrue();
        assertThat(plan.verification().proved()).isFalse();
        assertThat(codes(plan)).contains("pricing.optimum.not-proved");
        assertThat(price(plan, "b").subtract(price(plan, "a"))).isEqualByComparingTo("5");
    }
}
