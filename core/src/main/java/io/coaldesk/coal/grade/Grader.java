package io.coaldesk.coal.grade;

import io.coaldesk.coal.CoalQuality;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.coal.ReportingRule;
import io.coaldesk.policy.BandEdge;
import io.coaldesk.policy.Bands;
import io.coaldesk.policy.Finding;
import io.coaldesk.reason.InvalidValueException;
import io.coaldesk.reason.Language;
import io.coaldesk.reason.Reason;
import io.coaldesk.reason.ReasonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/**
 * A compiled grade scale: a quality in, the grade or what is missing for it out.
 *
 * <p>Every comparison is exact, on the value as the scale reports it. This class is immutable, pure and thread-safe.
 */
public final class Grader {

    private final GradeScale scale;
    private final List<Grade> ascending;

    private Grader(GradeScale scale) {
        this.scale = scale;
        this.ascending = Bands.of(scale.edge(), scale.grades()).entries();
    }

    /**
     * Returns the grader of a scale.
     *
     * @throws InvalidValueException if the scale's linter finds an error; the message holds the errors
     */
    public static Grader of(GradeScale scale) {
        List<Finding> errors = scale.lint().stream().filter(Finding::isError).toList();
        if (!errors.isEmpty()) {
            throw new InvalidValueException(
                    "grade scale " + scale.id(),
                    errors.stream().map(finding -> finding.text(Language.EN)).collect(Collectors.joining("; ")),
                    "a scale without errors");
        }
        return new Grader(scale);
    }

    /** Returns the scale. */
    public GradeScale scale() {
        return scale;
    }

    /** Returns the grade of a quality, or what is missing for it. */
    public GradeResult grade(CoalQuality quality) {
        QualityKey key = scale.key();
        GradeResult.Builder result = GradeResult.builder().scale(scale.id()).key(key);
        OptionalDouble read = quality.find(key);
        if (read.isEmpty()) {
            List<QualityKey> missing = quality.missing(key);
            return result.addAllMissing(missing).reason(notGraded(missing)).build();
        }
        BigDecimal value = scale.reporting()
                .map(rule -> rule.apply(read.getAsDouble()))
                .orElseGet(() -> ReportingRule.exact(read.getAsDouble()));
        Grade grade = gradeOf(value);
        Reason reason = Reason.of(
                GradeReason.GRADED, Wording.reading(key, value), ReasonValue.term(grade), ReasonValue.term(scale));
        return result.value(value).grade(grade).reason(reason).build();
    }

    /** Returns the grade of a value that is already rounded as the scale says, in the unit of its key. */
    public Grade gradeOf(BigDecimal value) {
        for (Grade grade : ascending) {
            int above = grade.to().map(value::compareTo).orElse(-1);
            if (above < 0 || (above == 0 && grade.upperEdge().orElse(scale.edge()) == BandEdge.TO_INCLUDED)) {
                return grade;
            }
        }
        throw new IllegalStateException("A sound scale ends with a grade without an upper bound: " + scale.id());
    }

    private Reason notGraded(List<QualityKey> missing) {
        return missing.isEmpty()
                ? Reason.of(GradeReason.UNDEFINED, ReasonValue.term(scale.key()))
                : Reason.of(
                        GradeReason.MISSING,
                        ReasonValue.term(scale.key()),
                        ReasonValue.term(scale),
                        Wording.names(missing));
    }
}
