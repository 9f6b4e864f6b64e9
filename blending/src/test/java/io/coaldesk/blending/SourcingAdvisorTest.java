package io.coaldesk.blending;

import static io.coaldesk.blending.Samples.DRY;
import static io.coaldesk.blending.Samples.WET;
import static io.coaldesk.blending.Samples.decimal;
import static io.coaldesk.blending.Samples.document;
import static io.coaldesk.blending.Samples.key;
import static io.coaldesk.blending.Samples.offer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.coaldesk.blending.SourcingAdvisor.Inspection;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.json.CoaldeskJson;
import io.coaldesk.reason.InvalidValueException;
import io.coaldesk.reason.Language;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SourcingAdvisorTest {

    private static final SourcingAdvisor ADVISOR = SourcingAdvisor.of(Blender.standard());
    private static final CoalOffer SINGLE = offer("single", 650, "{\"total_moisture_ar\": 10, \"ash_d\": 6}");
    private static final CoalOffer DEARER = offer("dearer", 700, "{\"total_moisture_ar\": 10, \"ash_d\": 5}");
    private static final Map<QualityKey, BigDecimal> MARGIN = Map.of(key("ash_d"), decimal("2"));

    private static BlendRequest ash(String limit) {
        return document("\"limits\": {\"ash_d\": " + limit + "}", DRY, WET);
    }

    private static SourcingAdvice advise(String limit, Inspection inspection) {
        return ADVISOR.advise(ash(limit), List.of(DEARER, SINGLE), inspection, MARGIN);
    }

    @Test
    void a_relaxed_inspection_and_a_blend_that_keeps_the_limits_is_a_blend() {
        SourcingAdvice advice = advise("{\"max\": 20}", Inspection.RELAXED);
        assertThat(advice.mode()).isEqualTo(SourcingMode.BLEND);
        assertThat(advice.blend().orElseThrow().quality().get(key("ash_d"))).isCloseTo(20, within(1e-4));
        assertThat(advice.singleCoal().orElseThrow().offer()).isEqualTo("dry");
        assertThat(advice.explain(Language.EN)).startsWith("blend\n").contains("relaxed");
    }

    @Test
    void a_strict_inspection_and_a_blend_inside_the_margin_is_a_blend_with_a_margin() {
        SourcingAdvice advice = advise("{\"max\": 20}", Inspection.STRICT);
        assertThat(advice.mode()).isEqualTo(SourcingMode.BLEND_WITH_MARGIN);
        assertThat(advice.blend().orElseThrow().quality().get(key("ash_d"))).isCloseTo(18, within(1e-4));
        assertThat(advice.explain(Language.ZH)).startsWith("留安全余量配煤\n");
    }

    /** No blend has an ash of 8 or less, and two coals by themselves do. */
    @Test
    void where_no_blend_keeps_the_limits_it_is_the_cheapest_single_coal_that_does() {
        for (Inspection inspection : Inspection.values()) {
            SourcingAdvice advice = advise("{\"max\": 8}", inspection);
            assertThat(advice.mode()).isEqualTo(SourcingMode.SINGLE_COAL);
            assertThat(advice.blend()).isEmpty();
            assertThat(advice.singleCoal().orElseThrow().offer()).isEqualTo("single");
            assertThat(advice.explain(Language.EN)).contains("single by itself does, at 650 CNY/t");
        }
        assertThat(advise("{\"max\": 7}", Inspection.STRICT)
                        .singleCoal()
                        .orElseThrow()
                        .offer())
                .isEqualTo("dearer");
    }

    @Test
    void a_strict_inspection_may_take_what_a_relaxed_one_blends_from_one_coal() {
        assertThat(advise("{\"max\": 11}", Inspection.RELAXED).mode()).isEqualTo(SourcingMode.BLEND);
        assertThat(advise("{\"max\": 11}", Inspection.STRICT).mode()).isEqualTo(SourcingMode.SINGLE_COAL);
    }

    @Test
    void where_nothing_conforms_nothing_is_advised() {
        SourcingAdvice advice = advise("{\"max\": 3}", Inspection.RELAXED);
        assertThat(advice.mode()).isEqualTo(SourcingMode.NOTHING);
        assertThat(advice.singleCoal()).isEmpty();
        assertThat(advice.explain(Language.EN)).contains("neither a blend nor a single coal");
    }

    @Test
    void a_blend_of_one_coal_is_that_coal() {
        SourcingAdvice advice = advise("{\"max\": 10}", Inspection.RELAXED);
        assertThat(advice.mode()).isEqualTo(SourcingMode.SINGLE_COAL);
        assertThat(advice.blend()).isPresent();
        assertThat(advice.explain(Language.EN)).contains("one coal by itself is the best recipe");
    }

    @Test
    void a_margin_holds_on_both_sides_and_inside_a_rejection_limit() {
        SourcingAdvice both = advise("{\"min\": 10, \"max\": 20}", Inspection.STRICT);
        assertThat(both.blend().orElseThrow().quality().get(key("ash_d"))).isCloseTo(18, within(1e-4));
        SourcingAdvice rejection = advise("{\"rejection\": {\"max\": 20}}", Inspection.STRICT);
        assertThat(rejection.blend().orElseThrow().quality().get(key("ash_d"))).isCloseTo(18, within(1e-4));
    }

    @Test
    void a_model_of_pairs_judges_a_single_coal_by_itself() {
        CoalOffer a = offer("A", 500, "{\"ash_fusion_st\": 1200}");
        CoalOffer b = offer("B", 400, "{\"ash_fusion_st\": 1400}");
        BlendRequest request = document(
                "\"limits\": {\"ash_fusion_st\": {\"min\": 1390, \"model\": \"m\"}}, \"models\": {\"m\": {\"kind\":"
                        + " \"pair-interactions\", \"pairs\": [{\"coal\": \"A\", \"with\": \"B\", \"coefficient\": -9}]}}",
                a,
                b);
        SourcingAdvice advice = ADVISOR.advise(request, List.of(), Inspection.RELAXED, Map.of());
        assertThat(advice.singleCoal().orElseThrow().offer()).isEqualTo("B");
    }

    @Test
    void the_tonnes_asked_for_bind_a_single_coal_too() {
        BlendRequest request = ash("{\"max\": 8}").withTonnes(decimal("1000"));
        SourcingAdvice advice = ADVISOR.advise(
                request, List.of(SINGLE.withStockTonnes(decimal("999")), DEARER), Inspection.RELAXED, Map.of());
        assertThat(advice.singleCoal().orElseThrow().offer()).isEqualTo("dearer");
    }

    @Test
    void refuses_bad_margins_by_name() {
        assertRefused("{\"max\": 20}", Map.of(key("ash_d"), decimal("-1")), "margins.ash_d: -1");
        assertRefused("{\"max\": 20}", Map.of(key("sulphur_d"), decimal("1")), "margins.sulphur_d");
        assertRefused("{\"min\": 18, \"max\": 20}", Map.of(key("ash_d"), decimal("1.1")), "margins.ash_d: 1.1");
    }

    private static void assertRefused(String limit, Map<QualityKey, BigDecimal> margins, String message) {
        assertThatThrownBy(() -> ADVISOR.advise(ash(limit), List.of(), Inspection.STRICT, margins))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining(message);
    }

    @Test
    void an_advice_is_a_document() {
        SourcingAdvice advice = advise("{\"max\": 20}", Inspection.RELAXED);
        assertThat(CoaldeskJson.read(SourcingAdvice.class, CoaldeskJson.write(advice)))
                .isEqualTo(advice);
    }
}
