package io.coaldesk.testing.core;

import io.coaldesk.policy.BandEdge;
import io.coaldesk.reason.Label;
import io.coaldesk.score.Characteristic;
import io.coaldesk.score.FactValue;
import io.coaldesk.score.Facts;
import io.coaldesk.score.ScoreBin;
import io.coaldesk.score.ScoreCategory;
import io.coaldesk.score.Scorecard;
import io.coaldesk.score.Veto;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitraries of scorecards and of facts, edges included: one bin without bounds, facts exactly on an edge. */
public final class ScoreArbitraries {

    private static final List<String> CATEGORIES = List.of("a", "b", "c", "d", "e");

    private ScoreArbitraries() {}

    /** Scorecards without an error of one to five characteristics, with or without vetoes, monotone or not. */
    public static Arbitrary<Scorecard> scorecards() {
        return scorecards(false);
    }

    /** Scorecards without any finding: a better fact never earns fewer points, and is never vetoed alone. */
    public static Arbitrary<Scorecard> monotoneScorecards() {
        return scorecards(true);
    }

    private static Arbitrary<Scorecard> scorecards(boolean monotone) {
        Arbitrary<Characteristic> characteristic =
                Arbitraries.oneOf(numericCharacteristics(monotone), categoricalCharacteristics(monotone));
        Arbitrary<List<Integer>> vetoed =
                Arbitraries.integers().between(0, 9).list().ofMaxSize(2).uniqueElements();
        return Combinators.combine(characteristic.list().ofMinSize(1).ofMaxSize(5), vetoed, Arbitraries.of(true, false))
                .as((characteristics, picks, upper) -> scorecard(characteristics, picks, upper, monotone))
                .withoutEdgeCases();
    }

    private static Scorecard scorecard(
            List<Characteristic> characteristics, List<Integer> picks, boolean upper, boolean monotone) {
        Scorecard.Builder scorecard = Scorecard.builder();
        List<Characteristic> named = new ArrayList<>();
        for (Characteristic characteristic : characteristics) {
            named.add(characteristic.withCode("fact-" + named.size()));
        }
        scorecard.addAllCharacteristics(named);
        for (int pick : picks) {
            String id = "veto-" + pick;
            scorecard.addAllVetoes(List.of(
                    pick < named.size()
                            ? veto(id, named.get(pick), upper, monotone)
                            : Veto.builder()
                                    .id(id)
                                    .label(Label.of(id))
                                    .fact("black-list")
                                    .addCategories("listed")
                                    .build()));
        }
        return scorecard.build();
    }

    private static Veto veto(String id, Characteristic of, boolean upper, boolean monotone) {
        Veto.Builder veto = Veto.builder();
        veto.id(id).label(Label.of(id, "否决 " + id)).fact(of.code());
        List<ScoreCategory> categories = of.categories();
        if (!categories.isEmpty()) {
            int vetoed = upper && !monotone ? 0 : categories.size() - 1;
            return veto.addCategories(categories.get(vetoed).code()).build();
        }
        boolean above = monotone ? of.direction() == Characteristic.Direction.LOWER_IS_BETTER : upper;
        BigDecimal bound = of.bins().get(0).to().orElse(BigDecimal.ONE);
        return (above ? veto.above(bound) : veto.below(bound)).build();
    }

    /** Characteristics with one to five bins that hold every number, listed in any order. */
    public static Arbitrary<Characteristic> numericCharacteristics() {
        return numericCharacteristics(false);
    }

    private static Arbitrary<Characteristic> numericCharacteristics(boolean monotone) {
        return Combinators.combine(
                        numbers().set().ofMaxSize(4),
                        points().list().ofSize(5),
                        Arbitraries.of(Characteristic.Direction.class),
                        Arbitraries.of(BandEdge.class),
                        points(),
                        Arbitraries.randoms())
                .as((edges, points, direction, edge, missing, random) -> {
                    List<BigDecimal> earned = new ArrayList<>(points.subList(0, edges.size() + 1));
                    if (monotone) {
                        boolean falling = direction == Characteristic.Direction.LOWER_IS_BETTER;
                        earned.sort(falling ? Collections.reverseOrder() : null);
                    }
                    List<ScoreBin> bins = bins(List.copyOf(new TreeSet<>(edges)), earned);
                    Collections.shuffle(bins, random);
                    return Characteristic.builder()
                            .code("number")
                            .label(Label.of("number", "数值"))
                            .direction(direction)
                            .edge(edge)
                            .addAllBins(bins)
                            .missingPoints(missing)
                            .build();
                })
                .withoutEdgeCases();
    }

    private static List<ScoreBin> bins(List<BigDecimal> edges, List<BigDecimal> points) {
        List<ScoreBin> bins = new ArrayList<>();
        for (int i = 0; i <= edges.size(); i++) {
            Optional<BigDecimal> from = i == 0 ? Optional.empty() : Optional.of(edges.get(i - 1));
            Optional<BigDecimal> to = i == edges.size() ? Optional.empty() : Optional.of(edges.get(i));
            bins.add(new ScoreBin(from, to, points.get(i)));
        }
        return bins;
    }

    /** Characteristics with one to five categories, {@code a} to {@code e}. */
    public static Arbitrary<Characteristic> categoricalCharacteristics() {
        return categoricalCharacteristics(false);
    }

    private static Arbitrary<Characteristic> categoricalCharacteristics(boolean monotone) {
        return Combinators.combine(
                        points().list().ofMinSize(1).ofMaxSize(CATEGORIES.size()),
                        Arbitraries.of(Characteristic.Direction.HIGHER_IS_BETTER, Characteristic.Direction.UNORDERED),
                        points())
                .as((points, direction, missing) -> {
                    List<BigDecimal> earned = new ArrayList<>(points);
                    if (monotone) {
                        earned.sort(Collections.reverseOrder());
                    }
                    List<ScoreCategory> categories = new ArrayList<>();
                    for (BigDecimal each : earned) {
                        String code = CATEGORIES.get(categories.size());
                        categories.add(ScoreCategory.of(code, Label.of("class " + code, code + " 类"), each));
                    }
                    return Characteristic.builder()
                            .code("category")
                            .label(Label.of("category", "类别"))
                            .direction(direction)
                            .addAllCategories(categories)
                            .missingPoints(missing)
                            .build();
                })
                .withoutEdgeCases();
    }

    /** Facts that a scorecard can score, each known or not; numbers lie on an edge, beside one, or anywhere. */
    public static Arbitrary<Facts> factsFor(Scorecard scorecard) {
        Arbitrary<Facts> facts = Arbitraries.just(Facts.none());
        for (Characteristic characteristic : scorecard.characteristics()) {
            facts = Combinators.combine(facts, valuesFor(characteristic).optional(0.8))
                    .as((known, value) -> with(known, characteristic.code(), value));
        }
        return facts;
    }

    private static Facts with(Facts facts, String name, Optional<FactValue> value) {
        if (value.isEmpty()) {
            return facts;
        }
        return value.get() instanceof FactValue.Numeric number
                ? facts.with(name, number.value())
                : facts.with(name, value.get().text());
    }

    private static Arbitrary<FactValue> valuesFor(Characteristic characteristic) {
        List<FactValue> notable = notableValues(characteristic);
        if (characteristic.bins().isEmpty()) {
            return Arbitraries.of(notable);
        }
        return Arbitraries.oneOf(Arbitraries.of(notable), numbers().map(FactValue::of));
    }

    /**
     * The facts of a characteristic that tell its bins apart: its categories, or each edge and its two neighbours, in
     * ascending order; for categories the best first.
     */
    static List<FactValue> notableValues(Characteristic characteristic) {
        if (characteristic.bins().isEmpty()) {
            return characteristic.categories().stream()
                    .map(category -> FactValue.of(category.code()))
                    .toList();
        }
        Set<BigDecimal> numbers = new TreeSet<>(Set.of(BigDecimal.ZERO));
        BigDecimal little = new BigDecimal("0.001");
        for (ScoreBin bin : characteristic.bins()) {
            bin.from().ifPresent(from -> numbers.addAll(Set.of(from.subtract(little), from, from.add(little))));
        }
        return new LinkedHashSet<>(numbers).stream().map(FactValue::of).toList();
    }

    private static Arbitrary<BigDecimal> numbers() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal(-1000), new BigDecimal(1000))
                .ofScale(2);
    }

    private static Arbitrary<BigDecimal> points() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal(-20), new BigDecimal(100))
                .ofScale(1);
    }
}
