package io.coaldesk.testing.credit;

import io.coaldesk.policy.BandEdge;
import io.coaldesk.reason.Label;
import io.coaldesk.score.Characteristic;
import io.coaldesk.score.ScoreBin;
import io.coaldesk.score.ScoreCategory;
import io.coaldesk.score.Scorecard;
import io.coaldesk.score.Veto;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Scorecards over the six heads of a reputation check, and the values that their facts can take. */
final class Scorecards {

    static final String SUBSCRIBED = "registeredCapitalSubscribed";
    static final String PAID_IN = "registeredCapitalPaidIn";

    /** The inner edges of the bins, which generated facts meet exactly. */
    static final List<Long> EDGES = List.of(5_000_000L, 50_000_000L);

    /** The categories of the other heads, the best first. */
    static final Map<String, List<String>> CATEGORIES = categories();

    private Scorecards() {}

    private static Map<String, List<String>> categories() {
        Map<String, List<String>> categories = new LinkedHashMap<>();
        categories.put("enterpriseSize", List.of("large", "medium", "small"));
        categories.put("products", List.of("power", "industrial", "coal-trade"));
        categories.put("taxStatus", List.of("regular", "in-arrears"));
        categories.put("wagesPaidOnTime", List.of("yes", "no"));
        categories.put("defaultRecord", List.of("none", "settled", "open"));
        return categories;
    }

    /** Scorecards in which a better fact never earns fewer points. */
    static Arbitrary<Scorecard> monotone() {
        return of(points().map(points -> points.stream().sorted().toList()));
    }

    /** Scorecards with points in any order. */
    static Arbitrary<Scorecard> any() {
        return Arbitraries.oneOf(monotone(), of(points()));
    }

    private static Arbitrary<List<Integer>> points() {
        return Arbitraries.integers().between(-5, 20).list().ofSize(3);
    }

    /** Takes three points for each head, those of the worst attribute first. */
    private static Arbitrary<Scorecard> of(Arbitrary<List<Integer>> points) {
        return Combinators.combine(
                        points.list().ofSize(2 + CATEGORIES.size()),
                        Arbitraries.of(BandEdge.class),
                        Arbitraries.integers().between(-5, 5),
                        Arbitraries.of(true, false))
                .as((heads, edge, missing, veto) -> scorecard(heads, edge, BigDecimal.valueOf(missing), veto));
    }

    private static Scorecard scorecard(List<List<Integer>> heads, BandEdge edge, BigDecimal missing, boolean veto) {
        Scorecard.Builder scorecard = Scorecard.builder();
        scorecard.addCharacteristic(numeric(SUBSCRIBED, heads.get(0), edge, missing));
        scorecard.addCharacteristic(numeric(PAID_IN, heads.get(1), edge, missing));
        int head = 2;
        for (Map.Entry<String, List<String>> category : CATEGORIES.entrySet()) {
            scorecard.addCharacteristic(
                    categorical(category.getKey(), category.getValue(), heads.get(head++), missing));
        }
        if (veto) {
            Veto.Builder unsettled = Veto.builder();
            unsettled.id("unsettled-default").label(Label.of("unsettled default", "有未清赖账"));
            scorecard.addVetoes(
                    unsettled.fact("defaultRecord").addCategory("open").build());
        }
        return scorecard.build();
    }

    private static Characteristic numeric(String code, List<Integer> points, BandEdge edge, BigDecimal missing) {
        Characteristic.Builder characteristic = Characteristic.builder();
        characteristic.code(code).label(Label.of(code)).edge(edge).missingPoints(missing);
        for (int i = 0; i <= EDGES.size(); i++) {
            Optional<BigDecimal> from = i == 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(EDGES.get(i - 1)));
            Optional<BigDecimal> to =
                    i == EDGES.size() ? Optional.empty() : Optional.of(BigDecimal.valueOf(EDGES.get(i)));
            characteristic.addBin(new ScoreBin(from, to, BigDecimal.valueOf(points.get(i))));
        }
        return characteristic.build();
    }

    private static Characteristic categorical(
            String code, List<String> categories, List<Integer> points, BigDecimal missing) {
        Characteristic.Builder characteristic = Characteristic.builder();
        characteristic.code(code).label(Label.of(code)).missingPoints(missing);
        for (int i = 0; i < categories.size(); i++) {
            characteristic.addCategory(new ScoreCategory(
                    categories.get(i),
                    Label.of(categories.get(i)),
                    BigDecimal.valueOf(points.get(points.size() - 1 - i))));
        }
        return characteristic.build();
    }
}
