package io.coaldesk.blending.solver;

import io.coaldesk.blending.solver.BlendInstances.SplitMix;

/** Small programs with whole-number data and bounds of every kind, many of them degenerate, infeasible or unbounded. */
final class RandomPrograms {

    private RandomPrograms() {}

    static LinearProgram program(SplitMix random) {
        int columns = 1 + random.below(12);
        int rows = random.below(9);
        LinearProgram.Builder builder = LinearProgram.columns(columns);
        double[] cost = new double[columns];
        for (int j = 0; j < columns; j++) {
            cost[j] = whole(random, 0.3);
            double[] bounds = bounds(random, 0.6);
            builder.bounds(j, bounds[0], bounds[1]);
        }
        builder.objective(cost);
        double[] row = new double[columns];
        for (int i = 0; i < rows; i++) {
            boolean repeated = i > 0 && random.uniform() < 0.1;
            for (int j = 0; j < columns && !repeated; j++) {
                row[j] = whole(random, 0.5);
            }
            double[] bounds = bounds(random, 0.3);
            builder.addRow(row, bounds[0], bounds[1]);
        }
        return builder.build();
    }

    private static double whole(SplitMix random, double zero) {
        return random.uniform() < zero ? 0 : random.below(11) - 5;
    }

    /** From zero up with a given probability; else free, one-sided, fixed or boxed. */
    private static double[] bounds(SplitMix random, double fromZero) {
        double low = random.below(8) - 4;
        if (random.uniform() < fromZero) {
            return new double[] {0, random.uniform() < 0.5 ? Double.POSITIVE_INFINITY : 1 + random.below(5)};
        }
        return switch (random.below(5)) {
            case 0 -> new double[] {Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY};
            case 1 -> new double[] {Double.NEGATIVE_INFINITY, low};
            case 2 -> new double[] {low, Double.POSITIVE_INFINITY};
            case 3 -> new double[] {low, low};
            default -> new double[] {low, low + random.below(6)};
        };
    }
}
