package io.coaldesk.customer;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.coaldesk.reason.Require;

/**
 * A grade of credit risk, as a credit policy names and orders it.
 *
 * @param code the grade's symbol, such as {@code AA}
 * @param rank the place in the order of its policy, 1 for the best
 */
public record RiskGrade(
        @JsonProperty(required = true) String code,
        @JsonProperty(required = true) int rank) {

    /** Checks symbol and rank. */
    public RiskGrade {
        Require.notBlank("grade.code", code);
        Require.inRange("grade.rank", rank, 1, 99);
    }

    /** Returns a grade. */
    public static RiskGrade of(String code, int rank) {
        return new RiskGrade(code, rank);
    }

    /** Returns whether this grade is worse than another of the same policy. */
    public boolean isWorseThan(RiskGrade other) {
        return rank > other.rank;
    }
}
