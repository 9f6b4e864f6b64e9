package io.coaldesk.pricing.formula;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.Require;
import java.math.BigDecimal;
import java.util.List;

/** A term that adds, multiplies, divides or averages other terms, exactly. */
public sealed interface ArithmeticTerm extends FormulaTerm {

    /**
     * {@code a + b + …}.
     *
     * @param terms one or more
     */
    @JsonTypeName("SUM")
    record Sum(@JsonProperty(required = true) List<FormulaTerm> terms) implements ArithmeticTerm {
        /** Refuses no terms. */
        public Sum {
            terms = Operands.oneOrMore("terms", terms);
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
            @JsonProperty(required = true) FormulaTerm less) implements ArithmeticTerm {
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
    record Product(@JsonProperty(required = true) List<FormulaTerm> factors) implements ArithmeticTerm {
        /** Refuses no factors. */
        public Product {
            factors = Operands.oneOrMore("factors", factors);
        }

        @Override
        public List<FormulaTerm> operands() {
            return factors;
        }
    }

    /**
     * {@code of / by}, exact; a {@link ShapingTerm.Rounded} around it states a rounding.
     *
     * @param of the dividend
     * @param by the divisor
     */
    @JsonTypeName("QUOTIENT")
    record Quotient(
            @JsonProperty(required = true) FormulaTerm of,
            @JsonProperty(required = true) FormulaTerm by) implements ArithmeticTerm {
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
    record Mean(@JsonProperty(required = true) List<FormulaTerm> terms) implements ArithmeticTerm {
        /** Refuses no terms. */
        public Mean {
            terms = Operands.oneOrMore("terms", terms);
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
    record Basket(@JsonProperty(required = true) List<BasketMember> members) implements ArithmeticTerm {
        /** Refuses no members. */
        public Basket {
            members = Operands.oneOrMore("members", members);
        }

        @Override
        public List<FormulaTerm> operands() {
            return members.stream().map(BasketMember::term).toList();
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
            @JsonProperty(required = true) List<BigDecimal> weights) implements ArithmeticTerm {
        /** Drops trailing zeros. */
        public PastMonths {
            weights = Operands.oneOrMore("weights", weights).stream()
                    .map(PlainText::withoutTrailingZeros)
                    .toList();
            Require.that(weights.size() <= 60, "weights", weights.size() + " months", "at most 60 months");
        }

        @Override
        public List<FormulaTerm> operands() {
            return List.of(of);
        }
    }
}
