package io.coaldesk.pricing.formula;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.coal.ReportingRule;
import io.coaldesk.market.FixingRule;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.Require;
import java.math.BigDecimal;

/** A term whose value comes from elsewhere: the document itself, the market, the coal, or another term. */
public sealed interface SourceTerm extends FormulaTerm {

    /**
     * A number that never changes, such as 100 in a percentage. What a contract may change is a {@link Coefficient}.
     *
     * @param value the number
     */
    @JsonTypeName("CONSTANT")
    record Constant(@JsonProperty(required = true) BigDecimal value) implements SourceTerm {
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
    record Coefficient(@JsonProperty(required = true) String coefficient) implements SourceTerm {}

    /**
     * The value of an index of the market.
     *
     * @param index its id
     * @param fixing which of its values are taken
     */
    @JsonTypeName("INDEX")
    record IndexValue(
            @JsonProperty(required = true) String index,
            @JsonProperty(required = true) FixingRule fixing) implements SourceTerm {}

    /**
     * A property of the coal that is priced.
     *
     * @param key the property, its basis and unit
     * @param reporting how the measured number is rounded, once, before it meets money
     */
    @JsonTypeName("QUALITY")
    record Quality(
            @JsonProperty(required = true) QualityKey key,
            @JsonProperty(required = true) ReportingRule reporting) implements SourceTerm {
        /** Refuses a mode that cannot round. */
        public Quality {}
    }

    /**
     * The value of a {@link NamedTerm}.
     *
     * @param term its id
     */
    @JsonTypeName("TERM")
    record Reference(@JsonProperty(required = true) String term) implements SourceTerm {}
}
