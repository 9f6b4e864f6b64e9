package io.coaldesk.blending;

import static io.coaldesk.blending.Samples.document;
import static io.coaldesk.blending.Samples.offer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.coaldesk.deal.NoSupply;
import io.coaldesk.deal.Verdict;
import io.coaldesk.json.CoaldeskJson;
import io.coaldesk.reason.InvalidValueException;
import io.coaldesk.reason.Language;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Searches that are ended early: what is known by then, and no more. */
class SolveLimitsTest {

    /** Twenty coals of which at most three in whole steps: a search of some 250 branches. */
    static final BlendRequest HARD = hard();

    private static BlendRequest hard() {
        Random random = new Random(4);
        CoalOffer[] offers = new CoalOffer[20];
        for (int i = 0; i < offers.length; i++) {
            offers[i] = offer(
                    String.valueOf((char) ('A' + i)),
                    300 + random.nextInt(300),
                    "{\"ash_ar\": " + (8 + random.nextInt(25)) + ", \"sulphur_ar\": " + (3 + random.nextInt(17)) / 10.0
                            + ", \"total_moisture_ar\": " + (5 + random.nextInt(25)) + "}");
        }
        return document(
                "\"limits\": {\"ash_ar\": {\"min\": 17.2, \"max\": 17.5}, \"sulphur_ar\": {\"min\": 0.79, \"max\": 0.8},"
                        + " \"total_moisture_ar\": {\"min\": 13.7, \"max\": 13.8}},"
                        + " \"recipe\": {\"maxCoals\": 3, \"minShare\": 0.1, \"step\": 0.05}",
                offers);
    }

    private static BlendResult within(SolveLimits limits) {
        return Blender.standard().plan(HARD.withSolve(limits));
    }

    @Test
    void a_search_that_is_ended_is_never_called_the_best_and_its_bound_holds() {
        BlendPlan best = (BlendPlan) Blender.standard().plan(HARD);
        assertThat(best.status()).isEqualTo(BlendResult.Status.OPTIMAL);
        assertThat(best.bound()).isEmpty();
        int recipes = 0;
        int nothing = 0;
        for (long nodes = 1; nodes <= 300; nodes += nodes < 20 ? 1 : 20) {
            BlendResult result = within(SolveLimits.nodes(nodes));
            if (result instanceof Unfinished unfinished) {
                nothing++;
                unfinished
                        .bound()
                        .ifPresent(bound -> assertThat(bound)
                                .isLessThanOrEqualTo(best.cost().amount()));
            } else if (result.status() == BlendResult.Status.LIMIT_REACHED) {
                recipes++;
                BlendPlan plan = (BlendPlan) result;
                double least = best.cost().amount().doubleValue();
                double cost = plan.cost().amount().doubleValue();
                assertThat(cost).isGreaterThan(least - 1e-3);
                assertThat(plan.bound().orElseThrow().doubleValue()).isLessThan(least + 1e-3);
                assertThat(plan.gap().orElseThrow().doubleValue()).isGreaterThan(cost - least - 1e-2);
                assertThat(CoaldeskJson.read(BlendResult.class, CoaldeskJson.write(plan)))
                        .isEqualTo(plan);
                assertThat(plan.shares()).hasSizeLessThanOrEqualTo(3);
                assertThat(plan.explain(Language.EN)).contains("The search reached its limit");
            } else {
                assertThat(result.status()).isEqualTo(BlendResult.Status.OPTIMAL);
                assertThat(((BlendPlan) result).shares()).isEqualTo(best.shares());
            }
        }
        assertThat(nothing).isPositive();
        assertThat(recipes).isPositive();
    }

    @Test
    void a_limit_on_iterations_ends_a_search_too() {
        BlendResult result = within(new SolveLimits(Optional.empty(), Optional.of(1L)));
        assertThat(result.status()).isEqualTo(BlendResult.Status.LIMIT_REACHED);
    }

    @Test
    void a_caller_who_has_had_enough_gets_what_there_is() {
        AtomicInteger asked = new AtomicInteger();
        BlendResult none = Blender.standard().plan(HARD, () -> asked.incrementAndGet() > 0);
        assertThat(none.status()).isEqualTo(BlendResult.Status.LIMIT_REACHED);
        assertThat(asked.get()).isPositive();
        assertThat(Blender.standard().plan(HARD, () -> false))
                .isEqualTo(Blender.standard().plan(HARD));
    }

    @Test
    void a_problem_without_rules_is_one_program_and_reaches_no_limit() {
        BlendRequest free = HARD.withRecipe(RecipeRules.none()).withSolve(SolveLimits.nodes(1));
        assertThat(Blender.standard().plan(free).status()).isEqualTo(BlendResult.Status.OPTIMAL);
        assertThat(Blender.standard().plan(free, () -> true).status()).isEqualTo(BlendResult.Status.OPTIMAL);
    }

    @Test
    void an_unfinished_search_is_a_document_and_refuses_a_deal() {
        BlendResult result = Blender.standard().plan(HARD, () -> true);
        assertThat(result).isInstanceOf(Unfinished.class);
        assertThat(CoaldeskJson.write(result)).contains("\"status\" : \"LIMIT_REACHED\"");
        assertThat(CoaldeskJson.read(BlendResult.class, CoaldeskJson.write(result)))
                .isEqualTo(result);
        assertThat(result.supply()).isInstanceOf(NoSupply.class);
        assertThat(Verdict.of(result.supply().reasons())).isEqualTo(Verdict.DECLINE);
        assertThat(result.explain(Language.EN)).contains("whether there is one is not known");
    }

    @Test
    void refuses_limits_of_nothing() {
        assertThat(SolveLimits.nodes(5)).isEqualTo(new SolveLimits(Optional.of(5L), Optional.empty()));
        assertThatThrownBy(() -> SolveLimits.nodes(0))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("solve.maxNodes: 0 is not allowed; allowed: 1 or more");
    }
}
