package io.coaldesk.coal.grade;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.reason.PlainText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One index of an ash: its value or what is missing for it, and what each scale says of it. */
@Value.Immutable
@JsonDeserialize(as = ImmutableAshIndex.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonIgnoreProperties(ignoreUnknown = true)
public abstract class AshIndex implements WithAshIndex {

    AshIndex() {}

    /** Returns the index, such as {@code slagging_factor}. */
    public abstract QualityKey key();

    /** Returns the value, reported or computed, not rounded; absent if the analysis does not give it. */
    public abstract Optional<BigDecimal> value();

    /** Returns the measurements that are missing for a value; empty also where a ratio has no denominator. */
    public abstract List<QualityKey> missing();

    /** Returns what each scale of this index says; empty if no scale judges it. */
    public abstract List<AshJudgement> judgements();

    @Value.Check
    AshIndex validate() {
        return PlainText.areShortest(value().stream()) ? this : withValue(value().map(PlainText::withoutTrailingZeros));
    }

    /** Builds an {@link AshIndex}. */
    public static final class Builder extends ImmutableAshIndex.Builder {
        Builder() {}
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }
}
