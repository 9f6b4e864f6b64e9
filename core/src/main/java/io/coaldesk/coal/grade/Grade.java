package io.coaldesk.coal.grade;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.policy.BandEdge;
import io.coaldesk.policy.Banded;
import io.coaldesk.reason.Label;
import io.coaldesk.reason.Labelled;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.Require;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A grade and the range of values that earn it, in the unit of the scale's key.
 *
 * <p>A grade that two separate ranges earn, such as a low risk at both ends, stands twice with one code and one label.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableGrade.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class Grade implements Banded, Labelled, WithGrade {

    Grade() {}

    /** Returns the code, such as {@code LA} or {@code severe}. */
    public abstract String code();

    /** Returns the name in both languages. */
    @Override
    public abstract Label label();

    @Override
    public abstract Optional<BigDecimal> from();

    @Override
    public abstract Optional<BigDecimal> to();

    /**
     * Returns which grade holds the upper bound itself, where it is not as the scale says: {@code TO_INCLUDED} for this
     * one, {@code FROM_INCLUDED} for the next.
     */
    public abstract Optional<BandEdge> upperEdge();

    @Value.Check
    Grade validate() {
        Require.notBlank("code", code());
        upperEdge().ifPresent(edge -> Require.that(to().isPresent(), "upperEdge", edge, "none where to is absent"));
        return PlainText.areShortest(Stream.of(from(), to()).flatMap(Optional::stream))
                ? this
                : withFrom(from().map(PlainText::withoutTrailingZeros))
                        .withTo(to().map(PlainText::withoutTrailingZeros));
    }

    /** Builds a {@link Grade}. */
    public static final class Builder extends ImmutableGrade.Builder {
        Builder() {}
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }
}
