package io.coaldesk.coal.rank;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.reason.PlainText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A step through a table of ranks: a measurement, its value as it was compared, and the range in which it fell. */
@Value.Immutable
@JsonDeserialize(as = ImmutableRankStep.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonIgnoreProperties(ignoreUnknown = true)
public abstract class RankStep implements WithRankStep {

    RankStep() {}

    /** Returns the measurement and the range. */
    public abstract RankBand band();

    /** Returns the value, not rounded; absent where the standard lets the range be taken without a measurement. */
    public abstract Optional<BigDecimal> value();

    /** Returns the ranges of measurements that are not known, all of which must hold for this step to be taken. */
    public abstract List<RankBand> onlyIf();

    @Value.Check
    RankStep validate() {
        return PlainText.areShortest(value().stream()) ? this : withValue(value().map(PlainText::withoutTrailingZeros));
    }

    /** Builds a {@link RankStep}. */
    public static final class Builder extends ImmutableRankStep.Builder {
        Builder() {}
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }
}
