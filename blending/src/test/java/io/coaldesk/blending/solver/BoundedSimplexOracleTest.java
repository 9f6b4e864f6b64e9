package io.coaldesk.blending.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.coaldesk.blending.solver.BlendInstances.Blend;
import io.coaldesk.blending.solver.BlendInstances.SplitMix;
import io.coaldesk.blending.solver.LpSolution.Optimal;
import io.coaldesk.blending.solver.LpSolution.Status;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BoundedSimplexOracleTest {

    private static final int[] SIZES = {5, 20, 50, 200};

    private final LpSolver solver = new BoundedSimplex();

    @ParameterizedTest
    @CsvSource({"5, 3000", "10, 2500", "20, 2500", "35, 1200", "50, 800", "100, 500", "200, 200"})
    void agrees_on_blends(int coals, int count) {
        for (long seed = 0; seed < (long) count * Thoroughness.FACTOR; seed++) {
            Status status = agree(BlendInstances.blend(coals, seed).program(), coals + " coals, seed " + seed);
            assertThat(status).isEqualTo(Status.OPTIMAL);
        }
    }

    @ParameterizedTest
    @EnumSource(StressKind.class)
    void agrees_on_stressed_blends(StressKind kind) {
        for (int coals : SIZES) {
            long count = 40_000L * Thoroughness.FACTOR / (coals * coals / 4 + 20);
            for (long seed = 0; seed < count; seed++) {
                LinearProgram program =
                        kind.of(BlendInstances.blend(coals, 10_000 + seed)).program();
                Status status = agree(program, kind + ", " + coals + " coals, seed " + seed);
                if (kind.expected != null) {
                    assertThat(status)
                            .as("%s, %d coals, seed %d", kind, coals, seed)
                            .isEqualTo(kind.expected);
                }
            }
        }
    }

    @Test
    void mixed_units_change_neither_status_nor_recipe_cost() {
        for (int coals : SIZES) {
            for (long seed = 0; seed < 300; seed++) {
                Blend blend = BlendInstances.blend(coals, seed);
                Blend mixed = StressKind.MIXED_UNITS.of(BlendInstances.blend(coals, seed));
                Optimal expected = (Optimal) solver.solve(blend.program());
                Optimal actual = (Optimal) solver.solve(mixed.program());
                Certificates.check(mixed.program(), actual);
                assertThat(actual.objective())
                        .as("%d coals, seed %d", coals, seed)
                        .isEqualTo(expected.objective() * 1e4, within(1e-9 * Math.abs(actual.objective())));
            }
        }
    }

    @Test
    void agrees_on_programs_of_every_shape() {
        Map<Status, Integer> seen = new EnumMap<>(Status.class);
        for (long seed = 0; seed < 6000L * Thoroughness.FACTOR; seed++) {
            seen.merge(agree(RandomPrograms.program(new SplitMix(seed)), "seed " + seed), 1, Integer::sum);
        }
        for (Status status : Status.values()) {
            assertThat(seen.get(status)).as("programs that are %s", status).isGreaterThan(500 * Thoroughness.FACTOR);
        }
    }

    private Status agree(LinearProgram program, String name) {
        LpSolution solution = solver.solve(program);
        HipparchusOracle.Opinion opinion = HipparchusOracle.solve(program);
        assertThat(solution.status()).as(name).isEqualTo(opinion.status());
        if (solution instanceof Optimal optimal) {
            double size = Math.max(1, Math.abs(opinion.objective()));
            assertThat(optimal.objective()).as(name).isEqualTo(opinion.objective(), within(1e-9 * size));
        }
        Certificates.check(program, solution);
        return solution.status();
    }
}
