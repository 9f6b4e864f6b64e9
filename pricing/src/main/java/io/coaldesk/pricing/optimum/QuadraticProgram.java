package io.coaldesk.pricing.optimum;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The least of {@code sum (h_i x_i^2 / 2 + g_i x_i)} with {@code h_i > 0}, under bounds of each variable and rows.
 *
 * <p>It is solved by the dual active set method of Goldfarb and Idnani (Mathematical Programming 27, 1983): from the
 * unbounded least, one violated constraint after the other becomes active, and constraints whose multiplier would turn
 * negative leave. It is finite and ends at the exact solution, or proves that there is none. Bounds that are active fix
 * their variable, so that the systems that are solved are as small as the number of active rows.
 */
final class QuadraticProgram {

    private static final double FEASIBLE = 1e-11;
    private static final double DEPENDENT = 1e-12;
    private static final int STEPS_PER_CONSTRAINT = 50;

    private final double[] curvature;
    private final double[] gradient;
    private final double[] lower;
    private final double[] upper;
    private final List<LinearRow> rows;

    /** The point, and for each variable 1 where its lower bound is active, -1 where its upper bound is, 0 else. */
    private final double[] point;

    private final int[] side;
    private final double[] boundMultiplier;
    private final List<Integer> active = new ArrayList<>();
    private final List<Double> multiplier = new ArrayList<>();

    QuadraticProgram(double[] curvature, double[] gradient, double[] lower, double[] upper, List<LinearRow> rows) {
        this.curvature = curvature;
        this.gradient = gradient;
        this.lower = lower;
        this.upper = upper;
        this.rows = rows;
        this.point = new double[gradient.length];
        this.side = new int[gradient.length];
        this.boundMultiplier = new double[gradient.length];
    }

    /** Returns the least point; empty if the constraints exclude each other. */
    Optional<LeastPoint> solve() {
        for (int i = 0; i < point.length; i++) {
            point[i] = -gradient[i] / curvature[i];
        }
        int most = STEPS_PER_CONSTRAINT * (2 * point.length + rows.size() + 1);
        for (int step = 0; step < most; step++) {
            int worst = mostViolated();
            if (worst < 0) {
                return Optional.of(new LeastPoint(point, rowMultipliers()));
            }
            if (!activate(worst)) {
                return Optional.empty();
            }
        }
        throw new IllegalStateException("The active set did not settle within " + most + " steps");
    }

    private double[] rowMultipliers() {
        double[] all = new double[rows.size()];
        for (int k = 0; k < active.size(); k++) {
            all[active.get(k)] = multiplier.get(k);
        }
        return all;
    }

    /** Constraints count: lower bounds, then upper bounds, then rows. */
    private int mostViolated() {
        int worst = -1;
        double most = FEASIBLE;
        for (int i = 0; i < point.length; i++) {
            double scale = Math.max(1, Math.abs(point[i]));
            if (side[i] != 1 && (lower[i] - point[i]) / scale > most) {
                most = (lower[i] - point[i]) / scale;
                worst = i;
            }
            if (side[i] != -1 && (point[i] - upper[i]) / scale > most) {
                most = (point[i] - upper[i]) / scale;
                worst = point.length + i;
            }
        }
        for (int k = 0; k < rows.size(); k++) {
            double violation =
                    -rows.get(k).slack(point) / Math.max(1, Math.abs(rows.get(k).bound()));
            if (!active.contains(k) && violation > most) {
                most = violation;
                worst = 2 * point.length + k;
            }
        }
        return worst;
    }

    private double[] normal(int constraint) {
        if (constraint >= 2 * point.length) {
            return rows.get(constraint - 2 * point.length).coefficients();
        }
        double[] normal = new double[point.length];
        normal[constraint % point.length] = constraint < point.length ? 1 : -1;
        return normal;
    }

    private double slack(int constraint) {
        if (constraint >= 2 * point.length) {
            return rows.get(constraint - 2 * point.length).slack(point);
        }
        int i = constraint % point.length;
        return constraint < point.length ? point[i] - lower[i] : upper[i] - point[i];
    }

    /** Moves to where a violated constraint holds as an equation; false if it cannot hold. */
    private boolean activate(int constraint) {
        double[] normal = normal(constraint);
        double own = 0;
        while (true) {
            double[] shares = rowShares(normal);
            double[] residual = residual(normal, shares);
            double along = 0;
            double free = 0;
            for (int i = 0; i < point.length; i++) {
                free += normal[i] * normal[i] / curvature[i];
                along += side[i] == 0 ? residual[i] * residual[i] / curvature[i] : 0;
            }
            int leaving = leaving(shares, residual);
            double dualStep = leaving < 0 ? Double.POSITIVE_INFINITY : ratio(leaving, shares, residual);
            double primalStep = along <= DEPENDENT * free ? Double.POSITIVE_INFINITY : -slack(constraint) / along;
            double step = Math.min(dualStep, primalStep);
            if (Double.isInfinite(step)) {
                return false;
            }
            if (!Double.isInfinite(primalStep)) {
                for (int i = 0; i < point.length; i++) {
                    point[i] += side[i] == 0 ? step * residual[i] / curvature[i] : 0;
                }
            }
            own += step;
            shiftMultipliers(step, shares, residual);
            if (primalStep <= dualStep) {
                enter(constraint, own);
                return true;
            }
            leave(leaving);
        }
    }

    /** Returns by how much each active row's multiplier falls per step. */
    private double[] rowShares(double[] normal) {
        int size = active.size();
        double[][] matrix = new double[size][size];
        double[] right = new double[size];
        for (int k = 0; k < size; k++) {
            for (int l = 0; l < size; l++) {
                matrix[k][l] = product(
                        rows.get(active.get(k)).coefficients(),
                        rows.get(active.get(l)).coefficients());
            }
            right[k] = product(rows.get(active.get(k)).coefficients(), normal);
        }
        return DenseSystem.solve(matrix, right);
    }

    private double product(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += side[i] == 0 ? one[i] * other[i] / curvature[i] : 0;
        }
        return sum;
    }

    private double[] residual(double[] normal, double[] shares) {
        double[] residual = normal.clone();
        for (int k = 0; k < shares.length; k++) {
            double[] row = rows.get(active.get(k)).coefficients();
            for (int i = 0; i < residual.length; i++) {
                residual[i] -= shares[k] * row[i];
            }
        }
        return residual;
    }

    /** Returns the active constraint whose multiplier reaches zero first: a variable, or a row after them; -1 if none. */
    private int leaving(double[] shares, double[] residual) {
        int first = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int at = 0; at < point.length + shares.length; at++) {
            double ratio = ratio(at, shares, residual);
            if (ratio < least) {
                least = ratio;
                first = at;
            }
        }
        return first;
    }

    private double ratio(int at, double[] shares, double[] residual) {
        double share = at < point.length ? side[at] * residual[at] : shares[at - point.length];
        if (share <= DEPENDENT) {
            return Double.POSITIVE_INFINITY;
        }
        return (at < point.length ? boundMultiplier[at] : multiplier.get(at - point.length)) / share;
    }

    private void shiftMultipliers(double step, double[] shares, double[] residual) {
        for (int i = 0; i < point.length; i++) {
            boundMultiplier[i] = side[i] == 0 ? 0 : Math.max(0, boundMultiplier[i] - step * side[i] * residual[i]);
        }
        for (int k = 0; k < shares.length; k++) {
            multiplier.set(k, Math.max(0, multiplier.get(k) - step * shares[k]));
        }
    }

    private void enter(int constraint, double own) {
        if (constraint >= 2 * point.length) {
            active.add(constraint - 2 * point.length);
            multiplier.add(own);
            return;
        }
        int i = constraint % point.length;
        side[i] = constraint < point.length ? 1 : -1;
        point[i] = side[i] == 1 ? lower[i] : upper[i];
        boundMultiplier[i] = own;
    }

    private void leave(int at) {
        if (at < point.length) {
            side[at] = 0;
            boundMultiplier[at] = 0;
        } else {
            int row = at - point.length;
            active.subList(row, row + 1).clear();
            multiplier.remove(row);
        }
    }
}
