package io.coaldesk.blending;

import static io.coaldesk.blending.Samples.DRY;
import static io.coaldesk.blending.Samples.WET;
import static io.coaldesk.blending.Samples.decimal;
import static io.coaldesk.blending.Samples.document;
import static io.coaldesk.blending.Samples.infeasible;
import static io.coaldesk.blending.Samples.key;
import static io.coaldesk.blending.Samples.offer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.coaldesk.json.DocumentException;
import io.coaldesk.money.DeliveryPlace;
import io.coaldesk.money.PricePerTonne;
import io.coaldesk.money.TaxTreatment;
import io.coaldesk.reason.InvalidValueException;
import io.coaldesk.reason.Language;
import io.coaldesk.table.Loaded;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bad input is a clear error or a clear infeasibility, and never a number. */
class BadInputTest {

    private static final String ANY = "\"limits\": {}";

    @Test
    void no_offers() {
        assertRefused(document(ANY), "offers", "none");
    }

    @Test
    void an_offer_in_another_currency_place_or_tax_treatment_is_named() {
        PricePerTonne price = WET.price();
        CoalOffer dollars = WET.withPrice(
                PricePerTonne.of(price.amount(), Currency.getInstance("USD"), price.tax(), price.place()));
        CoalOffer elsewhere = WET.withPrice(
                PricePerTonne.of(price.amount(), price.currency(), price.tax(), DeliveryPlace.parse("tianjin/yard")));
        CoalOffer untaxed =
                WET.withPrice(PricePerTonne.of(price.amount(), price.currency(), TaxTreatment.none(), price.place()));

        assertRefused(document(ANY, DRY, dollars), "offers.wet.price.currency", "USD", "CNY");
        assertRefused(document(ANY, DRY, elsewhere), "offers.wet.price.place", "tianjin/yard", "qinhuangdao/yard");
        assertRefused(document(ANY, DRY, untaxed), "offers.wet.price.tax", "that of dry");
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"hydrogen_d\": {\"max\": 5}}', limits.hydrogen_d, hydrogen",
        "'{\"sulphur_per_gj\": {\"max\": 1}}', limits.sulphur_per_gj, sulphur",
        "'{\"base_acid_ratio\": {\"max\": 1}}', limits.base_acid_ratio, fe2o3",
        "'{\"ash_fusion_st\": {\"min\": 1200, \"model\": \"linear-dry\"}}', limits.ash_fusion_st, ash_fusion_st"
    })
    void a_limit_on_a_property_that_offers_lack_names_them_and_it(String limits, String path, String property) {
        CoalOffer poor = offer("poor", 1, "{\"total_moisture_ar\": 5, \"ash_d\": 5}");
        CoalOffer bare = offer("bare", 1, "{\"total_moisture_ar\": 5, \"ash_d\": 5}");
        assertRefused(document("\"limits\": " + limits, poor, bare), path, "[bare, poor]", property);
    }

    @Test
    void an_objective_on_a_property_that_offers_lack_names_them_and_it() {
        CoalOffer poor = offer("poor", 1, "{\"ash_ar\": 5}");
        assertRefused(
                document("\"objective\": {\"kind\": \"least-cost-per-gj\"}, " + ANY, DRY, poor),
                "objective.energy",
                "[poor]",
                "net_cv");
        assertRefused(
                document("\"objective\": {\"kind\": \"closest\", \"targets\": {\"sulphur_d\": 1}}, " + ANY, DRY, poor),
                "objective.targets.sulphur_d",
                "[poor]");
    }

    @Test
    void a_coal_without_energy_has_no_cost_per_gigajoule() {
        CoalOffer stone = offer("stone", 1, "{\"net_cv_ar_mj_kg\": 0}");
        assertRefused(
                document("\"objective\": {\"kind\": \"least-cost-per-gj\"}, " + ANY, DRY, stone),
                "offers.stone",
                "net_cv_ar_mj_kg",
                "more than 0");
    }

    @Test
    void a_ratio_whose_denominator_is_zero_names_its_offer() {
        CoalOffer cold = offer("cold", 1, "{\"sulphur_ar\": 1, \"net_cv_ar_mj_kg\": 0}");
        CoalOffer warm = offer("warm", 1, "{\"sulphur_ar\": 1, \"net_cv_ar_mj_kg\": 20}");
        CoalOffer basic = offer(
                "basic",
                1,
                "{\"ash_ar\": 10, \"sio2_ash\": 0, \"al2o3_ash\": 0, \"tio2_ash\": 0, \"fe2o3_ash\": 10,"
                        + " \"cao_ash\": 10, \"mgo_ash\": 10, \"na2o_ash\": 1, \"k2o_ash\": 1}");
        CoalOffer ashless = offer("ashless", 1, "{\"ash_ar\": 0, \"ash_fusion_st\": 1300}");

        assertRefused(
                document("\"limits\": {\"sulphur_per_gj\": {\"max\": 1}}", cold, warm), "sulphur_per_gj", "[cold]");
        assertRefused(document("\"limits\": {\"base_acid_ratio\": {\"max\": 1}}", basic), "base_acid_ratio", "[basic]");
        assertRefused(
                document("\"limits\": {\"ash_fusion_st\": {\"min\": 1200, \"model\": \"linear-ash\"}}", ashless),
                "ash_fusion_st",
                "[ashless]");
    }

    @Test
    void negative_stocks_and_deviations() {
        assertThatThrownBy(() -> DRY.withStockTonnes(decimal("-1")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("stockTonnes: -1");
        assertThatThrownBy(() -> DRY.withDeviations(Map.of(key("ash_d"), decimal("-0.1"))))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("deviations.ash_d: -0.1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"recipe\": {\"caps\": {\"dry\": 0.4, \"wet\": 0.5}}",
                "\"recipe\": {\"forced\": {\"dry\": 0.6, \"wet\": 0.6}}",
                "\"recipe\": {\"forced\": {\"dry\": 0.5}, \"caps\": {\"dry\": 0.4}}",
                "\"recipe\": {\"groups\": [{\"coals\": [\"dry\"], \"max\": 0.2}, {\"coals\": [\"wet\"], \"max\": 0.7}]}",
                "\"recipe\": {\"maxCoals\": 1, \"caps\": {\"dry\": 0.9, \"wet\": 0.9}}",
                "\"recipe\": {\"exclusive\": [[\"dry\", \"wet\"]], \"caps\": {\"dry\": 0.9, \"wet\": 0.9}}",
                "\"recipe\": {\"minShare\": 0.6, \"caps\": {\"dry\": 0.7, \"wet\": 0.7}}",
                "\"tonnes\": 1000, \"recipe\": {\"lotTonnes\": {\"dry\": 300, \"wet\": 600}}"
            })
    void shares_that_cannot_reach_100_percent_are_said_so(String fields) {
        Infeasible none = infeasible(document(fields + ", " + ANY, DRY, WET));
        assertThat(none.conflict()).isEmpty();
        assertThat(none.relaxations()).isEmpty();
        assertThat(none.explain(Language.EN)).contains("100 %");
    }

    @Test
    void stocks_below_the_tonnes_are_said_so() {
        Infeasible none = infeasible(document(
                "\"tonnes\": 1000, " + ANY, DRY.withStockTonnes(decimal("400")), WET.withStockTonnes(decimal("599"))));
        assertThat(none.explain(Language.EN)).contains("999 t", "1,000 t");
    }

    @ParameterizedTest
    @CsvSource({
        "'\"caps\": {\"x\": 1}', recipe.caps",
        "'\"forced\": {\"x\": 1}', recipe.forced",
        "'\"lotTonnes\": {\"x\": 1}', recipe.lotTonnes",
        "'\"exclusive\": [[\"dry\", \"x\"]]', recipe.exclusive",
        "'\"implies\": [[\"dry\", \"x\"]]', recipe.implies",
        "'\"implies\": [[\"x\", \"dry\"]]', recipe.implies",
        "'\"groups\": [{\"coals\": [\"dry\", \"x\"], \"max\": 1}]', recipe.groups",
        "'\"ratios\": [{\"coal\": \"dry\", \"to\": \"x\", \"ratios\": [1]}]', recipe.ratios",
        "'\"ratios\": [{\"coal\": \"x\", \"to\": \"dry\", \"ratios\": [1]}]', recipe.ratios"
    })
    void an_unknown_id_in_any_rule_is_named_with_the_rule(String rule, String field) {
        assertRefused(document("\"recipe\": {" + rule + "}, " + ANY, DRY, WET), field + ": x", "[dry, wet]");
    }

    @Test
    void an_unknown_id_elsewhere_is_named() {
        CoalOffer coal = offer("coal", 1, "{\"ash_fusion_st\": 1300}");
        assertRefused(
                document(
                        "\"limits\": {\"ash_fusion_st\": {\"min\": 1, \"model\": \"m\"}}, \"models\": {\"m\": {\"kind\":"
                                + " \"pair-interactions\", \"pairs\": [{\"coal\": \"coal\", \"with\": \"x\","
                                + " \"coefficient\": 1}]}}",
                        coal),
                "limits.ash_fusion_st.model.pairs: x");
        BlendSession session = Blender.standard().session(document(ANY, DRY));
        assertThatThrownBy(() -> session.planAt(Map.of("x", BigDecimal.ONE)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("x");
        assertThatThrownBy(() -> session.planAt(Map.of("dry", decimal("-1"))))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("costs.dry: -1");
    }

    @Test
    void an_unknown_model_is_named_with_those_that_are_known() {
        CoalOffer coal = offer("coal", 1, "{\"ash_fusion_st\": 1300}");
        BlendRequest request = document(
                "\"limits\": {\"ash_fusion_st\": {\"min\": 1, \"model\": \"strange\"}}, \"models\": {\"own\": {\"kind\":"
                        + " \"pair-interactions\", \"pairs\": []}}",
                coal);
        assertRefused(request, "limits.ash_fusion_st.model: strange", "linear-as-received", "log-fluidity", "own");
        assertThatThrownBy(() -> Blender.of(Map.of("bound", (key, coals, shares) -> 1300))
                        .plan(request))
                .hasMessageContaining("bound");
    }

    @Test
    void a_property_without_a_law_needs_a_model() {
        CoalOffer coal = offer("coal", 1, "{\"ash_fusion_st\": 1300, \"caking_index_g\": 60}");
        assertRefused(
                document("\"limits\": {\"ash_fusion_st\": {\"min\": 1}}", coal),
                "limits.ash_fusion_st",
                "linear-as-received");
        assertRefused(
                document("\"limits\": {\"caking_index_g\": {\"min\": 1, \"model\": \"log-fluidity\"}}", coal),
                "limits.caking_index_g.model: log-fluidity",
                "only");
    }

    @ParameterizedTest
    @CsvSource({
        "'\"limits\": {\"ash_d\": {\"min\": 21, \"max\": 20}}', limits.ash_d.min, 21",
        "'\"limits\": {}, \"recipe\": {\"groups\": [{\"coals\": [\"dry\"], \"min\": 0.6, \"max\": 0.5}]}', min, 0.6",
        "'\"limits\": {}, \"confidence\": 0.4', confidence, 0.4",
        "'\"limits\": {}, \"confidence\": 1', confidence, 1",
        "'\"limits\": {}, \"feederError\": 1', feederError, 1",
        "'\"limits\": {}, \"feederError\": -0.01', feederError, -0.01",
        "'\"limits\": {}, \"alternatives\": -1', alternatives, -1",
        "'\"limits\": {}, \"alternatives\": 101', alternatives, 101",
        "'\"limits\": {}, \"solve\": {\"maxNodes\": 0}', solve.maxNodes, 0",
        "'\"limits\": {}, \"solve\": {\"maxIterations\": 0}', solve.maxIterations, 0",
        "'\"limits\": {}, \"recipe\": {\"maxCoals\": 0}', maxCoals, 0",
        "'\"limits\": {}, \"recipe\": {\"minShare\": 1.5}', minShare, 1.5",
        "'\"limits\": {}, \"recipe\": {\"step\": 0}', step, 0",
        "'\"limits\": {}, \"recipe\": {\"exclusive\": [[\"dry\"]]}', exclusive, dry",
        "'\"limits\": {}, \"recipe\": {\"implies\": [[\"dry\", \"dry\"]]}', implies, dry",
        "'\"limits\": {}, \"recipe\": {\"implies\": [[\"dry\"]]}', implies, dry",
        "'\"limits\": {}, \"recipe\": {\"ratios\": [{\"coal\": \"dry\", \"to\": \"wet\", \"ratios\": []}]}', ratios, none",
        "'\"limits\": {}, \"recipe\": {\"ratios\": [{\"coal\": \"dry\", \"to\": \"wet\", \"ratios\": [0]}]}', ratios, 0",
        "'\"limits\": {}, \"objective\": {\"kind\": \"closest\", \"targets\": {}}', targets, none",
        "'\"limits\": {}, \"objective\": {\"kind\": \"closest\", \"targets\": {\"ash_d\": 0}}', targets.ash_d, 0",
        "'\"limits\": {}, \"objective\": {\"kind\": \"most-margin\", \"price\": -1, \"adjustments\": []}', price, -1",
        "'\"limits\": {}, \"objective\": {\"kind\": \"least-cost-per-gj\", \"energy\": \"ash_ar\"}', energy, ash_ar",
        "'\"limits\": {}, \"objective\": {\"kind\": \"cheapest\"}', objective, cheapest"
    })
    void contradictory_and_impossible_numbers_of_a_document_are_named(String fields, String field, String value) {
        assertThatThrownBy(() -> document(fields))
                .isInstanceOf(DocumentException.class)
                .hasMessageContainingAll(field, value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"limits\": {\"ash_d\": {\"max\": NaN}}",
                "\"limits\": {\"ash_d\": {\"max\": \"Infinity\"}}",
                "\"limits\": {\"ash_d\": {\"max\": 1e400}}",
                "\"limits\": {}, \"tonnes\": NaN",
                "\"limits\": {}, \"confidence\": NaN",
                "\"limits\": {}, \"recipe\": {\"caps\": {\"dry\": Infinity}}",
                "\"limits\": {}, \"objective\": {\"kind\": \"closest\", \"targets\": {\"ash_d\": NaN}}"
            })
    void numbers_of_a_document_that_are_not_finite_are_refused(String fields) {
        assertThatThrownBy(() -> document(fields, DRY)).isInstanceOf(DocumentException.class);
    }

    @Test
    void numbers_of_a_table_that_are_not_finite_lose_their_row_only() {
        Loaded<CoalOffer> loaded = CoalOffers.of(OfferTerms.of(Samples.CNY, Samples.TAX, Samples.YARD))
                .read("t", """
                        id,price,stock,ash_ar,sd.ash_ar
                        A,NaN,,20,
                        B,500,Infinity,20,
                        C,500,,NaN,
                        D,500,,1e999,
                        E,500,,20,NaN
                        F,1e400,,20,
                        G,500,,20,0.5
                        """);
        assertThat(loaded.values()).extracting(CoalOffer::id).containsExactly("G");
        assertThat(loaded.rejected().stream().map(row -> row.line() + " " + row.column()))
                .containsExactly("2 price", "3 stock", "4 ash_ar", "5 ash_ar", "6 sd.ash_ar", "7 price");
    }

    @Test
    void a_step_that_no_whole_blend_is_made_of_is_refused() {
        assertRefused(document("\"recipe\": {\"step\": 0.3}, " + ANY, DRY, WET), "recipe.step", "0.3", "multiple");
        assertRefused(
                document("\"tonnes\": 3000, \"recipe\": {\"bucketTonnes\": 7}, " + ANY, DRY, WET),
                "tonnes",
                "3000",
                "whole buckets of 7");
    }

    @Test
    void a_forced_share_that_another_rule_forbids_is_refused() {
        String small = "\"recipe\": {\"forced\": {\"dry\": 0.05}, ";
        assertRefused(document(small + "\"minShare\": 0.2}, " + ANY, DRY, WET), "recipe.forced.dry", "minShare 0.2");
        assertRefused(document(small + "\"step\": 0.1}, " + ANY, DRY, WET), "recipe.forced.dry", "step 0.1");
    }

    @Test
    void tonnes_in_a_rule_need_the_tonnes_of_the_request_and_no_more() {
        for (String rule :
                new String[] {"\"minTonnes\": 300", "\"bucketTonnes\": 300", "\"lotTonnes\": {\"dry\": 300}"}) {
            String field = rule.substring(1, rule.indexOf('"', 1));
            String fields = "\"recipe\": {" + rule + "}, " + ANY;
            assertRefused(document(fields, DRY, WET), "recipe." + field, "a request with tonnes");
            assertRefused(
                    document("\"tonnes\": 200, " + fields, DRY, WET),
                    field.equals("bucketTonnes") ? "tonnes" : "recipe." + field);
        }
    }

    @Test
    void one_coal_has_one_step() {
        assertRefused(
                document("\"tonnes\": 100, \"recipe\": {\"step\": 0.1, \"bucketTonnes\": 10}, " + ANY, DRY, WET),
                "recipe",
                "several steps for dry");
    }

    private static void assertRefused(BlendRequest request, String... parts) {
        assertThatThrownBy(() -> Blender.standard().plan(request))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContainingAll(parts);
    }
}
