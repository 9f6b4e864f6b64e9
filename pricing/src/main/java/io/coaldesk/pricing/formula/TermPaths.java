package io.coaldesk.pricing.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Where the operands of a term stand in its document. */
final class TermPaths {

    private TermPaths() {}

    /** Returns the path of each operand, in the order of {@link FormulaTerm#operands}. */
    static List<String> of(FormulaTerm term) {
        int count = term.operands().size();
        if (term instanceof ArithmeticTerm.Basket) {
            return indexed("members[", "].term", count);
        }
        if (term instanceof ArithmeticTerm.Product) {
            return indexed("factors[", "]", count);
        }
        if (term instanceof ShapingTerm.ByBand) {
            List<String> paths = new ArrayList<>(List.of("by"));
            paths.addAll(indexed("bands[", "].term", count - 1));
            return paths;
        }
        if (term instanceof ArithmeticTerm.Sum
                || term instanceof ArithmeticTerm.Mean
                || term instanceof ShapingTerm.Least
                || term instanceof ShapingTerm.Greatest) {
            return indexed("terms[", "]", count);
        }
        if (term instanceof ShapingTerm.Regrade) {
            return List.of("of", "wanted");
        }
        if (term instanceof ShapingTerm.Clamp) {
            return List.of("of", "low", "high");
        }
        return List.of("of", term instanceof ArithmeticTerm.Quotient ? "by" : "less")
                .subList(0, count);
    }

    private static List<String> indexed(String before, String after, int count) {
        return IntStream.range(0, count).mapToObj(i -> before + i + after).toList();
    }
}
