package io.coaldesk.blending.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.coaldesk.blending.solver.BlendInstances.Blend;
import io.coaldesk.blending.solver.BlendInstances.SplitMix;
import io.coaldesk.blending.solver.LpSolution.Optimal;
import io.coaldesk.blending.solver.LpSolution.Status;
import java.lang.reflect.Method;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

class SimplexWorkspaceTest {

    private static final double FREE = Double.POSITIVE_INFINITY;

    private final SimplexWorkspace workspace = new SimplexWorkspace();

    @Test
    void answers_are_those_of_the_stateless_solver() {
        LinearProgram program = BlendInstances.blend(20, 3).program();
        assertThat(workspace.solve(program)).isEqualTo(Status.OPTIMAL);
        Optimal optimal = (Optimal) new BoundedSimplex().solve(program);
        BitForBit.assertEqual(workspace.solution(), optimal, "solution");
        assertThat(workspace.objective()).isEqualTo(optimal.objective());
        assertThat(workspace.degenerate()).isEqualTo(optimal.degenerate());
        for (int j = 0; j < 20; j++) {
            assertThat(workspace.x(j)).isEqualTo(optimal.x(j));
            assertThat(workspace.reducedCost(j)).isEqualTo(optimal.reducedCosts()[j]);
        }
        for (int i = 0; i < program.rows(); i++) {
            assertThat(workspace.rowDual(i)).isEqualTo(optimal.rowDuals()[i]);
        }
        assertThat(workspace.pivots()).isPositive();
    }

    @Test
    void programs_of_any_size_in_any_order_do_not_disturb_each_other() {
        SplitMix random = new SplitMix(11);
        for (int k = 0; k < 400; k++) {
            LinearProgram program = random.uniform() < 0.5
                    ? RandomPrograms.program(random)
                    : BlendInstances.blend(5 + random.below(40), k).program();
            workspace.solve(program);
            BitForBit.assertEqual(workspace.solution(), new BoundedSimplex().solve(program), "program " + k);
        }
    }

    @Test
    void solve_allocates_nothing_once_the_workspace_has_grown() throws Exception {
        LinearProgram[] programs = new LinearProgram[64];
        double[][] costs = new double[programs.length][20];
        for (int k = 0; k < programs.length; k++) {
            Blend blend = BlendInstances.blend(20, k);
            programs[k] = blend.program();
            for (int j = 0; j < 20; j++) {
                costs[k][j] = blend.price()[j] * (1 + 0.02 * Math.sin(j + k));
            }
        }
        Callable<Object> counter = allocatedBytes();
        long least = Long.MAX_VALUE;
        for (int round = 0; round < 20; round++) {
            long before = (long) counter.call();
            for (int k = 0; k < programs.length; k++) {
                workspace.solve(programs[k]);
                workspace.solveWithCosts(costs[k]);
            }
            least = Math.min(least, (long) counter.call() - before);
        }
        // reading the counter itself may allocate a little; one object per solve would be 2048 bytes
        assertThat(least).isLessThan(1024);
    }

    /** The bytes that this thread has allocated; by name, because the module of the tests does not read the counter's. */
    private static Callable<Object> allocatedBytes() throws ReflectiveOperationException {
        Object threads = Class.forName("java.lang.management.ManagementFactory")
                .getMethod("getThreadMXBean")
                .invoke(null);
        Method counter =
                Class.forName("com.sun.management.ThreadMXBean").getMethod("getThreadAllocatedBytes", long.class);
        return () -> counter.invoke(threads, Thread.currentThread().getId());
    }

    @Test
    void warm_solve_takes_fewer_pivots_than_a_cold_one() {
        Blend blend = BlendInstances.blend(50, 1);
        LinearProgram program = blend.program();
        workspace.solve(program);
        long cold = workspace.pivots();
        double[] costs = blend.price().clone();
        for (int j = 0; j < costs.length; j++) {
            costs[j] *= 1 + 0.001 * Math.sin(j);
        }
        workspace.solveWithCosts(costs);
        assertThat(workspace.pivots() - cold).isLessThan(cold / 2);
    }

    @Test
    void free_column_at_zero_may_be_basic_or_not_and_is_left_to_the_cold_solve() {
        double[] lower = {0, -FREE, 0, -FREE};
        LinearProgram.Builder builder = LinearProgram.columns(4)
                .objective(-1, 0, 2, -1)
                .bounds(0, 0, 3)
                .bounds(1, -FREE, FREE)
                .bounds(2, 0, 3)
                .bounds(3, -FREE, 1.5)
                .addRow(new double[] {4, 0, -2, 0}, -1, 2.5)
                .addRow(new double[] {0, -1, 0, 3}, 3, 3);
        workspace.solve(builder.build());
        double[] rowLower = {-1, 3};
        workspace.solveWithBounds(lower, new double[] {3, FREE, 3, 1}, rowLower, new double[] {2.5, 3});
        LpSolution cold = new BoundedSimplex().solve(builder.bounds(3, -FREE, 1).build());
        BitForBit.assertEqual(workspace.solution(), cold, "free column at zero");
    }

    @Test
    void change_of_one_kind_stays_when_the_other_changes() {
        workspace.solve(LinearProgram.columns(2)
                .objective(1, 2)
                .addRow(new double[] {1, 1}, 1, 1)
                .build());
        workspace.solveWithCosts(new double[] {3, 2});
        assertThat(workspace.objective()).isEqualTo(2);
        workspace.solveWithBounds(new double[] {0, 0}, new double[] {1, 0.25}, new double[] {1}, new double[] {FREE});
        assertThat(workspace.objective()).isEqualTo(2.75);
        workspace.solveWithCosts(new double[] {1, 2});
        assertThat(workspace.objective()).isEqualTo(1);
    }

    @Test
    void goes_on_after_an_infeasible_and_an_unbounded_program() {
        double[] zero = {0};
        workspace.solve(
                LinearProgram.columns(1).addRow(new double[] {1}, 2, FREE).build());
        assertThat(workspace.solveWithBounds(zero, new double[] {1}, new double[] {2}, new double[] {FREE}))
                .isEqualTo(Status.INFEASIBLE);
        assertThat(workspace.solveWithBounds(zero, new double[] {FREE}, new double[] {2}, new double[] {1}))
                .isEqualTo(Status.INFEASIBLE);
        assertThat(workspace.solveWithBounds(zero, new double[] {FREE}, new double[] {2}, new double[] {FREE}))
                .isEqualTo(Status.OPTIMAL);
        assertThat(workspace.solveWithCosts(new double[] {-1})).isEqualTo(Status.UNBOUNDED);
        assertThat(workspace.solveWithCosts(new double[] {1})).isEqualTo(Status.OPTIMAL);
        assertThat(workspace.x(0)).isEqualTo(2);
    }

    @Test
    void questions_without_an_answer_are_refused() {
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(workspace::solution);
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> workspace.solveWithCosts(new double[0]));
        workspace.solve(LinearProgram.columns(1).bounds(0, 2, 1).build());
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(workspace::objective)
                .withMessageContaining("INFEASIBLE");
    }

    @Test
    void wrong_costs_and_bounds_are_refused_and_change_nothing() {
        workspace.solve(LinearProgram.columns(1)
                .objective(1)
                .addRow(new double[] {1}, 2, FREE)
                .build());
        double[] one = {1};
        assertThatIllegalArgumentException()
                .isThrownBy(() -> workspace.solveWithCosts(new double[] {Double.NaN}))
                .withMessageContaining("column 0");
        assertThatIllegalArgumentException().isThrownBy(() -> workspace.solveWithCosts(new double[2]));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> workspace.solveWithBounds(one, new double[] {Double.NaN}, one, one))
                .withMessageContaining("column 0: the upper bound");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> workspace.solveWithBounds(one, one, new double[] {FREE}, one))
                .withMessageContaining("row 0: the lower bound");
        assertThatIllegalArgumentException().isThrownBy(() -> workspace.solveWithBounds(one, one, new double[2], one));
        assertThat(workspace.x(0)).isEqualTo(2);
        assertThat(workspace.solveWithCosts(one)).isEqualTo(Status.OPTIMAL);
        assertThat(workspace.objective()).isEqualTo(2);
    }
}
