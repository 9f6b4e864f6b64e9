package io.coaldesk.score;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.reason.Label;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.Reason;
import io.coaldesk.reason.ReasonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** The total of a scorecard, and how it came about. */
@Value.Immutable
@JsonDeserialize(as = ImmutableScoreResult.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonIgnoreProperties(ignoreUnknown = true)
public abstract class ScoreResult implements WithScoreResult {

    ScoreResult() {}

    /** Returns the sum of the points, exact. */
    public abstract BigDecimal total();

    /** Returns the points of each characteristic, by its code. */
    public abstract List<ScoreLine> lines();

    /** Returns the vetoes that hit, by id. */
    public abstract List<Veto> vetoes();

    /** Returns the vetoes whose fact is not known and that nothing else scores, by id. */
    public abstract List<Veto> untested();

    /** Returns whether a veto hits. */
    @JsonIgnore
    public boolean isVetoed() {
        return !vetoes().isEmpty();
    }

    /** Returns the names of the characteristics whose fact is not known. */
    public List<Label> missing() {
        return lines().stream()
                .filter(line -> line.fact().isEmpty())
                .map(ScoreLine::label)
                .toList();
    }

    /** Returns the vetoes that hit, the points of each characteristic, and the vetoes that could not be tested. */
    public List<Reason> reasons() {
        return Stream.of(
                        vetoes().stream().map(veto -> reason(ScoreReason.VETO, veto)),
                        lines().stream().map(ScoreLine::reason),
                        untested().stream().map(veto -> reason(ScoreReason.VETO_UNTESTED, veto)))
                .flatMap(reasons -> reasons)
                .toList();
    }

    private static Reason reason(ScoreReason code, Veto veto) {
        return Reason.of(code, ReasonValue.term(veto)).byRule(veto.id());
    }

    @Value.Check
    ScoreResult validate() {
        return PlainText.areShortest(Stream.of(total())) ? this : withTotal(PlainText.withoutTrailingZeros(total()));
    }

    /** Builds a {@link ScoreResult}. */
    public static final class Builder extends ImmutableScoreResult.Builder {
        Builder() {}
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }
}
