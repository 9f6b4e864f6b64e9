package io.coaldesk.blending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.coaldesk.blending.solver.BoundedSimplex;
import io.coaldesk.blending.solver.LinearProgram;
import io.coaldesk.blending.solver.LpSolution;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * Published programs of several products that are no blend of one: rows in a small language of sums, each file under
 * {@code cases} with its source.
 *
 * <p>A line is {@code max} or {@code min}, or a row {@code least <= sum <= most}; {@code *} for no bound. A sum is terms
 * such as {@code 0.5 x} or {@code -2 y}.
 */
class PublishedProgramsTest {

    @Test
    void lp_04_williams_refinery() throws IOException {
        assertThat(optimum("LP-04") / 100).isCloseTo(211365.134769, within(2.1));
    }

    @Test
    void lp_15_save_it() throws IOException {
        assertThat(optimum("LP-15")).isCloseTo(35109.649123, within(0.035));
    }

    private final Map<String, Integer> columns = new LinkedHashMap<>();

    private double optimum(String id) throws IOException {
        List<String> lines = lines(id);
        lines.forEach(this::collect);
        LinearProgram.Builder program = LinearProgram.columns(columns.size());
        double sign = 1;
        for (String line : lines) {
            String[] parts = line.split("<=", -1);
            if (parts.length == 1) {
                sign = line.startsWith("max") ? -1 : 1;
                double[] costs = row(line.substring(3));
                for (int j = 0; j < costs.length; j++) {
                    costs[j] *= sign;
                }
                program.objective(costs);
            } else {
                program.addRow(
                        row(parts[1]),
                        bound(parts[0], Double.NEGATIVE_INFINITY),
                        bound(parts[2], Double.POSITIVE_INFINITY));
            }
        }
        LpSolution.Optimal optimal = (LpSolution.Optimal) new BoundedSimplex().solve(program.build());
        return sign * optimal.objective();
    }

    private void collect(String line) {
        String[] parts = line.split("<=", -1);
        for (String[] term : terms(parts.length == 1 ? line.substring(3) : parts[1])) {
            columns.putIfAbsent(term[1], columns.size());
        }
    }

    private double[] row(String sum) {
        double[] row = new double[columns.size()];
        for (String[] term : terms(sum)) {
            row[Objects.requireNonNull(columns.get(term[1]), term[1])] += Double.parseDouble(term[0]);
        }
        return row;
    }

    private static List<String[]> terms(String sum) {
        String[] words = sum.strip().split("\\s+", -1);
        List<String[]> terms = new ArrayList<>();
        for (int i = 0; i < words.length; i += 2) {
            terms.add(new String[] {words[i], words[i + 1]});
        }
        return terms;
    }

    private static double bound(String text, double none) {
        return text.strip().equals("*") ? none : Double.parseDouble(text.strip());
    }

    private static List<String> lines(String id) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(PublishedProgramsTest.class.getResourceAsStream("cases/" + id + ".txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }
}
