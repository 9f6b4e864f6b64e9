package io.coaldesk.pricing.optimum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.coaldesk.reason.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemandTest {

    @ParameterizedTest
    @ValueSource(strings = {"1000-2p", "6400*p^-2"})
    void price_and_tonnes_are_inverse_and_marginal_revenue_is_the_slope_of_revenue(String text) {
        Demand demand = Requests.demand(text);
        for (double tonnes = 50; tonnes < 400; tonnes += 50) {
            assertThat(demand.tonnesAt(demand.priceAt(tonnes))).isCloseTo(tonnes, within(1e-9));
            double slope = (revenue(demand, tonnes + 1e-4) - revenue(demand, tonnes - 1e-4)) / 2e-4;
            assertThat(demand.marginalRevenue(tonnes)).isCloseTo(slope, within(1e-5));
            double fall = demand.marginalRevenue(tonnes - 0.01) - demand.marginalRevenue(tonnes + 0.01);
            assertThat(demand.marginalRevenueFall(tonnes)).isCloseTo(fall / 0.02, within(1e-6));
            double price = demand.priceAt(tonnes);
            assertThat(demand.slopeAt(price))
                    .isCloseTo((demand.tonnesAt(price - 1e-5) - demand.tonnesAt(price + 1e-5)) / 2e-5, within(1e-3));
        }
    }

    private static double revenue(Demand demand, double tonnes) {
        return demand.priceAt(tonnes) * tonnes;
    }

    @Test
    void elasticity_is_that_of_the_curve() {
        assertThat(Requests.demand("6400*p^-2").elasticityAt(17)).isCloseTo(2, within(1e-12));
        assertThat(Requests.demand("1000-2p").elasticityAt(250)).isCloseTo(1, within(1e-12));
    }

    @Test
    void nothing_is_bought_beyond_the_choke_price() {
        Demand line = Requests.demand("1000-2p");
        assertThat(line.chokePrice()).isEqualTo(500);
        assertThat(line.tonnesAt(501)).isZero();
        assertThat(Requests.demand("6400*p^-2").chokePrice()).isInfinite();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "0.8", "-2", "101"})
    void an_elasticity_without_a_best_price_is_refused(String elasticity) {
        assertThatThrownBy(() -> Requests.constant("100", elasticity))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("demand.elasticity: " + elasticity)
                .hasMessageContaining("more than 1");
    }

    @Test
    void demand_that_rises_is_refused() {
        assertThatThrownBy(() -> Requests.linear("100", "-1")).hasMessageContaining("demand.slope: -1");
        assertThatThrownBy(() -> Requests.linear("0", "1")).hasMessageContaining("demand.intercept");
    }
}
