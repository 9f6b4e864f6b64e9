package io.coaldesk.examples.benchmark;

import io.coaldesk.blending.solver.BranchAndBound;
import io.coaldesk.blending.solver.MixedSolution;
import io.coaldesk.blending.solver.SearchLimits;
import java.util.List;

/** Compares branch and bound with SCIP and CBC on 600 blends of at most three, four and five of 20 coals. */
public final class IntegerAgreement {

    private static final int COALS = 20;
    private static final int SEEDS = 200;

    private IntegerAgreement() {}

    /** Prints every disagreement and their number, which is also the exit code. */
    public static void main(String[] args) {
        BranchAndBound solver = new BranchAndBound();
        int compared = 0;
        int disagreements = 0;
        for (int most : new int[] {3, 4, 5}) {
            for (long seed = 0; seed < SEEDS; seed++) {
                CoalBlend blend = CoalBlend.ofFew(COALS, most, seed);
                MixedSolution solution = solver.solve(blend.program(most), SearchLimits.none());
                double own = solution instanceof MixedSolution.Optimal optimal
                        ? optimal.objective()
                        : Double.POSITIVE_INFINITY;
                for (IntegerPeer peer : List.of(IntegerPeer.SCIP, IntegerPeer.CBC)) {
                    double other = peer.leastCost(blend, most);
                    compared++;
                    if (!(Math.abs(own - other) <= 1e-7 * Math.abs(other))) {
                        disagreements++;
                        System.out.printf("at most %d, seed %d: %s %.9f, own %.9f%n", most, seed, peer, other, own);
                    }
                }
            }
        }
        System.out.printf("%d comparisons, %d disagreements%n", compared, disagreements);
        System.exit(Math.min(disagreements, 100));
    }
}
