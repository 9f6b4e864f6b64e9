package io.coaldesk.blending.allocation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.reason.Label;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.Require;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A place where lots lie side by side, each reclaimed for itself, with what its machines can reclaim and what it holds.
 *
 * <p>It is not a pool: see {@link #mixes}.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableStockpile.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class Stockpile implements WithStockpile {

    Stockpile() {}

    /** Returns the stockpile's id. */
    public abstract String id();

    /** Returns the stockpile's name; the id unless stated. */
    @Value.Default
    public Label name() {
        return Label.of(id());
    }

    /** Returns the most that can be reclaimed in a period, in tonnes as received; absent if nothing limits it. */
    public abstract Optional<BigDecimal> reclaimLimit();

    /** Returns the least that must be reclaimed in every period, in tonnes as received; absent for none. */
    public abstract Optional<BigDecimal> leastReclaim();

    /** Returns the most that may lie there at the end of a period, in tonnes as received; absent if nothing limits it. */
    public abstract Optional<BigDecimal> capacity();

    /**
     * Returns whether lots that lie here mix with each other. A pile that mixes holds one lot: with more, the quality of
     * what is reclaimed depends on what was reclaimed before, a non-convex problem of pooling, and the request is
     * refused.
     */
    @Value.Default
    public boolean mixes() {
        return false;
    }

    @Value.Check
    Stockpile validate() {
        Require.notBlank("id", id());
        reclaimLimit().ifPresent(limit -> Require.notNegative("reclaimLimit", limit));
        leastReclaim().ifPresent(least -> {
            Require.notNegative("leastReclaim", least);
            reclaimLimit()
                    .ifPresent(limit -> Require.that(
                            least.compareTo(limit) <= 0, "leastReclaim", least, "not above reclaimLimit " + limit));
        });
        capacity().ifPresent(most -> Require.notNegative("capacity", most));
        boolean shortest = PlainText.areShortest(
                Stream.of(reclaimLimit(), leastReclaim(), capacity()).flatMap(Optional::stream));
        return shortest
                ? this
                : withReclaimLimit(reclaimLimit().map(PlainText::withoutTrailingZeros))
                        .withLeastReclaim(leastReclaim().map(PlainText::withoutTrailingZeros))
                        .withCapacity(capacity().map(PlainText::withoutTrailingZeros));
    }

    /** Builds a {@link Stockpile}. */
    public static final class Builder extends ImmutableStockpile.Builder {
        Builder() {}
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }
}
