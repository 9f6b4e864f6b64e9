package io.coaldesk.coal.acceptance;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.coal.CoalForm;
import io.coaldesk.coal.CoalQuality;
import io.coaldesk.reason.Require;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A batch of coal to be accepted: what its seller stated, and what the check found. */
@Value.Immutable
@JsonDeserialize(as = ImmutableAcceptanceBatch.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class AcceptanceBatch implements WithAcceptanceBatch {

    AcceptanceBatch() {}

    /** Returns the identity of the batch, not blank. */
    public abstract String id();

    /** Returns the form of coal, which says what is compared. */
    public abstract CoalForm form();

    /** Returns who checks. */
    public abstract AcceptanceProcedure procedure();

    /** Returns the index that prices the contract, gross calorific value or ash; absent for metallurgical clean coal. */
    public abstract Optional<AcceptanceIndex> pricedBy();

    /** Returns whether the report or the contract value is what the price rests on. */
    public abstract StatedValue stated();

    /** Returns the stated values: the seller's report, or the contract values. */
    public abstract CoalQuality report();

    /** Returns what the check found. */
    public abstract CoalQuality check();

    /** Returns the indices that are compared. */
    List<AcceptanceIndex> indices() {
        return AcceptanceIndex.of(form(), procedure(), pricedBy());
    }

    @Value.Check
    void validate() {
        Require.notBlank("id", id());
        // Refuses a pricing index that does not fit the form.
        indices();
    }

    /** Builds an {@link AcceptanceBatch}. */
    public static final class Builder extends ImmutableAcceptanceBatch.Builder {
        Builder() {}
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }
}
