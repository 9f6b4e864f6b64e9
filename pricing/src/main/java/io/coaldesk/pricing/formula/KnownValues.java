package io.coaldesk.pricing.formula;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The values of terms that are known without a market: constants and coefficients, on the days from which they hold within
 * the formula's validity.
 *
 * @param formula the formula
 * @param graph its coefficients by id
 */
record KnownValues(PriceFormula formula, FormulaGraph graph) {

    /** A band whose lower end is above its upper end. */
    record Reversed(BigDecimal low, BigDecimal high, LocalDate from) {}

    boolean isEverZero(FormulaTerm term) {
        return days(term).stream()
                .anyMatch(day ->
                        on(term, day).filter(value -> value.signum() == 0).isPresent());
    }

    Optional<Reversed> reversed(FormulaTerm low, FormulaTerm high) {
        NavigableSet<LocalDate> days = days(low);
        days.addAll(days(high));
        for (LocalDate day : days) {
            Optional<BigDecimal> from = on(low, day);
            Optional<BigDecimal> to = on(high, day);
            if (from.isPresent() && to.isPresent() && from.get().compareTo(to.get()) > 0) {
                return Optional.of(new Reversed(from.get(), to.get(), day));
            }
        }
        return Optional.empty();
    }

    private NavigableSet<LocalDate> days(FormulaTerm term) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        days.add(formula.header().validFrom());
        coefficient(term)
                .ifPresent(coefficient -> coefficient.values().stream()
                        .map(DatedValue::validFrom)
                        .filter(formula.header()::isValidOn)
                        .forEach(days::add));
        return days;
    }

    private Optional<BigDecimal> on(FormulaTerm term, LocalDate day) {
        return term instanceof SourceTerm.Constant constant
                ? Optional.of(constant.value())
                : coefficient(term).flatMap(found -> found.on(day)).map(DatedValue::value);
    }

    private Optional<FormulaCoefficient> coefficient(FormulaTerm term) {
        return term instanceof SourceTerm.Coefficient named ? graph.coefficient(named.coefficient()) : Optional.empty();
    }
}
