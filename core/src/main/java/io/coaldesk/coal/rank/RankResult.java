package io.coaldesk.coal.rank;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.coaldesk.policy.Finding;
import io.coaldesk.reason.Language;
import io.coaldesk.reason.Require;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The class of a coal, or the classes that remain and what would decide between them.
 *
 * @param candidates the classes that agree with everything measured, in the order of the table; one if it is decided
 * @param needs what is still to be measured, in the order of the table; none if it is decided
 * @param path the steps through the table
 * @param findings what deserves attention beside the class, each with the key of the measurement as its path
 * @param <R> the classes of one standard
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record RankResult<R extends CoalRank>(
        @JsonProperty(required = true) List<R> candidates,
        @JsonProperty(required = true) List<NeededMeasurement> needs,
        @JsonProperty(required = true) List<RankStep> path,
        @JsonProperty(required = true) List<Finding> findings) {

    /** Copies the lists and checks that a class remains. */
    public RankResult {
        candidates = List.copyOf(candidates);
        needs = List.copyOf(needs);
        path = List.copyOf(path);
        findings = List.copyOf(findings);
        Require.that(!candidates.isEmpty(), "candidates", candidates, "at least one class");
    }

    /** Returns whether one class remains. */
    @JsonIgnore
    public boolean isDecided() {
        return candidates.size() == 1;
    }

    /** Returns the class if one remains. */
    public Optional<R> decided() {
        return isDecided() ? Optional.of(candidates.get(0)) : Optional.empty();
    }

    /**
     * Returns what is still to be measured in the notation of keys, such as {@code caking_index_g, plastic_layer_y or
     * dilatation_b if caking_index_g > 85}; empty if the class is decided.
     */
    public String needed() {
        Set<String> asked = new LinkedHashSet<>();
        needs.forEach(need -> need.notation(asked).ifPresent(asked::add));
        return String.join(", ", asked);
    }

    /** Returns the class or the classes that remain, the path, what is needed and the findings, a line each. */
    public String explain(Language language) {
        return RankText.explain(this, language);
    }
}
