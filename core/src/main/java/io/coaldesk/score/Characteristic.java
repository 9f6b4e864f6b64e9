package io.coaldesk.score;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.policy.BandEdge;
import io.coaldesk.reason.Label;
import io.coaldesk.reason.Labelled;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.Require;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A fact that is scored, and the points that its values earn: bins for a number, or categories, never both.
 *
 * <p>A fact that is not known is an ordinary attribute with points of its own.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableCharacteristic.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class Characteristic implements Labelled, WithCharacteristic {

    Characteristic() {}

    /** Which facts are better, and so may not earn fewer points. */
    public enum Direction {
        /** A larger number is better, as years in business; of categories, one that is listed earlier. */
        HIGHER_IS_BETTER,
        /** A smaller number is better, as days overdue; not for categories. */
        LOWER_IS_BETTER,
        /** No value is better than another, as of regions. */
        UNORDERED
    }

    /** Returns the name of the fact in {@link Facts}. */
    public abstract String code();

    /** Returns the name in both languages. */
    @Override
    public abstract Label label();

    /** Returns which facts are better. */
    @Value.Default
    public Direction direction() {
        return Direction.HIGHER_IS_BETTER;
    }

    /** Returns which bound a bin includes. */
    @Value.Default
    public BandEdge edge() {
        return BandEdge.FROM_INCLUDED;
    }

    /** Returns the points of a number, in the unit of the fact, in any order. */
    public abstract List<ScoreBin> bins();

    /** Returns the points of a category, the best category first. */
    public abstract List<ScoreCategory> categories();

    /** Returns the points of a fact that is not known. */
    public abstract BigDecimal missingPoints();

    /** Returns the points of the best bin or category. */
    BigDecimal bestPoints() {
        return Stream.concat(
                        bins().stream().map(ScoreBin::points),
                        categories().stream().map(ScoreCategory::points))
                .reduce(BigDecimal::max)
                .orElseThrow();
    }

    @Value.Check
    Characteristic validate() {
        Require.notBlank("code", code());
        Require.that(
                bins().isEmpty() != categories().isEmpty(),
                code(),
                bins().size() + " bins and " + categories().size() + " categories",
                "either bins or categories");
        Require.that(
                categories().isEmpty() || direction() != Direction.LOWER_IS_BETTER,
                code() + ".direction",
                direction(),
                "HIGHER_IS_BETTER, categories listed best first, or UNORDERED");
        return PlainText.areShortest(Stream.of(missingPoints()))
                ? this
                : withMissingPoints(PlainText.withoutTrailingZeros(missingPoints()));
    }

    /** Builds a {@link Characteristic}. */
    public static final class Builder extends ImmutableCharacteristic.Builder {
        Builder() {}
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }
}
