package io.coaldesk.blending;

import static io.coaldesk.blending.Samples.cost;
import static io.coaldesk.blending.Samples.decimal;
import static io.coaldesk.blending.Samples.document;
import static io.coaldesk.blending.Samples.infeasible;
import static io.coaldesk.blending.Samples.offer;
import static io.coaldesk.blending.Samples.plan;
import static io.coaldesk.blending.Samples.rules;
import static io.coaldesk.blending.Samples.shadowPrice;
import static io.coaldesk.blending.Samples.share;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.coaldesk.json.CoaldeskJson;
import io.coaldesk.reason.Language;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules on four coals of one mass, so that every figure is a weighted mean. */
class RecipeRulesTest {

    private static final CoalOffer A = offer("A", 610, "{\"ash_ar\": 10, \"sulphur_ar\": 0.4}");
    private static final CoalOffer B = offer("B", 500, "{\"ash_ar\": 16, \"sulphur_ar\": 0.6}");
    private static final CoalOffer C = offer("C", 400, "{\"ash_ar\": 24, \"sulphur_ar\": 1.2}");
    private static final CoalOffer D = offer("D", 300, "{\"ash_ar\": 40, \"sulphur_ar\": 0.8}");

    private static final String WRITTEN = "{\"maxCoals\": 3, \"minShare\": 0.05, \"minTonnes\": 500, \"step\": 0.05,"
            + " \"lotTonnes\": {\"E\": 2000}, \"exclusive\": [[\"A\", \"B\"]], \"implies\": [[\"A\", \"C\"]],"
            + " \"groups\": [{\"coals\": [\"A\", \"C\"], \"min\": 0.2, \"max\": 0.6}],"
            + " \"ratios\": [{\"coal\": \"A\", \"to\": \"C\", \"ratios\": [2, 0.5, 0.50]}],"
            + " \"caps\": {\"B\": 0.4}, \"forced\": {\"D\": 0.1}}";

    @Test
    void zeros_at_the_end_of_any_number_make_no_difference() {
        RecipeRules written = RecipeRules.builder()
                .minShare(new BigDecimal("0.050"))
                .step(new BigDecimal("0.0500"))
                .minTonnes(new BigDecimal("100.0"))
                .putCap("A", new BigDecimal("0.50"))
                .putForced("B", new BigDecimal("0.10"))
                .build();
        RecipeRules shortest = RecipeRules.builder()
                .minShare(new BigDecimal("0.05"))
                .step(new BigDecimal("0.05"))
                .minTonnes(new BigDecimal("100"))
                .putCap("A", new BigDecimal("0.5"))
                .putForced("B", new BigDecimal("0.1"))
                .build();
        assertThat(written).isEqualTo(shortest);
        assertThat(CoaldeskJson.write(written)).isEqualTo(CoaldeskJson.write(shortest));
    }

    @Test
    void the_document_of_rules_is_read_and_written() {
        RecipeRules rules = rules(WRITTEN);
        assertThat(rules.ratios().get(0).ratios()).containsExactly(decimal("0.5"), decimal("2"));
        assertThat(rules.implies()).containsExactly(new RequiredCoal("A", "C"));
        assertThat(rules.exclusive()).containsExactly(ExclusiveCoals.of("A", "B"));
        assertThat(CoaldeskJson.write(rules)).contains("\"exclusive\" : [ [ \"A\", \"B\" ] ]", "[ \"A\", \"C\" ]");
        assertThat(CoaldeskJson.read(RecipeRules.class, CoaldeskJson.write(rules)))
                .isEqualTo(rules);
        assertThat(rules(WRITTEN.replace("0.05", "0.0500").replace(": 500", ": 5e2")))
                .isEqualTo(rules);
    }

    @Test
    void every_coal_named_in_a_rule_is_listed_with_its_rule() {
        assertThat(rules(WRITTEN).named().map(named -> named.field() + " " + named.id()))
                .containsExactlyInAnyOrder(
                        "recipe.caps B",
                        "recipe.forced D",
                        "recipe.lotTonnes E",
                        "recipe.exclusive A",
                        "recipe.exclusive B",
                        "recipe.implies A",
                        "recipe.implies C",
                        "recipe.groups A",
                        "recipe.groups C",
                        "recipe.ratios A",
                        "recipe.ratios C");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        // ash 20 of two coals: B + C 450, A + C 460, B + D 466.67, A + D 506.67
        "'\"maxCoals\": 4', 450, B=0.5 C=0.5",
        "'\"maxCoals\": 1', 500, B=1",
        "'\"exclusive\": [[\"B\", \"C\"]]', 460, A=0.285714 C=0.714286",
        "'\"exclusive\": [[\"B\", \"C\"], [\"A\", \"C\"]]', 466.666667, B=0.833333 D=0.166667",
        // 16 b + 24 0.4 + 40 d = 20 where b + d = 0.6
        "'\"caps\": {\"C\": 0.4}', 453.333333, B=0.566667 C=0.4 D=0.033333",
        // 16 b + 24 c = 16 where b + c = 0.9
        "'\"forced\": {\"D\": 0.1}', 460, B=0.7 C=0.2 D=0.1",
        // neither A nor B without D: 0.05 of it at the least, and 16 b + 24 c = 18 where b + c = 0.95
        "'\"minShare\": 0.05, \"implies\": [[\"A\", \"D\"], [\"B\", \"D\"]]', 455, B=0.6 C=0.35 D=0.05",
        // a point of ash is worth 12.5 from B to C and 10.33 from A to D: all the rest is C, and 10 a + 40 d = 3.2
        "'\"groups\": [{\"coals\": [\"A\", \"D\"], \"min\": 0.3}]', 460.933333, A=0.293333 C=0.7 D=0.006667",
        "'\"groups\": [{\"coals\": [\"B\", \"C\"], \"max\": 0}]', 506.666667, A=0.666667 D=0.333333",
        "'\"step\": 0.25', 450, B=0.5 C=0.5",
        "'\"step\": 0.2', 460, B=0.6 C=0.4",
        // one of B to two of C has an ash of 64 / 3, too much by 4 / 3: A takes 2 / 17
        "'\"ratios\": [{\"coal\": \"B\", \"to\": \"C\", \"ratios\": [0.5, 2]}]', 454.117647,"
                + " A=0.117647 B=0.294118 C=0.588235",
        "'\"minShare\": 0.5', 450, B=0.5 C=0.5",
        "'\"minShare\": 0.51', 500, B=1"
    })
    void a_rule_is_kept_and_what_is_left_is_the_cheapest(String rule, double cost, String recipe) {
        BlendPlan plan =
                plan(document("\"limits\": {\"ash_ar\": {\"max\": 20}}, \"recipe\": {" + rule + "}", A, B, C, D));
        assertThat(cost(plan)).isCloseTo(cost, within(1e-3));
        assertRecipe(plan, recipe);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        // whole buckets of 150 t in 1500 t are tenths, and no half is lost; of 500 t they are thirds
        "'\"bucketTonnes\": 150', 450, B=0.5 C=0.5",
        "'\"bucketTonnes\": 500', 466.666667, B=0.666667 C=0.333333",
        // two lots of C, and 10 a + 16 b = 7.2 where a + b = 7 / 15
        "'\"lotTonnes\": {\"C\": 400}', 451.555556, A=0.044444 B=0.422222 C=0.533333",
        "'\"minTonnes\": 760', 500, B=1"
    })
    void tonnes_in_a_rule_count_in_the_tonnes_of_the_blend(String rule, double cost, String recipe) {
        BlendPlan plan = plan(document(
                "\"tonnes\": 1500, \"limits\": {\"ash_ar\": {\"max\": 20}}, \"recipe\": {" + rule + "}", A, B, C, D));
        assertThat(cost(plan)).isCloseTo(cost, within(1e-3));
        assertRecipe(plan, recipe);
    }

    @Test
    void a_conflict_in_which_rules_take_part_says_so() {
        Infeasible none = infeasible(document(
                "\"limits\": {\"ash_ar\": {\"min\": 19, \"max\": 20}}, \"recipe\": {\"maxCoals\": 1}", A, B, C, D));
        assertThat(none.explain(Language.EN)).contains("without the rules on numbers of coals");
        assertThat(none.conflict()).hasSize(2);
        assertThat(infeasible(document("\"limits\": {\"ash_ar\": {\"max\": 9}}, \"recipe\": {\"maxCoals\": 1}", A, B))
                        .explain(Language.EN))
                .doesNotContain("without the rules");
    }

    @Test
    void prices_of_whole_steps_are_those_of_the_fixed_recipe_and_say_so() {
        BlendPlan free = plan(document("\"limits\": {\"ash_ar\": {\"max\": 20}}", A, B, C, D));
        assertThat(free.pricesOfFixedRecipe()).isFalse();
        BlendPlan fixed =
                plan(document("\"limits\": {\"ash_ar\": {\"max\": 20}}, \"recipe\": {\"maxCoals\": 2}", A, B, C, D));
        assertThat(fixed.pricesOfFixedRecipe()).isTrue();
        assertThat(fixed.explain(Language.EN)).contains("with its coals and steps fixed");
        // B and C fixed: a point of ash takes 1 / 8 from C to B
        assertThat(shadowPrice(fixed, "ash_ar")).isCloseTo(-12.5, within(1e-9));
        assertThat(fixed.shadowPriceRanges()).isEmpty();
    }

    private static void assertRecipe(BlendPlan plan, String recipe) {
        List<String> expected = List.of(recipe.split(" "));
        assertThat(plan.shares()).as(recipe).hasSize(expected.size());
        for (String part : expected) {
            double share = Double.parseDouble(part.substring(2));
            assertThat(share(plan, part.substring(0, 1))).as(part).isCloseTo(share, within(1.6e-6));
        }
    }
}
