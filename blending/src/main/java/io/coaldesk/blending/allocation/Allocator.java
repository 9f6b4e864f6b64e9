package io.coaldesk.blending.allocation;

import io.coaldesk.blending.solver.BoundedSimplex;
import io.coaldesk.blending.solver.LpSolver;
import io.coaldesk.reason.InvalidValueException;
import java.util.List;
import java.util.Optional;

/**
 * The allocator of lots to products over periods: the plan of greatest contribution, with customers served in the order
 * of the request's {@link AllocationPriority} where coal, reclaim or another resource is short.
 *
 * <p>With x the tonnes as received from lot l to product p in period t it is a linear program:
 *
 * <pre>
 * greatest  sum (price_p - handling_p - cost_l) x - sum unmetCost_p (demand_pt - sum_l x) - sum holding_l stock_lt
 * with      stock_lt = opening_l + sum_(s to t) (arrivals_ls - sum_p x_lps) &gt;= 0
 *           firm_pt &lt;= sum_l x_lpt &lt;= demand_pt
 *           leastReclaim &lt;= sum of x from a stockpile in t &lt;= reclaimLimit,   its stock in t &lt;= capacity
 *           leastUse &lt;= sum (useByLot_l + useByProduct_p) x &lt;= capacity of a resource in t
 *           sum_l x (amount_l - U mass_l) &lt;= 0 for each limit X &lt;= U, exact on the mass of its basis
 *           min sum_l x &lt;= x_l &lt;= max sum_l x for the shares of lots
 * </pre>
 *
 * <p>Stock that is left after the last period is worth nothing and costs only its holding: state the demand that it is
 * kept for as a period of its own. The plan is checked with its printed tonnes before it is returned. This class is
 * stateless and thread-safe, and equal requests get equal answers, whatever the order of their lots, products,
 * stockpiles and resources.
 */
public final class Allocator {

    private static final Allocator STANDARD = new Allocator(new BoundedSimplex());

    private final LpSolver solver;

    Allocator(LpSolver solver) {
        this.solver = solver;
    }

    /** Returns the allocator for properties that mix by mass. */
    public static Allocator standard() {
        return STANDARD;
    }

    /**
     * Allocates.
     *
     * @param request the lots, the demand and what holds them back
     * @return the best plan, or what must be done and cannot be
     * @throws InvalidValueException if a lot that may go into a product lacks a property that is limited there, or a limit
     *     has no exact value of a blend, as on the air-dried basis
     * @throws UnverifiedAllocationException if the answer fails its check
     */
    public AllocationResult allocate(AllocationRequest request) {
        AllocationProgram program = new AllocationProgram(new AllocationProblem(request), solver);
        Optional<PricedFlows> priced = PriorityOrder.solve(program);
        return priced.isPresent() ? plan(program, priced.get()) : new ShortfallReport(program).infeasible();
    }

    private static AllocationPlan plan(AllocationProgram program, PricedFlows priced) {
        AllocationProblem problem = program.problem();
        PrintedFlows flows = new PrintedFlows(problem, TonnesRounding.round(problem, priced.tonnes()));
        PlanCheck.verify(problem, priced.tonnes(), flows);
        PlanReport report = new PlanReport(problem, flows);
        List<PlannedDelivery> deliveries = report.deliveries();
        List<LotBalance> lots = report.lots();
        AllocationTotals totals = TotalsReport.of(problem.request().currency(), deliveries, lots);
        List<ScarceValue> scarce = ScarcityReport.of(program, priced);
        Optional<ContributionRanking> ranking =
                ScarcityReport.scarcest(scarce).map(value -> new RankingReport(program, value).ranking());
        return AllocationPlan.builder()
                .priority(problem.request().priority())
                .totals(totals)
                .addAllDeliveries(deliveries)
                .addAllLots(lots)
                .addAllStockpiles(report.stockpiles())
                .addAllResources(report.resources())
                .addAllScarce(scarce)
                .ranking(ranking)
                .putAllDryByLot(report.dryByLot())
                .dryTotal(report.dryTotal())
                .degenerate(priced.degenerate())
                .addAllReasons(new AllocationReasons(problem)
                        .plan(totals, deliveries, scarce, ranking.stream().toList(), priced.degenerate()))
                .build();
    }
}
