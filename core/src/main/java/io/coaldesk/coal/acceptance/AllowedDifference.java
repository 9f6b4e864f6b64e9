package io.coaldesk.coal.acceptance;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.coal.CoalForm;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.policy.BandEdge;
import io.coaldesk.policy.Bands;
import io.coaldesk.reason.Require;
import java.util.List;
import org.immutables.value.Value;

/** The allowed differences of one index for some forms of coal, by bins of a check value. */
@Value.Immutable
@JsonDeserialize(as = ImmutableAllowedDifference.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class AllowedDifference implements WithAllowedDifference {

    AllowedDifference() {}

    /** Returns the forms of coal that the bins hold for, at least one. */
    public abstract List<CoalForm> forms();

    /** Returns what is compared, and the unit of T. */
    public abstract QualityKey key();

    /** Returns the check value that chooses the bin, such as ash for gross calorific value. */
    public abstract QualityKey by();

    /** Returns which of its two bounds a bin includes. */
    public abstract BandEdge edge();

    /** Returns the bins, in any order, at least one. */
    public abstract List<DifferenceBin> bins();

    /** Returns the bins in ascending order. */
    Bands<DifferenceBin> bands() {
        return Bands.of(edge(), bins());
    }

    @Value.Check
    void validate() {
        Require.that(!forms().isEmpty(), "forms", "[]", "at least one form of coal");
        Require.that(!bins().isEmpty(), "bins", "[]", "at least one bin");
    }

    /** Builds an {@link AllowedDifference}. */
    public static final class Builder extends ImmutableAllowedDifference.Builder {
        Builder() {}
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }
}
