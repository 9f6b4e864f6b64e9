package io.coaldesk.frame;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A named list of tonnages; it stands in for an aggregate. */
@Value.Immutable
@JsonDeserialize(as = ImmutableSample.class)
public abstract class Sample implements WithSample {

    Sample() {}

    /** The name, never blank. */
    public abstract String name();

    /** The tonnages in t, as received. */
    public abstract List<Double> tonnages();

    /** A free remark. */
    public abstract Optional<String> remark();

    /** A builder in which every attribute can be set once. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void validate() {
        if (name().isBlank()) {
            throw new IllegalArgumentException("name must not be blank, but was \"" + name() + "\"");
        }
    }

    /** Builds a sample. */
    public static final class Builder extends ImmutableSample.Builder {
        Builder() {}
    }
}
