package io.coaldesk.pricing.formula;

import io.coaldesk.coal.CoalAnalysis;
import io.coaldesk.market.PriceUnit;
import io.coaldesk.policy.Bands;
import io.coaldesk.policy.Finding;
import io.coaldesk.policy.PolicyReason;
import io.coaldesk.reason.ReasonCode;
import io.coaldesk.reason.ReasonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The checks of a price formula beyond what its types refuse. */
final class FormulaLint {

    private final PriceFormula formula;
    private final FormulaGraph graph;
    private final KnownValues known;
    private final List<Finding> findings = new ArrayList<>();

    private FormulaLint(PriceFormula formula) {
        this.formula = formula;
        this.graph = FormulaGraph.of(formula);
        this.known = new KnownValues(formula, graph);
    }

    static List<Finding> lint(PriceFormula formula) {
        FormulaLint lint = new FormulaLint(formula);
        lint.checkIds();
        lint.checkCoefficients();
        lint.checkCycles();
        formula.terms().forEach(term -> lint.checkTerms("terms[" + term.id() + "].term", term.term()));
        lint.checkTerms("result", formula.result());
        lint.checkUse();
        lint.findings.sort(Comparator.comparing((Finding finding) -> !finding.isError()));
        return List.copyOf(lint.findings);
    }

    private void checkIds() {
        checkIds("coefficients", formula.coefficients().stream().map(FormulaCoefficient::id));
        checkIds("terms", formula.terms().stream().map(NamedTerm::id));
        checkIds("indexDifferences", formula.indexDifferences().stream().map(IndexDifference::index));
        checkIds("coals", formula.coals().stream().map(CoalAnalysis::id));
    }

    private void checkIds(String path, Stream<String> ids) {
        Set<String> seen = new HashSet<>();
        ids.filter(id -> !seen.add(id))
                .distinct()
                .forEach(id -> add(path + "[" + id + "]", PolicyReason.DUPLICATE_CODE, ReasonValue.text(id)));
    }

    private void checkCoefficients() {
        for (FormulaCoefficient coefficient : formula.coefficients()) {
            if (coefficient.on(formula.header().validFrom()).isEmpty()) {
                add(
                        "coefficients[" + coefficient.id() + "].values",
                        FormulaReason.LINT_COEFFICIENT,
                        ReasonValue.date(coefficient.values().get(0).validFrom()),
                        ReasonValue.date(formula.header().validFrom()));
            }
        }
    }

    /** Tells each circle once, at the first of its terms. */
    private void checkCycles() {
        Set<Set<String>> told = new LinkedHashSet<>();
        for (NamedTerm term : formula.terms()) {
            List<String> cycle = graph.cycleFrom(term);
            if (!cycle.isEmpty() && told.add(Set.copyOf(cycle))) {
                add("terms[" + cycle.get(0) + "].term", FormulaReason.CYCLE, texts(cycle));
            }
        }
    }

    private void checkTerms(String path, FormulaTerm term) {
        check(path, term);
        List<String> names = TermPaths.of(term);
        for (int i = 0; i < names.size(); i++) {
            checkTerms(path + "." + names.get(i), term.operands().get(i));
        }
    }

    private void check(String path, FormulaTerm term) {
        if (term instanceof SourceTerm.Coefficient coefficient) {
            checkKnown(
                    path + ".coefficient",
                    coefficient.coefficient(),
                    formula.coefficients().stream().map(FormulaCoefficient::id).toList());
        } else if (term instanceof SourceTerm.Reference reference) {
            checkKnown(
                    path + ".term",
                    reference.term(),
                    formula.terms().stream().map(NamedTerm::id).toList());
        } else if (term instanceof ArithmeticTerm.Basket basket) {
            checkWeights(
                    path + ".members",
                    basket.members().stream().map(BasketMember::weight).toList());
        } else if (term instanceof ArithmeticTerm.PastMonths months) {
            checkWeights(path + ".weights", months.weights());
        } else if (term instanceof ShapingTerm.ByBand bands) {
            findings.addAll(Bands.of(bands.edge(), bands.bands()).lint(path + ".bands"));
        } else if (term instanceof ArithmeticTerm.Quotient quotient && known.isEverZero(quotient.by())) {
            add(path + ".by", FormulaReason.LINT_DIVISOR);
        } else if (term instanceof ShapingTerm.Clamp clamp) {
            known.reversed(clamp.low(), clamp.high())
                    .ifPresent(band -> add(
                            path,
                            FormulaReason.LINT_CLAMP,
                            ReasonValue.number(band.low()),
                            ReasonValue.number(band.high()),
                            ReasonValue.date(band.from())));
        } else if (term instanceof ShapingTerm.Regrade && formula.basis().unit() != PriceUnit.PER_TONNE) {
            add(
                    path,
                    FormulaReason.LINT_REGRADE,
                    ReasonValue.term(formula.basis().unitLabel()));
        }
    }

    private void checkKnown(String path, String code, Collection<String> declared) {
        if (!declared.contains(code)) {
            add(path, PolicyReason.UNKNOWN_CODE, ReasonValue.text(code), texts(declared));
        }
    }

    private void checkWeights(String path, List<BigDecimal> weights) {
        BigDecimal sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(BigDecimal.ONE) != 0) {
            add(path, FormulaReason.WEIGHTS, ReasonValue.number(sum));
        }
        weights.stream()
                .filter(weight -> weight.signum() < 0)
                .forEach(weight -> add(path, FormulaReason.WEIGHT_NEGATIVE, ReasonValue.number(weight)));
    }

    private void checkUse() {
        Set<String> used = new HashSet<>();
        for (FormulaTerm term : graph.reachable()) {
            if (term instanceof SourceTerm.Coefficient coefficient) {
                used.add("coefficients[" + coefficient.coefficient() + "]");
            } else if (term instanceof SourceTerm.Reference reference) {
                used.add("terms[" + reference.term() + "]");
            } else if (term instanceof SourceTerm.IndexValue index) {
                used.add("indexDifferences[" + index.index() + "]");
            }
        }
        formula.coefficients().forEach(coefficient -> checkUse("coefficients", coefficient.id(), used));
        formula.terms().forEach(term -> checkUse("terms", term.id(), used));
        formula.indexDifferences().forEach(allowed -> checkUse("indexDifferences", allowed.index(), used));
    }

    private void checkUse(String list, String id, Set<String> used) {
        String path = list + "[" + id + "]";
        if (!used.contains(path)) {
            add(path, FormulaReason.LINT_UNUSED, ReasonValue.text(id));
        }
    }

    private void add(String path, ReasonCode code, ReasonValue... values) {
        findings.add(Finding.of(path, code, values));
    }

    private static ReasonValue texts(Collection<String> texts) {
        return ReasonValue.list(texts.stream().map(ReasonValue::text).toList());
    }
}
