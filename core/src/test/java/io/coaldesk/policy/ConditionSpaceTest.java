package io.coaldesk.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.coaldesk.reason.InvalidValueException;
import io.coaldesk.testing.core.ConditionArbitraries.BoxSet;
import io.coaldesk.testing.core.ConditionLaws;
import io.coaldesk.testing.core.ConditionPoints;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class ConditionSpaceTest {

    private static final long LIMIT = ConditionSpace.USUAL_WORK_LIMIT;

    private static final ConditionSpace SPACE = ConditionSpace.of(
            ConditionAttribute.codes("tier", List.of("key", "general")).orUnknown(),
            ConditionAttribute.openCodes("region"),
            ConditionAttribute.number("tonnes", Interval.moreThan(BigDecimal.ZERO)),
            ConditionAttribute.wholeNumber("days", Interval.atLeast(BigDecimal.ZERO)));

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    private static ConditionBox codes(String attribute, String... codes) {
        return ConditionBox.everything().with(attribute, Condition.codes(codes));
    }

    private static ConditionBox within(String attribute, Interval interval) {
        return ConditionBox.everything().with(attribute, Condition.within(interval));
    }

    private static Coverage.Uncovered gap(String attribute, AttributeValue value) {
        return new Coverage.Uncovered(new ConditionPoint(Map.of(attribute, value)));
    }

    @Test
    void disjoint_boxes_name_the_attribute_that_separates_them() {
        ConditionBox small =
                within("tonnes", Interval.lessThan(number("20000"))).with("region", Condition.codes("n"));
        ConditionBox large = within("tonnes", Interval.atLeast(number("20000.000")));

        assertThat(SPACE.overlap(small, large)).isEqualTo(new Overlap.Disjoint("tonnes"));
        assertThat(SPACE.overlap(small, codes("region", "s"))).isEqualTo(new Overlap.Disjoint("region"));
    }

    @Test
    void boxes_that_share_an_edge_alone_overlap_on_it() {
        ConditionBox small = within("tonnes", Interval.atMost(number("20000.0")));
        ConditionBox large = within("tonnes", Interval.atLeast(number("20000")));

        assertThat(SPACE.overlap(small, large))
                .isEqualTo(new Overlap.Common(
                        new ConditionPoint(Map.of("tonnes", AttributeValue.number(number("20000"))))));
    }

    @Test
    void a_decimal_lies_between_bounds_that_no_whole_number_lies_between() {
        Interval between = Interval.moreThan(number("5")).and(Interval.lessThan(number("6")));

        assertThat(SPACE.emptyAttribute(within("days", between))).contains("days");
        assertThat(SPACE.emptyAttribute(within("tonnes", between))).isEmpty();
        assertThat(SPACE.overlap(within("tonnes", between), ConditionBox.everything()))
                .isEqualTo(
                        new Overlap.Common(new ConditionPoint(Map.of("tonnes", AttributeValue.number(number("5.1"))))));
    }

    @Test
    void whole_numbers_up_to_five_and_from_six_leave_no_gap() {
        List<ConditionBox> boxes =
                List.of(within("days", Interval.atMost(number("5"))), within("days", Interval.atLeast(number("6"))));

        assertThat(SPACE.coverage(ConditionBox.everything(), boxes, LIMIT))
                .isEqualTo(new Coverage.Covered(List.of(0, 1)));
    }

    @Test
    void what_lies_outside_the_range_of_an_attribute_is_empty_and_no_gap() {
        assertThat(SPACE.emptyAttribute(within("tonnes", Interval.atMost(BigDecimal.ZERO))))
                .contains("tonnes");
        assertThat(SPACE.coverage(
                        ConditionBox.everything(),
                        List.of(within("tonnes", Interval.moreThan(BigDecimal.ZERO))),
                        LIMIT))
                .isEqualTo(new Coverage.Covered(List.of(0)));
    }

    @Test
    void no_list_of_codes_covers_an_open_vocabulary() {
        assertThat(SPACE.coverage(ConditionBox.everything(), List.of(codes("region", "n", "s")), LIMIT))
                .isEqualTo(gap("region", AttributeValue.otherCode()));
    }

    @Test
    void all_declared_codes_leave_what_is_not_known() {
        ConditionBox all = codes("tier", "key", "general");
        ConditionSpace known = ConditionSpace.of(ConditionAttribute.codes("tier", List.of("key", "general")));

        assertThat(SPACE.coverage(ConditionBox.everything(), List.of(all), LIMIT))
                .isEqualTo(gap("tier", AttributeValue.unknown()));
        assertThat(known.coverage(ConditionBox.everything(), List.of(all), LIMIT))
                .isEqualTo(new Coverage.Covered(List.of(0)));
    }

    @Test
    void a_box_may_be_covered_by_several_none_of_which_covers_it_alone() {
        ConditionBox box = within("tonnes", Interval.moreThan(number("10")).and(Interval.atMost(number("30"))));
        List<ConditionBox> covers = List.of(
                codes("region", "n"),
                within("tonnes", Interval.atMost(number("20"))),
                within("tonnes", Interval.moreThan(number("20"))));

        assertThat(SPACE.coverage(box, covers, LIMIT)).isEqualTo(new Coverage.Covered(List.of(1, 2)));
        assertThat(SPACE.coverage(box, covers.subList(0, 2), LIMIT)).isInstanceOf(Coverage.Uncovered.class);
    }

    @Test
    void an_empty_box_is_covered_by_nothing_and_meets_nothing() {
        ConditionBox empty = codes("region");

        assertThat(SPACE.coverage(empty, List.of(), LIMIT)).isEqualTo(new Coverage.Covered(List.of()));
        assertThat(SPACE.overlap(empty, ConditionBox.everything())).isEqualTo(new Overlap.Disjoint("region"));
    }

    @Test
    void a_question_beyond_the_work_limit_is_left_undecided() {
        List<ConditionBox> halves = List.of(
                within("tonnes", Interval.atMost(number("1"))), within("tonnes", Interval.moreThan(number("1"))));

        assertThat(SPACE.coverage(ConditionBox.everything(), halves, 2)).isEqualTo(new Coverage.Undecided(2));
        assertThat(SPACE.coverage(ConditionBox.everything(), halves, LIMIT))
                .isEqualTo(new Coverage.Covered(List.of(0, 1)));
    }

    @Test
    void what_a_space_cannot_hold_is_refused() {
        assertThatThrownBy(() -> SPACE.emptyAttribute(codes("colour", "red")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("colour")
                .hasMessageContaining("[tier, region, tonnes, days]");
        assertThatThrownBy(() -> SPACE.overlap(codes("tonnes", "many"), ConditionBox.everything()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("tonnes");
        assertThatThrownBy(() -> SPACE.requireFits(within("region", Interval.ALL)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("region");
        assertThatThrownBy(() -> ConditionSpace.of(ConditionAttribute.number("a"), ConditionAttribute.openCodes("a")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("[a, a]");
    }

    @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    void overlap_agrees_with_all_points(@ForAll BoxSet set) {
        for (ConditionBox other : set.boxes()) {
            ConditionLaws.overlapAgreesWithAllPoints(set.space(), set.boxes().get(0), other);
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_box_is_empty_exactly_if_no_point_is_in_it(@ForAll BoxSet set) {
        ConditionBox box = set.boxes().get(0);

        assertThat(set.space().emptyAttribute(box).isEmpty())
                .isEqualTo(ConditionPoints.of(set.space(), set.boxes()).stream().anyMatch(box::holds));
    }

    @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    void coverage_agrees_with_all_points(@ForAll BoxSet set) {
        List<ConditionBox> covers = set.boxes().subList(1, set.boxes().size());

        ConditionLaws.coverageAgreesWithAllPoints(set.space(), set.boxes().get(0), covers, LIMIT);
        ConditionLaws.coverageAgreesWithAllPoints(set.space(), ConditionBox.everything(), covers, LIMIT);
    }

    /** Random boxes seldom cover; the pieces of a box that was cut always do, until one of them is missing. */
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    void the_pieces_of_a_box_cover_it(@ForAll("cuts") List<BigDecimal> cuts) {
        List<ConditionBox> pieces = new ArrayList<>();
        pieces.add(ConditionBox.everything());
        for (BigDecimal cut : cuts) {
            ConditionBox last = pieces.remove(pieces.size() / 2);
            String attribute = cut.signum() > 0 ? "tonnes" : "margin";
            pieces.add(last.with(attribute, Condition.within(Interval.lessThan(cut))));
            pieces.add(last.with(attribute, Condition.within(Interval.atLeast(cut))));
        }
        ConditionSpace space =
                ConditionSpace.of(ConditionAttribute.number("tonnes"), ConditionAttribute.number("margin"));

        ConditionLaws.coverageAgreesWithAllPoints(space, ConditionBox.everything(), pieces, LIMIT);
        assertThat(space.coverage(ConditionBox.everything(), pieces, LIMIT)).isInstanceOf(Coverage.Covered.class);
        for (int i = 0; i < pieces.size(); i++) {
            ConditionLaws.coverageAgreesWithAllPoints(space, pieces.get(i), pieces.subList(0, i), LIMIT);
        }
        ConditionLaws.coverageAgreesWithAllPoints(
                space, ConditionBox.everything(), pieces.subList(1, pieces.size()), LIMIT);
    }

    @Provide
    Arbitrary<List<BigDecimal>> cuts() {
        return Arbitraries.integers()
                .between(-4, 4)
                .map(BigDecimal::valueOf)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void order_never_matters(@ForAll BoxSet set) {
        ConditionLaws.orderNeverMatters(set.space(), ConditionBox.everything(), set.boxes(), LIMIT);
        ConditionLaws.orderNeverMatters(
                set.space(),
                set.boxes().get(0),
                set.boxes().subList(1, set.boxes().size()),
                LIMIT);
    }

    /** A limit never turns an answer into another: it is the same or undecided, and enough work decides. */
    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_work_limit_hides_an_answer_and_never_changes_it(
            @ForAll BoxSet set, @ForAll @LongRange(min = 0, max = 30) long limit) {
        Coverage decided = set.space().coverage(ConditionBox.everything(), set.boxes(), LIMIT);
        Coverage limited = set.space().coverage(ConditionBox.everything(), set.boxes(), limit);

        assertThat(decided).isNotInstanceOf(Coverage.Undecided.class);
        assertThat(limited).isIn(decided, new Coverage.Undecided(limit));
    }
}
