package io.coaldesk.testing.core;

import io.coaldesk.coal.grade.Grade;
import io.coaldesk.coal.grade.GradeScale;
import io.coaldesk.coal.grade.Grader;
import io.coaldesk.policy.BandEdge;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Laws of grades.
 *
 * <p>Each method takes a scale of the caller and throws an {@link AssertionError} with a witness where the law does not
 * hold.
 */
public final class GradeLaws {

    private GradeLaws() {}

    /** A scale without errors grades every value exactly once: one grade holds it, and that is the grade it gets. */
    public static void everyValueHasOneGrade(GradeScale scale, BigDecimal value) {
        List<Grade> holding = scale.grades().stream()
                .filter(grade -> holds(scale, grade, value))
                .toList();
        Broken.unless(holding.size() == 1, "every value has one grade", scale, value, holding);
        Grade found = Grader.of(scale).gradeOf(value);
        Broken.unless(found.equals(holding.get(0)), "a value gets the grade that holds it", scale, value, found);
    }

    /** The order in which grades are listed changes no grade. */
    public static void orderNeverMatters(GradeScale scale, BigDecimal value) {
        List<Grade> turned = new ArrayList<>(scale.grades());
        Collections.reverse(turned);
        Grade expected = Grader.of(scale).gradeOf(value);
        Grade found = Grader.of(scale.withGrades(turned)).gradeOf(value);
        Broken.unless(found.equals(expected), "the order of grades never matters", scale, value, found);
    }

    /** Read from the document: the grade whose upper bound is a grade's lower bound says which of the two holds it. */
    private static boolean holds(GradeScale scale, Grade grade, BigDecimal value) {
        if (grade.to().filter(to -> to.compareTo(value) == 0).isPresent()) {
            return holdsUpperBound(scale, grade);
        }
        if (grade.from().filter(from -> from.compareTo(value) == 0).isPresent()) {
            return scale.grades().stream()
                    .filter(below -> below.to().equals(grade.from()))
                    .noneMatch(below -> holdsUpperBound(scale, below));
        }
        return grade.from().map(from -> value.compareTo(from) > 0).orElse(true)
                && grade.to().map(to -> value.compareTo(to) < 0).orElse(true);
    }

    private static boolean holdsUpperBound(GradeScale scale, Grade grade) {
        return grade.upperEdge().orElse(scale.edge()) == BandEdge.TO_INCLUDED;
    }
}
