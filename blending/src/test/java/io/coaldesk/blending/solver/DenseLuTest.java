package io.coaldesk.blending.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class DenseLuTest {

    private final DenseLu lu = new DenseLu();

    @Test
    void solves_with_a_matrix_that_needs_row_exchanges() {
        double[] x = new double[3];
        lu.factorise(new double[][] {{0, 2, 1}, {1, 0, 3}, {4, 5, 6}}, 3);
        lu.solve(new double[] {7, 10, 32}, x);
        assertThat(x).containsExactly(new double[] {1, 2, 3}, within(1e-14));
        lu.solveTransposed(new double[] {14, 17, 25}, x);
        assertThat(x).containsExactly(new double[] {1, 2, 3}, within(1e-14));
    }

    @Test
    void singular_matrix_gives_no_finite_solution() {
        double[] x = new double[2];
        lu.factorise(new double[][] {{1, 2}, {2, 4}}, 2);
        lu.solve(new double[] {1, 1}, x);
        assertThat(Arrays.stream(x).allMatch(Double::isFinite)).isFalse();
    }

    @Test
    void smaller_matrix_after_a_larger_one_is_not_disturbed() {
        lu.factorise(new double[][] {{3, 1, 1}, {1, 3, 1}, {1, 1, 3}}, 3);
        double[] x = new double[3];
        lu.factorise(new double[][] {{2, 0, 9}, {0, 4, 9}}, 2);
        lu.solve(new double[] {2, 4}, x);
        assertThat(x).containsExactly(1, 1, 0);
    }
}
