package io.coaldesk.blending;

import static io.coaldesk.blending.Samples.decimal;
import static io.coaldesk.blending.Samples.document;
import static io.coaldesk.blending.Samples.offer;
import static io.coaldesk.blending.Samples.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.coaldesk.json.CoaldeskJson;
import io.coaldesk.reason.Language;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Full enumeration of alternatives in whole steps is in {@link RecipeRulesBruteForceTest}. */
class AlternativeRecipeTest {

    private static final CoalOffer A = offer("A", 610, "{\"ash_ar\": 10}");
    private static final CoalOffer B = offer("B", 500, "{\"ash_ar\": 16}");
    private static final CoalOffer C = offer("C", 400, "{\"ash_ar\": 24}");
    private static final CoalOffer D = offer("D", 300, "{\"ash_ar\": 40}");

    private static List<String> alternatives(String fields) {
        return plan(document(fields + ", \"limits\": {\"ash_ar\": {\"max\": 20}}", A, B, C, D)).alternatives().stream()
                .map(other ->
                        other.shares().keySet() + " " + other.cost().amount().setScale(2, RoundingMode.HALF_EVEN))
                .collect(Collectors.toList());
    }

    /**
     * The best is B and C at 450. A recipe without B or without C: A and C 460, B and D 466.67; B alone is 500. What uses
     * all coals of a recipe and a trace of another is no other recipe.
     */
    @Test
    void alternatives_differ_in_the_coals_they_use_and_the_best_comes_first() {
        assertThat(alternatives("\"alternatives\": 2")).containsExactly("[A, C] 460.00", "[B, D] 466.67");
        assertThat(alternatives("\"alternatives\": 0")).isEmpty();
    }

    @Test
    void alternatives_end_where_there_are_no_more() {
        assertThat(alternatives("\"alternatives\": 100"))
                .containsExactly("[A, C] 460.00", "[B, D] 466.67", "[B] 500.00", "[A, D] 506.67", "[A] 610.00");
    }

    /** With a least share, every set of coals is another recipe. */
    @Test
    void where_a_coal_that_is_used_has_a_least_share_a_larger_set_is_another_recipe() {
        // 0.1 of A: 1 + 16 b + 24 c = 20 where b + c = 0.9, of which C has 0.575
        assertThat(alternatives("\"alternatives\": 1, \"recipe\": {\"minShare\": 0.1}"))
                .containsExactly("[A, B, C] 453.50");
    }

    @Test
    void alternatives_keep_the_rules() {
        assertThat(alternatives("\"alternatives\": 100, \"recipe\": {\"maxCoals\": 1}"))
                .containsExactly("[A] 610.00");
        assertThat(alternatives(
                        "\"alternatives\": 100, \"recipe\": {\"exclusive\": [[\"A\", \"D\"]], \"caps\": {\"A\": 0.9}}"))
                .containsExactly("[A, C] 460.00", "[B, D] 466.67", "[B] 500.00");
    }

    @Test
    void alternatives_are_told_and_are_part_of_the_document() {
        BlendPlan plan = plan(document("\"alternatives\": 2, \"limits\": {\"ash_ar\": {\"max\": 20}}", A, B, C, D));
        assertThat(plan.explain(Language.EN)).contains("another recipe: A 28.5715 %, C 71.4285 %");
        assertThat(CoaldeskJson.read(BlendResult.class, CoaldeskJson.write(plan)))
                .isEqualTo(plan);
        AlternativeRecipe first = plan.alternatives().get(0);
        assertThat(first.shares().values().stream().reduce(BigDecimal::add).orElseThrow())
                .isEqualByComparingTo(decimal("1"));
        assertThatThrownBy(() -> first.shares().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
