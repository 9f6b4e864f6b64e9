package io.coaldesk.blending;

import static io.coaldesk.blending.Samples.cost;
import static io.coaldesk.blending.Samples.document;
import static io.coaldesk.blending.Samples.infeasible;
import static io.coaldesk.blending.Samples.key;
import static io.coaldesk.blending.Samples.offer;
import static io.coaldesk.blending.Samples.plan;
import static io.coaldesk.blending.Samples.share;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.coaldesk.json.CoaldeskJson;
import io.coaldesk.json.DocumentException;
import io.coaldesk.reason.InvalidValueException;
import io.coaldesk.reason.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MixingModelTest {

    private static final CoalOffer X = offer(
            "X",
            400,
            "{\"total_moisture_ar\": 10, \"ash_ar\": 10, \"ash_fusion_st\": 1200, \"log_fluidity\": 1, \"vitrinite\": 80,"
                    + " \"sio2_ash\": 50, \"fe2o3_ash\": 10}");
    private static final CoalOffer Y = offer(
            "Y",
            500,
            "{\"total_moisture_ar\": 30, \"ash_ar\": 30, \"ash_fusion_st\": 1400, \"log_fluidity\": 3, \"vitrinite\": 40,"
                    + " \"sio2_ash\": 40, \"fe2o3_ash\": 20}");
    private static final String MODELS = "\"models\": {"
            + "\"pairs\": {\"kind\": \"pair-interactions\", \"pairs\": [{\"coal\": \"X\", \"with\": \"Y\", \"coefficient\":"
            + " -200}]},"
            + "\"ash\": {\"kind\": \"ash-regression\", \"intercept\": 1500, \"coefficients\": {\"sio2_ash\": 2,"
            + " \"fe2o3_ash\": -10}}}";

    @ParameterizedTest
    @CsvSource({
        "linear-as-received, 1300",
        // (0.9 * 1200 + 0.7 * 1400) / 1.6
        "linear-dry, 1287.5",
        // (0.8 * 1200 + 0.4 * 1400) / 1.2
        "linear-daf, 1266.666666667",
        // (0.1 * 1200 + 0.3 * 1400) / 0.4
        "linear-ash, 1350",
        // (80 * 1200 + 40 * 1400) / 120
        "linear-vitrinite, 1266.666666667",
        // 1300 - 200 / 4
        "pairs, 1250",
        // the blended ash has 42.5 % SiO2 and 17.5 % Fe2O3
        "ash, 1410"
    })
    void half_of_each_coal_has_the_value_that_the_model_says(String model, double expected) {
        BlendPlan plan = plan(document(
                "\"limits\": {\"ash_fusion_st\": {\"min\": 400, \"model\": \"" + model + "\"}}, " + MODELS
                        + ", \"recipe\": {\"forced\": {\"X\": 0.5}}",
                X,
                Y));
        assertThat(plan.quality().get(key("ash_fusion_st"))).isCloseTo(expected, within(1e-6));
        assertThat(plan.models()).isEqualTo(Map.of(key("ash_fusion_st"), model));
        assertThat(plan.explain(Language.EN)).contains("model " + model, "advisory");
    }

    @Test
    void the_logarithm_of_fluidity_is_averaged_and_nothing_else() {
        BlendPlan plan = plan(document(
                "\"limits\": {\"log_fluidity\": {\"max\": 2, \"model\": \"log-fluidity\"}},"
                        + " \"recipe\": {\"forced\": {\"X\": 0.6}}",
                X,
                Y));
        assertThat(plan.quality().get(key("log_fluidity"))).isCloseTo(1.8, within(1e-12));
        assertThatThrownBy(() -> Blender.standard()
                        .plan(document(
                                "\"limits\": {\"ash_fusion_st\": {\"max\": 2000, \"model\": \"log-fluidity\"}}", X, Y)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("log_fluidity");
    }

    /** 1400 - 400 x + 200 x^2 = 1300 of the cheap coal at x = 1 - sqrt(1/2). */
    @Test
    void a_curve_is_followed_to_where_it_meets_its_limit() {
        BlendPlan plan = plan(
                document("\"limits\": {\"ash_fusion_st\": {\"min\": 1300, \"model\": \"pairs\"}}, " + MODELS, X, Y));
        assertThat(share(plan, "X")).isCloseTo(1 - Math.sqrt(0.5), within(2e-6));
        assertThat(plan.quality().get(key("ash_fusion_st"))).isCloseTo(1300, within(1e-3));
        assertThat(cost(plan)).isCloseTo(500 - 100 * (1 - Math.sqrt(0.5)), within(1e-3));
        // -100 x' where x' = 1 / (400 x - 400)
        assertThat(Samples.shadowPrice(plan, "ash_fusion_st")).isCloseTo(100 / (400 * Math.sqrt(0.5)), within(1e-4));
        assertThat(plan.explain(Language.EN)).contains("tangents");
    }

    @Test
    void code_of_the_caller_is_bound_by_name_and_sees_the_coals_in_the_order_of_their_ids() {
        MixingModel own = (key, coals, shares) -> {
            assertThat(coals.stream().map(CoalOffer::id)).containsExactly("X", "Y");
            assertThat(key).isEqualTo(key("coke_strength_csr"));
            return 50 + 20 * shares[1];
        };
        BlendRequest request = document("\"limits\": {\"coke_strength_csr\": {\"min\": 60, \"model\": \"own\"}}", Y, X);
        BlendPlan plan = (BlendPlan) Blender.of(Map.of("own", own)).plan(request);
        assertThat(share(plan, "Y")).isCloseTo(0.5, within(1e-6));
        assertThat(plan.models()).containsEntry(key("coke_strength_csr"), "own");
    }

    @Test
    void code_of_the_caller_goes_before_a_definition_of_the_same_name() {
        BlendRequest request =
                document("\"limits\": {\"ash_fusion_st\": {\"min\": 1300, \"model\": \"pairs\"}}, " + MODELS, X, Y);
        BlendPlan plan = (BlendPlan)
                Blender.of(Map.of("pairs", (key, coals, shares) -> 1300)).plan(request);
        assertThat(cost(plan)).isEqualTo(400);
    }

    @Test
    void a_model_that_no_recipe_keeps_is_answered_and_its_conflict_is_not_called_proven() {
        MixingModel cliff = (key, coals, shares) -> shares[0] > 0.5 ? 0 : 100;
        BlendRequest request =
                document("\"limits\": {\"coke_strength_csr\": {\"min\": 50, \"model\": \"cliff\"}}", X, Y);
        BlendResult result = Blender.of(Map.of("cliff", cliff)).plan(request);
        assertThat(result).isInstanceOf(Infeasible.class);
        assertThat(((Infeasible) result).proven()).isFalse();
    }

    /** A saw of a thousand teeth: its tangents promise 52 a little further on, and no tooth is higher than 51. */
    @Test
    void a_recipe_of_tangents_that_fails_the_check_is_no_recipe() {
        MixingModel saw = (key, coals, shares) -> 51 - fraction(1e3 * shares[0] + 0.3);
        BlendRequest request = document("\"limits\": {\"coke_strength_csr\": {\"min\": 52, \"model\": \"saw\"}}", X, Y);
        Infeasible none = (Infeasible) Blender.of(Map.of("saw", saw)).plan(request);
        assertThat(none.conflict()).extracting(side -> side.key()).containsExactly(key("coke_strength_csr"));
        assertThat(none.proven()).isFalse();
        assertThat(none.relaxations()).isEmpty();
        assertThat(none.explain(Language.EN)).contains("no recipe passed the check by the model");
    }

    private static double fraction(double number) {
        return number - Math.floor(number);
    }

    @Test
    void what_has_no_model_stays_an_exact_limit_beside_one_that_has() {
        BlendPlan plan = plan(document(
                "\"limits\": {\"ash_d\": {\"max\": 30}, \"ash_fusion_st\": {\"min\": 1250, \"model\": \"linear-ash\"}}",
                X,
                Y));
        // by the ash: 420 - 300 x = 1250 (0.3 - 0.2 x)
        assertThat(share(plan, "X")).isCloseTo(0.9, within(1.1e-6));
        assertThat(plan.models()).containsOnlyKeys(key("ash_fusion_st"));
    }

    @Test
    void an_infeasible_limit_with_a_model_is_told_with_what_can_be_reached() {
        Infeasible none = infeasible(
                document("\"limits\": {\"ash_fusion_st\": {\"min\": 1450, \"model\": \"linear-dry\"}}", X, Y));
        assertThat(none.bestReachable().get(0).best()).isEqualByComparingTo("1400");
        assertThat(none.proven()).isTrue();
    }

    @Test
    void definitions_are_documents() {
        BlendRequest request = document("\"limits\": {}, " + MODELS);
        assertThat(CoaldeskJson.read(BlendRequest.class, CoaldeskJson.write(request)))
                .isEqualTo(request);
        assertThat(request.models().get("pairs"))
                .isEqualTo(new ModelDefinition.PairInteractions(
                        List.of(new ModelDefinition.Pair("X", "Y", Samples.decimal("-200.0")))));
        for (String bad : Arrays.asList(
                "{\"kind\": \"pair-interactions\", \"pairs\": [{\"coal\": \"X\", \"with\": \"X\", \"coefficient\": 1}]}",
                "{\"kind\": \"ash-regression\", \"intercept\": 1, \"coefficients\": {\"ash_d\": 1}}",
                "{\"kind\": \"guess\"}")) {
            assertThatThrownBy(() -> document("\"limits\": {}, \"models\": {\"m\": " + bad + "}"))
                    .isInstanceOf(DocumentException.class);
        }
    }
}
