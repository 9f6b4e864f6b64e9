package io.coaldesk.pricing.formula;

import io.coaldesk.coal.CoalAnalysis;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.market.ContractCalorificValue;
import io.coaldesk.market.Market;
import io.coaldesk.market.Regraded;
import io.coaldesk.money.PricePerTonne;
import io.coaldesk.policy.Bands;
import io.coaldesk.reason.Label;
import io.coaldesk.reason.Reason;
import io.coaldesk.reason.ReasonValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One evaluation of a formula; it goes on where a value is missing, so that every reason is found. */
final class Evaluation {

    private final FormulaGraph graph;
    private final PriceFormula formula;
    private final Market market;
    private final LocalDate priceDay;
    private final LeafValues leaves;
    private final Set<Reason> reasons = new LinkedHashSet<>();
    private final Map<NamedOn, Optional<Evaluated>> known = new HashMap<>();

    Evaluation(PriceFormula formula, FormulaGraph graph, Market market, LocalDate day, Optional<CoalAnalysis> coal) {
        this.formula = formula;
        this.graph = graph;
        this.market = market;
        this.priceDay = day;
        this.leaves = new LeafValues(formula, graph, market, coal, reasons);
    }

    private record NamedOn(String term, LocalDate day) {}

    /** Returns the value of the result, or empty where there is a reason against it. */
    Optional<Evaluated> result() {
        return evaluate(formula.result(), priceDay, TermLabels.of(formula.result()));
    }

    /** Returns the reasons; where a coal is wanting, with every quality of it, those in bands not reached included. */
    List<Reason> reasons() {
        Set<Reason> all = new LinkedHashSet<>(reasons);
        if (leaves.isCoalWanting()) {
            graph.neededQualities().forEach(key -> all.add(LeafValues.noCoal(key)));
        }
        return List.copyOf(all);
    }

    private Optional<Evaluated> evaluate(FormulaTerm term, LocalDate day, Label constantName) {
        if (term instanceof SourceTerm.Constant constant) {
            return Optional.of(LeafValues.evaluated(Exact.of(constant.value()), LeafValues.named(constantName)));
        }
        if (term instanceof SourceTerm.Coefficient coefficient) {
            return leaves.coefficient(coefficient, day);
        }
        if (term instanceof SourceTerm.IndexValue index) {
            return leaves.index(index, day);
        }
        if (term instanceof SourceTerm.Quality quality) {
            return leaves.quality(quality);
        }
        if (term instanceof SourceTerm.Reference reference) {
            return named(reference.term(), day);
        }
        if (term instanceof ShapingTerm.ByBand bands) {
            return byBand(bands, day);
        }
        if (term instanceof ArithmeticTerm.PastMonths months) {
            return pastMonths(months, day);
        }
        return combined(term, day);
    }

    /** Each named term is evaluated once a day, and what is inside it is shown where it comes first. */
    private Optional<Evaluated> named(String id, LocalDate day) {
        NamedOn at = new NamedOn(id, day);
        Optional<Evaluated> earlier = known.get(at);
        if (earlier != null) {
            return earlier.map(Evaluated::folded);
        }
        // The linter has refused a formula whose terms name an unknown term or each other in a circle.
        NamedTerm named = graph.term(id).orElseThrow();
        Optional<Evaluated> value = evaluate(named.term(), day, named.label()).map(inner -> named(named, inner));
        known.put(at, value);
        return value;
    }

    /** Puts the name in place of an anonymous term; what has a name itself, or is rounded now, stands inside. */
    private static Evaluated named(NamedTerm named, Evaluated inner) {
        TermValue.Builder shown = LeafValues.named(named.label());
        shown.id(named.id());
        if (inner.shown().id().isPresent() || named.rounding().isPresent()) {
            shown.addParts(inner.shown());
        } else {
            shown.addAllParts(inner.shown().parts());
            if (!inner.shown().parts().isEmpty()) {
                shown.operation(inner.shown().label());
            }
        }
        return LeafValues.evaluated(named.rounding().map(inner.exact()::rounded).orElse(inner.exact()), shown);
    }

    private Optional<Evaluated> combined(FormulaTerm term, LocalDate day) {
        List<FormulaTerm> operands = term.operands();
        List<Evaluated> values = new ArrayList<>();
        for (int i = 0; i < operands.size(); i++) {
            evaluate(operands.get(i), day, TermLabels.ofOperand(term, i)).ifPresent(values::add);
        }
        if (values.size() < operands.size()) {
            return Optional.empty();
        }
        if (term instanceof ArithmeticTerm.Basket basket) {
            for (int i = 0; i < values.size(); i++) {
                values.set(i, weighted(values.get(i), basket.members().get(i).weight()));
            }
        }
        return term instanceof ShapingTerm.Regrade regrade
                ? regrade(regrade, day, values).flatMap(exact -> shown(term, exact, values))
                : arithmetic(term, day, values);
    }

    private Optional<Evaluated> pastMonths(ArithmeticTerm.PastMonths months, LocalDate day) {
        List<Evaluated> values = new ArrayList<>();
        for (int back = 0; back < months.weights().size(); back++) {
            BigDecimal weight = months.weights().get(back);
            LocalDate then = day.minusMonths(back);
            evaluate(months.of(), then, TermLabels.ofOperand(months, 0))
                    .map(value -> weighted(value, weight))
                    .map(value -> new Evaluated(value.exact(), value.shown().withDay(then)))
                    .ifPresent(values::add);
        }
        return values.size() < months.weights().size() ? Optional.empty() : arithmetic(months, day, values);
    }

    private static Evaluated weighted(Evaluated value, BigDecimal weight) {
        return new Evaluated(value.exact(), value.shown().withWeight(weight));
    }

    private Optional<Evaluated> byBand(ShapingTerm.ByBand bands, LocalDate day) {
        Optional<Evaluated> by = evaluate(bands.by(), day, TermLabels.ofOperand(bands, 0));
        if (by.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal value = by.get().exact().decimal();
        Optional<TermBand> band = Bands.of(bands.edge(), bands.bands()).find(value);
        if (band.isEmpty()) {
            reasons.add(Reason.of(
                    FormulaReason.OUTSIDE_BANDS,
                    ReasonValue.number(value),
                    ReasonValue.term(by.get().shown().label())));
        }
        return band.flatMap(found -> evaluate(found.term(), day, TermLabels.ofOperand(bands, 1)))
                .flatMap(chosen -> shown(bands, chosen.exact(), List.of(by.get(), chosen)));
    }

    /** A conversion is linear in the price, so its values at 0 and 1 give that of any exact fraction. */
    private Optional<Exact> regrade(ShapingTerm.Regrade term, LocalDate day, List<Evaluated> values) {
        BigDecimal number = values.get(1).exact().decimal();
        if (number.signum() <= 0) {
            reasons.add(Reason.of(FormulaReason.CALORIFIC_VALUE, ReasonValue.number(number)));
            return Optional.empty();
        }
        QualityKey key = graph.keyOf(term.wanted()).orElse(term.at().key());
        ContractCalorificValue wanted = new ContractCalorificValue(key, number);
        Optional<Exact> none = regraded(term, wanted, day, BigDecimal.ZERO);
        Optional<Exact> one = regraded(term, wanted, day, BigDecimal.ONE);
        return none.flatMap(start ->
                one.map(end -> end.minus(start).times(values.get(0).exact()).plus(start)));
    }

    private Optional<Exact> regraded(
            ShapingTerm.Regrade term, ContractCalorificValue wanted, LocalDate day, BigDecimal amount) {
        PricePerTonne price = PricePerTonne.of(
                amount,
                formula.basis().currency().orElseThrow(),
                formula.basis().tax().orElseThrow(),
                formula.basis().place().orElseThrow());
        Regraded answer = term.conversion().regrade(price, term.at(), wanted, day, market);
        if (answer instanceof Regraded.Refused refused) {
            reasons.add(refused.reason());
            return Optional.empty();
        }
        Regraded.Price exact = (Regraded.Price) answer;
        return Optional.of(new Exact(exact.numerator(), exact.denominator()));
    }

    private Optional<Evaluated> arithmetic(FormulaTerm term, LocalDate day, List<Evaluated> values) {
        return new TermArithmetic(day, reasons::add)
                .combine(term, values.stream().map(Evaluated::exact).toList())
                .flatMap(exact -> shown(term, exact, values));
    }

    private Optional<Evaluated> shown(FormulaTerm term, Exact exact, List<Evaluated> parts) {
        Label label = TermLabels.of(term);
        Optional<Exact> bounded = exact.bounded();
        if (bounded.isEmpty()) {
            reasons.add(Reason.of(FormulaReason.DIGITS, ReasonValue.term(label)));
        }
        return bounded.map(value -> LeafValues.evaluated(
                value,
                LeafValues.named(label)
                        .addAllParts(parts.stream().map(Evaluated::shown).toList())));
    }
}
