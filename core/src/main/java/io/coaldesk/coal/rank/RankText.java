package io.coaldesk.coal.rank;

import io.coaldesk.coal.QualityKey;
import io.coaldesk.coal.QualityUnit;
import io.coaldesk.policy.BandEdge;
import io.coaldesk.policy.Finding;
import io.coaldesk.reason.Label;
import io.coaldesk.reason.Labelled;
import io.coaldesk.reason.Language;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.Reason;
import io.coaldesk.reason.ReasonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of a rank: ranges, values, conditions, and the page that a result reads as. */
final class RankText {

    /** Decimals of a value in a sentence; the result itself keeps all. */
    private static final int SHOWN_DECIMALS = 2;

    private static final Label NO = Label.of("no", "否");
    private static final Label YES = Label.of("yes", "是");
    private static final Label NOT_MEASURED = Label.of("not measured", "未测定");

    private RankText() {}

    static String explain(RankResult<?> result, Language language) {
        Stream<Reason> lines = Stream.of(
                        Stream.of(outcome(result)),
                        result.path().stream().map(RankText::step),
                        result.needs().stream().flatMap(RankText::need),
                        result.findings().stream().map(Finding::reason))
                .flatMap(Function.identity());
        return lines.map(reason -> reason.text(language)).collect(Collectors.joining("\n"));
    }

    private static Reason outcome(RankResult<?> result) {
        CoalRank first = result.candidates().get(0);
        ReasonValue standard = ReasonValue.text(first.standard());
        return result.isDecided()
                ? Reason.of(RankReason.DECIDED, ReasonValue.term(first), standard)
                : Reason.of(RankReason.OPEN, standard, terms(result.candidates()));
    }

    private static Reason step(RankStep step) {
        RankBand band = step.band();
        ReasonValue measurement = ReasonValue.term(band.key());
        ReasonValue value = ReasonValue.term(
                step.value().map(measured -> value(band, measured)).orElse(NOT_MEASURED));
        ReasonValue range = ReasonValue.term(range(band));
        return step.onlyIf().isEmpty()
                ? Reason.of(RankReason.STEP, measurement, value, range)
                : Reason.of(RankReason.STEP_IF, measurement, value, range, conditions(step.onlyIf()));
    }

    private static Stream<Reason> need(NeededMeasurement need) {
        ReasonValue measurement = ReasonValue.term(joined(need.keys(), " or ", "或"));
        List<Reason> lines = new ArrayList<>();
        lines.add(
                need.onlyIf().isEmpty()
                        ? Reason.of(RankReason.NEEDED, measurement)
                        : Reason.of(RankReason.NEEDED_IF, measurement, conditions(need.onlyIf())));
        if (!need.missing().isEmpty()) {
            lines.add(Reason.of(RankReason.MISSING, measurement, terms(need.missing())));
        }
        return lines.stream();
    }

    private static ReasonValue conditions(List<RankBand> bands) {
        return ReasonValue.term(joined(bands, " and ", "且"));
    }

    private static ReasonValue terms(List<? extends Labelled> terms) {
        return ReasonValue.list(terms.stream().map(ReasonValue::term).toList());
    }

    private static Label joined(List<? extends Labelled> terms, String and, String chineseAnd) {
        return Label.of(
                terms.stream().map(term -> term.label().en()).collect(Collectors.joining(and)),
                terms.stream().map(term -> term.label().zh()).collect(Collectors.joining(chineseAnd)));
    }

    /** Returns a measurement and its range: {@code caking index G > 85}. */
    static Label measurementIn(RankBand band) {
        Label name = band.key().label();
        Label range = range(band);
        boolean words = band.key().unit() == QualityUnit.YES_OR_NO;
        return words
                ? Label.of(name.en() + ": " + range.en(), name.zh() + "：" + range.zh())
                : Label.of(name.en() + " " + range.en(), name.zh() + " " + range.zh());
    }

    /** Returns a range: {@code > 20 to <= 28 %}, or yes or no. */
    static Label range(RankBand band) {
        if (band.key().unit() == QualityUnit.YES_OR_NO) {
            return band.from().isPresent() ? YES : NO;
        }
        String low = band.edge() == BandEdge.FROM_INCLUDED ? ">= " : "> ";
        String high = band.edge() == BandEdge.FROM_INCLUDED ? "< " : "<= ";
        String range = Stream.concat(
                        band.from().map(bound -> low + PlainText.number(bound)).stream(),
                        band.to().map(bound -> high + PlainText.number(bound)).stream())
                .collect(Collectors.joining(" to "));
        String chinese = range.replace(" to ", " 至 ").replace(">=", "≥").replace("<=", "≤");
        return withUnit(Label.of(range.isEmpty() ? "any" : range, chinese.isEmpty() ? "任意" : chinese), band.key());
    }

    /** Returns a value with its unit, rounded where that leaves it in its range. */
    private static Label value(RankBand band, BigDecimal value) {
        if (band.key().unit() == QualityUnit.YES_OR_NO) {
            return range(band);
        }
        BigDecimal shown = rounded(value, band::holds);
        return withUnit(Label.of(PlainText.number(PlainText.withoutTrailingZeros(shown))), band.key());
    }

    /** Returns a value with its unit, rounded where that leaves it on its side of a limit. */
    static ReasonValue quantity(QualityKey key, BigDecimal value, BigDecimal limit) {
        int side = value.compareTo(limit);
        BigDecimal shown = rounded(value, other -> other.compareTo(limit) == side);
        return ReasonValue.quantity(shown, key.unit().label());
    }

    private static BigDecimal rounded(BigDecimal value, Predicate<BigDecimal> stays) {
        BigDecimal rounded = value.setScale(SHOWN_DECIMALS, RoundingMode.HALF_EVEN);
        return stays.test(rounded) ? rounded : value;
    }

    private static Label withUnit(Label number, QualityKey key) {
        Label unit = key.unit().label();
        return key.unit() == QualityUnit.NUMBER
                ? number
                : Label.of(number.en() + " " + unit.en(), number.zh() + " " + unit.zh());
    }
}
