package io.coaldesk.blending.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class DenseLuTest {

    @Test
    void solves_with_a_matrix_that_needs_row_exchanges() {
        DenseLu lu = new DenseLu(new double[][] {{0, 2, 1}, {1, 0, 3}, {4, 5, 6}});
        assertThat(lu.solve(new double[] {7, 10, 32})).containsExactly(new double[] {1, 2, 3}, within(1e-14));
        assertThat(lu.solveTransposed(new double[] {14, 17, 25}))
                .containsExactly(new double[] {1, 2, 3}, within(1e-14));
    }

    @Test
    void singular_matrix_gives_no_finite_solution() {
        double[] x = new DenseLu(new double[][] {{1, 2}, {2, 4}}).solve(new double[] {1, 1});
        assertThat(Arrays.stream(x).allMatch(Double::isFinite)).isFalse();
    }
}
