package io.coaldesk.blending.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinearProgramTest {

    @Test
    void columns_start_at_cost_zero_from_zero_up() {
        LinearProgram program = LinearProgram.columns(2).build();
        assertThat(program.columns()).isEqualTo(2);
        assertThat(program.rows()).isZero();
        assertThat(program.objective(1)).isZero();
        assertThat(program.lower(1)).isZero();
        assertThat(program.upper(1)).isInfinite().isPositive();
    }

    @Test
    void later_changes_of_arrays_and_builder_do_not_reach_a_built_program() {
        double[] row = {1, 2};
        double[] cost = {3, 4};
        LinearProgram.Builder builder =
                LinearProgram.columns(2).objective(cost).bounds(0, 0, 1).addRow(row, 5, 6);
        LinearProgram program = builder.build();
        row[0] = 9;
        cost[0] = 9;
        builder.objective(9, 9).bounds(0, 9, 9).addRow(row, 9, 9);
        assertThat(program.rows()).isEqualTo(1);
        assertThat(program.coefficient(0, 0)).isEqualTo(1);
        assertThat(program.objective(0)).isEqualTo(3);
        assertThat(program.upper(0)).isEqualTo(1);
        assertThat(program.rowLower(0)).isEqualTo(5);
        assertThat(program.rowUpper(0)).isEqualTo(6);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void coefficients_that_are_not_finite_are_refused_with_their_place(double value) {
        LinearProgram.Builder builder = LinearProgram.columns(2).addRow(new double[] {1, 1}, 0, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.addRow(new double[] {1, value}, 0, 1))
                .withMessage("row 1, column 1 must be finite, not " + value);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.objective(value, 1))
                .withMessage("objective, column 0 must be finite, not " + value);
        assertThat(builder.build().rows()).isEqualTo(1);
    }

    @Test
    void bounds_that_are_nan_or_infinite_on_the_wrong_side_are_refused() {
        LinearProgram.Builder builder = LinearProgram.columns(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.bounds(0, Double.NaN, 1))
                .withMessageContaining("column 0: the lower bound")
                .withMessageContaining("NaN");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.bounds(0, 0, Double.NEGATIVE_INFINITY))
                .withMessageContaining("column 0: the upper bound");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.addRow(new double[] {1}, Double.POSITIVE_INFINITY, 1))
                .withMessageContaining("row 0: the lower bound");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.addRow(new double[] {1}, 0, Double.NaN))
                .withMessageContaining("row 0: the upper bound");
    }

    @Test
    void wrong_sizes_and_places_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> LinearProgram.columns(-1));
        LinearProgram.Builder builder = LinearProgram.columns(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.bounds(2, 0, 1))
                .withMessage("column must be in [0, 2), not 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.addRow(new double[] {1}, 0, 1))
                .withMessage("row 0 must have 2 coefficients, not 1");
    }
}
