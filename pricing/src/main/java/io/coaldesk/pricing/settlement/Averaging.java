package io.coaldesk.pricing.settlement;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.reason.Require;
import java.util.List;
import org.immutables.value.Value;

/** Whether lots settle each by itself or on their weighted mean, and which lots stay out of it. */
@Value.Immutable
@JsonDeserialize(as = ImmutableAveraging.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class Averaging implements WithAveraging {

    Averaging() {}

    /** Returns per lot or tonnage-weighted. */
    public abstract AveragingMethod method();

    /** Returns the limits beyond which a lot stays out; none means that all take part. */
    public abstract List<ExclusionLimit> exclusions();

    /** Returns the rule that each lot settles by itself. */
    public static Averaging perLot() {
        return builder().method(AveragingMethod.PER_LOT).build();
    }

    @Value.Check
    void validate() {
        Require.that(
                exclusions().isEmpty() || method() == AveragingMethod.TONNAGE_WEIGHTED,
                "averaging.exclusions",
                method(),
                "TONNAGE_WEIGHTED where lots are excluded from the mean");
    }

    /** Builds an {@link Averaging}. */
    public static final class Builder extends ImmutableAveraging.Builder {
        Builder() {}
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }
}
