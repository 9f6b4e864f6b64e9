package io.coaldesk.testing.core;

import io.coaldesk.policy.AttributeValue;
import io.coaldesk.policy.Condition;
import io.coaldesk.policy.ConditionAttribute;
import io.coaldesk.policy.ConditionBox;
import io.coaldesk.policy.ConditionPoint;
import io.coaldesk.policy.ConditionSpace;
import io.coaldesk.policy.Interval;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * All points of a small space that some boxes can tell apart, one of each kind, written out: what proofs are checked
 * against. Their number is a product over the attributes.
 */
public final class ConditionPoints {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private ConditionPoints() {}

    /** Returns, for every way in which points that can occur differ to the boxes, one such point. */
    public static List<ConditionPoint> of(ConditionSpace space, List<ConditionBox> boxes) {
        List<Map<String, AttributeValue>> points = List.of(Map.of());
        for (ConditionAttribute attribute : space.attributes()) {
            List<Map<String, AttributeValue>> longer = new ArrayList<>();
            for (AttributeValue value : values(attribute, boxes)) {
                for (Map<String, AttributeValue> point : points) {
                    Map<String, AttributeValue> more = new LinkedHashMap<>(point);
                    more.put(attribute.name(), value);
                    longer.add(more);
                }
            }
            points = longer;
        }
        return points.stream().map(ConditionPoint::new).toList();
    }

    private static List<AttributeValue> values(ConditionAttribute attribute, List<ConditionBox> boxes) {
        List<Condition> conditions =
                boxes.stream().map(box -> box.on(attribute.name())).toList();
        List<AttributeValue> values = new ArrayList<>();
        if (attribute instanceof ConditionAttribute.Closed closed) {
            closed.codes().forEach(code -> values.add(AttributeValue.code(code)));
        } else if (attribute instanceof ConditionAttribute.Open) {
            conditions.stream()
                    .filter(Condition.Codes.class::isInstance)
                    .flatMap(condition -> ((Condition.Codes) condition).codes().stream())
                    .distinct()
                    .forEach(code -> values.add(AttributeValue.code(code)));
            values.add(AttributeValue.otherCode());
        } else if (attribute instanceof ConditionAttribute.Decimal decimal) {
            decimals(bounds(decimal.range(), conditions)).stream()
                    .filter(decimal.range()::holds)
                    .forEach(number -> values.add(AttributeValue.number(number)));
        } else if (attribute instanceof ConditionAttribute.Whole whole) {
            wholes(bounds(whole.range(), conditions)).stream()
                    .filter(whole.range()::holds)
                    .forEach(number -> values.add(AttributeValue.number(number)));
        }
        if (attribute.optional()) {
            values.add(AttributeValue.unknown());
        }
        return values;
    }

    private static SortedSet<BigDecimal> bounds(Interval range, List<Condition> conditions) {
        SortedSet<BigDecimal> bounds = new TreeSet<>(List.of(BigDecimal.ZERO));
        Stream<Interval> intervals = conditions.stream()
                .filter(Condition.Within.class::isInstance)
                .map(condition -> ((Condition.Within) condition).interval());
        Stream.concat(Stream.of(range), intervals)
                .flatMap(interval -> Stream.concat(interval.from().stream(), interval.to().stream()))
                .forEach(bound -> bounds.add(bound.value()));
        return bounds;
    }

    /** Returns the bounds, the middles between them, and a number on either side of all. */
    private static SortedSet<BigDecimal> decimals(SortedSet<BigDecimal> bounds) {
        SortedSet<BigDecimal> numbers = new TreeSet<>(bounds);
        BigDecimal last = bounds.first().subtract(BigDecimal.TEN);
        for (BigDecimal bound : bounds) {
            numbers.add(last.add(bound).multiply(HALF));
            last = bound;
        }
        numbers.add(last.add(BigDecimal.ONE));
        return numbers;
    }

    /** Returns the whole numbers on and next to the bounds. */
    private static SortedSet<BigDecimal> wholes(SortedSet<BigDecimal> bounds) {
        SortedSet<BigDecimal> numbers = new TreeSet<>();
        for (BigDecimal bound : bounds) {
            BigDecimal floor = bound.setScale(0, RoundingMode.FLOOR);
            for (int step = -1; step <= 2; step++) {
                numbers.add(floor.add(BigDecimal.valueOf(step)));
            }
        }
        return numbers;
    }
}
