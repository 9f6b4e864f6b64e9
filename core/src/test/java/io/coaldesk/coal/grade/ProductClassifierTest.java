package io.coaldesk.coal.grade;

import static io.coaldesk.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.coaldesk.coal.CoalForm;
import io.coaldesk.coal.CoalQuality;
import io.coaldesk.coal.CoalSpecification;
import io.coaldesk.coal.LimitCheck;
import io.coaldesk.json.CoaldeskJson;
import io.coaldesk.policy.PolicyHeader;
import io.coaldesk.policy.RejectedPolicyException;
import io.coaldesk.reason.Label;
import io.coaldesk.reason.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProductClassifierTest {

    private static final LocalDate DAY = LocalDate.of(2012, 6, 18);
    private static final CoalQuality CLEAN =
            CoalQuality.parse(Map.of("ash_d", 10.5, "sulphur_d", 0.6, "caking_index_g", 80.0));

    private static CoalProduct product(String id, String chinese, CoalForm form, String standard) {
        return CoalProduct.builder()
                .id(id)
                .label(Label.of(id, chinese))
                .addClasses("JM", "1/3JM")
                .form(form)
                .packaging(Packaging.BULK)
                .standard(CoaldeskJson.read(CoalSpecification.class, standard))
                .build();
    }

    /** A series of two grades of one coal, and another form. */
    private static ProductCatalogue catalogue() {
        return ProductCatalogue.builder()
                .header(PolicyHeader.builder()
                        .id("example-products")
                        .version("1")
                        .validFrom(LocalDate.of(2012, 1, 1))
                        .source("example")
                        .build())
                .addProducts(
                        product(
                                "clean-a",
                                "甲级精煤",
                                CoalForm.METALLURGICAL_CLEAN,
                                "{\"ash_d\": {\"max\": 10}, \"caking_index_g\": {\"min\": 75}}"),
                        product("clean-b", "乙级精煤", CoalForm.METALLURGICAL_CLEAN, "{\"ash_d\": {\"max\": 10.5}}"),
                        product("mix", "筛混煤", CoalForm.SCREENED, "{\"sulphur_d\": {\"max\": 1}}")
                                .withClasses())
                .build();
    }

    private static ProductResult classify(CoalQuality quality, Set<String> classes, CoalForm form) {
        return ProductClassifier.of(catalogue()).classify(quality, classes, form, DAY);
    }

    @Test
    void the_products_that_a_coal_meets_come_first() {
        ProductResult result = classify(CLEAN, Set.of("JM"), CoalForm.METALLURGICAL_CLEAN);

        assertThat(result.products()).extracting(ProductFit::product).containsExactly("clean-b", "clean-a", "mix");
        assertThat(result.fitting()).extracting(ProductFit::product).containsExactly("clean-b");
        assertThat(result.products().get(1).conformity().failures())
                .extracting(LimitCheck::outcome)
                .containsExactly(LimitCheck.Outcome.ABOVE_MAXIMUM);
        assertThat(result.products().get(2).conformity().conforms()).isTrue();
        assertThat(result.products().get(2).formMatches()).isFalse();
        assertThat(result.explain(Language.EN).lines())
                .containsExactly(
                        "clean-b: class, form and standard fit",
                        "clean-a: ash, dry 10.5 %, at most 10 %: broken by 0.5 %",
                        "mix: is screened coal; the coal is metallurgical clean coal");
        assertThat(result.explain(Language.ZH).lines())
                .containsExactly(
                        "乙级精煤：煤类、产品形态、质量标准均符合", "甲级精煤：干燥基灰分 10.5 %，要求不高于 10 %，不符合，超出 0.5 %", "筛混煤：要求筛选煤，该煤为冶炼用精煤");
        assertThat(result.stamp().asOf()).isEqualTo(DAY);
    }

    @Test
    void a_class_that_is_not_settled_is_open_and_does_not_fit() {
        ProductResult open = classify(CLEAN, Set.of("JM", "FM"), CoalForm.METALLURGICAL_CLEAN);
        ProductResult unknown = classify(CLEAN, Set.of(), CoalForm.METALLURGICAL_CLEAN);
        ProductResult differs = classify(CLEAN, Set.of("CY"), CoalForm.METALLURGICAL_CLEAN);
        ProductResult both = classify(CLEAN, Set.of("1/3JM", "JM"), CoalForm.METALLURGICAL_CLEAN);

        assertThat(List.of(open, unknown, differs))
                .allMatch(result -> result.fitting().isEmpty());
        assertThat(both.fitting()).hasSize(1);
        assertThat(open.products().get(1).classMatch()).isEqualTo(ClassMatch.OPEN);
        assertThat(unknown.products().get(1).classMatch()).isEqualTo(ClassMatch.OPEN);
        assertThat(differs.products().get(1).classMatch()).isEqualTo(ClassMatch.DIFFERS);
        assertThat(open.explain(Language.EN))
                .contains(
                        "clean-b: takes the classes 1/3JM, JM; the coal may be FM, JM, which has to be settled first");
        assertThat(unknown.explain(Language.ZH)).contains("乙级精煤：要求煤类 1/3JM、JM，该煤煤类不明");
        assertThat(differs.explain(Language.EN)).contains("clean-b: takes the classes 1/3JM, JM; the coal is CY");
    }

    @Test
    void a_product_without_classes_takes_any() {
        assertThat(classify(CLEAN, Set.of(), CoalForm.SCREENED).fitting())
                .extracting(ProductFit::product)
                .containsExactly("mix");
    }

    @Test
    void a_limit_that_is_not_measured_is_not_passed() {
        ProductResult result =
                classify(CoalQuality.parse(Map.of("ash_d", 8.0)), Set.of("JM"), CoalForm.METALLURGICAL_CLEAN);

        assertThat(result.fitting()).extracting(ProductFit::product).containsExactly("clean-b");
        assertThat(result.explain(Language.EN))
                .contains("clean-a: caking index G, at least 75: not measured and so not passed");
    }

    @Test
    void a_catalogue_is_refused_outside_its_days_and_with_an_id_twice() {
        assertRefused(
                () -> ProductClassifier.of(catalogue())
                        .classify(CLEAN, Set.of(), CoalForm.RAW, LocalDate.of(2011, 12, 31)),
                "asOf",
                "2011-12-31",
                "from 2012-01-01 on");
        CoalProduct one = catalogue().products().get(0);
        ProductCatalogue twice = catalogue().withProducts(one, one);
        assertThat(twice.lint())
                .extracting(finding -> finding.text(Language.EN))
                .containsExactly("products[1].id: clean-a stands twice");
        assertThatExceptionOfType(RejectedPolicyException.class).isThrownBy(() -> ProductClassifier.of(twice));
    }

    @Test
    void a_product_that_names_no_users_is_asked_for_by_all() {
        CoalProduct all = catalogue().products().get(0);
        CoalProduct steel = all.withId("steel").withIndustries("foundry", "steel");
        CoalProduct coast = all.withId("coast").withRegions("coast");
        CoalProduct both = steel.withId("both").withRegions("coast", "delta");
        ProductCatalogue catalogue = catalogue().withProducts(both, coast, steel, all);

        assertThat(catalogue.demandedBy("steel", "delta")).containsExactly(both, steel, all);
        assertThat(catalogue.demandedBy("power", "coast")).containsExactly(coast, all);
        assertThat(catalogue.demandedBy("power", "delta")).containsExactly(all);
        assertRefused(() -> catalogue.demandedBy(" ", "delta"), "industry", "\" \"", "not blank");
        assertRefused(() -> catalogue.demandedBy("steel", ""), "region", "\"\"", "not blank");
    }

    @Test
    void what_is_no_product_is_refused() {
        CoalProduct one = catalogue().products().get(0);

        assertRefused(() -> one.withStandard(CoalSpecification.of(Map.of())), "standard", "{}", "at least one limit");
        assertRefused(() -> one.withClasses("JM", " "), "classes", "\" \"", "not blank");
        assertRefused(() -> one.withIndustries(""), "industries", "\"\"", "not blank");
        assertRefused(() -> one.withRegions(""), "regions", "\"\"", "not blank");
        assertRefused(() -> catalogue().withProducts(), "products", "[]", "at least one product");
    }
}
