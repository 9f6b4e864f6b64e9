package io.coaldesk.pricing.formula;

import io.coaldesk.reason.Reason;
import io.coaldesk.reason.ReasonValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Combines the exact values of the operands of a term.
 *
 * @param day the day for which the operands were taken
 * @param refuse takes the reason where there is no value
 */
record TermArithmetic(LocalDate day, Consumer<Reason> refuse) {

    Optional<Exact> combine(FormulaTerm term, List<Exact> values) {
        Exact first = values.get(0);
        if (term instanceof ArithmeticTerm.Sum) {
            return values.stream().reduce(Exact::plus);
        }
        if (term instanceof ArithmeticTerm.Mean) {
            Exact count = Exact.of(BigDecimal.valueOf(values.size()));
            return values.stream().reduce(Exact::plus).flatMap(sum -> sum.over(count));
        }
        if (term instanceof ArithmeticTerm.Product) {
            return values.stream().reduce(Exact::times);
        }
        if (term instanceof ArithmeticTerm.Difference) {
            return Optional.of(first.minus(values.get(1)));
        }
        if (term instanceof ArithmeticTerm.Quotient) {
            return quotient(term, first, values.get(1));
        }
        if (term instanceof ArithmeticTerm.Basket basket) {
            return Optional.of(
                    weighted(basket.members().stream().map(BasketMember::weight).toList(), values));
        }
        if (term instanceof ArithmeticTerm.PastMonths months) {
            return Optional.of(weighted(months.weights(), values));
        }
        if (term instanceof ShapingTerm.Least) {
            return values.stream().reduce((a, b) -> a.compareTo(b) <= 0 ? a : b);
        }
        if (term instanceof ShapingTerm.Greatest) {
            return values.stream().reduce((a, b) -> a.compareTo(b) >= 0 ? a : b);
        }
        if (term instanceof ShapingTerm.Clamp) {
            return clamp(first, values.get(1), values.get(2));
        }
        if (term instanceof ShapingTerm.Rounded rounded) {
            return Optional.of(first.rounded(rounded.rounding()));
        }
        if (term instanceof ShapingTerm.Significant significant) {
            return Optional.of(first.significant(significant.digits(), significant.mode()));
        }
        throw new IllegalStateException("No arithmetic for " + term.getClass().getSimpleName());
    }

    private Optional<Exact> quotient(FormulaTerm term, Exact of, Exact by) {
        Optional<Exact> quotient = of.over(by);
        if (quotient.isEmpty()) {
            refuse.accept(Reason.of(
                    FormulaReason.DIVISOR_ZERO, ReasonValue.term(TermLabels.of(term)), ReasonValue.date(day)));
        }
        return quotient;
    }

    private static Exact weighted(List<BigDecimal> weights, List<Exact> values) {
        Exact sum = Exact.ZERO;
        for (int i = 0; i < values.size(); i++) {
            sum = sum.plus(values.get(i).times(Exact.of(weights.get(i))));
        }
        return sum;
    }

    private Optional<Exact> clamp(Exact of, Exact low, Exact high) {
        if (low.compareTo(high) > 0) {
            refuse.accept(Reason.of(
                    FormulaReason.CLAMP_REVERSED,
                    ReasonValue.number(low.decimal()),
                    ReasonValue.number(high.decimal()),
                    ReasonValue.date(day)));
            return Optional.empty();
        }
        return Optional.of(of.compareTo(low) < 0 ? low : of.compareTo(high) > 0 ? high : of);
    }
}
