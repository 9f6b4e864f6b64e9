package io.coaldesk.pricing.formula;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.coaldesk.market.ContractCalorificValue;
import io.coaldesk.market.GradeConversion;
import io.coaldesk.money.MoneyRounding;
import io.coaldesk.policy.BandEdge;
import io.coaldesk.policy.Bands;
import io.coaldesk.reason.Require;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;

/** A term that chooses, bounds, rounds or converts the values of other terms. */
public sealed interface ShapingTerm extends FormulaTerm {

    /**
     * The least of several terms.
     *
     * @param terms one or more
     */
    @JsonTypeName("MIN")
    record Least(@JsonProperty(required = true) List<FormulaTerm> terms) implements ShapingTerm {
        /** Refuses no terms. */
        public Least {
            terms = Operands.oneOrMore("terms", terms);
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
    record Greatest(@JsonProperty(required = true) List<FormulaTerm> terms) implements ShapingTerm {
        /** Refuses no terms. */
        public Greatest {
            terms = Operands.oneOrMore("terms", terms);
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
            implements ShapingTerm {
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
            implements ShapingTerm {
        /** Sorts the bands. */
        public ByBand {
            bands = Bands.of(edge, Operands.oneOrMore("bands", bands)).entries();
        }

        @Override
        public List<FormulaTerm> operands() {
            return Stream.concat(Stream.of(by), bands.stream().map(TermBand::term))
                    .toList();
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
            @JsonProperty(required = true) MoneyRounding rounding) implements ShapingTerm {
        /** Refuses a mode that cannot round. */
        public Rounded {}

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
            implements ShapingTerm {
        /** Checks the digits and the mode. */
        public Significant {
            Require.that(digits >= 1 && digits <= 34, "digits", digits, "1 to 34");
            Require.that(mode != RoundingMode.UNNECESSARY, "mode", mode, "a mode that rounds, as HALF_UP");
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
            implements ShapingTerm {
        @Override
        public List<FormulaTerm> operands() {
            return List.of(of, wanted);
        }
    }
}
