package io.coaldesk.adjustment;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.Require;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A stretch of deviation from the reference with one rate.
 *
 * <p>It starts where the stretch before it ends, the first one at the reference or at the end of the free range. How its
 * rate counts is a matter of {@link BracketMode}.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableAdjustmentBracket.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class AdjustmentBracket implements WithAdjustmentBracket {

    AdjustmentBracket() {}

    /** Returns the property's value at which the stretch ends, away from the reference; absent if it does not end. */
    public abstract Optional<BigDecimal> to();

    /**
     * Returns the rate per step, or of the whole band where bands are flat, in the unit of the {@link AdjustmentTarget}: a
     * bonus above zero, a penalty below.
     */
    public abstract BigDecimal rate();

    /**
     * Returns the value at which the stretch starts, if the document states it; the linter compares it with the end of the
     * stretch before.
     */
    public abstract Optional<BigDecimal> from();

    /** Returns which of its ends belong to the stretch; it must be stated where one bracket alone decides. */
    public abstract Optional<BracketEnds> holds();

    /** Returns the value from which a {@link BracketMode#RESET} bracket counts, if that is not its own start. */
    public abstract Optional<BigDecimal> countsFrom();

    /** Returns a stretch that ends at a value. */
    public static AdjustmentBracket upTo(String to, String rate) {
        return of(Optional.of(Require.decimal("to", to)), Require.decimal("rate", rate));
    }

    /** Returns a stretch that does not end. */
    public static AdjustmentBracket open(String rate) {
        return of(Optional.empty(), Require.decimal("rate", rate));
    }

    /** Returns a stretch that ends at a value, or does not end. */
    public static AdjustmentBracket of(Optional<BigDecimal> to, BigDecimal rate) {
        return builder().to(to).rate(rate).build();
    }

    @Value.Check
    AdjustmentBracket validate() {
        boolean shortest = PlainText.areShortest(Stream.concat(
                Stream.of(rate()), Stream.of(to(), from(), countsFrom()).flatMap(Optional::stream)));
        return shortest
                ? this
                : builder()
                        .to(to().map(PlainText::withoutTrailingZeros))
                        .rate(PlainText.withoutTrailingZeros(rate()))
                        .from(from().map(PlainText::withoutTrailingZeros))
                        .holds(holds())
                        .countsFrom(countsFrom().map(PlainText::withoutTrailingZeros))
                        .build();
    }

    /** Builds an {@link AdjustmentBracket}. */
    public static final class Builder extends ImmutableAdjustmentBracket.Builder {
        Builder() {}
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }
}
