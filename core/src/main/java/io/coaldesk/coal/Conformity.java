package io.coaldesk.coal;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

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

    /** Returns whether every limit is measured and kept. */
    @JsonIgnore
    public boolean conforms() {
        return checks.stream().allMatch(LimitCheck::conforms);
    }

    /** Returns the limits that are broken or not measured. */
    public List<LimitCheck> failures() {
        return checks.stream().filter(check -> !check.conforms()).toList();
    }
}
