package io.coaldesk.blending;

import static io.coaldesk.blending.Samples.DRY;
import static io.coaldesk.blending.Samples.WET;
import static io.coaldesk.blending.Samples.offer;
import static io.coaldesk.blending.Samples.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.coaldesk.blending.solver.BoundedSimplex;
import io.coaldesk.blending.solver.LinearProgram;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.deal.LimitSide;
import io.coaldesk.deal.ShadowPrice;
import io.coaldesk.money.DeliveryPlace;
import io.coaldesk.money.MoneyRounding;
import io.coaldesk.money.PricePerTonne;
import io.coaldesk.money.TaxTreatment;
import io.coaldesk.reason.InvalidValueException;
import io.coaldesk.reason.Language;
import io.coaldesk.testing.blending.BlendLaws;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlenderTest {

    @Test
    void a_dry_limit_is_met_on_the_dry_mass_and_priced_by_hand() {
        BlendRequest request = request("{\"ash_d\": {\"max\": 20}}", DRY, WET);
        BlendPlan plan = plan(request);
        // w(U) = (21 - 0.7 U) / (12 + 0.2 U) of the dry coal, so that w(20) = 7/16 and 200 w'(20) = -200 * 12.6 / 256.
        assertThat(plan.shares()).containsEntry("dry", new BigDecimal("0.4375"));
        assertThat(plan.cost().amount()).isEqualByComparingTo("487.5");
        ShadowPrice price = Objects.requireNonNull(plan.shadowPrices().get(QualityKey.parse("ash_d")));
        assertThat(price.side()).isEqualTo(LimitSide.MAX);
        assertThat(price.amount()).isEqualByComparingTo("-9.84375");
        assertThat(plan.quality().get(QualityKey.parse("ash_d"))).isCloseTo(20, within(1e-9));
        assertThat(plan.explain(Language.EN)).contains("relaxing it by 0.1 % would save 0.984 CNY/t");
        assertThat(plan.explain(Language.ZH)).contains("起作用的限值：干燥基灰分不高于 20 %；放宽 0.1 % 可节省 0.984 元/吨（影子价格）");
    }

    @ParameterizedTest
    @CsvSource({
        "total_moisture_ar, max, 20",
        "ash_ar, max, 15",
        "ash_d, max, 20",
        "volatile_matter_ar, min, 23",
        "volatile_matter_d, max, 29",
        "volatile_matter_daf, max, 37",
        "sulphur_ar, max, 0.7",
        "sulphur_d, max, 0.9",
        "sulphur_daf, max, 1.2",
        "x_chlorine_ar, max, 0.03",
        "x_chlorine_d, max, 0.04",
        "x_chlorine_daf, max, 0.05",
        "gross_cv_ar_kcal_it, min, 4800",
        "gross_cv_d_mj_kg, min, 25",
        "gross_cv_daf_kj_kg, min, 30000",
        "net_cv_ar_kcal_it, min, 4500",
        "net_cv_ar_btu_lb, min, 8000"
    })
    void shadow_prices_are_slopes_on_every_basis(String key, String side, String number) {
        BlendRequest request = request("{\"" + key + "\": {\"" + side + "\": " + number + "}}", DRY, WET);
        ShadowPrice price = Objects.requireNonNull(plan(request).shadowPrices().get(QualityKey.parse(key)));
        assertThat(price.amount().signum()).isEqualTo(side.equals("max") ? -1 : 1);
        BlendLaws.shadowPricesAreSlopes(request);
    }

    /** Ratios of what each coal brings: of oxides in its ash, of sulphur and energy. */
    @ParameterizedTest
    @CsvSource({"base_acid_ratio, max, 0.3", "silica_ratio, min, 70", "sulphur_per_gj, max, 0.4"})
    void shadow_prices_of_ratios_are_slopes(String key, String side, String number) {
        String ash =
                ", \"al2o3_ash\": 25, \"tio2_ash\": 1, \"cao_ash\": 5, \"mgo_ash\": 1, \"na2o_ash\": 1, \"k2o_ash\": 1}";
        CoalOffer good = offer(
                "good",
                600,
                "{\"ash_ar\": 10, \"sulphur_ar\": 0.5, \"net_cv_ar_mj_kg\": 24, \"sio2_ash\": 55, \"fe2o3_ash\": 5"
                        + ash);
        CoalOffer bad = offer(
                "bad",
                400,
                "{\"ash_ar\": 30, \"sulphur_ar\": 1.5, \"net_cv_ar_mj_kg\": 14, \"sio2_ash\": 35, \"fe2o3_ash\": 20"
                        + ash);
        BlendRequest request = request("{\"" + key + "\": {\"" + side + "\": " + number + "}}", good, bad);
        BlendPlan plan = plan(request);
        assertThat(plan.shares()).hasSize(2);
        assertThat(Samples.shadowPrice(plan, key)).isNotZero();
        assertThat(plan.quality().get(QualityKey.parse(key))).isCloseTo(Double.parseDouble(number), within(1e-3));
        BlendLaws.shadowPricesAreSlopes(request);
    }

    /** In steps of a quarter, ash 20 takes half of each of dear and cheap; at 480 the third saves nothing, at 450 it ties. */
    @Test
    void the_entry_price_under_rules_is_the_price_at_which_it_enters() {
        CoalOffer dear = offer("dear", 500, "{\"ash_ar\": 10}");
        CoalOffer cheap = offer("cheap", 400, "{\"ash_ar\": 30}");
        CoalOffer third = offer("third", 480, "{\"ash_ar\": 20}");
        BlendRequest request = request("{\"ash_ar\": {\"max\": 20}}", dear, cheap, third)
                .withRecipe(RecipeRules.builder().step(new BigDecimal("0.25")).build());
        BlendPlan plan = plan(request);
        assertThat(plan.cost().amount()).isEqualByComparingTo("450");
        assertThat(Objects.requireNonNull(plan.entryPrices().get("third")).amount())
                .isEqualByComparingTo("450");
        assertThat(plan(request.withOffers(dear, cheap, third.withPrice(Samples.price("449"))))
                        .shares())
                .containsOnlyKeys("third");
    }

    @Test
    void the_price_at_which_an_unused_coal_enters_is_the_price_at_which_it_enters() {
        CoalOffer dear = offer("third", 700, "{\"ash_d\": 20, \"total_moisture_ar\": 15}");
        BlendRequest request = request("{\"ash_d\": {\"max\": 20}}", DRY, WET, dear);
        BigDecimal entry =
                Objects.requireNonNull(plan(request).entryPrices().get("third")).amount();
        assertThat(plan(request.withOffers(
                                DRY,
                                WET,
                                dear.withPrice(
                                        Samples.price(entry.add(BigDecimal.ONE).toString()))))
                        .shares())
                .doesNotContainKey("third");
        assertThat(plan(request.withOffers(
                                DRY,
                                WET,
                                dear.withPrice(Samples.price(
                                        entry.subtract(BigDecimal.ONE).toString()))))
                        .shares())
                .containsKey("third");
    }

    @Test
    void stocks_limit_the_recipe_where_tonnes_are_named() {
        BlendRequest request = request("{\"ash_d\": {\"max\": 25}}", DRY, WET.withStockTonnes(new BigDecimal("300")))
                .withTonnes(new BigDecimal("1000"));
        assertThat(plan(request).shares()).containsEntry("wet", new BigDecimal("0.3"));
        assertThat(plan(request).explain(Language.EN)).contains("the whole stock of wet is used: 300 t");
    }

    @Test
    void the_saving_against_the_best_single_coal_is_told() {
        BlendPlan plan = plan(request("{\"ash_d\": {\"max\": 20}}", DRY, WET));
        assertThat(plan.bestSingleCoal().orElseThrow().offer()).isEqualTo("dry");
        assertThat(plan.explain(Language.EN))
                .contains("the blend costs 112.5 CNY/t less than the cheapest single coal");
        assertThat(plan(request("{\"ash_d\": {\"min\": 15, \"max\": 20}}", DRY, WET))
                        .explain(Language.EN))
                .contains("no single offer meets the specification by itself");
        assertThat(plan(request("{\"ash_d\": {\"max\": 40}}", DRY, WET)).explain(Language.ZH))
                .contains("没有比单煤 wet（400 元/吨）更便宜的配比");
    }

    @Test
    void caps_and_forced_shares_are_kept() {
        RecipeRules rules =
                RecipeRules.builder().putCap("wet", new BigDecimal("0.25")).build();
        assertThat(plan(request("{}", DRY, WET).withRecipe(rules)).shares())
                .isEqualTo(Map.of("dry", new BigDecimal("0.75"), "wet", new BigDecimal("0.25")));
    }

    @Test
    void legs_carry_an_offer_to_the_place_of_blending() {
        DeliveryPlace mine = DeliveryPlace.parse("datong/ex-mine");
        CoalOffer carried = WET.withPrice(new PricePerTonne(new BigDecimal("300"), Samples.CNY, Samples.TAX, mine))
                .withLegs(Samples.price("100"));
        assertThat(plan(request("{\"ash_d\": {\"max\": 20}}", DRY, carried)).cost())
                .isEqualTo(Samples.price("487.5"));
    }

    @Test
    void costs_are_compared_without_tax_where_treatments_differ() {
        CoalOffer freight = WET.withLegs(
                new PricePerTonne(new BigDecimal("11.1"), Samples.CNY, TaxTreatment.included("0.11"), Samples.YARD));
        BlendRequest request = request("{\"ash_d\": {\"min\": 30}}", freight);
        assertThatThrownBy(() -> Blender.standard().plan(request))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("offers.wet.legs[0].tax");
        BigDecimal net = plan(request.withWithoutTax(MoneyRounding.of(2, RoundingMode.HALF_UP)))
                .cost()
                .amount();
        assertThat(net).isEqualByComparingTo("351.88"); // 400 / 1.17 + 11.1 / 1.11
    }

    @Test
    void refuses_what_cannot_be_blended() {
        assertRefused(request("{\"ash_d\": {\"max\": 20}}"), "offers: none");
        assertRefused(request("{\"ash_ad\": {\"max\": 20}}", DRY), "limits.ash_ad", "no measured air-dried moisture");
        assertRefused(request("{\"moisture_ad\": {\"max\": 5}}", DRY), "limits.moisture_ad");
        assertRefused(
                request("{\"net_cv_d_kcal_it\": {\"min\": 5}}", DRY),
                "limits.net_cv_d_kcal_it",
                "hydrogen, which is not measured");
        assertRefused(
                request("{\"hydrogen_d\": {\"max\": 5}}", DRY, WET),
                "limits.hydrogen_d",
                "offers [dry, wet]",
                "hydrogen");
        assertRefused(
                request("{\"ash_d\": {\"max\": 5}}", DRY, offer("moist", 1, "{\"ash_ar\": 5}")),
                "offers [moist]",
                "total_moisture_ar");
        assertRefused(
                request(
                        "{\"volatile_matter_daf\": {\"max\": 5}}",
                        offer("stone", 1, "{\"total_moisture_ar\": 0, \"ash_d\": 100, \"volatile_matter_daf\": 0}")),
                "offers [stone]",
                "dry ash-free matter");
        assertRefused(
                request("{}", DRY)
                        .withRecipe(RecipeRules.builder()
                                .putCap("other", BigDecimal.ONE)
                                .build()),
                "recipe.caps: other");
    }

    @Test
    void refuses_prices_that_do_not_belong_together() {
        assertRefused(request("{}", DRY).withCurrency(Currency.getInstance("USD")), "offers.dry.price.currency");
        CoalOffer untaxed =
                WET.withPrice(new PricePerTonne(BigDecimal.ONE, Samples.CNY, TaxTreatment.none(), Samples.YARD));
        assertRefused(request("{}", DRY, untaxed), "offers.wet.price.tax");
        CoalOffer elsewhere = WET.withPrice(
                new PricePerTonne(BigDecimal.ONE, Samples.CNY, Samples.TAX, DeliveryPlace.parse("tianjin/yard")));
        assertRefused(request("{}", DRY, elsewhere), "offers.wet.price.place", "qinhuangdao/yard");
    }

    @Test
    void a_solver_that_answers_wrongly_gives_an_error_and_no_recipe() {
        Blender careless = new Blender(program -> new BoundedSimplex().solve(withoutRows(program)), Map.of());
        assertThatThrownBy(() -> careless.plan(request("{\"ash_d\": {\"max\": 20}}", DRY, WET)))
                .isInstanceOf(UnverifiedRecipeException.class)
                .hasMessageContaining("ash, dry at most 20 %");
    }

    /** Returns a program with its last row only, the one that adds up the shares, and slack in place of the others. */
    private static LinearProgram withoutRows(LinearProgram program) {
        int count = program.columns();
        double[] costs = new double[count];
        LinearProgram.Builder builder = LinearProgram.columns(count);
        for (int i = 0; i < count; i++) {
            costs[i] = program.objective(i);
            builder.bounds(i, program.lower(i), program.upper(i));
        }
        builder.objective(costs);
        for (int row = 0; row < program.rows(); row++) {
            double[] coefficients = new double[count];
            boolean last = row == program.rows() - 1;
            for (int i = 0; i < count; i++) {
                coefficients[i] = last ? program.coefficient(row, i) : 0;
            }
            builder.addRow(coefficients, last ? 1 : 0, last ? 1 : 0);
        }
        return builder.build();
    }

    private static BlendPlan plan(BlendRequest request) {
        BlendResult result = Blender.standard().plan(request);
        assertThat(result.status()).isEqualTo(BlendResult.Status.OPTIMAL);
        return (BlendPlan) result;
    }

    private static void assertRefused(BlendRequest request, String... parts) {
        assertThatThrownBy(() -> Blender.standard().plan(request))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContainingAll(parts);
    }
}
