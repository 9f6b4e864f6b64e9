package io.coaldesk.blending;

import io.coaldesk.adjustment.QualityAdjustment;
import io.coaldesk.blending.PiecewiseTerm.Piece;
import io.coaldesk.blending.mixing.MixingRow;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.policy.Finding;
import io.coaldesk.reason.InvalidValueException;
import io.coaldesk.reason.Language;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * An objective in numbers: {@code constant + costs w + sum of terms}, or the ratio {@code costs w / masses w}, to be
 * minimised.
 *
 * @param constant what does not depend on the recipe
 * @param costs by coal
 * @param masses the denominator by coal, if the objective is a ratio
 * @param terms functions of the blend's properties
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record Criterion(double constant, double[] costs, Optional<double[]> masses, List<PiecewiseTerm> terms) {

    static Criterion of(BlendProblem problem, BlendObjective objective) {
        if (objective instanceof BlendObjective.LeastCostPerGigajoule perEnergy) {
            QualityKey key = perEnergy.perTonne();
            MixingRow energy = problem.mixing("objective.energy", key).row();
            double[] masses = new double[problem.size()];
            for (int i = 0; i < masses.length; i++) {
                masses[i] = energy.amount(i);
                if (!(masses[i] > 0)) {
                    throw new InvalidValueException(
                            "offers." + problem.offers().get(i).id() + ".quality." + key,
                            masses[i],
                            "more than 0 for a cost per gigajoule");
                }
            }
            return new Criterion(0, problem.costs(), Optional.of(masses), List.of());
        }
        if (objective instanceof BlendObjective.MostMargin margin) {
            List<PiecewiseTerm> terms = new ArrayList<>();
            for (QualityAdjustment adjustment : margin.adjustments()) {
                requireSound(adjustment);
                MixingRow row = linear(problem, "objective.adjustments." + adjustment.key(), adjustment.key());
                terms.add(
                        new PiecewiseTerm(row, AdjustmentPieces.of(adjustment, row.leastValue(), row.greatestValue())));
            }
            return new Criterion(-margin.price().doubleValue(), problem.costs(), Optional.empty(), terms);
        }
        if (objective instanceof BlendObjective.Closest closest) {
            List<PiecewiseTerm> terms = new ArrayList<>();
            closest.targets()
                    .forEach((key, target) ->
                            terms.add(distance(linear(problem, "objective.targets." + key, key), target)));
            return new Criterion(0, new double[problem.size()], Optional.empty(), terms);
        }
        return new Criterion(0, problem.costs(), Optional.empty(), List.of());
    }

    private static void requireSound(QualityAdjustment adjustment) {
        String path = "objective.adjustments." + adjustment.key();
        for (Finding finding : adjustment.lint(path)) {
            if (finding.isError()) {
                throw new InvalidValueException(
                        finding.reason().path().orElse(path),
                        finding.reason().text(Language.EN),
                        "brackets that lead away from the reference");
            }
        }
    }

    private static MixingRow linear(BlendProblem problem, String path, QualityKey key) {
        PropertyMixing.Mixed mixed = problem.mixing(path, key);
        if (mixed.curve().isPresent()) {
            throw new InvalidValueException(path, "a property that mixes by a curve", "a law or a linear model");
        }
        return mixed.row();
    }

    private static PiecewiseTerm distance(MixingRow row, BigDecimal target) {
        double goal = target.doubleValue();
        double size = Math.abs(goal);
        double from = Math.min(row.leastValue(), goal);
        double to = Math.max(row.greatestValue(), goal);
        List<Piece> pieces = new ArrayList<>();
        if (from < goal) {
            pieces.add(new Piece(from, goal, (goal - from) / size, 0));
        }
        if (to > goal || pieces.isEmpty()) {
            pieces.add(new Piece(goal, to, 0, (to - goal) / size));
        }
        return new PiecewiseTerm(row, pieces);
    }

    /** Returns whether money is minimised, so that prices have a meaning. */
    boolean isMoney() {
        return Arrays.stream(costs).anyMatch(cost -> cost != 0) || terms.isEmpty();
    }

    /** Returns whether the cost of a tonne is all that is minimised. */
    boolean isCost() {
        return masses.isEmpty() && terms.isEmpty();
    }

    /** Returns the value of shares. */
    double value(double[] shares) {
        double cost = sum(costs, shares);
        if (masses.isPresent()) {
            return cost / sum(masses.get(), shares);
        }
        double value = constant + cost;
        for (PiecewiseTerm term : terms) {
            value += term.at(term.mixing().value(shares), term.reach());
        }
        return value;
    }

    private static double sum(double[] row, double[] shares) {
        double sum = 0;
        for (int i = 0; i < row.length; i++) {
            sum += row[i] * shares[i];
        }
        return sum;
    }
}
