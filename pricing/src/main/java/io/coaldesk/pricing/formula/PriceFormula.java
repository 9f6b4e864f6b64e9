package io.coaldesk.pricing.formula;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.coal.CoalAnalysis;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.json.DocumentFormat;
import io.coaldesk.market.PriceBasis;
import io.coaldesk.money.MoneyRounding;
import io.coaldesk.policy.Finding;
import io.coaldesk.policy.Policy;
import io.coaldesk.policy.PolicyHeader;
import io.coaldesk.reason.Label;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * How a price follows from published indices: an expression tree, its dated coefficients, and what its result means.
 *
 * <p>It is data; a {@link FormulaEvaluator} computes. Several years of one formula are either the dated values of its
 * coefficients, or versions of the document in an {@link io.coaldesk.policy.PolicyTimeline}. Coefficients, named terms
 * and index differences are kept sorted; the order in which they are listed has no meaning.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutablePriceFormula.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@DocumentFormat("coaldesk/price-formula@1")
public abstract class PriceFormula implements Policy, WithPriceFormula {

    PriceFormula() {}

    @Override
    @JsonProperty("policy")
    public abstract PolicyHeader header();

    /** Returns what the formula is called. */
    public abstract Label label();

    /** Returns remarks for the reader: sources, what is from memory, what is made up. */
    public abstract List<String> notes();

    /** Returns what the result means. */
    public abstract PriceBasis basis();

    /** Returns how the result is rounded, once. */
    public abstract MoneyRounding rounding();

    /** Returns in what indices may differ from {@link #basis}. */
    public abstract List<IndexDifference> indexDifferences();

    /** Returns the dated numbers that terms name. */
    public abstract List<FormulaCoefficient> coefficients();

    /** Returns the named terms. */
    public abstract List<NamedTerm> terms();

    /** Returns the term whose value is the price. */
    public abstract FormulaTerm result();

    /** Returns coals of a stated typical quality that the formula is usually evaluated for, in their order. */
    public abstract List<CoalAnalysis> coals();

    /** Returns the qualities of a coal that the result depends on; none if it needs no coal. */
    public SortedSet<QualityKey> neededQualities() {
        return FormulaGraph.of(this).neededQualities();
    }

    @Override
    public List<Finding> lint() {
        return FormulaLint.lint(this);
    }

    @Value.Check
    PriceFormula sorted() {
        List<FormulaCoefficient> byId = by(FormulaCoefficient::id, coefficients());
        List<NamedTerm> named = by(NamedTerm::id, terms());
        List<IndexDifference> byIndex = by(IndexDifference::index, indexDifferences());
        // A copy is checked again, so one list at a time.
        if (!byId.equals(coefficients())) {
            return withCoefficients(byId);
        }
        if (!named.equals(terms())) {
            return withTerms(named);
        }
        return byIndex.equals(indexDifferences()) ? this : withIndexDifferences(byIndex);
    }

    private static <T> List<T> by(Function<T, String> id, List<T> values) {
        return values.stream().sorted(Comparator.comparing(id)).toList();
    }

    /** Builds a {@link PriceFormula}. */
    public static final class Builder extends ImmutablePriceFormula.Builder {
        Builder() {}
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }
}
