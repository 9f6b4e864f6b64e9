package io.coaldesk.segment;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.customer.CustomerTier;
import io.coaldesk.policy.DecisionStamp;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.Reason;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** The tier of a customer, and why. */
@Value.Immutable
@JsonDeserialize(as = ImmutableSegmentResult.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonIgnoreProperties(ignoreUnknown = true)
public abstract class SegmentResult implements WithSegmentResult {

    SegmentResult() {}

    /** Returns the tier. */
    public abstract CustomerTier tier();

    /** Returns the total score. */
    public abstract BigDecimal score();

    /**
     * Returns the points that the next better tier asks for beyond the score; empty at the best tier, and under a veto,
     * which no points lift.
     */
    public abstract Optional<BigDecimal> gapToNextTier();

    /** Returns the reasons: the tier, the points of each characteristic, vetoes. */
    public abstract List<Reason> reasons();

    /** Returns what this was decided with. */
    public abstract DecisionStamp stamp();

    @Value.Check
    SegmentResult validate() {
        return PlainText.areShortest(Stream.concat(Stream.of(score()), gapToNextTier().stream()))
                ? this
                : withScore(PlainText.withoutTrailingZeros(score()))
                        .withGapToNextTier(gapToNextTier().map(PlainText::withoutTrailingZeros));
    }

    /** Builds a {@link SegmentResult}. */
    public static final class Builder extends ImmutableSegmentResult.Builder {
        Builder() {}
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }
}
