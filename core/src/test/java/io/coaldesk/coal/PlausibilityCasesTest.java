package io.coaldesk.coal;

import static org.assertj.core.api.Assertions.assertThat;

import io.coaldesk.Figures;
import io.coaldesk.reason.InvalidValueException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Published analyses of coals of all ranks by the example policy: as they stand, and with one figure mistyped. */
class PlausibilityCasesTest {

    /** Of the mistyped figures at least this share must be found; what is missed is a small figure that became smaller. */
    private static final double FOUND = 0.99;

    private static final List<DoubleUnaryOperator> TYPING_ERRORS =
            List.of(value -> value * 10, value -> value / 10, value -> value + 10, value -> value - 10);

    private final Plausibility plausibility = Plausibility.of(PlausibilityPolicy.example());

    private static List<Map<String, Double>> analyses() {
        List<String> lines =
                Figures.text("/cases/plausibility-coalqual.csv").lines().toList();
        String[] keys = lines.get(0).split(",", -1);
        List<Map<String, Double>> analyses = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            Map<String, Double> values = new LinkedHashMap<>();
            for (int i = 1; i < keys.length; i++) {
                values.put(keys[i], Double.valueOf(cells[i]));
            }
            analyses.add(values);
        }
        return analyses;
    }

    @Test
    void published_analyses_are_plausible() {
        assertThat(analyses())
                .hasSize(24)
                .allSatisfy(values -> assertThat(plausibility.check(CoalQuality.parse(values)))
                        .isEmpty());
    }

    @Test
    void a_mistyped_figure_is_nearly_always_found() {
        List<Boolean> found = analyses().stream()
                .flatMap(values -> values.keySet().stream().flatMap(key -> mistyped(values, key)))
                .map(this::isFound)
                .toList();

        assertThat(found).hasSizeGreaterThan(600);
        assertThat(found.stream().filter(hit -> hit).count()).isGreaterThan((long) (FOUND * found.size()));
    }

    /** A step of 10 is one of a percentage and nothing to a calorific value. */
    private static Stream<Map<String, Double>> mistyped(Map<String, Double> values, String key) {
        return TYPING_ERRORS.subList(0, key.startsWith("gross_cv") ? 2 : TYPING_ERRORS.size()).stream()
                .map(error -> error.applyAsDouble(values.getOrDefault(key, 0.0)))
                .filter(value -> value >= 0)
                .map(value -> {
                    Map<String, Double> changed = new LinkedHashMap<>(values);
                    changed.put(key, value);
                    return changed;
                });
    }

    private boolean isFound(Map<String, Double> values) {
        try {
            return !plausibility.check(CoalQuality.parse(values)).isEmpty();
        } catch (InvalidValueException outOfRange) {
            return true;
        }
    }
}
