package io.coaldesk.score;

import io.coaldesk.policy.BandEdge;
import io.coaldesk.policy.Bands;
import io.coaldesk.policy.Duplicates;
import io.coaldesk.policy.Finding;
import io.coaldesk.policy.PolicyReason;
import io.coaldesk.reason.Label;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.ReasonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What is wrong or doubtful in a scorecard. */
final class ScorecardLint {

    private static final Label NUMBERS = Label.of("numbers", "数值");
    private static final Label CATEGORIES = Label.of("categories", "类别");

    private final String path;
    private final List<Finding> findings = new ArrayList<>();

    private ScorecardLint(String path) {
        this.path = path;
    }

    static List<Finding> of(Scorecard scorecard, String path) {
        ScorecardLint lint = new ScorecardLint(path.isEmpty() ? "" : path + ".");
        lint.duplicates("characteristics", scorecard.characteristics(), Characteristic::code);
        lint.duplicates("vetoes", scorecard.vetoes(), Veto::id);
        for (int i = 0; i < scorecard.characteristics().size(); i++) {
            lint.characteristic(scorecard.characteristics().get(i), "characteristics[" + i + "]");
        }
        for (int i = 0; i < scorecard.vetoes().size(); i++) {
            lint.veto(scorecard.vetoes().get(i), "vetoes[" + i + "]", scorecard.characteristics());
        }
        return lint.findings.stream().distinct().toList();
    }

    private <T> void duplicates(String place, List<T> entries, Function<T, String> code) {
        findings.addAll(Duplicates.of(i -> path + place + "[" + i + "]", entries, code));
    }

    private void characteristic(Characteristic characteristic, String place) {
        if (characteristic.bins().isEmpty()) {
            duplicates(place + ".categories", characteristic.categories(), ScoreCategory::code);
            categoryOrder(characteristic, path + place + ".categories");
            return;
        }
        Bands<ScoreBin> bands = Bands.of(characteristic.edge(), characteristic.bins());
        String bins = path + place + ".bins";
        findings.addAll(bands.lint(bins));
        findings.addAll(bands.lintOuterEnds(bins));
        binOrder(characteristic, bands.entries(), bins);
    }

    private void binOrder(Characteristic characteristic, List<ScoreBin> ascending, String place) {
        if (characteristic.direction() == Characteristic.Direction.UNORDERED) {
            return;
        }
        boolean higher = characteristic.direction() == Characteristic.Direction.HIGHER_IS_BETTER;
        for (int i = 1; i < ascending.size(); i++) {
            ScoreBin better = ascending.get(higher ? i : i - 1);
            ScoreBin worse = ascending.get(higher ? i - 1 : i);
            if (better.points().compareTo(worse.points()) < 0) {
                nonMonotone(
                        place,
                        interval(characteristic, better),
                        PlainText.number(better.points()),
                        interval(characteristic, worse));
            }
        }
    }

    private void categoryOrder(Characteristic characteristic, String place) {
        if (characteristic.direction() == Characteristic.Direction.UNORDERED) {
            return;
        }
        for (int i = 1; i < characteristic.categories().size(); i++) {
            ScoreCategory better = characteristic.categories().get(i - 1);
            ScoreCategory worse = characteristic.categories().get(i);
            if (better.points().compareTo(worse.points()) < 0) {
                nonMonotone(place, better.code(), PlainText.number(better.points()), worse.code());
            }
        }
    }

    private void veto(Veto veto, String place, List<Characteristic> characteristics) {
        characteristics.stream()
                .filter(characteristic -> characteristic.code().equals(veto.fact()))
                .findFirst()
                .ifPresent(characteristic -> veto(veto, path + place, characteristic));
    }

    private void veto(Veto veto, String place, Characteristic characteristic) {
        boolean scoresNumbers = !characteristic.bins().isEmpty();
        if (veto.testsNumbers() != scoresNumbers) {
            findings.add(Finding.of(
                    place,
                    ScoreReason.VETO_KIND,
                    ReasonValue.text(veto.id()),
                    ReasonValue.text(veto.fact()),
                    ReasonValue.term(veto.testsNumbers() ? NUMBERS : CATEGORIES),
                    ReasonValue.term(scoresNumbers ? NUMBERS : CATEGORIES)));
        } else if (scoresNumbers) {
            numericVeto(veto, place, characteristic.direction());
        } else {
            categoryVeto(veto, place, characteristic);
        }
    }

    /** A bound on the better side vetoes a better fact and spares a worse one. */
    private void numericVeto(Veto veto, String place, Characteristic.Direction direction) {
        if (direction == Characteristic.Direction.HIGHER_IS_BETTER) {
            veto.above().ifPresent(bound -> vetoOrder(veto, place, " > ", bound));
        } else if (direction == Characteristic.Direction.LOWER_IS_BETTER) {
            veto.below().ifPresent(bound -> vetoOrder(veto, place, " < ", bound));
        }
    }

    private void vetoOrder(Veto veto, String place, String sign, BigDecimal bound) {
        String number = PlainText.number(bound);
        nonMonotone(place, veto.fact() + sign + number, veto.id(), veto.fact() + " = " + number);
    }

    private void categoryVeto(Veto veto, String place, Characteristic characteristic) {
        List<String> known =
                characteristic.categories().stream().map(ScoreCategory::code).toList();
        for (String category : veto.categories()) {
            if (!known.contains(category)) {
                findings.add(Finding.of(
                        place + ".categories",
                        PolicyReason.UNKNOWN_CODE,
                        ReasonValue.text(category),
                        ReasonValue.list(known.stream().map(ReasonValue::text).toList())));
            }
        }
        for (int i = 1; i < known.size() && characteristic.direction() != Characteristic.Direction.UNORDERED; i++) {
            if (veto.categories().contains(known.get(i - 1))
                    && !veto.categories().contains(known.get(i))) {
                nonMonotone(place + ".categories", known.get(i - 1), veto.id(), known.get(i));
            }
        }
    }

    private void nonMonotone(String place, String better, String outcome, String worse) {
        findings.add(Finding.of(
                place,
                PolicyReason.NON_MONOTONE,
                ReasonValue.text(better),
                ReasonValue.text(outcome),
                ReasonValue.text(worse)));
    }

    private static String interval(Characteristic characteristic, ScoreBin bin) {
        boolean fromIncluded = characteristic.edge() == BandEdge.FROM_INCLUDED;
        String from = bin.from()
                .map(bound -> (fromIncluded ? "[" : "(") + PlainText.number(bound))
                .orElse("(-∞");
        String to = bin.to()
                .map(bound -> PlainText.number(bound) + (fromIncluded ? ")" : "]"))
                .orElse("+∞)");
        return characteristic.code() + " " + from + ", " + to;
    }
}
