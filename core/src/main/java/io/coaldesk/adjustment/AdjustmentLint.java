package io.coaldesk.adjustment;

import io.coaldesk.adjustment.QualityAdjustment.Direction;
import io.coaldesk.policy.Finding;
import io.coaldesk.policy.PolicyReason;
import io.coaldesk.reason.ReasonCode;
import io.coaldesk.reason.ReasonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Walks the brackets of one side outward and tells what does not fit the ones before. */
final class AdjustmentLint {

    private final QualityAdjustment schedule;
    private final BracketSide side;
    private final String path;
    private final boolean bonusSide;
    private final List<Finding> findings = new ArrayList<>();

    /** Where the bracket before ended, which of its ends it held, and what it gave: a rate, or an amount where flat. */
    private BigDecimal end;

    private boolean endHeld;
    private BigDecimal before = BigDecimal.ZERO;

    private AdjustmentLint(QualityAdjustment schedule, boolean upward, String path) {
        this.schedule = schedule;
        this.side = new BracketSide(schedule, upward);
        this.path = path + (upward ? ".above" : ".below");
        this.end = side.origin();
        boolean better = (schedule.direction() == Direction.HIGHER_IS_BETTER) == upward;
        this.bonusSide = schedule.direction() != Direction.TOWARD_REFERENCE && better;
    }

    static List<Finding> lint(QualityAdjustment schedule, String path) {
        List<Finding> findings = new ArrayList<>(new AdjustmentLint(schedule, true, path).walk());
        findings.addAll(new AdjustmentLint(schedule, false, path).walk());
        boolean twice = schedule.mode().oneBracketDecides()
                && schedule.startAbove().compareTo(schedule.startBelow()) == 0
                && holdsOrigin(schedule.above())
                && holdsOrigin(schedule.below());
        if (twice) {
            findings.add(
                    Finding.of(path + ".below[0]", AdjustmentReason.TWICE, ReasonValue.number(schedule.startBelow())));
        }
        return findings;
    }

    private static boolean holdsOrigin(List<AdjustmentBracket> brackets) {
        return !brackets.isEmpty() && BracketSide.ends(brackets.get(0)).withStart();
    }

    private List<Finding> walk() {
        List<AdjustmentBracket> brackets = side.brackets();
        for (int i = 0; i < brackets.size(); i++) {
            AdjustmentBracket bracket = brackets.get(i);
            BigDecimal start = bracket.from().orElse(end);
            String place = path + "[" + i + "]";
            checkStart(place, start);
            checkEnd(place, start, bracket.to(), i == brackets.size() - 1);
            if (schedule.mode().oneBracketDecides()) {
                checkEdge(place, bracket, start, i > 0);
            }
            checkDirection(place, bracket, start);
            end = bracket.to().orElse(start);
            endHeld = BracketSide.ends(bracket).withEnd();
        }
        checkOuterEnd(brackets);
        return findings;
    }

    /** Beyond the last flat band nothing holds, and the worst value of all would cost nothing. */
    private void checkOuterEnd(List<AdjustmentBracket> brackets) {
        boolean ends =
                !brackets.isEmpty() && brackets.get(brackets.size() - 1).to().isPresent();
        if (schedule.mode().oneBracketDecides() && ends) {
            ReasonValue infinity = ReasonValue.text(side.isUpward() ? "+∞" : "-∞");
            find(
                    path,
                    PolicyReason.GAP,
                    side.isUpward() ? text(end) : infinity,
                    side.isUpward() ? infinity : text(end));
        }
    }

    private void checkStart(String place, BigDecimal start) {
        int apart = side.distance(end, start).signum();
        if (apart != 0) {
            PolicyReason code = apart > 0 ? PolicyReason.GAP : PolicyReason.OVERLAP;
            find(place + ".from", code, text(end.min(start)), text(end.max(start)));
        }
    }

    private void checkEnd(String place, BigDecimal start, Optional<BigDecimal> to, boolean last) {
        boolean advances =
                to.map(value -> side.distance(start, value).signum() > 0).orElse(last);
        if (!advances) {
            find(
                    place,
                    PolicyReason.REVERSED,
                    text(start),
                    ReasonValue.text(to.map(BigDecimal::toPlainString).orElse("∞")));
        }
    }

    private void checkEdge(String place, AdjustmentBracket bracket, BigDecimal start, boolean hasNeighbour) {
        if (bracket.holds().isEmpty()) {
            find(place + ".holds", AdjustmentReason.EDGE_UNSTATED, ReasonValue.number(start));
        }
        boolean startHeld = BracketSide.ends(bracket).withStart();
        if (hasNeighbour && start.compareTo(end) == 0 && startHeld == endHeld) {
            find(place, startHeld ? AdjustmentReason.TWICE : AdjustmentReason.HOLE, ReasonValue.number(start));
        }
        boolean forgets = hasNeighbour || bracket.countsFrom().isPresent();
        if (schedule.mode() == BracketMode.RESET && forgets) {
            BigDecimal digit = BigDecimal.ONE.movePointLeft(schedule.reporting().decimals());
            BigDecimal outward = side.isUpward() ? digit : digit.negate();
            BigDecimal last = endHeld || !hasNeighbour ? end : end.subtract(outward);
            BigDecimal first = startHeld ? start : start.add(outward);
            find(
                    place,
                    AdjustmentReason.RESETS,
                    ReasonValue.text(schedule.key().toString()),
                    ReasonValue.number(last),
                    ReasonValue.number(schedule.amount(last)),
                    ReasonValue.number(first),
                    ReasonValue.number(schedule.amount(first)));
        }
    }

    private void checkDirection(String place, AdjustmentBracket bracket, BigDecimal start) {
        BigDecimal here = schedule.mode() == BracketMode.ADDITIVE ? before.add(bracket.rate()) : bracket.rate();
        BigDecimal change = schedule.mode() == BracketMode.FLAT ? here.subtract(before) : here;
        BigDecimal nearer = before;
        before = here;
        if (change.signum() == (bonusSide ? -1 : 1)) {
            boolean flat = schedule.mode() == BracketMode.FLAT;
            String outcome = flat
                    ? "an amount of " + (bonusSide ? here : nearer).toPlainString()
                    : "a rate of " + here.toPlainString();
            find(
                    place,
                    PolicyReason.NON_MONOTONE,
                    ReasonValue.text(schedule.key() + (bonusSide ? " beyond " : " at ") + start.toPlainString()),
                    ReasonValue.text(outcome),
                    ReasonValue.text(schedule.key() + (bonusSide ? " at " : " beyond ") + start.toPlainString()));
        }
    }

    private void find(String place, ReasonCode code, ReasonValue... values) {
        findings.add(Finding.of(place, code, values));
    }

    private static ReasonValue text(BigDecimal value) {
        return ReasonValue.text(value.toPlainString());
    }
}
