package io.coaldesk.score;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.policy.Finding;
import io.coaldesk.reason.Require;
import java.util.List;
import org.immutables.value.Value;

/**
 * Characteristics with their points, and vetoes: the scored part of a policy, as data.
 *
 * <pre>total = sum over characteristics of the points of the fact</pre>
 *
 * <p>The order of characteristics, bins and vetoes has no meaning. {@link Scorer} applies a scorecard.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableScorecard.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class Scorecard implements WithScorecard {

    Scorecard() {}

    /** Returns what is scored; at least one. */
    public abstract List<Characteristic> characteristics();

    /** Returns what decides alone. */
    public abstract List<Veto> vetoes();

    /**
     * Returns what is wrong or doubtful: gaps, overlaps, reversed bins, values that no bin holds, codes that stand twice,
     * vetoes that can never hit, and, with a witness, a better fact that earns fewer points or a veto.
     *
     * @param path the path of this scorecard in its document
     */
    public List<Finding> lint(String path) {
        return ScorecardLint.of(this, path);
    }

    @Value.Check
    void validate() {
        Require.that(!characteristics().isEmpty(), "characteristics", "[]", "at least one characteristic");
    }

    /** Builds a {@link Scorecard}. */
    public static final class Builder extends ImmutableScorecard.Builder {
        Builder() {}
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }
}
