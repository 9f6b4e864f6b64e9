package io.coaldesk.market;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.reason.Label;
import io.coaldesk.reason.Require;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.immutables.value.Value;

/**
 * A published price index with its dated values, and what those values mean.
 *
 * <p>It is not a {@link CalorificLadder}, which quotes several grades on one day. A {@link FixingRule} says which values
 * a contract looks at.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutablePriceIndex.class)
public abstract class PriceIndex implements WithPriceIndex {

    PriceIndex() {}

    /** Returns the id by which formulas name it, such as {@code cci-5500}. */
    public abstract String id();

    /** Returns what it is called. */
    public abstract Label label();

    /** Returns what its values mean. */
    public abstract PriceBasis basis();

    /** Returns who publishes it, or that the values are made up. */
    public abstract String source();

    /** Returns the published values by their day, at most one a day. */
    public abstract List<IndexFixing> fixings();

    /**
     * Returns the value that a rule takes for a day.
     *
     * @param day the day that a price is for
     * @param asOf the last day of which anything is known; later values are not looked at
     */
    public IndexReading fix(FixingRule rule, LocalDate day, LocalDate asOf) {
        return new FixingSearch(this, day, asOf).read(rule);
    }

    @Value.Check
    PriceIndex validate() {
        Require.notBlank("id", id());
        List<IndexFixing> sorted = fixings().stream()
                .sorted(Comparator.comparing(IndexFixing::date))
                .toList();
        for (int i = 1; i < sorted.size(); i++) {
            LocalDate date = sorted.get(i).date();
            Require.that(
                    !date.equals(sorted.get(i - 1).date()), "fixings.date", date, "one fixing of " + id() + " a day");
        }
        return sorted.equals(fixings()) ? this : withFixings(sorted);
    }

    /** Builds a {@link PriceIndex}. */
    public static final class Builder extends ImmutablePriceIndex.Builder {
        Builder() {}
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }
}
