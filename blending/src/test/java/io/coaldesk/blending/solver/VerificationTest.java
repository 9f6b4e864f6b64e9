package io.coaldesk.blending.solver;

import static org.assertj.core.api.Assertions.assertThat;

import io.coaldesk.blending.solver.LpSolution.Optimal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VerificationTest {

    private final LinearProgram program = BlendInstances.blend(10, 7).program();
    private final Optimal optimal = (Optimal) new BoundedSimplex().solve(program);
    private final Verification verification = verification();

    private Verification verification() {
        WorkingProgram working = new WorkingProgram();
        ScaledProgram scaled = new ScaledProgram();
        working.load(program);
        scaled.load(working, ScaledProgram.Method.GEOMETRIC);
        return new Verification(working, scaled);
    }

    @BeforeEach
    void optimum_is_the_point_last_found_feasible() {
        assertThat(verification.isFeasible(optimal.x())).isTrue();
    }

    @Test
    void optimum_passes() {
        assertThat(verification.isPriced(optimal.x(), optimal.rowDuals(), optimal.reducedCosts()))
                .isTrue();
    }

    @Test
    void nan_and_infinity_pass_nothing() {
        for (double bad : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            for (int j = 0; j < program.columns(); j++) {
                assertThat(verification.isFeasible(with(optimal.x(), j, bad))).isFalse();
                assertThat(verification.isFeasible(optimal.x())).isTrue();
                double[] reduced = with(optimal.reducedCosts(), j, bad);
                assertThat(verification.isPriced(optimal.x(), optimal.rowDuals(), reduced))
                        .isFalse();
                double[] weights = with(new double[program.columns()], j, bad);
                assertThat(verification.isContradiction(new double[program.rows()], weights))
                        .isFalse();
                assertThat(verification.isEndless(weights)).isFalse();
            }
            for (int i = 0; i < program.rows(); i++) {
                double[] duals = with(optimal.rowDuals(), i, bad);
                assertThat(verification.isPriced(optimal.x(), duals, optimal.reducedCosts()))
                        .isFalse();
            }
        }
    }

    @Test
    void point_off_a_row_by_a_millionth_is_refused() {
        for (int j = 0; j < program.columns(); j++) {
            double[] moved = with(optimal.x(), j, optimal.x(j) + (optimal.x(j) > 0.1 ? -1e-6 : 1e-6));
            assertThat(verification.isFeasible(moved)).isFalse();
        }
    }

    @Test
    void price_on_an_inactive_row_or_with_the_wrong_sign_is_refused() {
        double[] duals = optimal.rowDuals();
        for (int i = 1; i < duals.length; i++) {
            double wrong = duals[i] == 0 ? 1 : -duals[i];
            assertThat(verification.isPriced(optimal.x(), with(duals, i, wrong), optimal.reducedCosts()))
                    .isFalse();
        }
    }

    private static double[] with(double[] values, int index, double value) {
        double[] changed = values.clone();
        changed[index] = value;
        return changed;
    }
}
