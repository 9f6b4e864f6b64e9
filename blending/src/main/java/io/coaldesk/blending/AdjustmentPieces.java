package io.coaldesk.blending;

import io.coaldesk.adjustment.AdjustmentBracket;
import io.coaldesk.adjustment.QualityAdjustment;
import io.coaldesk.adjustment.StepCounting;
import io.coaldesk.blending.PiecewiseTerm.Piece;
import io.coaldesk.reason.InvalidValueException;
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
    private final TreeSet<BigDecimal> edges = new TreeSet<>();

    private AdjustmentPieces(QualityAdjustment adjustment) {
        this.adjustment = adjustment;
        this.unit = BigDecimal.ONE.movePointLeft(adjustment.reporting().decimals());
    }

    static List<Piece> of(QualityAdjustment adjustment, double least, double greatest) {
        AdjustmentPieces pieces = new AdjustmentPieces(adjustment);
        BigDecimal low = new BigDecimal(least).setScale(adjustment.reporting().decimals(), RoundingMode.FLOOR);
        BigDecimal high =
                new BigDecimal(greatest).setScale(adjustment.reporting().decimals(), RoundingMode.CEILING);
        return pieces.between(low.subtract(pieces.unit), high.add(pieces.unit));
    }

    private List<Piece> between(BigDecimal low, BigDecimal high) {
        edges.add(low);
        edges.add(high);
        add(adjustment.reference(), low, high);
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
        BigDecimal start = adjustment.reference();
        for (AdjustmentBracket bracket : brackets) {
            BigDecimal farthest = sign.signum() > 0 ? high : low;
            BigDecimal end = bracket.to().orElse(farthest);
            boolean ends = end.subtract(farthest).multiply(sign).signum() < 0;
            BigDecimal last = ends ? end : farthest;
            add(end, low, high);
            if (adjustment.counting() != StepCounting.PROPORTIONAL) {
                addSteps(start, last, sign, low, high);
            }
            start = end;
        }
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
        if (adjustment.counting() == StepCounting.PROPORTIONAL) {
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
