package io.coaldesk.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.coaldesk.testing.core.ConditionArbitraries;
import java.math.BigDecimal;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ConditionBoxTest {

    private static final ConditionBox NORTH = ConditionBox.everything().with("region", Condition.codes("north"));

    @Test
    void every_condition_must_hold() {
        ConditionBox box = NORTH.with("tonnes", Condition.within(Interval.atLeast(BigDecimal.TEN)));

        assertThat(box.holds(point("north", "10.0"))).isTrue();
        assertThat(box.holds(point("north", "9.9"))).isFalse();
        assertThat(box.holds(point("south", "10.0"))).isFalse();
        assertThat(box.holds(new ConditionPoint(Map.of("region", AttributeValue.code("north")))))
                .isFalse();
    }

    @Test
    void a_condition_that_accepts_anything_is_none() {
        assertThat(ConditionBox.everything().with("region", Condition.any())).isEqualTo(ConditionBox.everything());
        assertThat(ConditionBox.everything().on("region")).isEqualTo(Condition.any());
        assertThat(NORTH.with("region", Condition.any())).isEqualTo(NORTH);
    }

    @Test
    void a_second_condition_on_an_attribute_narrows_the_first() {
        assertThat(NORTH.with("region", Condition.codes("north", "south"))).isEqualTo(NORTH);
        assertThat(NORTH.with("region", Condition.codes("south")).on("region")).isEqualTo(Condition.codes());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void what_two_boxes_hold_together_is_a_box(@ForAll("pairs") Pair pair) {
        assertThat(pair.one().and(pair.other()).holds(pair.point()))
                .isEqualTo(pair.one().holds(pair.point()) && pair.other().holds(pair.point()));
        assertThat(pair.one().and(pair.other())).isEqualTo(pair.other().and(pair.one()));
    }

    @Provide
    Arbitrary<Pair> pairs() {
        return ConditionArbitraries.boxSets()
                .flatMap(set -> ConditionArbitraries.points(set.space())
                        .map(point -> new Pair(
                                set.boxes().get(0), set.boxes().get(set.boxes().size() - 1), point)));
    }

    private static ConditionPoint point(String region, String tonnes) {
        return new ConditionPoint(
                Map.of("region", AttributeValue.code(region), "tonnes", AttributeValue.number(new BigDecimal(tonnes))));
    }

    /** Two boxes and a point of one space. */
    record Pair(ConditionBox one, ConditionBox other, ConditionPoint point) {}
}
