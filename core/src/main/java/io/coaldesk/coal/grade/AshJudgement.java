package io.coaldesk.coal.grade;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * What one scale says of an index of an ash.
 *
 * @param result the grade, or what is missing for it
 * @param applicability whether the scale speaks of this ash; where it does not, the grade is arithmetic and no judgement
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record AshJudgement(GradeResult result, Applicability applicability) {

    /** Returns whether there is a grade and the scale speaks of this ash. */
    @JsonIgnore
    public boolean holds() {
        return applicability == Applicability.APPLIES && result.grade().isPresent();
    }
}
