package io.coaldesk.score;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.reason.Label;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.Reason;
import io.coaldesk.reason.ReasonValue;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** The points that one characteristic earned. */
@Value.Immutable
@JsonDeserialize(as = ImmutableScoreLine.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonIgnoreProperties(ignoreUnknown = true)
public abstract class ScoreLine implements WithScoreLine {

    ScoreLine() {}

    /** Returns the code of the characteristic. */
    public abstract String characteristic();

    /** Returns the name of the characteristic. */
    public abstract Label label();

    /** Returns the fact as it is shown: the number, or the name of the category; absent if it is not known. */
    public abstract Optional<Label> fact();

    /** Returns the points. */
    public abstract BigDecimal points();

    /** Returns the points of the best bin or category. */
    public abstract BigDecimal bestPoints();

    /** Returns the fact and its points as a reason. */
    public Reason reason() {
        ReasonValue name = ReasonValue.term(label());
        ReasonValue earned = ReasonValue.number(points());
        ReasonValue best = ReasonValue.number(bestPoints());
        Reason reason = fact().map(shown -> Reason.of(ScoreReason.POINTS, name, ReasonValue.term(shown), earned, best))
                .orElseGet(() -> Reason.of(ScoreReason.MISSING, name, earned, best));
        return reason.byRule(characteristic());
    }

    @Value.Check
    ScoreLine validate() {
        return PlainText.areShortest(Stream.of(points(), bestPoints()))
                ? this
                : withPoints(PlainText.withoutTrailingZeros(points()))
                        .withBestPoints(PlainText.withoutTrailingZeros(bestPoints()));
    }

    /** Builds a {@link ScoreLine}. */
    public static final class Builder extends ImmutableScoreLine.Builder {
        Builder() {}
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }
}
