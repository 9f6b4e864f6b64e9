package io.coaldesk.blending.solver;

import io.coaldesk.blending.solver.LpSolution.Optimal;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How far a number U may move in one row {@code sum (a_j - U m_j) x_j} before another basis is the best.
 *
 * <p>While U moves by d, the basic columns move along one line, {@code B^-1 e_r}, by s; with M = m x and D the change of M
 * along the line, {@code d = s / (M + s D)}. Reduced costs and the prices of tight rows are linear in s too, so that the
 * range of s is an ordinary ratio test. This class is for one thread.
 */
public final class RowRanging {

    /** A value this close to a bound, relative to its terms, is on the bound. */
    private static final double CLOSE = 1e-9;

    private final LinearProgram program;
    private final Optimal optimal;
    private final double[] x;
    private final boolean[] isInside;
    private final boolean[] isTight;
    private final int[] inside;
    private final int[] tight;
    private final DenseLu basis = new DenseLu();
    private double low;
    private double high;

    /** A ranging of the rows of a program at its optimum. */
    public RowRanging(LinearProgram program, Optimal optimal) {
        this.program = program;
        this.optimal = optimal;
        this.x = optimal.x();
        this.isInside = new boolean[x.length];
        this.isTight = new boolean[program.rows()];
        for (int j = 0; j < x.length; j++) {
            double near = CLOSE * Math.max(1, Math.abs(x[j]));
            isInside[j] = x[j] > program.lower(j) + near && x[j] < program.upper(j) - near;
        }
        for (int i = 0; i < program.rows(); i++) {
            double near = CLOSE * magnitude(i);
            double activity = activity(i);
            isTight[i] = activity <= program.rowLower(i) + near || activity >= program.rowUpper(i) - near;
        }
        inside = numbers(isInside);
        tight = numbers(isTight);
        if (isRegular()) {
            double[][] matrix = new double[tight.length][tight.length];
            for (int k = 0; k < tight.length; k++) {
                for (int l = 0; l < tight.length; l++) {
                    matrix[k][l] = program.coefficient(tight[k], inside[l]);
                }
            }
            basis.factorise(matrix, tight.length);
        }
    }

    private boolean isRegular() {
        return inside.length == tight.length && !optimal.degenerate();
    }

    private static int[] numbers(boolean[] marked) {
        return IntStream.range(0, marked.length).filter(i -> marked[i]).toArray();
    }

    /**
     * Returns by how much U may fall, zero or less, and rise, zero or more; infinite where there is no end.
     *
     * @param row the number of the row, which is tight
     * @param masses m by column
     * @return the two changes, or empty if the vertex is degenerate or the row is not tight
     */
    public Optional<double[]> range(int row, double[] masses) {
        if (!isRegular() || !isTight[row]) {
            return Optional.empty();
        }
        low = Double.NEGATIVE_INFINITY;
        high = Double.POSITIVE_INFINITY;
        int size = tight.length;
        double[] unit = new double[size];
        double[] insideMasses = new double[size];
        for (int k = 0; k < size; k++) {
            unit[k] = tight[k] == row ? 1 : 0;
            insideMasses[k] = masses[inside[k]];
        }
        double[] line = new double[size];
        double[] prices = new double[size];
        basis.solve(unit, line);
        basis.solveTransposed(insideMasses, prices);
        double mass = 0;
        double massAlong = 0;
        for (int j = 0; j < x.length; j++) {
            mass += masses[j] * x[j];
        }
        for (int k = 0; k < size; k++) {
            massAlong += insideMasses[k] * line[k];
        }
        keepPoint(line);
        keepPrices(row, masses, prices, mass);
        double least = change(low, mass, massAlong);
        double most = change(high, mass, massAlong);
        return Double.isNaN(least) || Double.isNaN(most)
                ? Optional.empty()
                : Optional.of(new double[] {Math.min(0, least), Math.max(0, most)});
    }

    private static double change(double step, double mass, double massAlong) {
        if (Double.isInfinite(step)) {
            return step;
        }
        double moved = mass + step * massAlong;
        return moved > 0 ? step / moved : step * Double.POSITIVE_INFINITY;
    }

    /** Keeps the basic columns within their bounds, and the rows that are not tight within theirs. */
    private void keepPoint(double[] line) {
        for (int k = 0; k < line.length; k++) {
            int j = inside[k];
            keep(x[j] - program.lower(j), line[k]);
            keep(program.upper(j) - x[j], -line[k]);
        }
        for (int i = 0; i < program.rows(); i++) {
            if (!isTight[i]) {
                double along = 0;
                for (int k = 0; k < line.length; k++) {
                    along += program.coefficient(i, inside[k]) * line[k];
                }
                keep(activity(i) - program.rowLower(i), along);
                keep(program.rowUpper(i) - activity(i), -along);
            }
        }
    }

    /** Keeps the signs of the reduced costs and of the prices of tight rows. */
    private void keepPrices(int row, double[] masses, double[] prices, double mass) {
        double price = optimal.rowDuals()[row] / mass;
        double[] reduced = optimal.reducedCosts();
        for (int j = 0; j < x.length; j++) {
            if (!isInside[j] && program.lower(j) < program.upper(j)) {
                double along = masses[j];
                double magnitude = Math.abs(along);
                for (int k = 0; k < prices.length; k++) {
                    along -= prices[k] * program.coefficient(tight[k], j);
                    magnitude += Math.abs(prices[k] * program.coefficient(tight[k], j));
                }
                // The twin of a basic column never changes its reduced cost of zero, but for rounding.
                along = Math.abs(along) <= CLOSE * magnitude ? 0 : along;
                double sign = x[j] - program.lower(j) <= program.upper(j) - x[j] ? 1 : -1;
                keep(sign * reduced[j], sign * price * along);
            }
        }
        for (int k = 0; k < prices.length; k++) {
            int i = tight[k];
            double dual = optimal.rowDuals()[i];
            if (program.rowLower(i) < program.rowUpper(i) && i != row) {
                double sign = dual >= 0 ? 1 : -1;
                keep(sign * dual, sign * price * prices[k]);
            }
        }
    }

    /** Narrows the range of s so that {@code room + s rate} stays zero or more. */
    private void keep(double room, double rate) {
        double most = Math.max(0, room) / Math.abs(rate);
        if (rate < 0) {
            high = Math.min(high, most);
        } else if (rate > 0) {
            low = Math.max(low, -most);
        }
    }

    private double activity(int row) {
        double sum = 0;
        for (int j = 0; j < x.length; j++) {
            sum += program.coefficient(row, j) * x[j];
        }
        return sum;
    }

    private double magnitude(int row) {
        double sum = 0;
        for (int j = 0; j < x.length; j++) {
            sum += Math.abs(program.coefficient(row, j) * x[j]);
        }
        return sum;
    }
}
