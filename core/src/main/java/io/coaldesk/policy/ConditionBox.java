package io.coaldesk.policy;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * A conjunction of conditions on named attributes: geometrically, a box in a {@link ConditionSpace}.
 *
 * <p>An attribute that is not named may be anything. In code, and not on the wire.
 *
 * @param conditions the conditions by attribute, without those that accept anything
 */
public record ConditionBox(SortedMap<String, Condition> conditions) {

    private static final ConditionBox EVERYTHING = new ConditionBox(new TreeMap<>());

    /** Copies the conditions and leaves out those that accept anything. */
    public ConditionBox {
        SortedMap<String, Condition> asked = new TreeMap<>(conditions);
        asked.values().removeIf(Condition.Any.class::isInstance);
        conditions = Collections.unmodifiableSortedMap(asked);
    }

    /** Returns the box that holds every point. */
    public static ConditionBox everything() {
        return EVERYTHING;
    }

    /** Returns this box with a further condition on an attribute: both must hold if there is one already. */
    public ConditionBox with(String attribute, Condition condition) {
        SortedMap<String, Condition> more = new TreeMap<>(conditions);
        more.merge(attribute, condition, Condition::and);
        return new ConditionBox(more);
    }

    /** Returns the box of the points that both hold. */
    public ConditionBox and(ConditionBox other) {
        ConditionBox both = this;
        for (var entry : other.conditions.entrySet()) {
            both = both.with(entry.getKey(), entry.getValue());
        }
        return both;
    }

    /** Returns the condition on an attribute. */
    public Condition on(String attribute) {
        return conditions.getOrDefault(attribute, Condition.any());
    }

    /** Returns whether this box holds a point, one condition after the other: what every faster way must agree with. */
    public boolean holds(ConditionPoint point) {
        Function<String, AttributeValue> values = point::on;
        return conditions.entrySet().stream().allMatch(entry -> entry.getValue().holds(values.apply(entry.getKey())));
    }
}
