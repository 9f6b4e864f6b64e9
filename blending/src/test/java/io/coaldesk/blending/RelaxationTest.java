package io.coaldesk.blending;

import static io.coaldesk.blending.Samples.DRY;
import static io.coaldesk.blending.Samples.WET;
import static io.coaldesk.blending.Samples.decimal;
import static io.coaldesk.blending.Samples.document;
import static io.coaldesk.blending.Samples.infeasible;
import static io.coaldesk.blending.Samples.key;
import static io.coaldesk.blending.Samples.offer;
import static org.assertj.core.api.Assertions.assertThat;

import io.coaldesk.coal.CoalSpecification;
import io.coaldesk.coal.QualityLimit;
import io.coaldesk.deal.BindingLimit;
import io.coaldesk.deal.LimitSide;
import java.math.BigDecimal;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class RelaxationTest {

    private static final CoalOffer A = offer("A", 500, "{\"ash_ar\": 10, \"sulphur_ar\": 1.0}");
    private static final CoalOffer B = offer("B", 400, "{\"ash_ar\": 20, \"sulphur_ar\": 0.5}");

    private static Relaxation relaxation(String key, LimitSide side, String limit, String to, String by) {
        return new Relaxation(new BindingLimit(key(key), side, decimal(limit)), decimal(to), decimal(by));
    }

    /** Ash 12 takes 0.8 of A and a sulphur of 0.9; sulphur 0.6 takes 0.2 of A and an ash of 18. */
    @Test
    void each_limit_moves_by_itself_to_the_nearest_number_that_has_a_recipe() {
        Infeasible none =
                infeasible(document("\"limits\": {\"ash_ar\": {\"max\": 12}, \"sulphur_ar\": {\"max\": 0.6}}", A, B));
        assertThat(none.relaxations())
                .containsExactly(
                        relaxation("ash_ar", LimitSide.MAX, "12", "18", "6"),
                        relaxation("sulphur_ar", LimitSide.MAX, "0.6", "0.9", "0.3"));
        assertThat(none.conflict()).hasSize(2);
        assertThat(none.proven()).isTrue();
    }

    @Test
    void a_limit_that_cannot_be_kept_even_alone_is_the_only_one_that_helps() {
        Infeasible none =
                infeasible(document("\"limits\": {\"ash_ar\": {\"max\": 9}, \"sulphur_ar\": {\"max\": 2}}", A, B));
        assertThat(none.relaxations()).containsExactly(relaxation("ash_ar", LimitSide.MAX, "9", "10", "1"));
        assertThat(none.conflict()).containsExactly(new BindingLimit(key("ash_ar"), LimitSide.MAX, decimal("9")));
    }

    @Test
    void where_no_single_limit_helps_none_is_told() {
        Infeasible none =
                infeasible(document("\"limits\": {\"ash_ar\": {\"max\": 9}, \"sulphur_ar\": {\"max\": 0.4}}", A, B));
        assertThat(none.relaxations()).isEmpty();
        assertThat(none.bestReachable())
                .extracting(value -> value.best().toPlainString())
                .containsExactly("10", "0.5");
    }

    @Test
    void the_side_of_an_equation_moves_and_the_other_stays() {
        Infeasible none = infeasible(document("\"limits\": {\"ash_ar\": {\"min\": 21, \"max\": 21}}", A, B));
        assertThat(none.relaxations()).containsExactly(relaxation("ash_ar", LimitSide.MIN, "21", "20", "1"));
    }

    @Test
    void rules_stay_while_a_limit_moves() {
        // quarters: 0.75 of A have an ash of 12.5, and 0.25 of it a sulphur of 0.625
        Infeasible none = infeasible(document(
                "\"recipe\": {\"step\": 0.25}, \"limits\": {\"ash_ar\": {\"max\": 12.6}, \"sulphur_ar\": {\"max\": 0.63}}",
                A,
                B));
        assertThat(none.relaxations())
                .containsExactly(
                        relaxation("ash_ar", LimitSide.MAX, "12.6", "17.5", "4.9"),
                        relaxation("sulphur_ar", LimitSide.MAX, "0.63", "0.875", "0.245"));
        assertThat(none.proven()).isTrue();
    }

    @Test
    void a_relaxed_limit_has_a_recipe_and_a_little_less_has_none() {
        BlendRequest request =
                document("\"limits\": {\"ash_d\": {\"max\": 15}, \"volatile_matter_daf\": {\"min\": 40}}", DRY, WET);
        Infeasible none = infeasible(request);
        assertThat(none.relaxations()).hasSize(2);
        for (Relaxation relaxation : none.relaxations()) {
            BigDecimal back = BigDecimal.ONE.movePointLeft(relaxation.to().scale());
            boolean isMax = relaxation.limit().side() == LimitSide.MAX;
            assertThat(Blender.standard().plan(moved(request, relaxation, relaxation.to())))
                    .as("%s", relaxation)
                    .isInstanceOf(BlendPlan.class);
            assertThat(Blender.standard()
                            .plan(moved(
                                    request,
                                    relaxation,
                                    isMax
                                            ? relaxation.to().subtract(back)
                                            : relaxation.to().add(back))))
                    .as("less than %s", relaxation)
                    .isInstanceOf(Infeasible.class);
            assertThat(relaxation.by())
                    .isEqualByComparingTo(
                            relaxation.to().subtract(relaxation.limit().limit()).abs());
        }
    }

    private static BlendRequest moved(BlendRequest request, Relaxation relaxation, BigDecimal to) {
        CoalSpecification limits = request.limits().specification();
        QualityLimit limit =
                Objects.requireNonNull(limits.limits().get(relaxation.limit().key()));
        return request.withLimits(limits.with(
                relaxation.limit().key(),
                relaxation.limit().side() == LimitSide.MAX ? limit.withMax(to) : limit.withMin(to)));
    }

    /** 6681 + 7 w where 0.0049 w = 0.0049949 (1 - w): 6684.53356780..., of which ten digits are 6684.533568. */
    @Test
    void a_number_with_many_digits_is_rounded_to_the_side_that_has_a_recipe() {
        CoalOffer one = offer(
                "one", 0, "{\"total_moisture_ar\": 0, \"ash_d\": 0, \"sulphur_d\": 0.11, \"net_cv_ar_kcal_it\": 6688}");
        CoalOffer other = offer(
                "two",
                0,
                "{\"total_moisture_ar\": 0, \"ash_d\": 0.1, \"sulphur_d\": 0.1, \"net_cv_ar_kcal_it\": 6681}");
        BlendRequest request = document(
                "\"limits\": {\"net_cv_ar_kcal_it\": {\"min\": 6685.6666}, \"sulphur_daf\": {\"max\": 0.1051}}",
                one,
                other);
        Relaxation relaxation = infeasible(request).relaxations().get(0);
        assertThat(relaxation.to()).isEqualByComparingTo("6684.533567");
        assertThat(Blender.standard().plan(moved(request, relaxation, relaxation.to())))
                .isInstanceOf(BlendPlan.class);
    }

    @Test
    void zeros_at_the_end_make_no_difference() {
        assertThat(relaxation("ash_ar", LimitSide.MAX, "9.0", "10.00", "1.0"))
                .isEqualTo(relaxation("ash_ar", LimitSide.MAX, "9", "10", "1"));
    }
}
