package io.coaldesk.blending.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MixedProgramTest {

    private static final double FREE = Double.POSITIVE_INFINITY;

    private final MixedProgram.Builder builder = MixedProgram.of(LinearProgram.columns(4)
            .bounds(0, 0, 1)
            .bounds(1, 0.1, 1)
            .bounds(2, 0, FREE)
            .bounds(3, -1, 1)
            .build());

    @Test
    void built_program_is_not_reached_by_later_changes() {
        int[] members = {0, 1};
        MixedProgram program = builder.mostUsed(members, 1).build();
        members[0] = 1;
        builder.leastUsed(new int[] {1}, 1);
        assertThat(program.conditions()).hasSize(1);
        assertThat(program.conditions()[0].members()).containsExactly(0, 1);
        assertThat(program.columns()).containsExactly(0, 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void columns_without_finite_bounds_of_zero_or_more_are_refused(int column) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.semiContinuous(column, 0.5))
                .withMessageContaining("column " + column + ": its bounds must be finite");
        assertThatIllegalArgumentException().isThrownBy(() -> builder.multiples(column, 0.1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.listed(column, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.mostUsed(new int[] {0, column}, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.leastUsed(new int[] {column}, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.implies(0, column));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.forbidSupport(new int[] {column}, new int[0]));
    }

    @Test
    void condition_on_a_column_that_may_be_nearly_zero_is_refused_unless_it_counts_the_most() {
        builder.mostUsed(new int[] {0, 1}, 1).build();
        builder.implies(1, 0);
        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessageContaining("column 0: it cannot be told whether")
                .withMessageContaining("semicontinuous");
        builder.semiContinuous(0, 0.2).build();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void least_values_and_steps_that_are_not_above_zero_are_refused(double bad) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.semiContinuous(0, bad))
                .withMessage("column 0: least must be finite and above 0, not " + bad);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.multiples(0, bad, 0))
                .withMessage("column 0: step must be finite and above 0, not " + bad);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY})
    void listed_values_and_ratios_that_are_negative_or_not_finite_are_refused(double bad) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.listed(0, 0.5, bad))
                .withMessage("column 0: values must be finite and zero or more, not " + bad);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.ratio(0, 1, bad))
                .withMessageContaining("ratio of column 0 to 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.multiples(0, 0.5, bad))
                .withMessageContaining("least");
    }

    @Test
    void steps_without_number_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.multiples(0, 1e-12, 0))
                .withMessageContaining("too small");
    }

    @Test
    void second_domain_and_columns_that_stand_twice_are_refused() {
        builder.listed(0, 0, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.semiContinuous(0, 0.1))
                .withMessageContaining("already has a domain");
        assertThatIllegalArgumentException().isThrownBy(() -> builder.mostUsed(new int[] {1, 1}, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.ratio(1, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.ratio(3, 1, 1));
    }

    @Test
    void wrong_places_and_counts_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.semiContinuous(4, 0.1))
                .withMessage("column must be in [0, 4), not 4");
        assertThatIllegalArgumentException().isThrownBy(() -> builder.mostUsed(new int[] {0}, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.leastUsed(new int[] {0}, -1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.forbidSupport(new int[] {0}, new int[] {1}))
                .withMessageContaining("must be among");
    }
}
