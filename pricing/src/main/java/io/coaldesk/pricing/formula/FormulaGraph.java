package io.coaldesk.pricing.formula;

import io.coaldesk.coal.QualityKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** What the terms of a formula refer to. */
final class FormulaGraph {

    private final Map<String, NamedTerm> named = new HashMap<>();
    private final Map<String, FormulaCoefficient> coefficients = new HashMap<>();
    private final FormulaTerm result;

    private FormulaGraph(PriceFormula formula) {
        this.result = formula.result();
        formula.terms().forEach(term -> named.putIfAbsent(term.id(), term));
        formula.coefficients().forEach(coefficient -> coefficients.putIfAbsent(coefficient.id(), coefficient));
    }

    static FormulaGraph of(PriceFormula formula) {
        return new FormulaGraph(formula);
    }

    Optional<NamedTerm> term(String id) {
        return Optional.ofNullable(named.get(id));
    }

    Optional<FormulaCoefficient> coefficient(String id) {
        return Optional.ofNullable(coefficients.get(id));
    }

    /** Returns a term and all terms inside it, not following references. */
    static List<FormulaTerm> within(FormulaTerm term) {
        List<FormulaTerm> found = new ArrayList<>();
        found.add(term);
        for (int i = 0; i < found.size(); i++) {
            found.addAll(found.get(i).operands());
        }
        return found;
    }

    /** Returns all terms that the result depends on, following references, each named term once. */
    List<FormulaTerm> reachable() {
        List<FormulaTerm> found = new ArrayList<>();
        Set<String> followed = new LinkedHashSet<>();
        found.add(result);
        for (int i = 0; i < found.size(); i++) {
            FormulaTerm term = found.get(i);
            found.addAll(term.operands());
            if (term instanceof SourceTerm.Reference reference && followed.add(reference.term())) {
                term(reference.term()).ifPresent(target -> found.add(target.term()));
            }
        }
        return found;
    }

    SortedSet<QualityKey> neededQualities() {
        SortedSet<QualityKey> keys = new TreeSet<>();
        for (FormulaTerm term : reachable()) {
            if (term instanceof SourceTerm.Quality quality) {
                keys.add(quality.key());
            }
        }
        return keys;
    }

    /** Returns the quality that a term stands for, through its name and its roundings, if it does. */
    Optional<QualityKey> keyOf(FormulaTerm term) {
        if (term instanceof SourceTerm.Quality quality) {
            return Optional.of(quality.key());
        }
        if (term instanceof SourceTerm.Reference reference) {
            return term(reference.term()).flatMap(target -> keyOf(target.term()));
        }
        return term instanceof ShapingTerm.Rounded rounded ? keyOf(rounded.of()) : Optional.empty();
    }

    /** Returns the named terms of a cycle that a term leads into, or none. */
    List<String> cycleFrom(NamedTerm start) {
        return cycle(start.term(), new ArrayList<>(List.of(start.id())), new LinkedHashSet<>());
    }

    private List<String> cycle(FormulaTerm term, List<String> path, Set<String> done) {
        for (FormulaTerm inner : within(term)) {
            if (!(inner instanceof SourceTerm.Reference reference)) {
                continue;
            }
            int at = path.indexOf(reference.term());
            if (at >= 0) {
                return List.copyOf(path.subList(at, path.size()));
            }
            NamedTerm target = named.get(reference.term());
            if (target == null || done.contains(reference.term())) {
                continue;
            }
            path.add(reference.term());
            List<String> found = cycle(target.term(), path, done);
            path.remove(path.size() - 1);
            done.add(reference.term());
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }
}
