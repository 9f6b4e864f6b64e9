package io.coaldesk.blending;

import static io.coaldesk.blending.Samples.DRY;
import static io.coaldesk.blending.Samples.WET;
import static io.coaldesk.blending.Samples.limits;
import static io.coaldesk.blending.Samples.request;
import static org.assertj.core.api.Assertions.assertThat;

import io.coaldesk.deal.BindingLimit;
import io.coaldesk.deal.ReachableValue;
import io.coaldesk.reason.Language;
import io.coaldesk.reason.Severity;
import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class InfeasibleTest {

    /** Volatile matter of 40 daf takes two wet coals to one dry one; ash of 15 dry takes the opposite. */
    private static final BlendRequest CONFLICT = request(
            "{\"ash_d\": {\"max\": 15}, \"volatile_matter_daf\": {\"min\": 40}, \"sulphur_d\": {\"max\": 3}}",
            DRY,
            WET);

    @Test
    void names_the_limits_in_conflict_and_not_the_others() {
        assertThat(infeasible(CONFLICT).conflict().stream()
                        .map(BindingLimit::label)
                        .map(label -> label.en()))
                .containsExactly("ash, dry at most 15 %", "volatile matter, dry ash-free at least 40 %");
        assertThat(infeasible(CONFLICT).proven()).isTrue();
        assertThat(infeasible(CONFLICT).reasons().get(0).severity()).isEqualTo(Severity.REFUSAL);
    }

    @Test
    void tells_the_best_that_can_be_reached_with_the_other_limits_kept() {
        ReachableValue ash = infeasible(CONFLICT).bestReachable().get(0);
        // By hand: Vdaf 40 where 0.9 * 0.9 w (40 - 30) = 0.7 * 0.7 (1 - w) (45 - 40).
        double w = 2.45 / (8.1 + 2.45);
        double expected = (9 * w + 21 * (1 - w)) / (0.9 * w + 0.7 * (1 - w));
        assertThat(ash.othersKept()).isTrue();
        assertThat(ash.best().doubleValue()).isBetween(expected - 1e-9, expected + 0.01);
        assertThat(infeasible(CONFLICT).explain(Language.ZH)).contains("配不出", "其他限值都满足时最好可达");
    }

    @Test
    void the_nearest_specification_has_a_recipe_and_moves_one_limit_outward() {
        // Ash 15 takes 0.7 of the dry coal: Vdaf (0.567 * 30 + 0.147 * 45) / 0.714 = 33.09, nearer to 40 than 24.4 to
        // 15.
        assertThat(infeasible(CONFLICT).nearestSpecification())
                .contains(limits("{\"ash_d\": {\"max\": 15}, \"volatile_matter_daf\": {\"min\": 33},"
                        + " \"sulphur_d\": {\"max\": 3}}"));
    }

    @Test
    void the_nearest_specification_moves_several_limits_where_one_is_not_enough() {
        Infeasible none = infeasible(
                request("{\"sulphur_d\": {\"max\": 0.4}, \"net_cv_ar_kcal_it\": {\"min\": 6000}}", DRY, WET));
        assertThat(none.conflict()).hasSize(1);
        assertThat(none.bestReachable()).noneMatch(ReachableValue::othersKept);
        assertThat(none.nearestSpecification())
                .contains(limits("{\"sulphur_d\": {\"max\": 0.5}, \"net_cv_ar_kcal_it\": {\"min\": 5900}}"));
    }

    @Test
    void a_limit_that_moves_beyond_its_rejection_limit_takes_it_along() {
        Infeasible none = infeasible(request(
                "{\"sulphur_d\": {\"max\": 0.4, \"rejection\": {\"max\": 0.45}},"
                        + " \"net_cv_ar_kcal_it\": {\"min\": 6000, \"rejection\": {\"min\": 5000}}}",
                DRY,
                WET));
        assertThat(none.nearestSpecification())
                .contains(limits("{\"sulphur_d\": {\"max\": 0.5, \"rejection\": {\"max\": 0.5}},"
                        + " \"net_cv_ar_kcal_it\": {\"min\": 5900, \"rejection\": {\"min\": 5000}}}"));
    }

    @Test
    void stocks_that_do_not_suffice_are_told_as_such() {
        Infeasible none = infeasible(
                request("{}", DRY.withStockTonnes(new BigDecimal("300"))).withTonnes(new BigDecimal("1000")));
        assertThat(none.conflict()).isEmpty();
        assertThat(none.explain(Language.EN)).isEqualTo("- the offers hold 300 t, less than the 1,000 t asked for");
        RecipeRules caps =
                RecipeRules.builder().putCap("dry", new BigDecimal("0.5")).build();
        assertThat(infeasible(request("{}", DRY).withRecipe(caps)).explain(Language.EN))
                .contains("leave no shares that add up to 100 %");
    }

    @Property
    void giving_up_any_limit_of_the_conflict_cures_it_and_the_nearest_specification_is_met(
            @ForAll BlendRequest first, @ForAll BlendRequest second) {
        BlendRequest mixed = first.withLimits(second.limits());
        if (Blender.standard().plan(mixed) instanceof Infeasible none
                && !none.conflict().isEmpty()) {
            assertThat(none.conflict()).isNotEmpty();
            none.nearestSpecification()
                    .ifPresent(nearest -> assertThat(Blender.standard().plan(mixed.withLimits(nearest)))
                            .isInstanceOf(BlendPlan.class));
            assertThat(none.nearestSpecification()).isPresent();
        }
    }

    private static Infeasible infeasible(BlendRequest request) {
        return (Infeasible) Blender.standard().plan(request);
    }
}
