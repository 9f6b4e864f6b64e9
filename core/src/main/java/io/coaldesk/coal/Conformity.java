package io.coaldesk.coal;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.coaldesk.reason.Language;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How a quality compares with a specification, limit by limit.
 *
 * @param checks every limit, in alphabetical order of the keys
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Conformity(List<LimitCheck> checks) {

    /** Copies the checks. */
    public Conformity {
        checks = List.copyOf(checks);
    }

    /** Returns whether every limit is measured and kept, tolerance included. */
    @JsonIgnore
    public boolean conforms() {
        return checks.stream().allMatch(LimitCheck::conforms);
    }

    /** Returns whether a value is beyond a rejection limit. */
    @JsonIgnore
    public boolean rejects() {
        return checks.stream().anyMatch(check -> check.outcome() == LimitCheck.Outcome.REJECTED);
    }

    /** Returns the limits that are broken or not measured. */
    public List<LimitCheck> failures() {
        return checks.stream().filter(check -> !check.conforms()).toList();
    }

    /** Returns a line per limit with what was measured and how it compares. */
    public String explain(Language language) {
        return checks.stream().map(check -> check.reason().text(language)).collect(Collectors.joining("\n"));
    }
}
