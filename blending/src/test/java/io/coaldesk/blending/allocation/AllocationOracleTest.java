package io.coaldesk.blending.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class AllocationOracleTest {

    private static final double SLACK = 1e-5;

    /** Six decimals, so that rounding does not hide a difference. */
    @Property(tries = 1000)
    void another_solver_with_another_program_finds_the_same_contribution(@ForAll AllocationRequest stated) {
        AllocationRequest request = stated.withTonnesDecimals(6);
        AllocationResult result = Allocator.standard().allocate(request);
        OptionalDouble expected = AllocationOracle.contribution(request, SLACK);
        assertThat(result instanceof AllocationPlan).isEqualTo(expected.isPresent());
        if (result instanceof AllocationPlan plan) {
            double contribution = plan.totals().contribution().amount().doubleValue();
            double size = plan.totals().revenue().amount().doubleValue()
                    + plan.totals().unmetCost().amount().doubleValue()
                    + plan.totals().holdingCost().amount().doubleValue();
            // What the slack of held tiers brings is seen by doubling it.
            double more = AllocationOracle.contribution(request, 2 * SLACK).getAsDouble() - expected.getAsDouble();
            assertThat(contribution)
                    .isCloseTo(expected.getAsDouble() - more, within(1e-7 * size + 0.1 + Math.abs(more)));
        }
    }
}
