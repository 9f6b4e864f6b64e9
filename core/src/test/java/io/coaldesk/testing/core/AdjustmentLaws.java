package io.coaldesk.testing.core;

import io.coaldesk.adjustment.AdjustmentBracket;
import io.coaldesk.adjustment.BracketEnds;
import io.coaldesk.adjustment.BracketMode;
import io.coaldesk.adjustment.QualityAdjustment;
import io.coaldesk.adjustment.StepCounting;
import io.coaldesk.coal.CoalQuality;
import io.coaldesk.policy.Finding;
import io.coaldesk.policy.PolicyReason;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Law 2 for one schedule of bonus and penalty.
 *
 * <p>Each method takes a schedule of the caller and throws an {@link AssertionError} with a witness where the law does
 * not hold. A schedule with a finding is outside the laws: they return at once.
 */
public final class AdjustmentLaws {

    private AdjustmentLaws() {}

    /** A better value never earns less, where better is what the schedule declares; flat stretches are allowed. */
    public static void isMonotone(QualityAdjustment schedule, double value, double other) {
        if (!schedule.lint("").isEmpty()) {
            return;
        }
        BigDecimal first = reported(schedule, value);
        BigDecimal second = reported(schedule, other);
        int order = switch (schedule.direction()) {
            case HIGHER_IS_BETTER -> first.compareTo(second);
            case LOWER_IS_BETTER -> second.compareTo(first);
            case TOWARD_REFERENCE -> towardReference(schedule, first, second);
        };
        int money = amount(schedule, value).compareTo(amount(schedule, other));
        Broken.unless(order <= 0 || money >= 0, "a better value never earns less", schedule, value, other);
        Broken.unless(order >= 0 || money <= 0, "a better value never earns less", schedule, other, value);
    }

    /** Zero means that the two cannot be compared: they lie on different sides of the reference. */
    private static int towardReference(QualityAdjustment schedule, BigDecimal first, BigDecimal second) {
        BigDecimal a = first.subtract(schedule.reference());
        BigDecimal b = second.subtract(schedule.reference());
        return a.signum() * b.signum() < 0 ? 0 : b.abs().compareTo(a.abs());
    }

    /**
     * Nothing resets at an edge of marginal or additive brackets: from the last reported digit before an edge to the first after it, the amount changes
     * by no more than the started steps of the two rates that meet there.
     */
    public static void neverResetsAtAnEdge(QualityAdjustment schedule) {
        if (!schedule.lint("").isEmpty() || schedule.mode() == BracketMode.FLAT) {
            return;
        }
        BigDecimal digit = BigDecimal.ONE.movePointLeft(schedule.reporting().decimals());
        BigDecimal rate = Stream.of(schedule.above(), schedule.below())
                .flatMap(List::stream)
                .map(bracket -> bracket.rate().abs())
                .reduce(BigDecimal.ZERO, schedule.mode() == BracketMode.ADDITIVE ? BigDecimal::add : BigDecimal::max);
        BigDecimal steps = schedule.counting() == StepCounting.PROPORTIONAL
                ? digit.divide(schedule.step(), 12, RoundingMode.CEILING)
                : digit.divide(schedule.step(), 0, RoundingMode.CEILING);
        // A proportional count keeps 12 digits, so each of the brackets may be off by half a unit of the last.
        BigDecimal slack = rate.movePointLeft(11);
        for (BigDecimal edge : edges(schedule)) {
            BigDecimal before = amount(schedule, edge.subtract(digit).doubleValue());
            BigDecimal at = amount(schedule, edge.doubleValue());
            BigDecimal after = amount(schedule, edge.add(digit).doubleValue());
            BigDecimal jump = at.subtract(before).abs().max(after.subtract(at).abs());
            Broken.unless(
                    jump.compareTo(rate.multiply(steps).add(slack)) <= 0,
                    "nothing resets at an edge",
                    schedule,
                    edge,
                    before,
                    at,
                    after);
        }
    }

    /**
     * Steps are counted exactly: at a value, at every edge and one reported digit to either side, the amount is that of
     * a count in whole digits of the reporting rule.
     */
    public static void countsExactly(QualityAdjustment schedule, double value) {
        if (!schedule.lint("").isEmpty()) {
            return;
        }
        BigDecimal digit = BigDecimal.ONE.movePointLeft(schedule.reporting().decimals());
        List<BigDecimal> values = new ArrayList<>(List.of(reported(schedule, value)));
        for (BigDecimal edge : edges(schedule)) {
            values.addAll(List.of(edge.subtract(digit), edge, edge.add(digit)));
        }
        for (BigDecimal at : values) {
            BigDecimal paid = amount(schedule, at.doubleValue());
            BigDecimal counted = counted(schedule, reported(schedule, at.doubleValue()));
            Broken.unless(paid.compareTo(counted) == 0, "steps are counted exactly", schedule, at, paid, counted);
        }
    }

    /** The amount counted in whole numbers of a unit that divides every edge, the step and the value. */
    private static BigDecimal counted(QualityAdjustment schedule, BigDecimal value) {
        int scale = Stream.concat(edges(schedule).stream(), Stream.of(value, schedule.step()))
                .mapToInt(BigDecimal::scale)
                .max()
                .orElse(0);
        long above = whole(value, scale) - whole(schedule.startAbove(), scale);
        long below = whole(schedule.startBelow(), scale) - whole(value, scale);
        boolean upward = above > 0 || (above == 0 && holdsStart(schedule, schedule.above()));
        boolean downward = below > 0 || (below == 0 && holdsStart(schedule, schedule.below()));
        BigDecimal amount = BigDecimal.ZERO;
        if (upward || downward) {
            long origin = whole(upward ? schedule.startAbove() : schedule.startBelow(), scale);
            amount = counted(
                    schedule, upward ? schedule.above() : schedule.below(), origin, upward ? above : below, scale);
        }
        amount =
                schedule.maxBonus().isPresent() ? amount.min(schedule.maxBonus().get()) : amount;
        return schedule.maxPenalty().isPresent()
                ? amount.max(schedule.maxPenalty().get().negate())
                : amount;
    }

    private static boolean holdsStart(QualityAdjustment schedule, List<AdjustmentBracket> brackets) {
        return schedule.mode() == BracketMode.FLAT
                && !brackets.isEmpty()
                && brackets.get(0).holds().map(BracketEnds::withStart).orElse(false);
    }

    private static BigDecimal counted(
            QualityAdjustment schedule, List<AdjustmentBracket> brackets, long origin, long distance, int scale) {
        long step = whole(schedule.step(), scale);
        BigDecimal amount = BigDecimal.ZERO;
        long start = 0;
        for (AdjustmentBracket bracket : brackets) {
            long end =
                    bracket.to().map(to -> Math.abs(whole(to, scale) - origin)).orElse(Long.MAX_VALUE);
            switch (schedule.mode()) {
                case MARGINAL -> amount = amount.add(part(schedule, bracket, Math.min(distance, end) - start, step));
                case ADDITIVE -> {
                    long last = brackets.get(brackets.size() - 1)
                            .to()
                            .map(to -> Math.abs(whole(to, scale) - origin))
                            .orElse(Long.MAX_VALUE);
                    amount = amount.add(part(schedule, bracket, Math.min(distance, last) - start, step));
                }
                case FLAT -> {
                    BracketEnds ends = bracket.holds().orElseThrow();
                    boolean in = (distance > start || (distance == start && ends.withStart()))
                            && (distance < end || (distance == end && ends.withEnd()));
                    amount = in ? amount.add(bracket.rate()) : amount;
                }
                case RESET -> throw new IllegalArgumentException("a schedule that resets has a finding");
            }
            start = end;
        }
        return amount;
    }

    private static BigDecimal part(QualityAdjustment schedule, AdjustmentBracket bracket, long stretch, long step) {
        return stretch > 0 ? bracket.rate().multiply(count(schedule.counting(), stretch, step)) : BigDecimal.ZERO;
    }

    private static BigDecimal count(StepCounting counting, long stretch, long step) {
        return switch (counting) {
            case STARTED -> BigDecimal.valueOf((stretch + step - 1) / step);
            case FULL -> BigDecimal.valueOf(stretch / step);
            case PROPORTIONAL ->
                BigDecimal.valueOf(stretch).divide(BigDecimal.valueOf(step), 12, RoundingMode.HALF_EVEN);
        };
    }

    private static long whole(BigDecimal value, int scale) {
        return value.movePointRight(scale).longValueExact();
    }

    /** A schedule that goes against its declared direction at a pair of values has the finding that says so. */
    public static void nonMonotoneIsFound(QualityAdjustment schedule, double better, double worse) {
        boolean found = schedule.lint("").stream()
                .map(Finding::reason)
                .anyMatch(reason -> reason.code()
                        .equals(PolicyReason.NON_MONOTONE.definition().code()));
        Broken.unless(
                found || amount(schedule, better).compareTo(amount(schedule, worse)) >= 0,
                "every non-monotone schedule has the finding",
                schedule,
                better,
                worse);
    }

    private static List<BigDecimal> edges(QualityAdjustment schedule) {
        List<BigDecimal> edges =
                new ArrayList<>(List.of(schedule.reference(), schedule.startAbove(), schedule.startBelow()));
        Stream.of(schedule.above(), schedule.below())
                .flatMap(List::stream)
                .forEach(bracket -> bracket.to().ifPresent(edges::add));
        return edges;
    }

    private static BigDecimal reported(QualityAdjustment schedule, double value) {
        return schedule.reporting().apply(value);
    }

    private static BigDecimal amount(QualityAdjustment schedule, double value) {
        return schedule.read(CoalQuality.of(Map.of(schedule.key(), value)).get(schedule.key()))
                .amount();
    }
}
