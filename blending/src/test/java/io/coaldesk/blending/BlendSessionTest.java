package io.coaldesk.blending;

import static io.coaldesk.blending.Samples.DRY;
import static io.coaldesk.blending.Samples.WET;
import static io.coaldesk.blending.Samples.decimal;
import static io.coaldesk.blending.Samples.document;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.coaldesk.json.CoaldeskJson;
import io.coaldesk.reason.InvalidValueException;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BlendSessionTest {

    private static final BlendRequest REQUEST = document("\"limits\": {\"ash_d\": {\"max\": 20}}", DRY, WET);

    @Test
    void a_plan_at_other_costs_is_that_of_a_request_with_these_prices_bit_for_bit() {
        BlendSession session = Blender.standard().session(REQUEST);
        for (String dry : new String[] {"600", "399.99", "400", "400.01", "0", "12345.678", "600"}) {
            BlendResult warm = session.planAt(Map.of("dry", decimal(dry)));
            BlendResult cold = Blender.standard().plan(REQUEST.withOffers(DRY.withPrice(Samples.price(dry)), WET));
            assertThat(CoaldeskJson.write(warm)).isEqualTo(CoaldeskJson.write(cold));
        }
    }

    @Test
    void a_change_holds_for_its_own_plan_only() {
        BlendSession session = Blender.standard().session(REQUEST);
        BlendResult before = session.plan();
        session.planAt(Map.of("dry", decimal("1"), "wet", decimal("900")));
        assertThat(session.plan())
                .isEqualTo(before)
                .isEqualTo(Blender.standard().plan(REQUEST));
        assertThat(session.planAt(Map.of())).isEqualTo(before);
    }

    @Test
    void a_session_without_a_recipe_says_why_each_time() {
        BlendRequest none = REQUEST.withLimits(Samples.limits("{\"ash_d\": {\"max\": 5}}"));
        BlendSession session = Blender.standard().session(none);
        assertThat(session.plan()).isEqualTo(Blender.standard().plan(none)).isInstanceOf(Infeasible.class);
        assertThat(session.planAt(Map.of("dry", decimal("1")))).isInstanceOf(Infeasible.class);
    }

    @Test
    void the_rules_and_the_limits_on_the_search_of_the_request_hold_in_a_session() {
        BlendRequest request = REQUEST.withRecipe(Samples.rules("{\"maxCoals\": 1}"));
        BlendPlan plan = (BlendPlan) Blender.standard().session(request).planAt(Map.of("dry", decimal("7")));
        assertThat(plan.shares()).containsOnlyKeys("dry");
        assertThat(plan.cost().amount()).isEqualByComparingTo("7");
    }

    @Test
    void refuses_what_the_blender_refuses_and_costs_below_zero() {
        assertThatThrownBy(() -> Blender.standard().session(document("\"limits\": {}")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("offers: none");
        BlendSession session = Blender.standard().session(REQUEST);
        assertThatThrownBy(() -> session.planAt(Map.of("dry", BigDecimal.ONE.negate())))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("costs.dry: -1 is not allowed; allowed: 0 or more");
        assertThatThrownBy(() -> session.planAt(Map.of("other", BigDecimal.ONE)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("other");
    }
}
