package io.coaldesk.testing.core;

import io.coaldesk.policy.Finding;
import io.coaldesk.policy.PolicyReason;
import io.coaldesk.score.Characteristic;
import io.coaldesk.score.FactValue;
import io.coaldesk.score.Facts;
import io.coaldesk.score.ScoreBin;
import io.coaldesk.score.ScoreLine;
import io.coaldesk.score.ScoreResult;
import io.coaldesk.score.Scorecard;
import io.coaldesk.score.Scorer;
import io.coaldesk.score.Veto;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Laws of scoring.
 *
 * <p>Each method takes a scorecard of the caller and throws an {@link AssertionError} with a witness where the law does
 * not hold.
 */
public final class ScoreLaws {

    private ScoreLaws() {}

    /** The order in which characteristics, bins, categories and vetoes are listed changes no result. */
    public static void orderNeverMatters(Scorecard scorecard, Facts facts) {
        List<Characteristic> turned = new ArrayList<>();
        for (Characteristic characteristic : reversed(scorecard.characteristics())) {
            turned.add(characteristic
                    .withBins(reversed(characteristic.bins()))
                    .withCategories(reversed(characteristic.categories())));
        }
        ScoreResult expected = Scorer.of(scorecard).score(facts);
        ScoreResult found = Scorer.of(scorecard.withCharacteristics(turned).withVetoes(reversed(scorecard.vetoes())))
                .score(facts);
        Broken.unless(expected.equals(found), "the order of a scorecard never matters", scorecard, facts, found);
    }

    /**
     * In a scorecard without a non-monotone finding, a better fact never earns fewer points and is never vetoed where a
     * worse one is not; in other words, whatever is not monotone has the finding.
     *
     * @param facts the facts of which one after the other is varied over every bin, edge and category
     */
    public static void betterFactsNeverScoreLess(Scorecard scorecard, Facts facts) {
        Scorer scorer = Scorer.of(scorecard);
        boolean found = scorecard.lint("").stream().anyMatch(ScoreLaws::isNonMonotone);
        for (Characteristic characteristic : scorecard.characteristics()) {
            ScoreResult worse = null;
            for (FactValue value : worstFirst(scorecard, characteristic)) {
                ScoreResult better = scorer.score(replaced(facts, characteristic.code(), value));
                boolean falls = worse != null
                        && (better.total().compareTo(worse.total()) < 0 || (better.isVetoed() && !worse.isVetoed()));
                Broken.unless(
                        found || !falls,
                        "a scorecard without a finding is monotone",
                        scorecard,
                        characteristic.code(),
                        value);
                worse = better;
            }
        }
    }

    /** The total is the sum of the lines, there is one line a characteristic, and none earns more than its best. */
    public static void pointsAddUp(Scorecard scorecard, Facts facts) {
        ScoreResult result = Scorer.of(scorecard).score(facts);
        Broken.unless(
                result.lines().size() == scorecard.characteristics().size(),
                "one line a characteristic",
                scorecard,
                result);
        Broken.unless(
                result.lines().stream()
                                .map(ScoreLine::points)
                                .reduce(BigDecimal.ZERO, BigDecimal::add)
                                .compareTo(result.total())
                        == 0,
                "the total is the sum of the lines",
                scorecard,
                facts,
                result);
        Broken.unless(
                result.lines().stream()
                        .allMatch(line -> line.fact().isEmpty() || line.points().compareTo(line.bestPoints()) <= 0),
                "no fact earns more than the best",
                scorecard,
                facts,
                result);
    }

    static boolean isNonMonotone(Finding finding) {
        return finding.reason()
                .code()
                .equals(PolicyReason.NON_MONOTONE.definition().code());
    }

    private static List<FactValue> worstFirst(Scorecard scorecard, Characteristic characteristic) {
        List<FactValue> values =
                new ArrayList<>(ScoreArbitraries.notableValues(withVetoBounds(scorecard, characteristic)));
        return switch (characteristic.direction()) {
            case UNORDERED -> List.of();
            case LOWER_IS_BETTER -> reversed(values);
            case HIGHER_IS_BETTER -> characteristic.bins().isEmpty() ? reversed(values) : values;
        };
    }

    /** Returns a characteristic whose bins also begin at the bounds of its vetoes; only its edges are of use. */
    private static Characteristic withVetoBounds(Scorecard scorecard, Characteristic characteristic) {
        if (characteristic.bins().isEmpty()) {
            return characteristic;
        }
        List<ScoreBin> bins = new ArrayList<>(characteristic.bins());
        for (Veto veto : scorecard.vetoes()) {
            if (veto.fact().equals(characteristic.code())) {
                veto.below().ifPresent(bound -> bins.add(ScoreBin.from(bound, characteristic.missingPoints())));
                veto.above().ifPresent(bound -> bins.add(ScoreBin.from(bound, characteristic.missingPoints())));
            }
        }
        return characteristic.withBins(bins);
    }

    private static Facts replaced(Facts facts, String name, FactValue value) {
        Map<String, FactValue> values = new TreeMap<>(facts.values());
        values.put(name, value);
        return Facts.of(values);
    }

    private static <T> List<T> reversed(List<T> list) {
        List<T> turned = new ArrayList<>(list);
        Collections.reverse(turned);
        return turned;
    }
}
