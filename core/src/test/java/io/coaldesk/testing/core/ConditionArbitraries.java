package io.coaldesk.testing.core;

import io.coaldesk.policy.AttributeValue;
import io.coaldesk.policy.Condition;
import io.coaldesk.policy.ConditionAttribute;
import io.coaldesk.policy.ConditionBox;
import io.coaldesk.policy.ConditionPoint;
import io.coaldesk.policy.ConditionSpace;
import io.coaldesk.policy.Interval;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Arbitraries of spaces, boxes and points, edges included: empty boxes, bounds that touch, codes that nothing declares,
 * values that are not known, numbers with trailing zeros.
 */
public final class ConditionArbitraries {

    private static final List<ConditionAttribute> ATTRIBUTES = List.of(
            ConditionAttribute.codes("grade", List.of("a", "b", "c")),
            ConditionAttribute.openCodes("region"),
            ConditionAttribute.number("tonnes", Interval.moreThan(BigDecimal.ZERO)),
            ConditionAttribute.wholeNumber("days", Interval.atLeast(BigDecimal.ZERO)),
            ConditionAttribute.number("margin"),
            ConditionAttribute.flag("partner"));

    private ConditionArbitraries() {}

    /**
     * Some boxes of a space.
     *
     * @param space the space
     * @param boxes the boxes
     */
    public record BoxSet(ConditionSpace space, List<ConditionBox> boxes) {
        /** Copies the boxes. */
        public BoxSet {
            boxes = List.copyOf(boxes);
        }
    }

    /** Spaces of one to three attributes of all kinds, each of which may be unknown or not. */
    public static Arbitrary<ConditionSpace> spaces() {
        Arbitrary<List<ConditionAttribute>> attributes =
                Arbitraries.of(ATTRIBUTES).list().uniqueElements().ofMinSize(1).ofMaxSize(3);
        return Combinators.combine(
                        attributes, Arbitraries.of(true, false).list().ofSize(3))
                .as(ConditionArbitraries::space)
                .withoutEdgeCases();
    }

    /** A space and one to six boxes in it. */
    public static Arbitrary<BoxSet> boxSets() {
        return spaces().flatMap(
                        space -> boxes(space).list().ofMinSize(1).ofMaxSize(6).map(boxes -> new BoxSet(space, boxes)));
    }

    /** Boxes of a space, wide more often than narrow; some hold nothing. */
    public static Arbitrary<ConditionBox> boxes(ConditionSpace space) {
        List<Arbitrary<Condition>> conditions = space.attributes().stream()
                .map(ConditionArbitraries::conditions)
                .toList();
        return Combinators.combine(conditions)
                .as(drawn -> {
                    ConditionBox box = ConditionBox.everything();
                    for (int a = 0; a < drawn.size(); a++) {
                        box = box.with(space.attributes().get(a).name(), drawn.get(a));
                    }
                    return box;
                })
                .withoutEdgeCases();
    }

    /** Conditions on an attribute, with bounds in halves from -1 to 4. */
    public static Arbitrary<Condition> conditions(ConditionAttribute attribute) {
        if (!attribute.admits(Condition.codes())) {
            return Arbitraries.frequencyOf(
                    Tuple.of(2, Arbitraries.just(Condition.any())),
                    Tuple.of(5, intervals().map(Condition::within)));
        }
        List<String> codes =
                attribute instanceof ConditionAttribute.Closed closed ? closed.codes() : List.of("x", "y", "z");
        Arbitrary<String> code = Arbitraries.frequencyOf(
                Tuple.of(15, Arbitraries.of(codes)), Tuple.of(1, Arbitraries.just("undeclared")));
        return Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(Condition.any())),
                Tuple.of(5, code.set().ofMaxSize(3).map(Condition::codes)));
    }

    /** Intervals with bounds in halves from -1 to 4: open, closed, without an end, of one point, reversed. */
    public static Arbitrary<Interval> intervals() {
        Arbitrary<Optional<Interval.Bound>> bounds = Combinators.combine(halves(), Arbitraries.of(true, false))
                .as(Interval.Bound::new)
                .optional(0.7);
        return Combinators.combine(bounds, bounds)
                .as((one, other) -> {
                    boolean reversed = one.isPresent()
                            && other.isPresent()
                            && one.get().value().compareTo(other.get().value()) > 0
                            && one.get().included();
                    return reversed ? new Interval(other, one) : new Interval(one, other);
                })
                .withoutEdgeCases();
    }

    /** Points of a space, of values that can occur and, of numbers, also others; numbers carry trailing zeros. */
    public static Arbitrary<ConditionPoint> points(ConditionSpace space) {
        List<Arbitrary<AttributeValue>> values =
                space.attributes().stream().map(ConditionArbitraries::values).toList();
        return Combinators.combine(values)
                .as(drawn -> {
                    Map<String, AttributeValue> point = new LinkedHashMap<>();
                    for (int a = 0; a < drawn.size(); a++) {
                        point.put(space.attributes().get(a).name(), drawn.get(a));
                    }
                    return new ConditionPoint(point);
                })
                .withoutEdgeCases();
    }

    /** Numbers in quarters from -2 to 5 with zero to three trailing zeros, so that every half is met exactly. */
    public static Arbitrary<BigDecimal> numbers() {
        return Combinators.combine(
                        Arbitraries.integers().between(-8, 20),
                        Arbitraries.integers().between(0, 3))
                .as((quarters, zeros) -> {
                    BigDecimal number = new BigDecimal("0.25").multiply(BigDecimal.valueOf(quarters));
                    BigDecimal shortest = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
                    return shortest.setScale(Math.max(0, shortest.scale()) + zeros);
                });
    }

    private static Arbitrary<AttributeValue> values(ConditionAttribute attribute) {
        Arbitrary<AttributeValue> unknown = Arbitraries.just(AttributeValue.unknown());
        if (!attribute.admits(Condition.codes())) {
            return Arbitraries.oneOf(List.of(numbers().map(AttributeValue::number), unknown));
        }
        if (attribute instanceof ConditionAttribute.Closed closed) {
            return Arbitraries.oneOf(List.of(Arbitraries.of(closed.codes()).map(AttributeValue::code), unknown));
        }
        Arbitrary<AttributeValue> codes = Arbitraries.of("x", "y", "z", "w").map(AttributeValue::code);
        return Arbitraries.oneOf(List.of(codes, Arbitraries.just(AttributeValue.otherCode()), unknown));
    }

    private static Arbitrary<BigDecimal> halves() {
        return Arbitraries.integers().between(-2, 8).map(halves -> BigDecimal.valueOf(halves * 5L, 1));
    }

    private static ConditionSpace space(List<ConditionAttribute> attributes, List<Boolean> optional) {
        List<ConditionAttribute> drawn = new ArrayList<>();
        for (int i = 0; i < attributes.size(); i++) {
            drawn.add(optional.get(i) ? attributes.get(i).orUnknown() : attributes.get(i));
        }
        return ConditionSpace.of(drawn);
    }
}
