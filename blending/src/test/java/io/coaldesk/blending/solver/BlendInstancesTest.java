package io.coaldesk.blending.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlendInstancesTest {

    @ParameterizedTest
    @CsvSource({
        "5, 40039.044464",
        "10, 39510.875656",
        "20, 38157.383656",
        "50, 38016.812236",
        "200, 37437.949045",
        "1000, 36964.984690"
    })
    void published_sum_of_optima_over_seeds_0_to_63_is_reproduced(int coals, double sum) {
        LpSolver solver = new BoundedSimplex();
        double actual = 0;
        for (long seed = 0; seed < 64; seed++) {
            LpSolution solution = solver.solve(BlendInstances.blend(coals, seed).program());
            actual += ((LpSolution.Optimal) solution).objective();
        }
        assertThat(actual).isEqualTo(sum, within(1e-6));
    }
}
