package io.coaldesk.deal;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.coal.CoalSpecification;
import io.coaldesk.reason.Reason;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** No recipe meets the specification: which limits conflict, and what can be reached. */
@Value.Immutable
@JsonTypeName("INFEASIBLE")
@JsonDeserialize(as = ImmutableNoSupply.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonIgnoreProperties(ignoreUnknown = true)
public abstract non-sealed class NoSupply implements SupplyAnswer, WithNoSupply {

    NoSupply() {}

    /** Returns limits that cannot be kept together. */
    public abstract List<BindingLimit> conflict();

    /** Returns the best reachable value of each limit. */
    public abstract List<ReachableValue> bestReachable();

    /** Returns a specification near the one asked for that the offers can meet, if one was found. */
    public abstract Optional<CoalSpecification> nearestSpecification();

    @Override
    public abstract List<Reason> reasons();

    /** Builds a {@link NoSupply}. */
    public static final class Builder extends ImmutableNoSupply.Builder {
        Builder() {}
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }
}
