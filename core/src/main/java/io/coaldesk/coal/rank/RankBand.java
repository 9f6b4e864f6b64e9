package io.coaldesk.coal.rank;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.policy.BandEdge;
import io.coaldesk.policy.Banded;
import io.coaldesk.reason.Label;
import io.coaldesk.reason.Labelled;
import io.coaldesk.reason.PlainText;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** A range of one measurement, as a table of ranks parts it: {@code Vdaf > 20 and <= 28}. */
@Value.Immutable
@JsonDeserialize(as = ImmutableRankBand.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonIgnoreProperties(ignoreUnknown = true)
public abstract class RankBand implements Banded, Labelled, WithRankBand {

    RankBand() {}

    /** Returns the measurement, with the basis and unit of the bounds. */
    public abstract QualityKey key();

    /** Returns the lower bound; absent if there is none. */
    @Override
    public abstract Optional<BigDecimal> from();

    /** Returns the upper bound; absent if there is none. */
    @Override
    public abstract Optional<BigDecimal> to();

    /** Returns which of the two bounds is in the range. */
    public abstract BandEdge edge();

    /** Returns whether a value of the measurement is in the range, compared exactly. */
    public boolean holds(BigDecimal value) {
        return edge().holds(this, value);
    }

    /** Returns the measurement and its range in words. */
    @Override
    public Label label() {
        return RankText.measurementIn(this);
    }

    /** Returns the range in the notation of keys, such as {@code caking_index_g > 85}. */
    String toNotation() {
        boolean open = edge() == BandEdge.TO_INCLUDED;
        return Stream.of(
                        from().map(bound -> key() + (open ? " > " : " >= ") + bound.toPlainString()),
                        to().map(bound -> key() + (open ? " <= " : " < ") + bound.toPlainString()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" and "));
    }

    /** Returns the shortest range of the same measurement that holds this and another. */
    RankBand hull(RankBand other) {
        return withFrom(from().flatMap(low -> other.from().map(low::min)))
                .withTo(to().flatMap(high -> other.to().map(high::max)));
    }

    @Value.Check
    RankBand validate() {
        return PlainText.areShortest(Stream.of(from(), to()).flatMap(Optional::stream))
                ? this
                : withFrom(from().map(PlainText::withoutTrailingZeros))
                        .withTo(to().map(PlainText::withoutTrailingZeros));
    }

    /** Builds a {@link RankBand}. */
    public static final class Builder extends ImmutableRankBand.Builder {
        Builder() {}
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }
}
