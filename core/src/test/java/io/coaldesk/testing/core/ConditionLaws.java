package io.coaldesk.testing.core;

import io.coaldesk.policy.CompiledConditions;
import io.coaldesk.policy.ConditionBox;
import io.coaldesk.policy.ConditionPoint;
import io.coaldesk.policy.ConditionSpace;
import io.coaldesk.policy.Coverage;
import io.coaldesk.policy.Overlap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Laws of conditions on several attributes.
 *
 * <p>Each method takes the conditions of the caller and throws an {@link AssertionError} with a witness where the law does
 * not hold. Those that compare with all points of {@link ConditionPoints} are for small spaces.
 */
public final class ConditionLaws {

    private ConditionLaws() {}

    /** The compiled matcher finds exactly the boxes that hold a point when asked one by one. */
    public static void matchingAgreesWithEachBox(ConditionSpace space, List<ConditionBox> boxes, ConditionPoint point) {
        CompiledConditions compiled = CompiledConditions.of(space, boxes);
        long[] bits = new long[compiled.words()];
        compiled.match(compiled.cells(point), bits);
        for (int i = 0; i < boxes.size(); i++) {
            boolean matched = (bits[i / Long.SIZE] >>> i & 1) != 0;
            Broken.unless(
                    matched == boxes.get(i).holds(point), "matching agrees with each box", space, boxes.get(i), point);
        }
        Broken.unless(
                boxes.size() % Long.SIZE == 0 || bits[bits.length - 1] >>> boxes.size() == 0,
                "no bit stands for no box",
                boxes.size(),
                point);
    }

    /** Two boxes are disjoint exactly if no point is in both; the separating attribute alone separates them. */
    public static void overlapAgreesWithAllPoints(ConditionSpace space, ConditionBox one, ConditionBox other) {
        List<ConditionPoint> points = ConditionPoints.of(space, List.of(one, other));
        Overlap overlap = space.overlap(one, other);
        if (overlap instanceof Overlap.Common common) {
            Broken.unless(
                    one.holds(common.witness()) && other.holds(common.witness()),
                    "a witness is in both",
                    one,
                    other,
                    overlap);
            Broken.unless(
                    points.stream().anyMatch(point -> one.holds(point) && other.holds(point)),
                    "boxes that overlap have a point in common",
                    one,
                    other,
                    overlap);
        } else if (overlap instanceof Overlap.Disjoint disjoint) {
            String attribute = disjoint.attribute();
            Broken.unless(
                    points.stream()
                            .map(point -> point.on(attribute))
                            .noneMatch(value -> one.on(attribute).holds(value)
                                    && other.on(attribute).holds(value)),
                    "no value of the separating attribute satisfies both",
                    one,
                    other,
                    overlap);
        }
    }

    /** A box is covered exactly if each of its points is in one of the others, and by no fewer than are named. */
    public static void coverageAgreesWithAllPoints(
            ConditionSpace space, ConditionBox box, List<ConditionBox> covers, long workLimit) {
        List<ConditionBox> all = new ArrayList<>(covers);
        all.add(box);
        List<ConditionPoint> points =
                ConditionPoints.of(space, all).stream().filter(box::holds).toList();
        Coverage coverage = space.coverage(box, covers, workLimit);
        if (coverage instanceof Coverage.Covered covered) {
            List<ConditionBox> by = covered.by().stream().map(covers::get).toList();
            Broken.unless(isCovered(points, by), "the boxes named cover", box, covers, coverage);
            for (ConditionBox one : by) {
                List<ConditionBox> fewer = new ArrayList<>(by);
                fewer.remove(one);
                Broken.unless(!isCovered(points, fewer), "no box named can be left out", box, covers, coverage);
            }
        } else if (coverage instanceof Coverage.Uncovered uncovered) {
            ConditionPoint witness = uncovered.witness();
            Broken.unless(
                    box.holds(witness) && covers.stream().noneMatch(cover -> cover.holds(witness)),
                    "a witness is in the box and in no other",
                    box,
                    covers,
                    coverage);
            Broken.unless(!isCovered(points, covers), "a box with a witness is not covered", box, covers, coverage);
        }
    }

    /** Whether a box is covered does not depend on the order of the others. */
    public static void orderNeverMatters(
            ConditionSpace space, ConditionBox box, List<ConditionBox> covers, long workLimit) {
        List<ConditionBox> turned = new ArrayList<>(covers);
        Collections.reverse(turned);
        Coverage expected = space.coverage(box, covers, workLimit);
        Coverage found = space.coverage(box, turned, workLimit);
        Broken.unless(
                expected instanceof Coverage.Undecided
                        || found instanceof Coverage.Undecided
                        || expected.getClass() == found.getClass(),
                "the order of boxes never matters",
                box,
                covers,
                expected,
                found);
    }

    private static boolean isCovered(List<ConditionPoint> points, List<ConditionBox> by) {
        return points.stream().allMatch(point -> by.stream().anyMatch(box -> box.holds(point)));
    }
}
