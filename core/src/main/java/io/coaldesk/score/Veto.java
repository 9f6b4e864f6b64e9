package io.coaldesk.score;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.reason.InvalidValueException;
import io.coaldesk.reason.Label;
import io.coaldesk.reason.Labelled;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.Require;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A fact that decides alone, whatever the total (一票否决): one of some categories, a number below a bound, or a number
 * above a bound.
 *
 * <p>Both bounds are strict: a number that equals its bound is not vetoed. A fact that is not known is not vetoed either;
 * the result names it.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableVeto.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class Veto implements Labelled, WithVeto {

    Veto() {}

    /** Returns the id. */
    public abstract String id();

    /** Returns the name in both languages, as it reads after "veto:". */
    @Override
    public abstract Label label();

    /** Returns the name of the fact in {@link Facts}. */
    public abstract String fact();

    /** Returns the categories that are vetoed. */
    @Value.NaturalOrder
    public abstract SortedSet<String> categories();

    /** Returns the bound below which a number is vetoed. */
    public abstract Optional<BigDecimal> below();

    /** Returns the bound above which a number is vetoed. */
    public abstract Optional<BigDecimal> above();

    /**
     * Returns whether a fact is vetoed.
     *
     * @throws InvalidValueException if the fact is of another kind than this veto tests
     */
    boolean hits(FactValue value) {
        if (value instanceof FactValue.Numeric number) {
            requireKind(testsNumbers(), value, "one of the categories, such as " + categories());
            return below().filter(bound -> number.value().compareTo(bound) < 0).isPresent()
                    || above().filter(bound -> number.value().compareTo(bound) > 0)
                            .isPresent();
        }
        requireKind(!categories().isEmpty(), value, "a number");
        return categories().contains(value.text());
    }

    boolean testsNumbers() {
        return below().isPresent() || above().isPresent();
    }

    private void requireKind(boolean fits, FactValue value, String allowed) {
        if (!fits) {
            throw new InvalidValueException(fact(), value.text(), allowed);
        }
    }

    @Value.Check
    Veto validate() {
        Require.notBlank("id", id());
        Require.notBlank("fact", fact());
        Require.that(
                testsNumbers() == categories().isEmpty(),
                id(),
                "categories " + categories() + ", below " + below() + ", above " + above(),
                "either categories, or below or above");
        return PlainText.areShortest(Stream.of(below(), above()).flatMap(Optional::stream))
                ? this
                : withBelow(below().map(PlainText::withoutTrailingZeros))
                        .withAbove(above().map(PlainText::withoutTrailingZeros));
    }

    /** Builds a {@link Veto}. */
    public static final class Builder extends ImmutableVeto.Builder {
        Builder() {}
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }
}
