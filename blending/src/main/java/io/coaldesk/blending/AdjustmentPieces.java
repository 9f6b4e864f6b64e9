package io.coaldesk.blending;

import io.coaldesk.adjustment.AdjustmentBracket;
import io.coaldesk.adjustment.AdjustmentTarget;
import io.coaldesk.adjustment.BracketMode;
import io.coaldesk.adjustment.QualityAdjustment;
import io.coaldesk.adjustment.StepCounting;
import io.coaldesk.blending.PiecewiseTerm.Piece;
import io.coaldesk.reason.InvalidValueException;
import io.coaldesk.reason.Require;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * What an adjustment takes from the margin, as pieces over the values that a blend can reach.
 *
 * <p>A jump lies between two values that the contract can tell apart: from one reported value to the next the worse of
 * both sides counts, so that no recipe gains by standing on the edge of rounding.
 */
final class AdjustmentPieces {

    private static final int MOST_STEPS = 5_000;

    private final QualityAdjustment adjustment;
    private final BigDecimal unit;
    private final boolean jumps;
    private final TreeSet<BigDecimal> edges = new TreeSet<>();

    private AdjustmentPieces(QualityAdjustment adjustment) {
        this.adjustment = adjustment;
        this.jumps = adjustment.mode() == BracketMode.FLAT || adjustment.counting() != StepCounting.PROPORTIONAL;
        this.unit = BigDecimal.ONE.movePointLeft(adjustment.reporting().decimals());
    }

    static List<Piece> of(QualityAdjustment adjustment, double least, double greatest) {
        requireMoneyPerTonne(adjustment);
        AdjustmentPieces pieces = new AdjustmentPieces(adjustment);
        BigDecimal low = new BigDecimal(least).setScale(adjustment.reporting().decimals(), RoundingMode.FLOOR);
        BigDecimal high =
                new BigDecimal(greatest).setScale(adjustment.reporting().decimals(), RoundingMode.CEILING);
        return pieces.between(low.subtract(pieces.unit), high.add(pieces.unit));
    }

    /** A share of a price or of the tonnes, and a line with a kink at no edge, are no pieces of a margin per tonne. */
    private static void requireMoneyPerTonne(QualityAdjustment adjustment) {
        String path = "objective.adjustments." + adjustment.key();
        Require.that(
                adjustment.target() == AdjustmentTarget.PRICE_PER_TONNE,
                path + ".target",
                adjustment.target(),
                "PRICE_PER_TONNE");
        Require.that(
                adjustment.mode() != BracketMode.RESET, path + ".mode", adjustment.mode(), "one that does not reset");
        boolean sloped = adjustment.mode() != BracketMode.FLAT && adjustment.counting() == StepCounting.PROPORTIONAL;
        Require.that(
                !sloped || adjustment.maxBonus().isEmpty(),
                path + ".maxBonus",
                adjustment.maxBonus(),
                "none with" + " a proportional count; a bracket that ends caps as well");
        Require.that(
                !sloped || adjustment.maxPenalty().isEmpty(),
                path + ".maxPenalty",
                adjustment.maxPenalty(),
                "none" + " with a proportional count; a bracket that ends caps as well");
    }

    private List<Piece> between(BigDecimal low, BigDecimal high) {
        edges.add(low);
        edges.add(high);
        add(adjustment.startAbove(), low, high);
        add(adjustment.startBelow(), low, high);
        addSide(adjustment.above(), BigDecimal.ONE, low, high);
        addSide(adjustment.below(), BigDecimal.ONE.negate(), low, high);
        List<Piece> pieces = new ArrayList<>();
        BigDecimal from = null;
        for (BigDecimal edge : edges) {
            if (from != null) {
                addPieces(pieces, from, edge);
            }
            from = edge;
        }
        return pieces;
    }

    private void addSide(List<AdjustmentBracket> brackets, BigDecimal sign, BigDecimal low, BigDecimal high) {
        BigDecimal start = sign.signum() > 0 ? adjustment.startAbove() : adjustment.startBelow();
        BigDecimal farthest = sign.signum() > 0 ? high : low;
        BigDecimal ending = brackets.isEmpty() ? farthest : last(brackets.get(brackets.size() - 1), farthest, sign);
        for (AdjustmentBracket bracket : brackets) {
            BigDecimal end = bracket.to().orElse(farthest);
            add(end, low, high);
            if (adjustment.counting() != StepCounting.PROPORTIONAL && adjustment.mode() != BracketMode.FLAT) {
                boolean goesOn = adjustment.mode() == BracketMode.ADDITIVE;
                addSteps(start, goesOn ? ending : last(bracket, farthest, sign), sign, low, high);
            }
            start = end;
        }
    }

    /** Returns where a bracket ends within reach. */
    private static BigDecimal last(AdjustmentBracket bracket, BigDecimal farthest, BigDecimal sign) {
        BigDecimal end = bracket.to().orElse(farthest);
        return end.subtract(farthest).multiply(sign).signum() < 0 ? end : farthest;
    }

    private void addSteps(BigDecimal start, BigDecimal last, BigDecimal sign, BigDecimal low, BigDecimal high) {
        BigDecimal step = adjustment.step().multiply(sign);
        BigDecimal first = sign.signum() > 0 ? low : high;
        BigDecimal before =
                first.subtract(start).divide(step, 0, RoundingMode.FLOOR).max(BigDecimal.ZERO);
        BigDecimal edge = start.add(step.multiply(before));
        while (last.subtract(edge).multiply(sign).signum() > 0) {
            add(edge, low, high);
            edge = edge.add(step);
            if (edges.size() > MOST_STEPS) {
                throw new InvalidValueException(
                        "objective.adjustments." + adjustment.key() + ".step",
                        adjustment.step(),
                        "a step of which at most " + MOST_STEPS + " lie within what the coals reach");
            }
        }
    }

    private void add(BigDecimal edge, BigDecimal low, BigDecimal high) {
        if (edge.compareTo(low) > 0 && edge.compareTo(high) < 0) {
            edges.add(edge);
        }
    }

    /** Adds the function between two edges: linear, or constant with a jump at either end. */
    private void addPieces(List<Piece> pieces, BigDecimal from, BigDecimal to) {
        double atFrom = taken(from);
        double atTo = taken(to);
        if (!jumps) {
            pieces.add(new Piece(from.doubleValue(), to.doubleValue(), atFrom, atTo));
            return;
        }
        BigDecimal middle = from.add(to).divide(BigDecimal.valueOf(2));
        double inside = taken(middle);
        BigDecimal first = inside == atFrom ? from : from.add(unit).min(middle);
        BigDecimal last = inside == atTo ? to : to.subtract(unit).max(middle);
        if (first.compareTo(from) > 0) {
            double worse = Math.max(inside, atFrom);
            pieces.add(new Piece(from.doubleValue(), first.doubleValue(), worse, worse));
        }
        if (last.compareTo(first) > 0) {
            pieces.add(new Piece(first.doubleValue(), last.doubleValue(), inside, inside));
        }
        if (to.compareTo(last) > 0) {
            double worse = Math.max(inside, atTo);
            pieces.add(new Piece(last.doubleValue(), to.doubleValue(), worse, worse));
        }
    }

    private double taken(BigDecimal value) {
        return -adjustment.perTonne(value).doubleValue();
    }
}
