package io.coaldesk.pricing.formula;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/**
 * A term of a price formula, as data. Every value is an exact fraction; nothing is rounded but by
 * {@link ShapingTerm.Rounded}, {@link ShapingTerm.Significant}, {@link SourceTerm.Quality} and a {@link NamedTerm} with a
 * rounding, and at the end by the formula.
 *
 * <p>The order of operands has no meaning but for {@link ArithmeticTerm.Difference}, {@link ArithmeticTerm.Quotient} and
 * {@link ShapingTerm.Clamp}; it is kept because explanations show it. In JSON the property {@code type} says which term it is.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(SourceTerm.Constant.class),
    @JsonSubTypes.Type(SourceTerm.Coefficient.class),
    @JsonSubTypes.Type(SourceTerm.IndexValue.class),
    @JsonSubTypes.Type(SourceTerm.Quality.class),
    @JsonSubTypes.Type(SourceTerm.Reference.class),
    @JsonSubTypes.Type(ArithmeticTerm.Sum.class),
    @JsonSubTypes.Type(ArithmeticTerm.Difference.class),
    @JsonSubTypes.Type(ArithmeticTerm.Product.class),
    @JsonSubTypes.Type(ArithmeticTerm.Quotient.class),
    @JsonSubTypes.Type(ArithmeticTerm.Mean.class),
    @JsonSubTypes.Type(ArithmeticTerm.Basket.class),
    @JsonSubTypes.Type(ShapingTerm.Least.class),
    @JsonSubTypes.Type(ShapingTerm.Greatest.class),
    @JsonSubTypes.Type(ShapingTerm.Clamp.class),
    @JsonSubTypes.Type(ShapingTerm.ByBand.class),
    @JsonSubTypes.Type(ArithmeticTerm.PastMonths.class),
    @JsonSubTypes.Type(ShapingTerm.Rounded.class),
    @JsonSubTypes.Type(ShapingTerm.Significant.class),
    @JsonSubTypes.Type(ShapingTerm.Regrade.class)
})
public sealed interface FormulaTerm permits SourceTerm, ArithmeticTerm, ShapingTerm {

    /** Returns the terms that stand inside this one, in their order. */
    default List<FormulaTerm> operands() {
        return List.of();
    }
}
