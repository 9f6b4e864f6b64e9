package io.coaldesk.pricing.settlement;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.adjustment.QualityAdjustment;
import io.coaldesk.reason.Label;
import io.coaldesk.reason.Require;
import java.util.Optional;
import org.immutables.value.Value;

/** One bonus or penalty of a schedule, in its place in the order of application. */
@Value.Immutable
@JsonDeserialize(as = ImmutableSettlementItem.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class SettlementItem implements WithSettlementItem {

    SettlementItem() {}

    /** Returns the id, which names its line. */
    public abstract String id();

    /** Returns what it is called; the property's name if absent. */
    public abstract Optional<Label> label();

    /** Returns the definition: property, reference, brackets, and what they change. */
    public abstract QualityAdjustment adjustment();

    /** Returns of which price a share or a pro-rata change is taken; RUNNING if absent. */
    public abstract Optional<PriceSoFar> of();

    /** Returns what it is called. */
    public Label name() {
        return label().orElseGet(() -> adjustment().key().property().label());
    }

    @Value.Check
    void validate() {
        Require.notBlank("id", id());
    }

    /** Builds a {@link SettlementItem}. */
    public static final class Builder extends ImmutableSettlementItem.Builder {
        Builder() {}
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }
}
