package io.coaldesk.pricing.optimum;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The problem under decided regimes, as a sequence of quadratic programs in the tonnes.
 *
 * <p>With linear demand one quadratic program is the problem itself. Where a price stands at its ceiling profit is linear in
 * the tonnes; a proximal term keeps the program strictly convex and is gone after finitely many rounds. With constant
 * elasticity each round is a Newton step, guarded by a line search on profit less penalised violations.
 */
final class RegimeProgram {

    private static final int MOST_ROUNDS = 300;
    private static final double SETTLED = 1e-12;
    private static final double NEAR = 1e-8;
    private static final double SURE = 1e-4;
    private static final double MERIT_NOISE = 1e-13;
    private static final double SHORTEST = 1e-6;
    private static final double PROXIMAL = 1e-5;
    private static final double LEAST_SHARE = 1e-12;
    private static final double LEAST_SHARE_KEPT = 0.1;

    private final PriceProblem problem;
    private final Regime[] regimes;
    private final List<Piece> pieces = new ArrayList<>();
    private final PriceRows rows;
    private final double[] scale;
    private final double weight;
    private boolean curved;

    RegimeProgram(PriceProblem problem, Regime[] regimes) {
        this.problem = problem;
        this.regimes = regimes.clone();
        for (int i = 0; i < problem.size(); i++) {
            addPieces(i, problem.segments().get(i));
        }
        scale = pieces.stream()
                .mapToDouble(piece -> problem.tonnesScale(model(piece)))
                .toArray();
        weight = problem.priceScale() * Arrays.stream(scale).max().orElse(1);
        rows = new PriceRows(problem, this.regimes, pieces, scale);
    }

    private SegmentModel model(Piece piece) {
        return problem.segments().get(piece.segment());
    }

    private void addPieces(int i, SegmentModel model) {
        double wanted = model.wantedAtCeiling();
        double atCeiling = Math.min(wanted, model.most());
        switch (regimes[i]) {
            case DROPPED -> {}
            case RATIONED -> add(new Piece(i, 0, model.least(), atCeiling, false));
            case FREE -> add(new Piece(i, 0, Math.max(model.least(), wanted), model.most(), true));
            case OPEN -> {
                if (atCeiling > 0) {
                    add(new Piece(i, 0, Math.min(model.least(), atCeiling), atCeiling, false));
                }
                if (model.most() > atCeiling) {
                    double above = Math.max(0, model.least() - atCeiling);
                    add(new Piece(i, atCeiling, above, model.most() - atCeiling, true));
                }
            }
        }
    }

    private void add(Piece piece) {
        SegmentModel model = model(piece);
        curved |= piece.isCurved(model);
        double least = piece.isSteep(model) ? LEAST_SHARE * problem.tonnesScale(model) : 0;
        pieces.add(new Piece(
                piece.segment(), piece.offset(), Math.max(piece.lower(), least), piece.upper(), piece.curve()));
    }

    /** Returns the best point; empty if there is none or, where {@link #mayMiss} says so, none was found. */
    Optional<RegimeSolution> solve() {
        if (rows.contradict()) {
            return Optional.empty();
        }
        double[] point = start();
        double[] multipliers = new double[rows.size()];
        double before = Double.POSITIVE_INFINITY;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            Optional<LeastPoint> next = step(point, multipliers);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            multipliers = next.get().rowMultipliers();
            double move = move(point, next.get().point());
            point = curved && move > SURE
                    ? search(point, next.get().point(), multipliers)
                    : next.get().point();
            boolean still = move <= SETTLED || (move <= NEAR && move >= before);
            if (still || (!curved && isQuadratic())) {
                return Optional.of(solution(point, multipliers));
            }
            before = move;
        }
        return Optional.of(solution(point, multipliers));
    }

    /** Where limits are curved, all start at the best single price, at which none of them can be broken. */
    private double[] start() {
        double common = rows.areCurved() ? commonPrice() : 0;
        double[] start = new double[pieces.size()];
        for (int k = 0; k < start.length; k++) {
            Piece piece = pieces.get(k);
            double wanted = rows.areCurved() ? model(piece).demand().tonnesAt(common) - piece.offset() : scale[k] / 2;
            start[k] = Math.max(piece.lower(), Math.min(piece.upper(), wanted)) / scale[k];
        }
        return start;
    }

    private double commonPrice() {
        Optional<UniformSearch.Range> uniform = new UniformSearch(problem).run();
        if (uniform.isPresent()) {
            return uniform.get().best();
        }
        double common = 0;
        for (Piece piece : pieces) {
            SegmentModel model = model(piece);
            double lowest = piece.upper() > 0 ? model.demand().priceAt(piece.offset() + piece.upper()) : 0;
            common = Math.max(common, Math.max(lowest, 2 * model.cost()));
        }
        return common;
    }

    /** Returns whether an empty answer does not prove that there is no point. */
    boolean mayMiss() {
        return rows.areCurved();
    }

    private boolean isQuadratic() {
        return pieces.stream().allMatch(Piece::curve);
    }

    /** Returns the largest move, relative to where it leads where a small share means a high price. */
    private double move(double[] from, double[] to) {
        double most = 0;
        for (int k = 0; k < from.length; k++) {
            double size = pieces.get(k).isSteep(model(pieces.get(k))) ? to[k] : Math.max(1, to[k]);
            most = Math.max(most, Math.abs(to[k] - from[k]) / size);
        }
        return most;
    }

    private Optional<LeastPoint> step(double[] point, double[] multipliers) {
        int size = point.length;
        double[] curvature = new double[size];
        double[] gradient = new double[size];
        double[] lower = new double[size];
        double[] upper = new double[size];
        for (int k = 0; k < size; k++) {
            Piece piece = pieces.get(k);
            curvature[k] = curvature(k, point[k], multipliers);
            gradient[k] = -piece.marginalProfit(model(piece), point[k] * scale[k]) * scale[k] / weight
                    - curvature[k] * point[k];
            upper[k] = piece.upper() / scale[k];
            lower[k] = piece.lower() / scale[k];
            if (piece.isSteep(model(piece))) {
                // Near nothing a curve says little of itself further on.
                lower[k] = Math.max(lower[k], Math.min(upper[k], LEAST_SHARE_KEPT * point[k]));
            }
        }
        return new QuadraticProgram(curvature, gradient, lower, upper, rows.at(point)).solve();
    }

    private double curvature(int k, double share, double[] multipliers) {
        Piece piece = pieces.get(k);
        double square = scale[k] * scale[k] / weight;
        if (!piece.curve()) {
            return PROXIMAL * problem.priceScale() / scale[k] * square;
        }
        double own = model(piece).demand().marginalRevenueFall(piece.offset() + share * scale[k]) * square;
        return Math.max(LEAST_SHARE_KEPT * own, own + rows.curvature(k, share, multipliers));
    }

    /** Returns the point on the way to a proposed one that is better by profit less penalised violations. */
    private double[] search(double[] from, double[] to, double[] multipliers) {
        double penalty = 1 + 2 * Arrays.stream(multipliers).max().orElse(0);
        double now = merit(from, penalty);
        double noise = MERIT_NOISE * Math.max(1, Math.abs(now));
        double[] trial = to;
        for (double length = 1; length > SHORTEST; length /= 2) {
            trial = new double[from.length];
            for (int k = 0; k < from.length; k++) {
                trial[k] = from[k] + length * (to[k] - from[k]);
            }
            if (merit(trial, penalty) < now + noise) {
                return trial;
            }
        }
        return trial;
    }

    private double merit(double[] point, double penalty) {
        double profit = 0;
        for (int k = 0; k < point.length; k++) {
            profit += pieces.get(k).profit(model(pieces.get(k)), point[k] * scale[k]);
        }
        return -profit / weight + penalty * rows.violation(point);
    }

    private double[] tonnes(double[] point) {
        double[] tonnes = new double[problem.size()];
        for (int k = 0; k < point.length; k++) {
            tonnes[pieces.get(k).segment()] += point[k] * scale[k];
        }
        return tonnes;
    }

    private double value(double[] tonnes) {
        double value = 0;
        for (int i = 0; i < tonnes.length; i++) {
            value += problem.segments().get(i).profit(tonnes[i]);
        }
        return value;
    }

    private RegimeSolution solution(double[] point, double[] multipliers) {
        double[] tonnes = tonnes(point);
        double[] limits = rows.limitMultipliers(multipliers, weight);
        return new RegimeSolution(
                List.of(regimes),
                list(tonnes),
                rows.shadow(multipliers, weight),
                list(limits),
                value(tonnes),
                rows.isConcave(limits));
    }

    private static List<Double> list(double[] figures) {
        return Arrays.stream(figures).boxed().toList();
    }
}
