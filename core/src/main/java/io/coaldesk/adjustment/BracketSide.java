package io.coaldesk.adjustment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The brackets on one side of the reference, and the one exact evaluator.
 *
 * <p>Distances count away from the reference, whichever side it is.
 */
final class BracketSide {

    /** Takes what one bracket contributes; the sum alone needs none of it. */
    @FunctionalInterface
    interface Pieces {
        void add(int bracket, BigDecimal steps, BigDecimal rate);
    }

    private static final Pieces UNHEARD = (bracket, steps, rate) -> {};

    private final QualityAdjustment schedule;
    private final boolean upward;

    BracketSide(QualityAdjustment schedule, boolean upward) {
        this.schedule = schedule;
        this.upward = upward;
    }

    /** Returns the side on which a value counts, or empty where it earns and costs nothing. */
    static Optional<BracketSide> of(QualityAdjustment schedule, BigDecimal value) {
        BracketSide above = new BracketSide(schedule, true);
        if (above.counts(value)) {
            return Optional.of(above);
        }
        BracketSide below = new BracketSide(schedule, false);
        return below.counts(value) ? Optional.of(below) : Optional.empty();
    }

    List<AdjustmentBracket> brackets() {
        return upward ? schedule.above() : schedule.below();
    }

    boolean isUpward() {
        return upward;
    }

    /** Returns where the first bracket starts. */
    BigDecimal origin() {
        return upward ? schedule.startAbove() : schedule.startBelow();
    }

    /** Returns how far a value lies beyond another, away from the reference. */
    BigDecimal distance(BigDecimal from, BigDecimal to) {
        return upward ? to.subtract(from) : from.subtract(to);
    }

    private boolean counts(BigDecimal value) {
        int order = distance(origin(), value).signum();
        return order > 0
                || (order == 0
                        && schedule.mode().oneBracketDecides()
                        && !brackets().isEmpty()
                        && ends(brackets().get(0)).withStart());
    }

    /** The linter refuses a schedule in which the ends matter and are not stated. */
    static BracketEnds ends(AdjustmentBracket bracket) {
        return bracket.holds().orElse(BracketEnds.END);
    }

    BigDecimal sum(BigDecimal value) {
        return sum(value, UNHEARD);
    }

    BigDecimal sum(BigDecimal value, Pieces pieces) {
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal start = origin();
        List<AdjustmentBracket> brackets = brackets();
        BigDecimal farthest = brackets.isEmpty() ? value : clip(value, brackets.get(brackets.size() - 1));
        for (int i = 0; i < brackets.size(); i++) {
            AdjustmentBracket bracket = brackets.get(i);
            start = bracket.from().orElse(start);
            BigDecimal steps = steps(bracket, start, value, farthest);
            if (steps.signum() != 0) {
                pieces.add(i, steps, bracket.rate());
                total = total.add(bracket.rate().multiply(steps));
            }
            start = bracket.to().orElse(value);
        }
        return total;
    }

    private BigDecimal steps(AdjustmentBracket bracket, BigDecimal start, BigDecimal value, BigDecimal farthest) {
        return switch (schedule.mode()) {
            case MARGINAL -> count(distance(start, clip(value, bracket)).max(BigDecimal.ZERO));
            case ADDITIVE -> count(distance(start, farthest).max(BigDecimal.ZERO));
            case FLAT -> holds(bracket, start, value) ? BigDecimal.ONE : BigDecimal.ZERO;
            case RESET ->
                holds(bracket, start, value)
                        ? count(distance(bracket.countsFrom().orElse(start), value))
                        : BigDecimal.ZERO;
        };
    }

    private BigDecimal count(BigDecimal stretch) {
        return schedule.counting().count(stretch, schedule.step());
    }

    private BigDecimal clip(BigDecimal value, AdjustmentBracket bracket) {
        return bracket.to().map(to -> upward ? to.min(value) : to.max(value)).orElse(value);
    }

    private boolean holds(AdjustmentBracket bracket, BigDecimal start, BigDecimal value) {
        int beyondStart = distance(start, value).signum();
        int shortOfEnd = bracket.to().map(to -> distance(value, to).signum()).orElse(1);
        BracketEnds ends = ends(bracket);
        return (beyondStart > 0 || (beyondStart == 0 && ends.withStart()))
                && (shortOfEnd > 0 || (shortOfEnd == 0 && ends.withEnd()));
    }
}
