package io.coaldesk.blending;

import static org.assertj.core.api.Assertions.assertThat;

import io.coaldesk.testing.blending.BlendLaws;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class BlendLawsTest {

    @Property
    void a_request_built_round_a_recipe_has_one(@ForAll BlendRequest request) {
        assertThat(Blender.standard().plan(request)).isInstanceOf(BlendPlan.class);
    }

    @Property
    void the_recipe_as_printed_meets_every_limit(@ForAll BlendRequest request) {
        BlendLaws.recipeAsPrintedMeetsTheLimits(request);
    }

    @Property
    void another_coal_never_worsens(@ForAll BlendRequest request, @ForAll CoalOffer another) {
        BlendLaws.anotherCoalNeverWorsens(request, another);
    }

    @Property
    void giving_up_a_limit_never_worsens(@ForAll BlendRequest request) {
        BlendLaws.givingUpALimitNeverWorsens(request);
    }

    @Property
    void the_order_of_offers_is_irrelevant(@ForAll BlendRequest request) {
        BlendLaws.orderOfOffersIsIrrelevant(request);
    }

    @Property
    void shadow_prices_are_slopes_on_every_basis(@ForAll BlendRequest request) {
        BlendLaws.shadowPricesAreSlopes(request);
    }
}
