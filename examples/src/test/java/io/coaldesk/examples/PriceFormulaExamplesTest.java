package io.coaldesk.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.coaldesk.blending.CoalOffer;
import io.coaldesk.blending.CoalOffers;
import io.coaldesk.blending.OfferTerms;
import io.coaldesk.coal.CoalAnalyses;
import io.coaldesk.coal.CoalAnalysis;
import io.coaldesk.json.CoaldeskJson;
import io.coaldesk.market.IndexFixing;
import io.coaldesk.market.Market;
import io.coaldesk.policy.Finding;
import io.coaldesk.pricing.formula.FormulaAnswer;
import io.coaldesk.pricing.formula.FormulaEvaluator;
import io.coaldesk.pricing.formula.FormulaPrice;
import io.coaldesk.pricing.formula.FormulaTerm;
import io.coaldesk.pricing.formula.PriceFormula;
import io.coaldesk.table.Loaded;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The example formulas give the published prices; the cases of the reference by their ids. */
class PriceFormulaExamplesTest {

    private static final Path FORMULAS = ChildJvm.root().resolve("examples/data/formulas");

    private static final Path ANNOTATED = ChildJvm.root().resolve("examples/data/policies/price-formula.json");

    /** The tables are printed to the cent; one of them rounds up what we round down. */
    private static final BigDecimal CENT = new BigDecimal("0.011");

    private static final List<String> MARKERS = List.of(
            "Gunung Bayan I",
            "Prima Coal",
            "Pinang 6150",
            "Indominco IM_East",
            "Melawan Coal",
            "Envirocoal",
            "Jorong J-1",
            "Ecocoal");

    private static Market market(String name) {
        return CoaldeskJson.read(Market.class, FORMULAS.resolve("markets/" + name + ".json"));
    }

    private static FormulaEvaluator evaluator(String formula, String day) {
        return FormulaEvaluator.of(
                PolicyFiles.read(FORMULAS.resolve(formula), PriceFormula.class).at(LocalDate.parse(day)));
    }

    private static BigDecimal price(String formula, String market, String day) {
        return amount(evaluator(formula, day).evaluate(market(market), LocalDate.parse(day)));
    }

    private static BigDecimal amount(FormulaAnswer answer) {
        assertThat(answer.reasons()).extracting("code").containsExactly("pricing.formula.price");
        return ((FormulaPrice) answer).amount();
    }

    private static List<BigDecimal> typical(String formula, String market, String day) {
        FormulaEvaluator evaluator = evaluator(formula, day);
        return each(evaluator, market, day, evaluator.formula().coals());
    }

    private static List<BigDecimal> each(
            FormulaEvaluator evaluator, String market, String day, List<CoalAnalysis> coals) {
        return evaluator
                .evaluateAll(market(market), LocalDate.parse(day), new Loaded<>(coals, List.of()))
                .answers()
                .stream()
                .map(PriceFormulaExamplesTest::amount)
                .toList();
    }

    private static void assertPublished(List<BigDecimal> prices, String... published) {
        assertThat(prices).hasSameSizeAs(published);
        for (int i = 0; i < published.length; i++) {
            assertThat(prices.get(i)).isCloseTo(new BigDecimal(published[i]), within(CENT));
        }
    }

    static List<Path> documents() throws IOException {
        try (Stream<Path> files = Files.walk(FORMULAS)) {
            return Stream.concat(Stream.of(ANNOTATED), files)
                    .filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> !file.startsWith(FORMULAS.resolve("markets")))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void no_example_has_a_finding(Path document) {
        assertThat(CoaldeskJson.read(PriceFormula.class, document).lint())
                .extracting(Finding::reason)
                .isEmpty();
    }

    @Test
    @DisplayName("HBA-AVG4")
    void hba_is_the_mean_of_four_indices() {
        assertThat(price("indonesia-hba-2010.json", "indonesia", "2018-09-10")).isEqualTo("87.5");
    }

    @ParameterizedTest(name = "HBA-2025-09-CHG on {0}")
    @CsvSource({"2025-09-01, 4.6", "2025-09-14, 4.6", "2025-09-15, -1.75"})
    void hba_changes_twice_a_month(String day, BigDecimal percent) {
        assertThat(price("indonesia-hba-change.json", "indonesia-2025-09", day))
                .isCloseTo(percent, within(new BigDecimal("0.01")));
    }

    @Test
    @DisplayName("HPB-2016-03")
    void hpb_of_the_eight_markers_in_march_2016() {
        assertPublished(
                typical("indonesia-hpb.json", "indonesia", "2016-03-15"),
                "55.11",
                "57.13",
                "51.65",
                "42.50",
                "42.74",
                "41.16",
                "33.09",
                "30.55");
    }

    @Test
    @DisplayName("HPB-2010-11: with the coefficients before the decree")
    void hpb_of_the_eight_markers_in_november_2010() {
        assertPublished(
                typical("indonesia-hpb.json", "indonesia", "2010-11-15"),
                "102.86",
                "100.42",
                "90.50",
                "77.79",
                "72.93",
                "67.00",
                "54.04",
                "48.91");
    }

    @Test
    @DisplayName("HPB-OTHER-2011-05")
    void hpb_of_other_brands_in_may_2011() {
        Loaded<CoalAnalysis> brands = CoalAnalyses.standard().read(FORMULAS.resolve("hpb-other-brands-2011-05.csv"));

        assertThat(brands.rejected()).isEmpty();
        assertPublished(
                each(evaluator("indonesia-hpb.json", "2011-05-10"), "indonesia", "2011-05-10", brands.values()),
                "121.76",
                "121.98",
                "117.36",
                "119.40",
                "116.94",
                "114.16",
                "114.58",
                "112.88",
                "113.34",
                "117.55",
                "111.93",
                "109.51",
                "109.93",
                "114.17",
                "110.91",
                "106.40");
    }

    @Test
    @DisplayName("HPB-2016-03: the eight markers of the deal folder are offered at the prices that the formula gives")
    void the_offers_of_the_deal_folder_carry_the_published_prices() {
        Path folder = ChildJvm.root().resolve("examples/data/indonesia-2016-03");
        OfferTerms terms = CoaldeskJson.read(OfferTerms.class, folder.resolve("offer-terms.json"));
        List<CoalOffer> offers =
                CoalOffers.of(terms).read(folder.resolve("offers.csv")).values();
        List<CoalAnalysis> coals = offers.stream()
                .map(offer -> CoalAnalysis.of(offer.id(), offer.quality()))
                .toList();

        assertThat(offers).hasSize(MARKERS.size());
        assertPublished(
                each(evaluator("indonesia-hpb.json", "2016-03-15"), "indonesia", "2016-03-15", coals),
                offers.stream().map(offer -> offer.price().amount().toString()).toArray(String[]::new));
    }

    /** By hand for Gunung Bayan I: HPB moves with HBA by K A = 7000 / 6322 x 90 / 92, from 55.1134 at 51.62. */
    @Test
    void a_term_sale_averages_three_months_of_hpb() {
        BigDecimal first =
                typical("indonesia-hpb-term.json", "indonesia", "2016-03-15").get(0);
        double slope = 7000.0 / 6322 * 90 / 92;
        double change = 0.3 * (50.92 - 51.62) + 0.2 * (53.20 - 51.62);

        assertThat(first.doubleValue()).isCloseTo(55.1134 + slope * change, within(0.006));
    }

    @Test
    @DisplayName("CN-TERM-HALFSTEP")
    void a_yuan_of_the_composite_moves_the_draft_of_2022_by_half_a_yuan() {
        Market market = market("china-2022-04");
        Market risen = market.withIndices(market.indices().stream()
                .map(index -> index.withFixings(index.fixings().stream()
                        .map(fixing ->
                                new IndexFixing(fixing.date(), fixing.value().add(BigDecimal.ONE)))
                        .toList()))
                .toList());
        LocalDate day = LocalDate.of(2022, 4, 20);
        FormulaEvaluator draft = evaluator("china-term-5500", "2022-04-20");

        assertThat(draft.formula().header().version()).isEqualTo("2022-draft");
        assertThat(amount(draft.evaluate(market, day))).isEqualTo("723");
        assertThat(amount(draft.evaluate(risen, day))).isEqualTo("723.5");
    }

    /** By hand: base + half of what the composite of the last publications of the month before is above it. */
    @ParameterizedTest(name = "version {3}")
    @CsvSource({
        "china-2018-03, 2018-03-20, 563.5, 2017", // (573 + 611) / 2 = 592
        "china-2018-07, 2018-07-10, 565, 2018", // (570 + 620) / 2 = 595
        "china-2021-06, 2021-06-10, 594.17, 2019", // (620 + 640 + 700) / 3 = 653.33
        "china-2022-12, 2022-12-15, 709.75, 2022" // (741 + 735 + 753 + 749) / 4 = 744.5
    })
    void the_timeline_picks_the_version_of_the_term_contract(
            String market, String day, BigDecimal price, String version) {
        assertThat(evaluator("china-term-5500", day).formula().header().version())
                .isEqualTo(version);
        assertThat(price("china-term-5500", market, day)).isEqualTo(price);
    }

    @Test
    void the_band_of_2022_binds() {
        Market market = market("china-2022-12");
        Market high = market.withIndices(market.indices().stream()
                .map(index -> index.withFixings(index.fixings().stream()
                        .map(fixing -> new IndexFixing(fixing.date(), new BigDecimal("1400")))
                        .toList()))
                .toList());

        // 675 + (1400 - 675) / 2 = 1037.5
        assertThat(amount(evaluator("china-term-5500", "2022-12-15").evaluate(high, LocalDate.of(2022, 12, 15))))
                .isEqualTo("770");
    }

    /** By hand: 700 + ((741.75 - 700) / 2 + (974 + 982.5) / 2 - 664) / 2 + 15. */
    @Test
    void the_mixed_contract() {
        assertThat(price("china-mixed-5000.json", "china-2023-02", "2023-02-20"))
                .isEqualTo("882.56");
    }

    /** By hand: (90.625 x 6.315 x 1.17 + 685 + 615.5) / 3. */
    @Test
    void the_mean_of_three_indices() {
        assertThat(price("shenhua-monthly-2018.json", "china-2018-03", "2018-03-20"))
                .isEqualTo("656.7");
    }

    @Test
    @DisplayName("CN-CEC-COEF")
    void a_spot_price_by_grade() {
        List<BigDecimal> prices = typical("china-grades-2025.json", "china-2025-06", "2025-06-25");

        // 615 x (1, 0.928, 0.88, 0.77); CCI was 542 at 5000 and 478 at 4500
        assertThat(prices).extracting(BigDecimal::toString).containsExactly("615", "570.72", "541.2", "473.55");
        assertThat(prices.get(2).doubleValue() / 615).isCloseTo(542.0 / 615, within(0.01));
        assertThat(prices.get(3).doubleValue() / 615).isCloseTo(478.0 / 615, within(0.01));
    }

    /**
     * By hand for 11,237 Btu/lb and 2.4 % of sulphur: 237 / 11000 x 41 = 0.8834 to four digits; 2 x 2.4 x 10000 / 11237 =
     * 4.2716 lb, (5 - 4.2716) x 22.474 x 120 / 2000 = 0.98.
     */
    @Test
    void an_american_price_by_btu_and_sulphur_dioxide() {
        assertThat(typical("us-btu-so2.json", "us-2014-06", "2014-06-20"))
                .extracting(BigDecimal::toString)
                .startsWith("41", "42.86");
    }

    @Test
    @DisplayName("US-SO2-BREAKEVEN")
    void the_two_bids_break_even_at_208_dollars_per_ton_of_sulphur_dioxide() {
        BigDecimal low = price("us-so2-evaluated.json", "us-1995-05-low-sulphur", "1995-05-20");
        BigDecimal high = price("us-so2-evaluated.json", "us-1995-05-high-sulphur", "1995-05-20");

        // 125 + 2.5 x 10.4 = 99 + 5 x 10.4
        assertThat(low).isEqualTo("151").isEqualTo(high);
    }

    @ParameterizedTest
    @CsvSource({"bank-acceptance-fixed.json, 630", "bank-acceptance-rate.json, 630.08"})
    void a_price_against_a_bank_acceptance(String formula, BigDecimal price) {
        assertThat(price(formula, "china-2025-06", "2025-12-20")).isEqualTo(price);
    }

    /**
     * By hand: the composites are 780.5 and 768.5, the floating prices 690 + 45.25 and 680 + 44.25, smoothed 730.85, below
     * the spot mean of 739; x 0.94 + 41.4 of freight, and x 1.024 - 12 + 41.4.
     */
    @Test
    void the_annotated_example_uses_every_term() throws IOException {
        String document = Files.readString(ANNOTATED);

        assertThat(FormulaTerm.class.getAnnotation(JsonSubTypes.class).value())
                .hasSize(19)
                .allSatisfy(kind -> assertThat(document)
                        .contains("\"type\": \""
                                + kind.value().getAnnotation(JsonTypeName.class).value() + "\""));
        assertThat(typical("../policies/price-formula.json", "annotated-2024-06", "2024-06-20"))
                .extracting(BigDecimal::toString)
                .containsExactly("728.4", "777.8");
    }
}
