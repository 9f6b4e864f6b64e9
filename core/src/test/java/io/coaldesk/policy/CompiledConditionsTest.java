package io.coaldesk.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.coaldesk.reason.InvalidValueException;
import io.coaldesk.testing.core.ConditionArbitraries;
import io.coaldesk.testing.core.ConditionArbitraries.BoxSet;
import io.coaldesk.testing.core.ConditionLaws;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompiledConditionsTest {

    private enum Season {
        WINTER,
        SUMMER
    }

    private static final int SEASON = 0;
    private static final int REGION = 1;
    private static final int TONNES = 2;
    private static final int PARTNER = 3;

    private static final ConditionSpace SPACE = ConditionSpace.of(
            ConditionAttribute.codes("season", Season.class),
            ConditionAttribute.openCodes("region"),
            ConditionAttribute.number("tonnes"),
            ConditionAttribute.flag("partner").orUnknown());

    private static ConditionBox from(String tonnes) {
        return ConditionBox.everything().with("tonnes", Condition.within(Interval.atLeast(new BigDecimal(tonnes))));
    }

    private static CompiledConditions compile(ConditionBox... boxes) {
        return CompiledConditions.of(SPACE, List.of(boxes));
    }

    private static int[] cells() {
        return new int[SPACE.attributes().size()];
    }

    @Test
    void each_box_that_holds_is_a_bit() {
        CompiledConditions compiled = compile(
                ConditionBox.everything().with("season", Condition.codes("WINTER")),
                ConditionBox.everything()
                        .with("region", Condition.codes("north"))
                        .with("partner", Condition.codes("true")),
                from("20000"),
                ConditionBox.everything());
        int[] cells = cells();
        cells[SEASON] = compiled.of(SEASON, Season.WINTER);
        cells[REGION] = compiled.of(REGION, String.join("", "nor", "th"));
        cells[TONNES] = compiled.of(TONNES, 19_999);
        cells[PARTNER] = compiled.of(PARTNER, true);

        assertThat(compiled.match(cells)).isEqualTo(0b1011);
        cells[SEASON] = compiled.of(SEASON, Season.SUMMER);
        cells[REGION] = compiled.of(REGION, "elsewhere");
        cells[TONNES] = compiled.of(TONNES, 20_000);
        assertThat(compiled.match(cells)).isEqualTo(0b1100);
    }

    @Test
    void an_array_that_nobody_filled_says_nothing() {
        CompiledConditions compiled = compile(
                ConditionBox.everything(),
                from("-1e9"),
                ConditionBox.everything().with("partner", Condition.codes("true", "false")));

        assertThat(cells()).containsOnly(CompiledConditions.UNKNOWN);
        assertThat(compiled.match(cells())).isEqualTo(0b001);
    }

    @ParameterizedTest
    @CsvSource({
        "20000, 20000, 1",
        "20000, 20000.000, 1",
        "20000, 2E+4, 1",
        "20000, 19999.999999999999999999999, 0",
        "20000, 20000.000000000000000000001, 1",
        "20000.5, 20000, 0",
        "20000.5, 20001, 1",
        "20000.5, 20000.50, 1",
        "-0.5, 0, 1",
        "-0.5, -1, 0",
        "1e30, 999999999999999999, 0",
        "1e30, 1000000000000000000000000000000.0, 1",
        "9223372036854775807, 9223372036854775807, 1",
        "9223372036854775807, 9223372036854775806, 0",
        "9223372036854775807, 9223372036854775808, 1",
        "9223372036854775807, 18446744073709551616, 1",
        "-9223372036854775808, -9223372036854775809, 0",
        "0.1, 0.1000000000000000055511151231257827, 1",
        "0.3, 0.2999999999999999888977697537484346, 0",
    })
    void edges_are_decided_exactly_whatever_the_scale(String edge, BigDecimal number, int bits) {
        CompiledConditions compiled = compile(from(edge));
        int[] cells = cells();
        cells[TONNES] = compiled.of(TONNES, number);

        assertThat(compiled.match(cells)).isEqualTo(bits);
    }

    @ParameterizedTest
    @CsvSource({
        "20000, 20000, 1",
        "20000, 19999, 0",
        "20000.5, 20000, 0",
        "1e30, 9223372036854775807, 0",
        "-1e30, -9223372036854775808, 1",
        "9223372036854775807, 9223372036854775807, 1",
        "9223372036854775806.5, 9223372036854775806, 0",
        "-9223372036854775808, -9223372036854775808, 1",
    })
    void whole_numbers_are_decided_alike(String edge, long number, int bits) {
        CompiledConditions compiled = compile(from(edge));
        int[] cells = cells();
        cells[TONNES] = compiled.of(TONNES, number);

        assertThat(compiled.match(cells)).isEqualTo(bits);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void matching_agrees_with_each_box(@ForAll("setsAndPoints") SetAndPoint drawn) {
        ConditionLaws.matchingAgreesWithEachBox(drawn.set().space(), drawn.set().boxes(), drawn.point());
    }

    /** Beyond 64 boxes, where bits fill several words; a box then stands in several places. */
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void any_number_of_boxes_is_matched(
            @ForAll("setsAndPoints") SetAndPoint drawn, @ForAll @IntRange(min = 60, max = 200) int count) {
        List<ConditionBox> boxes = drawn.set().boxes();
        List<ConditionBox> many = IntStream.range(0, count)
                .mapToObj(i -> boxes.get(i * 7 % boxes.size()))
                .toList();

        ConditionLaws.matchingAgreesWithEachBox(drawn.set().space(), many, drawn.point());
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void the_one_word_and_the_many_agree_and_follow_the_order(@ForAll("setsAndPoints") SetAndPoint drawn) {
        List<ConditionBox> boxes = new ArrayList<>(drawn.set().boxes());
        long bits = match(drawn, boxes);
        Collections.reverse(boxes);

        assertThat(Long.reverse(match(drawn, boxes)) >>> (Long.SIZE - boxes.size()))
                .isEqualTo(bits);
    }

    private static long match(SetAndPoint drawn, List<ConditionBox> boxes) {
        CompiledConditions compiled = CompiledConditions.of(drawn.set().space(), boxes);
        int[] cells = compiled.cells(drawn.point());
        long[] words = {-1};
        compiled.match(cells, words);
        assertThat(words[0]).isEqualTo(compiled.match(cells));
        return words[0];
    }

    /** A number from a computation with many digits is compared like any other. */
    @Property(edgeCases = EdgeCasesMode.NONE)
    void numbers_of_any_length_are_matched(@ForAll @IntRange(min = -300, max = 300) int thirds) {
        BigDecimal number = BigDecimal.valueOf(thirds).divide(BigDecimal.valueOf(3), MathContext.DECIMAL128);
        List<ConditionBox> boxes = IntStream.rangeClosed(-31, 31)
                .mapToObj(edge -> from(edge + "00E-1"))
                .toList();
        CompiledConditions compiled = CompiledConditions.of(SPACE, boxes);
        int[] cells = cells();
        cells[TONNES] = compiled.of(TONNES, number);

        assertThat(Long.bitCount(compiled.match(cells))).isEqualTo((int) boxes.stream()
                .filter(box -> box.on("tonnes").holds(AttributeValue.number(number)))
                .count());
    }

    @Test
    void a_code_that_a_closed_vocabulary_does_not_declare_is_refused() {
        CompiledConditions compiled = compile(from("0"));

        assertThatThrownBy(() -> compiled.of(SEASON, "SPRING"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("season")
                .hasMessageContaining("SPRING")
                .hasMessageContaining("[WINTER, SUMMER]");
        assertThatThrownBy(() -> compiled.of(SEASON, Thread.State.NEW))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("NEW");
    }

    @Test
    void a_value_of_another_kind_is_refused() {
        CompiledConditions compiled = compile(from("0"));

        assertThatThrownBy(() -> compiled.of(SEASON, 1)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> compiled.of(REGION, BigDecimal.ONE)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> compiled.of(TONNES, "many")).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> compiled.of(TONNES, Season.WINTER)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> compiled.cells(new ConditionPoint(Map.of("season", AttributeValue.otherCode()))))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("season");
    }

    @Test
    void one_word_holds_64_boxes_and_no_more() {
        CompiledConditions full = CompiledConditions.of(SPACE, Collections.nCopies(64, ConditionBox.everything()));
        CompiledConditions more = CompiledConditions.of(SPACE, Collections.nCopies(65, ConditionBox.everything()));
        long[] bits = new long[more.words()];
        more.match(cells(), bits);

        assertThat(full.match(cells())).isEqualTo(-1L);
        assertThat(bits).containsExactly(-1L, 1L);
        assertThatThrownBy(() -> more.match(cells())).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void no_boxes_match_nothing() {
        CompiledConditions none = compile();

        assertThat(none.words()).isEqualTo(1);
        assertThat(none.match(cells())).isZero();
    }

    @Provide
    Arbitrary<SetAndPoint> setsAndPoints() {
        return ConditionArbitraries.boxSets()
                .flatMap(set -> ConditionArbitraries.points(set.space()).map(point -> new SetAndPoint(set, point)));
    }

    /** Boxes and a point of one space. */
    record SetAndPoint(BoxSet set, ConditionPoint point) {}
}
