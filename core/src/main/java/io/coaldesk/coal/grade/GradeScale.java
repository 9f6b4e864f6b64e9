package io.coaldesk.coal.grade;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.coal.CoalQuality;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.coal.ReportingRule;
import io.coaldesk.json.DocumentFormat;
import io.coaldesk.policy.BandEdge;
import io.coaldesk.policy.Bands;
import io.coaldesk.policy.Finding;
import io.coaldesk.policy.PolicyReason;
import io.coaldesk.reason.InvalidValueException;
import io.coaldesk.reason.Label;
import io.coaldesk.reason.Labelled;
import io.coaldesk.reason.ReasonValue;
import io.coaldesk.reason.Require;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Grades of one property, as data: which range of values earns which grade, and by whom it was said.
 *
 * <p>It judges one property on one basis and in one unit, and no coal as a whole. {@link Grader} is the engine of a
 * scale; the scales that ship are in {@link GradeScales}. The order in which grades are listed has no meaning.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableGradeScale.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@DocumentFormat("coaldesk/grade-scale@1")
public abstract class GradeScale implements Labelled, WithGradeScale {

    GradeScale() {}

    /** Returns the id, such as {@code gbt-15224.1-2004-steam}. */
    public abstract String id();

    /** Returns the name in both languages, as it reads after a grade. */
    @Override
    public abstract Label label();

    /** Returns the standard and its year, such as {@code GB/T 15224.1-2004}; absent if no standard says it. */
    public abstract Optional<String> edition();

    /** Returns the property, basis and unit that is graded. */
    public abstract QualityKey key();

    /** Returns how a value is rounded before it is graded; absent if it is graded as it is. */
    public abstract Optional<ReportingRule> reporting();

    /** Returns which grade holds a bound that two grades share, where the lower one does not say otherwise. */
    public abstract BandEdge edge();

    /** Returns the grades, which together hold every value once. */
    public abstract List<Grade> grades();

    /**
     * Returns the only kind of ash that this scale speaks of; absent if it speaks of any. A grade is given whatever the
     * ash is; {@link AshReporter} says whether it speaks of the ash.
     */
    public abstract Optional<AshType> ashType();

    /** Returns the first day on which the edition is in force, if it is known. */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public abstract Optional<LocalDate> inForceFrom();

    /** Returns the first day on which the edition is no longer in force, if it is known. */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public abstract Optional<LocalDate> inForceTo();

    /** Returns where the numbers come from, and what of them is our reading. */
    public abstract String source();

    /**
     * Returns the grade of a quality, or what is missing for it; for many qualities keep a {@link Grader}.
     *
     * @throws InvalidValueException if {@link #lint} finds an error
     */
    public GradeResult grade(CoalQuality quality) {
        return Grader.of(this).grade(quality);
    }

    /** Returns gaps, overlaps, reversed bounds, values below or above all grades, and one code under two names. */
    public List<Finding> lint() {
        Bands<Grade> bands = Bands.of(edge(), grades());
        List<Finding> findings = new ArrayList<>(bands.lint("grades"));
        findings.addAll(bands.lintOuterEnds("grades"));
        Map<String, Label> names = new HashMap<>();
        for (int i = 0; i < grades().size(); i++) {
            Grade grade = grades().get(i);
            Label known = names.putIfAbsent(grade.code(), grade.label());
            if (known != null && !known.equals(grade.label())) {
                findings.add(Finding.of(
                        "grades[" + i + "].code", PolicyReason.DUPLICATE_CODE, ReasonValue.text(grade.code())));
            }
        }
        return List.copyOf(findings);
    }

    @Value.Check
    void validate() {
        Require.notBlank("id", id());
        Require.notBlank("source", source());
        edition().ifPresent(edition -> Require.notBlank("edition", edition));
        Require.that(!grades().isEmpty(), "grades", "[]", "at least one grade");
        inForceFrom()
                .ifPresent(from -> inForceTo()
                        .ifPresent(end ->
                                Require.that(end.isAfter(from), "inForceTo", end, "a day after inForceFrom " + from)));
    }

    /** Builds a {@link GradeScale}. */
    public static final class Builder extends ImmutableGradeScale.Builder {
        Builder() {}
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }
}
