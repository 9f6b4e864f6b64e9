package io.coaldesk.coal.acceptance;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.reason.PlainText;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** One index of a batch: what was stated, what was found, and whether the difference is allowed. */
@Value.Immutable
@JsonDeserialize(as = ImmutableIndexComparison.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonIgnoreProperties(ignoreUnknown = true)
public abstract class IndexComparison implements WithIndexComparison {

    /** How an index ends. */
    public enum Outcome {
        /** The difference is allowed. */
        PASSES,
        /** The difference is not allowed. */
        FAILS,
        /** A measurement is missing, and therefore the index does not pass. */
        MISSING,
        /** No bin of the table holds the check value, and therefore the index does not pass. */
        NOT_COVERED
    }

    IndexComparison() {}

    /** Returns the index. */
    public abstract AcceptanceIndex index();

    /** Returns the key, in the unit of every figure here. */
    public abstract QualityKey key();

    /** Returns the stated value; absent if there is none. */
    public abstract Optional<BigDecimal> report();

    /** Returns the check value; absent if there is none. */
    public abstract Optional<BigDecimal> check();

    /** Returns the stated less the check value; absent if one of them is. */
    public abstract Optional<BigDecimal> difference();

    /** Returns the signed allowed difference T, corrected for a contract value; absent if it is not known. */
    public abstract Optional<BigDecimal> allowed();

    /** Returns how the index ends. */
    public abstract Outcome outcome();

    /** Returns whether the index passes. */
    public boolean passes() {
        return outcome() == Outcome.PASSES;
    }

    @Value.Check
    IndexComparison validate() {
        return PlainText.areShortest(
                        Stream.of(report(), check(), difference(), allowed()).flatMap(Optional::stream))
                ? this
                : builder()
                        .index(index())
                        .key(key())
                        .report(report().map(PlainText::withoutTrailingZeros))
                        .check(check().map(PlainText::withoutTrailingZeros))
                        .difference(difference().map(PlainText::withoutTrailingZeros))
                        .allowed(allowed().map(PlainText::withoutTrailingZeros))
                        .outcome(outcome())
                        .build();
    }

    /** Builds an {@link IndexComparison}. */
    public static final class Builder extends ImmutableIndexComparison.Builder {
        Builder() {}
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }
}
