package io.coaldesk.market;

import io.coaldesk.reason.Label;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.Reason;
import io.coaldesk.reason.ReasonValue;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Looks for the values of an index that a rule takes for a day. */
final class FixingSearch {

    private final PriceIndex index;
    private final LocalDate day;
    private final LocalDate asOf;
    private final List<IndexFixing> known;

    FixingSearch(PriceIndex index, LocalDate day, LocalDate asOf) {
        this.index = index;
        this.day = day;
        this.asOf = asOf;
        this.known = index.fixings().stream()
                .filter(fixing -> !fixing.date().isAfter(asOf))
                .toList();
    }

    /** The days that a rule looks at; without a first day, all up to the last. */
    private record Period(Optional<LocalDate> first, LocalDate last) {

        static Period of(DayWindow window, LocalDate day) {
            return new Period(Optional.of(window.from().from(day)), window.to().from(day));
        }

        static Period ofMonth(int monthsBack, LocalDate day) {
            return of(DayWindow.calendarMonth(monthsBack), day);
        }

        boolean holds(IndexFixing fixing) {
            return distance(fixing) == 0;
        }

        long distance(IndexFixing fixing) {
            if (fixing.date().isAfter(last)) {
                return ChronoUnit.DAYS.between(last, fixing.date());
            }
            return first.filter(fixing.date()::isBefore)
                    .map(start -> ChronoUnit.DAYS.between(fixing.date(), start))
                    .orElse(0L);
        }

        Label label() {
            return first.map(start -> Label.of("from " + start + " to " + last, " " + start + " 至 " + last + " "))
                    .orElseGet(() -> Label.of("on or before " + last, " " + last + " 及以前"));
        }
    }

    IndexReading read(FixingRule rule) {
        if (rule instanceof FixingRule.LastValue last) {
            return lastValue(last);
        }
        if (rule instanceof FixingRule.MonthValue month) {
            return monthValue(month);
        }
        if (rule instanceof FixingRule.LastOfMonth month) {
            Period period = Period.ofMonth(month.monthsBack(), day);
            List<IndexFixing> found = within(period);
            return once(period, found.subList(Math.max(found.size() - 1, 0), found.size()), rule);
        }
        FixingRule.Average average = (FixingRule.Average) rule;
        Period period = Period.of(average.window(), day);
        List<IndexFixing> found = within(period);
        int least = average.leastFixings().orElse(1);
        return found.isEmpty() || found.size() >= least || period.last.isAfter(asOf)
                ? once(period, found, rule)
                : new IndexReading.Missing(Reason.of(
                        FixingReason.FEW,
                        id(),
                        label(),
                        ReasonValue.term(period.label()),
                        ReasonValue.number(found.size()),
                        ReasonValue.number(least)));
    }

    private IndexReading lastValue(FixingRule.LastValue rule) {
        Period period = new Period(Optional.empty(), day);
        List<IndexFixing> found = within(period);
        int at = found.size() - 1 - rule.publicationsBack();
        if (at < 0) {
            return missing(period);
        }
        return stale(period, found.get(found.size() - 1), rule)
                .orElseGet(() -> new IndexReading.Fixed(List.of(found.get(at))));
    }

    private IndexReading monthValue(FixingRule.MonthValue rule) {
        Period period = Period.ofMonth(rule.monthsBack(), day);
        List<IndexFixing> found = within(period);
        if (found.size() > 1) {
            return new IndexReading.Missing(Reason.of(
                    FixingReason.SEVERAL,
                    id(),
                    label(),
                    ReasonValue.term(period.label()),
                    ReasonValue.list(found.stream()
                            .map(fixing -> ReasonValue.date(fixing.date()))
                            .toList())));
        }
        return taken(period, found, rule);
    }

    /** Takes values once the period is over: until then a later one may be published. */
    private IndexReading once(Period period, List<IndexFixing> found, FixingRule rule) {
        return period.last.isAfter(asOf)
                ? new IndexReading.Missing(Reason.of(
                        FixingReason.NOT_OVER, id(), label(), ReasonValue.term(period.label()), ReasonValue.date(asOf)))
                : taken(period, found, rule);
    }

    private IndexReading taken(Period period, List<IndexFixing> found, FixingRule rule) {
        return found.isEmpty()
                ? missing(period)
                : stale(period, found.get(found.size() - 1), rule).orElseGet(() -> new IndexReading.Fixed(found));
    }

    private Optional<IndexReading> stale(Period period, IndexFixing latest, FixingRule rule) {
        long age = ChronoUnit.DAYS.between(latest.date(), period.last);
        return rule.staleAfterDays()
                .filter(limit -> age > limit)
                .map(limit -> new IndexReading.Missing(Reason.of(
                        FixingReason.STALE,
                        id(),
                        label(),
                        ReasonValue.date(latest.date()),
                        ReasonValue.date(period.last),
                        ReasonValue.number(age),
                        ReasonValue.number(limit))));
    }

    private IndexReading missing(Period period) {
        Label nearest = known.stream()
                .min(Comparator.comparingLong(period::distance))
                .map(fixing -> Label.of(fixing.date() + " (" + PlainText.number(fixing.value()) + ")"))
                .orElseGet(() -> Label.of("none", "无"));
        return new IndexReading.Missing(Reason.of(
                FixingReason.MISSING,
                id(),
                label(),
                ReasonValue.date(day),
                ReasonValue.term(period.label()),
                ReasonValue.term(nearest)));
    }

    private List<IndexFixing> within(Period period) {
        return known.stream().filter(period::holds).toList();
    }

    private ReasonValue id() {
        return ReasonValue.text(index.id());
    }

    private ReasonValue label() {
        return ReasonValue.term(index.label());
    }
}
