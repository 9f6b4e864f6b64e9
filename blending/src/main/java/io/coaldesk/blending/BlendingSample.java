package io.coaldesk.blending;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.frame.Sample;
import org.immutables.value.Value;

/** A sample with a count; it stands in for an aggregate. */
@Value.Immutable
@JsonDeserialize(as = ImmutableBlendingSample.class)
public abstract class BlendingSample implements WithBlendingSample {

    BlendingSample() {}

    /** The sample that is counted. */
    public abstract Sample sample();

    /** How often, dimensionless. */
    public abstract int count();

    /** A builder in which every attribute can be set once. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a counted sample. */
    public static final class Builder extends ImmutableBlendingSample.Builder {
        Builder() {}
    }
}
