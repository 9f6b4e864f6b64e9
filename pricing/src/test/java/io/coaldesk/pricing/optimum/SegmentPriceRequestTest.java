package io.coaldesk.pricing.optimum;

import static io.coaldesk.pricing.optimum.Requests.constant;
import static io.coaldesk.pricing.optimum.Requests.limit;
import static io.coaldesk.pricing.optimum.Requests.linear;
import static io.coaldesk.pricing.optimum.Requests.number;
import static io.coaldesk.pricing.optimum.Requests.request;
import static io.coaldesk.pricing.optimum.Requests.segment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SegmentPriceRequestTest {

    private final MarketSegment coal = segment("a", linear("1000", "1"), "200");

    @Test
    void figures_out_of_range_are_refused_by_field() {
        assertThatThrownBy(() -> coal.withCostToServe(number("-1"))).hasMessageContaining("segments.a.costToServe: -1");
        assertThatThrownBy(() -> coal.withMaxTonnes(number("0"))).hasMessageContaining("segments.a.maxTonnes: 0");
        assertThatThrownBy(() -> coal.withFloor(number("10")).withCeiling(number("9")))
                .hasMessageContaining("segments.a.ceiling: 9")
                .hasMessageContaining("at least 10");
        assertThatThrownBy(() -> coal.withFloorCost(number("201"))).hasMessageContaining("0 to 200");
        assertThatThrownBy(() -> request(coal).withCapacity(number("0"))).hasMessageContaining("capacity: 0");
        assertThatThrownBy(() -> request(coal).withCapacity(number("10")).withMinTonnes(number("11")))
                .hasMessageContaining("minTonnes: 11");
        assertThatThrownBy(() -> limit("a", "b", "-1")).hasMessageContaining("arbitrageLimits.transferCost: -1");
        assertThatThrownBy(() -> limit("a", "a", "1")).hasMessageContaining("arbitrageLimits.to: a");
    }

    @Test
    void segments_and_limits_stand_once_and_limits_name_segments() {
        assertThatThrownBy(() -> request()).hasMessageContaining("segments: 0");
        assertThatThrownBy(() -> request(coal, coal)).hasMessageContaining("segments.id: a");
        assertThatThrownBy(() -> request(coal).withArbitrageLimits(limit("a", "x", "1")))
                .hasMessageContaining("arbitrageLimits.to: x");
        assertThatThrownBy(() ->
                        request(coal, coal.withId("b")).withArbitrageLimits(limit("a", "b", "1"), limit("a", "b", "2")))
                .hasMessageContaining("arbitrageLimits: a to b");
    }

    @Test
    void a_principle_demands_what_it_goes_by() {
        assertThatThrownBy(() -> request(coal).withPrinciple(new PrincipleSetting.VolumeFirst(number("5"))))
                .hasMessageContaining("segments.a.floorCost: missing");
        assertThatThrownBy(() -> request(coal).withPrinciple(new PrincipleSetting.FollowMarket(number("5"))))
                .hasMessageContaining("segments.a.marketNetback: missing");
    }

    @Test
    void revenue_without_end_is_refused() {
        MarketSegment free = segment("a", constant("1000", "2"), "0");
        assertThatThrownBy(() -> request(free)).hasMessageContaining("segments.a.costToServe: 0");
        assertThat(request(free.withFloor(number("1")))).isNotNull();
    }

    @Test
    void order_and_trailing_zeros_have_no_meaning() {
        MarketSegment other = coal.withId("b").withFloor(number("10.50"));
        assertThat(request(other, coal).withCapacity(number("100.0")))
                .isEqualTo(request(coal, other.withFloor(number("10.5"))).withCapacity(number("100")));
    }
}
