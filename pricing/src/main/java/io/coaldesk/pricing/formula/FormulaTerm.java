package io.coaldesk.pricing.formula;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.coal.ReportingRule;
import io.coaldesk.market.ContractCalorificValue;
import io.coaldesk.market.FixingRule;
import io.coaldesk.market.GradeConversion;
import io.coaldesk.money.MoneyRounding;
import io.coaldesk.policy.BandEdge;
import io.coaldesk.policy.Bands;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.Require;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;

/**
 * A term of a price formula, as data. Every value is an exact fraction; nothing is rounded but by {@link Rounded},
 * {@link Significant}, {@link Quality} and a {@link NamedTerm} with a rounding, and at the end by the formula.
 *
 * <p>The order of operands has no meaning but for {@link Difference}, {@link Quotient} and {@link Clamp}; it is kept
 * because explanations show it. In JSON the property {@code type} says which term it is.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(FormulaTerm.Constant.class),
    @JsonSubTypes.Type(FormulaTerm.Coefficient.class),
    @JsonSubTypes.Type(FormulaTerm.IndexValue.class),
    @JsonSubTypes.Type(FormulaTerm.Quality.class),
    @JsonSubTypes.Type(FormulaTerm.Reference.class),
    @JsonSubTypes.Type(FormulaTerm.Sum.class),
    @JsonSubTypes.Type(FormulaTerm.Difference.class),
    @JsonSubTypes.Type(FormulaTerm.Product.class),
    @JsonSubTypes.Type(FormulaTerm.Quotient.class),
    @JsonSubTypes.Type(FormulaTerm.Mean.class),
    @JsonSubTypes.Type(FormulaTerm.Basket.class),
    @JsonSubTypes.Type(FormulaTerm.Least.class),
    @JsonSubTypes.Type(FormulaTerm.Greatest.class),
    @JsonSubTypes.Type(FormulaTerm.Clamp.class),
    @JsonSubTypes.Type(FormulaTerm.ByBand.class),
    @JsonSubTypes.Type(FormulaTerm.PastMonths.class),
    @JsonSubTypes.Type(FormulaTerm.Rounded.class),
    @JsonSubTypes.Type(FormulaTerm.Significant.class),
    @JsonSubTypes.Type(FormulaTerm.Regrade.class)
})
public sealed interface FormulaTerm {

    /** Returns the terms that stand inside this one, in their order. */
    default List<FormulaTerm> operands() {
        return List.of();
    }

    /**
     * A number that never changes, such as 100 in a percentage. What a contract may change is a {@link Coefficient}.
     *
     * @param value the number
     */
    @JsonTypeName("CONSTANT")
    record Constant(@JsonProperty(required = true) BigDecimal value) implements FormulaTerm {
        /** Drops trailing zeros. */
        public Constant {
            value = PlainText.withoutTrailingZeros(value);
        }

        /** Returns a constant. */
        public static Constant of(String value) {
            return new Constant(Require.decimal("value", value));
        }
    }

    /**
     * The value of a {@link FormulaCoefficient} on the day.
     *
     * @param coefficient its id
     */
    @JsonTypeName("COEFFICIENT")
    record Coefficient(@JsonProperty(required = true) String coefficient) implements FormulaTerm {}

    /**
     * The value of an index of the market.
     *
     * @param index its id
     * @param fixing which of its values are taken
     */
    @JsonTypeName("INDEX")
    record IndexValue(
            @JsonProperty(required = true) String index,
            @JsonProperty(required = true) FixingRule fixing) implements FormulaTerm {}

    /**
     * A property of the coal that is priced.
     *
     * @param key the property, its basis and unit
     * @param reporting how the measured number is rounded, once, before it meets money
     */
    @JsonTypeName("QUALITY")
    record Quality(
            @JsonProperty(required = true) QualityKey key,
            @JsonProperty(required = true) ReportingRule reporting) implements FormulaTerm {
        /** Refuses a mode that cannot round. */
        public Quality {
            RoundingModes.require(reporting.rounding());
        }
    }

    /**
     * The value of a {@link NamedTerm}.
     *
     * @param term its id
     */
    @JsonTypeName("TERM")
    record Reference(@JsonProperty(required = true) String term) implements FormulaTerm {}

    /**
     * {@code a + b + …}.
     *
     * @param terms one or more
     */
    @JsonTypeName("SUM")
    record Sum(@JsonProperty(required = true) List<FormulaTerm> terms) implements FormulaTerm {
        /** Refuses no terms. */
        public Sum {
            terms = oneOrMore("terms", terms);
        }

        @Override
        public List<FormulaTerm> operands() {
            return terms;
        }
    }

    /**
     * {@code of - less}.
     *
     * @param of the minuend
     * @param less what is taken off
     */
    @JsonTypeName("DIFFERENCE")
    record Difference(
            @JsonProperty(required = true) FormulaTerm of,
            @JsonProperty(required = true) FormulaTerm less) implements FormulaTerm {
        @Override
        public List<FormulaTerm> operands() {
            return List.of(of, less);
        }
    }

    /**
     * {@code a b …}.
     *
     * @param factors one or more
     */
    @JsonTypeName("PRODUCT")
    record Product(@JsonProperty(required = true) List<FormulaTerm> factors) implements FormulaTerm {
        /** Refuses no factors. */
        public Product {
            factors = oneOrMore("factors", factors);
        }

        @Override
        public List<FormulaTerm> operands() {
            return factors;
        }
    }

    /**
     * {@code of / by}, exact; a {@link Rounded} around it states a rounding.
     *
     * @param of the dividend
     * @param by the divisor
     */
    @JsonTypeName("QUOTIENT")
    record Quotient(
            @JsonProperty(required = true) FormulaTerm of,
            @JsonProperty(required = true) FormulaTerm by) implements FormulaTerm {
        @Override
        public List<FormulaTerm> operands() {
            return List.of(of, by);
        }
    }

    /**
     * The mean of terms that count alike: {@code (a + b + …) / n}.
     *
     * @param terms one or more
     */
    @JsonTypeName("MEAN")
    record Mean(@JsonProperty(required = true) List<FormulaTerm> terms) implements FormulaTerm {
        /** Refuses no terms. */
        public Mean {
            terms = oneOrMore("terms", terms);
        }

        @Override
        public List<FormulaTerm> operands() {
            return terms;
        }
    }

    /**
     * The weighted mean {@code w1 a + w2 b + …} of terms whose weights add up to 1.
     *
     * @param members one or more
     */
    @JsonTypeName("BASKET")
    record Basket(@JsonProperty(required = true) List<BasketMember> members) implements FormulaTerm {
        /** Refuses no members. */
        public Basket {
            members = oneOrMore("members", members);
        }

        @Override
        public List<FormulaTerm> operands() {
            return members.stream().map(BasketMember::term).toList();
        }
    }

    /**
     * The least of several terms.
     *
     * @param terms one or more
     */
    @JsonTypeName("MIN")
    record Least(@JsonProperty(required = true) List<FormulaTerm> terms) implements FormulaTerm {
        /** Refuses no terms. */
        public Least {
            terms = oneOrMore("terms", terms);
        }

        @Override
        public List<FormulaTerm> operands() {
            return terms;
        }
    }

    /**
     * The greatest of several terms.
     *
     * @param terms one or more
     */
    @JsonTypeName("MAX")
    record Greatest(@JsonProperty(required = true) List<FormulaTerm> terms) implements FormulaTerm {
        /** Refuses no terms. */
        public Greatest {
            terms = oneOrMore("terms", terms);
        }

        @Override
        public List<FormulaTerm> operands() {
            return terms;
        }
    }

    /**
     * A term kept within a band: {@code min(max(of, low), high)}.
     *
     * @param of the term
     * @param low the least value
     * @param high the greatest value, not below the least
     */
    @JsonTypeName("CLAMP")
    record Clamp(
            @JsonProperty(required = true) FormulaTerm of,
            @JsonProperty(required = true) FormulaTerm low,
            @JsonProperty(required = true) FormulaTerm high)
            implements FormulaTerm {
        @Override
        public List<FormulaTerm> operands() {
            return List.of(of, low, high);
        }
    }

    /**
     * The term of the band in which another lies, such as a reference price by calorific value.
     *
     * @param by what is looked up
     * @param edge which bound belongs to a band
     * @param bands the bands, one or more, without gap or overlap; sorted
     */
    @JsonTypeName("BY_BAND")
    record ByBand(
            @JsonProperty(required = true) FormulaTerm by,
            @JsonProperty(required = true) BandEdge edge,
            @JsonProperty(required = true) List<TermBand> bands)
            implements FormulaTerm {
        /** Sorts the bands. */
        public ByBand {
            bands = Bands.of(edge, oneOrMore("bands", bands)).entries();
        }

        @Override
        public List<FormulaTerm> operands() {
            return Stream.concat(Stream.of(by), bands.stream().map(TermBand::term))
                    .toList();
        }
    }

    /**
     * The weighted mean of a term for the month of the price and the months before it: every index and coefficient in it is
     * taken as for the same day of that month.
     *
     * @param of the term
     * @param weights the weights of months M, M-1, M-2 and so on, which add up to 1, such as 0.5, 0.3, 0.2
     */
    @JsonTypeName("PAST_MONTHS")
    record PastMonths(
            @JsonProperty(required = true) FormulaTerm of,
            @JsonProperty(required = true) List<BigDecimal> weights) implements FormulaTerm {
        /** Drops trailing zeros. */
        public PastMonths {
            weights = oneOrMore("weights", weights).stream()
                    .map(PlainText::withoutTrailingZeros)
                    .toList();
            Require.that(weights.size() <= 60, "weights", weights.size() + " months", "at most 60 months");
        }

        @Override
        public List<FormulaTerm> operands() {
            return List.of(of);
        }
    }

    /**
     * A term rounded to digits after the point.
     *
     * @param of the term
     * @param rounding the digits and the mode
     */
    @JsonTypeName("ROUNDED")
    record Rounded(
            @JsonProperty(required = true) FormulaTerm of,
            @JsonProperty(required = true) MoneyRounding rounding) implements FormulaTerm {
        /** Refuses a mode that cannot round. */
        public Rounded {
            RoundingModes.require(rounding.mode());
        }

        @Override
        public List<FormulaTerm> operands() {
            return List.of(of);
        }
    }

    /**
     * A term rounded to significant digits, as American contracts do.
     *
     * @param of the term
     * @param digits the significant digits, 1 to 34
     * @param mode the mode, such as HALF_UP
     */
    @JsonTypeName("SIGNIFICANT")
    record Significant(
            @JsonProperty(required = true) FormulaTerm of,
            @JsonProperty(required = true) int digits,
            @JsonProperty(required = true) RoundingMode mode)
            implements FormulaTerm {
        /** Checks the digits and the mode. */
        public Significant {
            Require.that(digits >= 1 && digits <= 34, "digits", digits, "1 to 34");
            RoundingModes.require(mode);
        }

        @Override
        public List<FormulaTerm> operands() {
            return List.of(of);
        }
    }

    /**
     * A price per metric tonne of one calorific value converted to another.
     *
     * @param of the price at {@code at}, on the formula's currency, tax and place
     * @param at the calorific value that it is quoted at
     * @param wanted the calorific value that is priced, in the unit of {@code at}: a number, or a quality of the same key
     * @param conversion how
     */
    @JsonTypeName("REGRADE")
    record Regrade(
            @JsonProperty(required = true) FormulaTerm of,
            @JsonProperty(required = true) ContractCalorificValue at,
            @JsonProperty(required = true) FormulaTerm wanted,
            @JsonProperty(required = true) GradeConversion conversion)
            implements FormulaTerm {
        @Override
        public List<FormulaTerm> operands() {
            return List.of(of, wanted);
        }
    }

    private static <T> List<T> oneOrMore(String field, List<T> values) {
        Require.that(!values.isEmpty(), field, "none", "one or more");
        return List.copyOf(values);
    }
}
