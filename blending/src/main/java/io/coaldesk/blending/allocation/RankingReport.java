package io.coaldesk.blending.allocation;

import io.coaldesk.blending.solver.LinearProgram;
import io.coaldesk.blending.solver.LpSolution;
import io.coaldesk.money.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The products by contribution per unit of what is scarcest.
 *
 * <p>The best contribution per unit of a product is that of its best recipe, a ratio of two sums over its lots. With the
 * recipe scaled so that it takes one unit it is a linear program (Charnes and Cooper 1962).
 */
final class RankingReport {

    private final AllocationProgram program;
    private final AllocationProblem problem;
    private final ScarceValue scarce;

    RankingReport(AllocationProgram program, ScarceValue scarce) {
        this.program = program;
        this.problem = program.problem();
        this.scarce = scarce;
    }

    ContributionRanking ranking() {
        int period = problem.request().periods().indexOf(scarce.period());
        List<RankedProduct> ranked = new ArrayList<>();
        for (int product = 0; product < problem.products().size(); product++) {
            rank(product, period).ifPresent(ranked::add);
        }
        ranked.sort(Comparator.comparing(
                        (RankedProduct product) -> product.perUnit().amount())
                .reversed()
                .thenComparing(RankedProduct::product));
        return new ContributionRanking(scarce, ranked);
    }

    private Optional<RankedProduct> rank(int product, int period) {
        if (!(perUnit(product, period) instanceof LpSolution.Optimal best)) {
            return Optional.empty();
        }
        double tonnes = 0;
        for (double part : best.x()) {
            tonnes += part;
        }
        return Optional.of(new RankedProduct(
                problem.products().get(product).id(),
                Money.of(
                        new BigDecimal(0 - best.objective(), ScarcityReport.DIGITS),
                        problem.request().currency()),
                new BigDecimal(1 / tonnes, ScarcityReport.DIGITS)));
    }

    /** Returns the best recipe for one unit; unbounded if a tonne pays that takes none, infeasible if no recipe takes any. */
    private LpSolution perUnit(int product, int period) {
        List<Integer> into = problem.into(product, period);
        int count = into.size();
        double[] costs = new double[count];
        double[] units = new double[count];
        for (int i = 0; i < count; i++) {
            Flow flow = problem.flows().get(into.get(i));
            costs[i] = problem.contribution(flow).negate().doubleValue();
            units[i] = units(flow).doubleValue();
        }
        LinearProgram.Builder recipe =
                LinearProgram.columns(count).objective(costs).addRow(units, 1, 1);
        program.recipeRows(product, period).forEach(row -> recipe.addRow(row.coefficients(), row.least(), row.most()));
        return program.solve(recipe.build());
    }

    /** Returns what a tonne of a flow takes of what is scarce. */
    private BigDecimal units(Flow flow) {
        StockLot lot = problem.lots().get(flow.lot());
        return switch (scarce.kind()) {
            case LOT -> lot.id().equals(scarce.id()) ? BigDecimal.ONE : BigDecimal.ZERO;
            case RECLAIM -> lot.stockpile().equals(scarce.id()) ? BigDecimal.ONE : BigDecimal.ZERO;
            case RESOURCE ->
                problem.resources().stream()
                        .filter(resource -> resource.id().equals(scarce.id()))
                        .map(resource -> resource.use(lot, problem.products().get(flow.product())))
                        .findFirst()
                        .orElseThrow();
            default -> throw new IllegalStateException(scarce.kind() + " is no resource");
        };
    }
}
