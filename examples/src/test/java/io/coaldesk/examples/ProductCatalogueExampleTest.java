package io.coaldesk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.coaldesk.coal.CoalForm;
import io.coaldesk.coal.CoalQuality;
import io.coaldesk.coal.grade.CoalProduct;
import io.coaldesk.coal.grade.ProductCatalogue;
import io.coaldesk.coal.grade.ProductClassifier;
import io.coaldesk.coal.grade.ProductFit;
import io.coaldesk.json.CoaldeskJson;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The example catalogue: two grades of clean coal, a screened mix and a bagged lump coal. */
class ProductCatalogueExampleTest {

    private static final ProductCatalogue CATALOGUE =
            CoaldeskJson.read(ProductCatalogue.class, ChildJvm.root().resolve("examples/data/products/catalogue.json"));

    private static List<String> fitting(Map<String, Double> values, CoalForm form) {
        return ProductClassifier.of(CATALOGUE)
                .classify(CoalQuality.parse(values), form, LocalDate.of(2012, 6, 18))
                .fitting()
                .stream()
                .map(ProductFit::product)
                .toList();
    }

    @Test
    void it_is_sound_and_says_that_it_is_made_up() {
        assertThat(CATALOGUE.lint()).isEmpty();
        assertThat(CATALOGUE.header().source()).startsWith("example").contains("made up");
    }

    @Test
    void clean_coal_of_grade_a_is_of_grade_b_too() {
        Map<String, Double> better = Map.of(
                "total_moisture_ar", 9.0,
                "ash_d", 8.5,
                "sulphur_d", 0.5,
                "volatile_matter_daf", 25.0,
                "caking_index_g", 80.0);
        Map<String, Double> lesser = Map.of(
                "total_moisture_ar", 9.0,
                "ash_d", 10.5,
                "sulphur_d", 0.5,
                "volatile_matter_daf", 25.0,
                "caking_index_g", 80.0);

        assertThat(fitting(better, CoalForm.METALLURGICAL_CLEAN)).containsExactly("clean-a", "clean-b");
        assertThat(fitting(lesser, CoalForm.METALLURGICAL_CLEAN)).containsExactly("clean-b");
    }

    @Test
    void a_screened_steam_coal_is_the_screened_mix_only() {
        Map<String, Double> steam = Map.of(
                "net_cv_ar_kcal_it", 5520.0,
                "ash_d", 17.0,
                "sulphur_d", 0.6,
                "volatile_matter_daf", 32.0,
                "caking_index_g", 12.0);
        Map<String, Double> anthracite =
                Map.of("net_cv_ar_kcal_it", 5520.0, "ash_d", 17.0, "sulphur_d", 0.6, "volatile_matter_daf", 8.0);

        assertThat(fitting(steam, CoalForm.SCREENED)).containsExactly("screened-mix-5500");
        assertThat(fitting(anthracite, CoalForm.SCREENED)).isEmpty();
    }

    @Test
    void each_industry_and_region_asks_for_its_own_products() {
        assertThat(demanded("steel", "north-china")).containsExactly("clean-a", "clean-b");
        assertThat(demanded("power", "east-china")).containsExactly("screened-mix-5500");
        assertThat(demanded("household", "north-china")).containsExactly("household-lump");
        assertThat(demanded("household", "east-china")).isEmpty();
    }

    private static List<String> demanded(String industry, String region) {
        return CATALOGUE.demandedBy(industry, region).stream()
                .map(CoalProduct::id)
                .toList();
    }
}
