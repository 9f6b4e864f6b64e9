package io.coaldesk.pricing.settlement;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.adjustment.QualityAdjustment;
import io.coaldesk.coal.QualityKey;
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

    /**
     * Returns the key that is read in place of the adjustment's where the coal is moister than the contract says: the same
     * property and unit at the contract's moisture, such as {@code net_cv_m9_kcal_20c}. The value then stands for the
     * adjustment's key everywhere, in the mean and at limits too.
     */
    public abstract Optional<QualityKey> whenMoister();

    /** Returns what it is called. */
    public Label name() {
        return label().orElseGet(() -> adjustment().key().property().label());
    }

    @Value.Check
    void validate() {
        Require.notBlank("id", id());
        whenMoister().ifPresent(other -> {
            QualityKey key = adjustment().key();
            Require.that(
                    other.property().equals(key.property())
                            && other.unit() == key.unit()
                            && other.basis().isNominated(),
                    "whenMoister",
                    other,
                    key.property() + " in " + key.unit() + " at a nominated moisture");
        });
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
