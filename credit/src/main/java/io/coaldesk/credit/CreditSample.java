package io.coaldesk.credit;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.frame.Sample;
import org.immutables.value.Value;

/** A sample with a count; it stands in for an aggregate. */
@Value.Immutable
@JsonDeserialize(as = ImmutableCreditSample.class)
public abstract class CreditSample implements WithCreditSample {

    CreditSample() {}

    /** The sample that is counted. */
    public abstract Sample sample();

    /** How often, dimensionless. */
    public abstract int count();

    /** A builder in which every attribute can be set once. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a counted sample. */
    public static final class Builder extends ImmutableCreditSample.Builder {
        Builder() {}
    }
}
