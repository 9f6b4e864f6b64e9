package io.coaldesk.testing.core;

import io.coaldesk.coal.CoalQuality;
import io.coaldesk.coal.CokingProperties;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.coal.QualityProperty;
import io.coaldesk.coal.rank.CoalRank;
import io.coaldesk.coal.rank.NeededMeasurement;
import io.coaldesk.coal.rank.RankBand;
import io.coaldesk.coal.rank.RankReason;
import io.coaldesk.coal.rank.RankResult;
import io.coaldesk.coal.rank.RankStep;
import io.coaldesk.reason.ReasonValue;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The laws of a classification by rank: total on complete analyses, honest on others.
 *
 * <p>Each method takes a classifier, such as {@code AstmD388Classifier.standard()::classify}, and an analysis of the caller
 * with every measurement that the table asks for; it throws an {@link AssertionError} with a witness where the law does not
 * hold. A measurement goes together with what stands in for it: the plastic layer with the dilatation, the
 * moisture-holding capacity with the total moisture, fixed carbon with volatile matter, and the gross with the bomb
 * calorific value.
 */
public final class RankLaws {

    private static final int MOST_ROUNDS = 5;

    private static final Map<QualityProperty, List<QualityProperty>> STAND_INS = Map.of(
            CokingProperties.PLASTIC_LAYER, List.of(CokingProperties.DILATATION),
            QualityProperty.MOISTURE_HOLDING_CAPACITY,
                    List.of(QualityProperty.TOTAL_MOISTURE, QualityProperty.FREE_MOISTURE),
            QualityProperty.FIXED_CARBON, List.of(QualityProperty.VOLATILE_MATTER),
            QualityProperty.GROSS_CV, List.of(QualityProperty.BOMB_CV));

    private RankLaws() {}

    /** A complete analysis has exactly one class, and every step of its path holds the value that led there. */
    public static <R extends CoalRank> void isTotal(
            Function<CoalQuality, RankResult<R>> classifier, CoalQuality complete) {
        RankResult<R> result = classifier.apply(complete);
        Broken.unless(
                result.isDecided() && result.needs().isEmpty(), "a complete analysis has one class", complete, result);
        Broken.unless(
                !result.path().isEmpty() && result.path().stream().allMatch(RankLaws::holdsItsValue),
                "every step holds its value",
                complete,
                result);
    }

    private static boolean holdsItsValue(RankStep step) {
        return step.onlyIf().isEmpty()
                && step.value().filter(step.band()::holds).isPresent();
    }

    /**
     * With less measured the class of the complete analysis stays among the candidates, or else the result says that it
     * presumes a property, and that the class is this one otherwise.
     */
    public static <R extends CoalRank> void leavingOutLosesNoClass(
            Function<CoalQuality, RankResult<R>> classifier, CoalQuality complete, Set<QualityProperty> leftOut) {
        R rank = rank(classifier, complete);
        CoalQuality partial = without(complete, leftOut);
        RankResult<R> result = classifier.apply(partial);
        Broken.unless(
                result.candidates().contains(rank) || presumesOtherwise(result, rank),
                "leaving out a measurement loses no class",
                complete,
                partial,
                rank,
                result);
        Broken.unless(result.isDecided() == result.needs().isEmpty(), "what is open has needs", partial, result);
    }

    /**
     * Measuring what is needed, and of what is needed on a condition only that of which the condition holds, decides, and
     * gives the class of the complete analysis. It takes several rounds where a value turns out to lack its conversion.
     */
    public static <R extends CoalRank> void measuringWhatIsNeededDecides(
            Function<CoalQuality, RankResult<R>> classifier, CoalQuality complete, Set<QualityProperty> leftOut) {
        RankResult<R> full = classifier.apply(complete);
        R rank = rank(classifier, complete);
        Map<QualityKey, Double> values = values(without(complete, leftOut));
        RankResult<R> result = classifier.apply(CoalQuality.of(values));
        for (int round = 0; round < MOST_ROUNDS && !result.isDecided(); round++) {
            for (NeededMeasurement need : result.needs()) {
                if (need.onlyIf().stream().allMatch(band -> holds(full, band))) {
                    measured(complete, need).forEach(key -> values.put(key, complete.get(key)));
                }
            }
            result = classifier.apply(CoalQuality.of(values));
        }
        Broken.unless(
                result.decided().filter(rank::equals).isPresent() || presumesOtherwise(result, rank),
                "measuring what is needed decides",
                complete,
                leftOut,
                rank,
                result);
    }

    private static <R extends CoalRank> R rank(Function<CoalQuality, RankResult<R>> classifier, CoalQuality complete) {
        return classifier
                .apply(complete)
                .decided()
                .orElseThrow(() -> new AssertionError("a complete analysis has one class; witness: " + complete));
    }

    private static boolean holds(RankResult<?> full, RankBand condition) {
        return full.path().stream()
                .filter(step -> step.band().key().equals(condition.key()))
                .anyMatch(step -> step.value().filter(condition::holds).isPresent());
    }

    /** Returns what the complete analysis reports of a need: what is missing for a conversion, else the value itself. */
    private static List<QualityKey> measured(CoalQuality complete, NeededMeasurement need) {
        return (need.missing().isEmpty() ? need.keys() : need.missing())
                .stream().flatMap(key -> reported(complete, key.property())).toList();
    }

    /**
     * Returns the reports of a property, or of what stands in for it; where it stands in for another itself, that one goes
     * with it, else the class would rest on the stand-in.
     */
    private static Stream<QualityKey> reported(CoalQuality complete, QualityProperty property) {
        List<QualityKey> own = keys(complete, property);
        Stream<QualityProperty> others = own.isEmpty()
                ? STAND_INS.getOrDefault(property, List.of()).stream()
                : STAND_INS.entrySet().stream()
                        .filter(proper -> proper.getValue().contains(property))
                        .map(Map.Entry::getKey);
        return Stream.concat(own.stream(), others.flatMap(other -> keys(complete, other).stream()));
    }

    private static List<QualityKey> keys(CoalQuality quality, QualityProperty property) {
        return quality.keys().stream()
                .filter(key -> key.property().equals(property))
                .toList();
    }

    private static boolean presumesOtherwise(RankResult<?> result, CoalRank rank) {
        return result.findings().stream()
                .map(finding -> finding.reason())
                .filter(reason ->
                        reason.code().equals(RankReason.PRESUMED.definition().code()))
                .map(reason -> reason.parameters().get("ranks"))
                .anyMatch(ReasonValue.list(List.of(ReasonValue.term(rank)))::equals);
    }

    private static CoalQuality without(CoalQuality complete, Set<QualityProperty> leftOut) {
        Set<QualityProperty> all = new HashSet<>(leftOut);
        leftOut.forEach(property -> all.addAll(STAND_INS.getOrDefault(property, List.of())));
        Map<QualityKey, Double> values = values(complete);
        values.keySet().removeIf(key -> all.contains(key.property()));
        return CoalQuality.of(values);
    }

    private static Map<QualityKey, Double> values(CoalQuality quality) {
        Map<QualityKey, Double> values = new LinkedHashMap<>();
        quality.keys().forEach(key -> values.put(key, quality.get(key)));
        return values;
    }
}
