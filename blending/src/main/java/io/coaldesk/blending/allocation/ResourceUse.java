package io.coaldesk.blending.allocation;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.reason.PlainText;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * What is used of a resource in a period, in the resource's unit.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableResourceUse.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonIgnoreProperties(ignoreUnknown = true)
public abstract class ResourceUse implements WithResourceUse {

    ResourceUse() {}

    /** Returns the period's id. */
    public abstract String period();

    /** Returns the resource's id. */
    public abstract String resource();

    /** Returns what is used. */
    public abstract BigDecimal used();

    /** Returns how much there is; absent if nothing limits it. */
    public abstract Optional<BigDecimal> capacity();

    @Value.Check
    ResourceUse validate() {
        return PlainText.areShortest(Stream.concat(Stream.of(used()), capacity().stream()))
                ? this
                : withUsed(PlainText.withoutTrailingZeros(used()))
                        .withCapacity(capacity().map(PlainText::withoutTrailingZeros));
    }

    /** Builds a {@link ResourceUse}. */
    public static final class Builder extends ImmutableResourceUse.Builder {
        Builder() {}
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }
}
