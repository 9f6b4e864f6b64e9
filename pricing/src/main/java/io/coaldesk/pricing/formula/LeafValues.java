package io.coaldesk.pricing.formula;

import io.coaldesk.coal.CoalAnalysis;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.market.BasisAspect;
import io.coaldesk.market.IndexReading;
import io.coaldesk.market.Market;
import io.coaldesk.market.PriceBasis;
import io.coaldesk.market.PriceIndex;
import io.coaldesk.reason.Label;
import io.coaldesk.reason.Reason;
import io.coaldesk.reason.ReasonValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * The values that enter a formula from outside: coefficients, indices and qualities.
 *
 * @param formula the formula
 * @param graph its coefficients by id
 * @param market where indices are read
 * @param coal the coal that is priced, if there is one
 * @param reasons takes the reason where there is no value
 */
record LeafValues(
        PriceFormula formula, FormulaGraph graph, Market market, Optional<CoalAnalysis> coal, Set<Reason> reasons) {

    Optional<Evaluated> coefficient(SourceTerm.Coefficient term, LocalDate day) {
        // The linter has refused a formula whose terms name an unknown coefficient.
        FormulaCoefficient coefficient = graph.coefficient(term.coefficient()).orElseThrow();
        Optional<DatedValue> dated = coefficient.on(day);
        if (dated.isEmpty()) {
            reasons.add(Reason.of(
                    FormulaReason.COEFFICIENT_NONE,
                    ReasonValue.text(coefficient.id()),
                    ReasonValue.term(coefficient.label()),
                    ReasonValue.date(day),
                    ReasonValue.date(coefficient.values().get(0).validFrom())));
        }
        return dated.map(value ->
                evaluated(Exact.of(value.value()), named(coefficient.label()).id(coefficient.id())));
    }

    Optional<Evaluated> index(SourceTerm.IndexValue term, LocalDate day) {
        boolean comparable = market.index(term.index()).map(this::isComparable).orElse(true);
        IndexReading reading = market.fix(term.index(), term.fixing(), day);
        if (reading instanceof IndexReading.Missing missing) {
            reasons.add(missing.reason());
            return Optional.empty();
        }
        PriceIndex index = market.index(term.index()).orElseThrow();
        IndexReading.Fixed fixed = (IndexReading.Fixed) reading;
        Exact mean = new Exact(fixed.sum(), BigDecimal.valueOf(fixed.fixings().size()));
        Evaluated value = evaluated(mean, named(index.label()).id(index.id()).addAllFixings(fixed.fixings()));
        return comparable ? Optional.of(value) : Optional.empty();
    }

    /** A bare number has no basis that could differ. */
    private boolean isComparable(PriceIndex index) {
        Set<BasisAspect> differences = EnumSet.noneOf(BasisAspect.class);
        if (index.basis().unit().isMoney()) {
            differences.addAll(index.basis().differencesFrom(formula.basis()));
        }
        formula.indexDifferences().stream()
                .filter(allowed -> allowed.index().equals(index.id()))
                .forEach(allowed -> allowed.aspects().forEach(differences::remove));
        if (!differences.isEmpty()) {
            reasons.add(Reason.of(
                    FormulaReason.INDEX_DIFFERS,
                    ReasonValue.text(index.id()),
                    ReasonValue.term(label(index.basis())),
                    ReasonValue.term(label(formula.basis())),
                    ReasonValue.list(differences.stream().map(ReasonValue::term).toList())));
        }
        return differences.isEmpty();
    }

    private static Label label(PriceBasis basis) {
        return Label.of(
                basis.unitLabel().en() + " (" + basis.termsLabel().en() + ")",
                basis.unitLabel().zh() + "（" + basis.termsLabel().zh() + "）");
    }

    Optional<Evaluated> quality(SourceTerm.Quality term) {
        if (coal.isEmpty()) {
            reasons.add(noCoal(term.key()));
            return Optional.empty();
        }
        OptionalDouble found = coal.get().quality().find(term.key());
        if (found.isEmpty()) {
            List<ReasonValue> missing = coal.get().quality().missing(term.key()).stream()
                    .map(key -> ReasonValue.text(key.toString()))
                    .toList();
            reasons.add(Reason.of(
                    FormulaReason.QUALITY_MISSING,
                    ReasonValue.text(coal.get().id()),
                    ReasonValue.term(term.key()),
                    ReasonValue.text(term.key().toString()),
                    ReasonValue.list(missing)));
            return Optional.empty();
        }
        BigDecimal reported = term.reporting().apply(found.getAsDouble());
        return Optional.of(evaluated(
                Exact.of(reported), named(term.key().label()).id(term.key().toString())));
    }

    static Reason noCoal(QualityKey key) {
        return Reason.of(FormulaReason.COAL_NONE, ReasonValue.term(key), ReasonValue.text(key.toString()));
    }

    /** Returns whether a quality was asked for and no coal was given. */
    boolean isCoalWanting() {
        return reasons.stream()
                .anyMatch(reason -> reason.code()
                        .equals(FormulaReason.COAL_NONE.definition().code()));
    }

    static TermValue.Builder named(Label label) {
        TermValue.Builder builder = TermValue.builder();
        builder.label(label);
        return builder;
    }

    static Evaluated evaluated(Exact exact, TermValue.Builder shown) {
        return new Evaluated(exact, shown.value(exact.decimal()).build());
    }
}
