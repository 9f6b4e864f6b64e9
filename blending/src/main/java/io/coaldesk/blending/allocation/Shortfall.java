package io.coaldesk.blending.allocation;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.deal.BindingLimit;
import io.coaldesk.reason.PlainText;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A number of the request that cannot be kept together with the others, and how far it can be met.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableShortfall.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonIgnoreProperties(ignoreUnknown = true)
public abstract class Shortfall implements WithShortfall {

    Shortfall() {}

    /** Returns what kind of number it is. */
    public abstract ScarceKind kind();

    /** Returns the id of the product, stockpile or resource. */
    public abstract String id();

    /** Returns the period's id. */
    public abstract String period();

    /** Returns the number that the request states. */
    public abstract BigDecimal required();

    /** Returns what can be had instead, by the plan whose shortfalls, each relative to its number, add up to the least. */
    public abstract BigDecimal reachable();

    /** Returns the limits that no blend of the lots on hand keeps together; empty if it is not quality that is short, but tonnes or what shares allow. */
    public abstract List<BindingLimit> conflict();

    @Value.Check
    Shortfall validate() {
        return PlainText.areShortest(Stream.of(required(), reachable()))
                ? this
                : withRequired(PlainText.withoutTrailingZeros(required()))
                        .withReachable(PlainText.withoutTrailingZeros(reachable()));
    }

    /** Builds a {@link Shortfall}. */
    public static final class Builder extends ImmutableShortfall.Builder {
        Builder() {}
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }
}
