package io.coaldesk.blending;

import static org.assertj.core.api.Assertions.assertThat;

import io.coaldesk.json.CoaldeskJson;
import io.coaldesk.testing.blending.BlendLaws;
import io.coaldesk.testing.blending.ConflictLaws;
import io.coaldesk.testing.blending.RecipeLaws;
import io.coaldesk.testing.blending.RuleArbitraries;
import io.coaldesk.testing.blending.StudyLaws;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** The laws under rules, objectives, deviations and ratios. */
class RecipeLawsTest {

    @Provide
    Arbitrary<BlendRequest> ruled() {
        return RuleArbitraries.requestsWithRules();
    }

    @Provide
    Arbitrary<BlendRequest> aimed() {
        return RuleArbitraries.requestsWithObjectives();
    }

    @Provide
    Arbitrary<BlendRequest> deviating() {
        return RuleArbitraries.requestsWithDeviations();
    }

    @Provide
    Arbitrary<BlendRequest> ratios() {
        return RuleArbitraries.requestsWithRatios();
    }

    /** Fails where a law is not judged often enough to mean anything. */
    private static void atLeast(double percentage, BlendRequest request, Class<? extends BlendResult> kind) {
        BlendResult result = Blender.standard().plan(request);
        Statistics.collect(kind.isInstance(result));
        Statistics.coverage(coverage -> coverage.check(true).percentage(share -> share > percentage));
    }

    @Property
    void the_recipe_as_printed_keeps_limits_and_rules(@ForAll("ruled") BlendRequest request) {
        BlendLaws.recipeAsPrintedMeetsTheLimits(request);
        RecipeLaws.recipeAsPrintedKeepsTheRules(request.withAlternatives(2));
        atLeast(25, request, BlendPlan.class);
    }

    @Property(tries = 300)
    void more_freedom_never_worsens_under_rules_and_by_any_objective(
            @ForAll("aimed") BlendRequest request, @ForAll CoalOffer another) {
        BlendLaws.anotherCoalNeverWorsens(request, another);
        BlendLaws.givingUpALimitNeverWorsens(request);
    }

    @Property(tries = 300)
    void the_order_of_offers_is_irrelevant_under_rules(@ForAll("ruled") BlendRequest request) {
        BlendLaws.orderOfOffersIsIrrelevant(request.withAlternatives(2));
    }

    @Property(tries = 300)
    void alternatives_differ_and_are_no_better(@ForAll("ruled") BlendRequest request) {
        RecipeLaws.alternativesDifferAndAreNoBetter(request.withAlternatives(3));
    }

    @Property(tries = 300)
    void a_session_answers_as_a_plan_from_the_start(
            @ForAll BlendRequest request, @ForAll List<@IntRange(min = 0, max = 900) Integer> costs) {
        StudyLaws.aSessionAnswersAsAPlanFromTheStart(
                request, costs.stream().limit(8).map(BigDecimal::valueOf).toList());
    }

    @Property(tries = 100)
    void a_session_under_rules_answers_as_a_plan_from_the_start(
            @ForAll("ruled") BlendRequest request, @ForAll List<@IntRange(min = 0, max = 900) Integer> costs) {
        StudyLaws.aSessionAnswersAsAPlanFromTheStart(
                request.withAlternatives(1),
                costs.stream().limit(4).map(BigDecimal::valueOf).toList());
    }

    @Property(tries = 300)
    void a_conflict_is_irreducible_and_each_relaxation_restores_a_recipe(
            @ForAll BlendRequest first, @ForAll BlendRequest second) {
        BlendRequest mixed = first.withLimits(second.limits());
        ConflictLaws.aProvenConflictIsIrreducible(mixed);
        ConflictLaws.everyRelaxationRestoresARecipe(mixed);
        atLeast(40, mixed, Infeasible.class);
    }

    @Property(tries = 200)
    void a_conflict_under_rules_is_irreducible_and_each_relaxation_restores_a_recipe(
            @ForAll("ruled") BlendRequest first, @ForAll BlendRequest second) {
        BlendRequest mixed = first.withLimits(second.limits());
        ConflictLaws.aProvenConflictIsIrreducible(mixed);
        ConflictLaws.everyRelaxationRestoresARecipe(mixed);
    }

    @Property(tries = 300)
    void the_confidence_is_kept_and_more_of_it_never_costs_less(@ForAll("deviating") BlendRequest request) {
        StudyLaws.theConfidenceIsKept(request);
        StudyLaws.moreConfidenceNeverCostsLess(request, new BigDecimal("0.6"), new BigDecimal("0.9"));
        ConflictLaws.aProvenConflictIsIrreducible(request);
        atLeast(20, request, BlendPlan.class);
    }

    @Property(tries = 100)
    void what_is_told_of_risks_and_alternatives_reads_back_equal(@ForAll("deviating") BlendRequest request) {
        BlendResult result = Blender.standard()
                .plan(request.withFeederError(new BigDecimal("0.01")).withAlternatives(2));
        assertThat(CoaldeskJson.read(BlendResult.class, CoaldeskJson.write(result)))
                .isEqualTo(result);
    }

    @Property
    void shadow_prices_of_ratios_are_slopes(@ForAll("ratios") BlendRequest request) {
        BlendLaws.shadowPricesAreSlopes(request);
        atLeast(90, request, BlendPlan.class);
    }
}
