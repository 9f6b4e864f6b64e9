package io.coaldesk.pricing.optimum;

import static io.coaldesk.pricing.optimum.Requests.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.coaldesk.reason.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemandCalibrationTest {

    private static DemandObservation seen(String price, String tonnes) {
        return new DemandObservation(number(price), number(tonnes));
    }

    private static Demand fitted(CalibratedDemand answer) {
        return ((CalibratedDemand.Fitted) answer).demand();
    }

    private static String refused(CalibratedDemand answer) {
        return ((CalibratedDemand.Unusable) answer).reasons().get(0).code();
    }

    @Test
    void a_point_and_an_elasticity_give_a_curve_through_the_point() {
        Demand demand = fitted(DemandCalibration.constantElasticity(seen("8", "100"), number("2")));
        assertThat(demand).isEqualTo(Requests.constant("6400", "2"));
        Demand line = fitted(DemandCalibration.linear(seen("400", "1000"), number("1.5")));
        assertThat(line).isEqualTo(Requests.linear("2500", "3.75"));
        assertThat(line.elasticityAt(400)).isCloseTo(1.5, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"8,100,4,400", "4,400,8,100", "500,1000,550,800"})
    void two_observations_lie_on_the_curve_and_on_the_line(String p1, String q1, String p2, String q2) {
        DemandObservation one = seen(p1, q1);
        DemandObservation other = seen(p2, q2);
        for (Demand demand : new Demand[] {
            fitted(DemandCalibration.constantElasticity(one, other)), fitted(DemandCalibration.linear(one, other))
        }) {
            assertThat(demand.tonnesAt(Double.parseDouble(p1))).isCloseTo(Double.parseDouble(q1), within(1e-6));
            assertThat(demand.tonnesAt(Double.parseDouble(p2))).isCloseTo(Double.parseDouble(q2), within(1e-6));
        }
    }

    @Test
    void an_elasticity_of_one_or_less_is_refused_with_a_reason() {
        assertThat(refused(DemandCalibration.constantElasticity(seen("500", "1000"), seen("550", "950"))))
                .isEqualTo("pricing.optimum.elasticity-low");
        CalibratedDemand one = DemandCalibration.constantElasticity(seen("500", "1000"), number("1"));
        assertThat(((CalibratedDemand.Unusable) one).reasons().get(0).text(Language.EN))
                .startsWith("the elasticity is 1;");
    }

    @Test
    void demand_must_fall_as_the_price_rises() {
        assertThat(refused(DemandCalibration.linear(seen("500", "1000"), seen("550", "1000"))))
                .isEqualTo("pricing.optimum.demand-not-falling");
        assertThat(refused(DemandCalibration.constantElasticity(seen("550", "1100"), seen("500", "1000"))))
                .isEqualTo("pricing.optimum.demand-not-falling");
        assertThat(refused(DemandCalibration.linear(seen("500", "1000"), seen("500.0", "900"))))
                .isEqualTo("pricing.optimum.one-price");
        assertThat(refused(DemandCalibration.linear(seen("500", "1000"), number("0"))))
                .isEqualTo("pricing.optimum.demand-not-falling");
    }
}
