package io.coaldesk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The main job, run as the README says. */
class AppraiseDealIT {

    private static final String QINHUANGDAO = "examples/data/qinhuangdao-2012-06";
    private static final String INDONESIA = "examples/data/indonesia-2016-03";
    private static final String SCRIPT = "AppraiseDeal.java";

    private static List<JsonNode> appraisals(String folder) {
        ChildJvm.Outcome run = ScriptRun.script(SCRIPT, folder, "--json");
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        try {
            return StreamSupport.stream(new ObjectMapper().readTree(run.out()).spliterator(), false)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> codes(JsonNode appraisal) {
        List<String> codes = new ArrayList<>();
        appraisal.get("reasons").forEach(reason -> codes.add(reason.get("code").asText()));
        return codes;
    }

    @Test
    void decides_the_six_inquiries_of_june_2012() {
        assertThat(appraisals(QINHUANGDAO))
                .extracting(appraisal -> appraisal.get("inquiry").asText() + " "
                        + appraisal.get("verdict").asText())
                .containsExactly(
                        "01-key-power-plant ACCEPT",
                        "02-trader-in-default DECLINE",
                        "03-impossible-specification DECLINE",
                        "04-prepayment ACCEPT_ON_CONDITIONS",
                        "05-collective-decision NEEDS_APPROVAL",
                        "06-below-the-floor DECLINE");
    }

    @Test
    void gives_the_reason_that_each_inquiry_is_there_for() {
        List<JsonNode> appraisals = appraisals(QINHUANGDAO);

        JsonNode plant = appraisals.get(0);
        assertThat(codes(plant)).contains("blending.single.none");
        assertThat(plant.at("/supply/components").size()).isGreaterThan(1);

        JsonNode trader = appraisals.get(1);
        assertThat(trader.at("/counterOffer/terms/prepaidShare").decimalValue()).isEqualByComparingTo("1");
        assertThat(trader.at("/counterOffer/price/amount").isNumber()).isTrue();

        JsonNode impossible = appraisals.get(2);
        assertThat(impossible.at("/supply/conflict").size()).isGreaterThan(1);
        assertThat(impossible.at("/supply/bestReachable").size()).isEqualTo(4);
        assertThat(impossible.at("/counterOffer/specification").isObject()).isTrue();

        assertThat(appraisals.get(3).at("/terms/prepaidShare").decimalValue()).isEqualByComparingTo("0.5");
        assertThat(appraisals.get(3).at("/giveAway/amount").decimalValue()).isPositive();
        assertThat(codes(appraisals.get(4))).contains("credit.approval.collective");
        assertThat(appraisals.get(5).at("/counterOffer/price/amount").decimalValue())
                .isEqualByComparingTo(appraisals.get(5).at("/floor/amount").decimalValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {QINHUANGDAO, INDONESIA})
    void prints_the_documented_keys_and_a_waterfall_that_adds_up(String folder) {
        for (JsonNode appraisal : appraisals(folder)) {
            assertThat(appraisal.fieldNames())
                    .toIterable()
                    .contains("inquiry", "verdict", "reasons", "terms", "supply", "credit", "stamp");
            appraisal.get("reasons").forEach(reason -> {
                assertThat(reason.at("/text/en").asText()).isNotBlank();
                assertThat(reason.at("/text/zh").asText()).matches("(?s).*\\p{IsHan}.*");
            });
            BigDecimal running = BigDecimal.ZERO;
            for (JsonNode step : appraisal.at("/waterfall/steps")) {
                running = running.add(step.at("/amount/amount").decimalValue());
                assertThat(step.at("/running/amount").decimalValue()).isEqualByComparingTo(running);
                assertThat(step.at("/amount/currency").asText()).isIn("CNY", "USD");
            }
            if (appraisal.has("margin")) {
                assertThat(appraisal.at("/margin/amount").decimalValue()).isEqualByComparingTo(running);
            }
        }
    }

    @Test
    void blends_the_indonesian_markers_in_dollars_on_gross_values() {
        JsonNode appraisal = appraisals(INDONESIA).get(0);

        assertThat(appraisal.get("verdict").asText()).isEqualTo("ACCEPT");
        assertThat(appraisal.at("/price/currency").asText()).isEqualTo("USD");
        assertThat(appraisal.at("/supply/quality/gross_cv_ar_kcal_it").asDouble())
                .isBetween(4949.999, 5100.001);
        assertThat(codes(appraisal)).contains("blending.single.saving");
    }

    @ParameterizedTest
    @CsvSource({"en, accept, pocket margin", "zh, 成交, 边际贡献"})
    void reads_well_in_both_languages_in_the_posix_locale(String language, String verdict, String margin) {
        ChildJvm.Outcome run = ScriptRun.script(ScriptRun.POSIX_LOCALE, SCRIPT, QINHUANGDAO, "--lang", language);

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("01-key-power-plant · donghai-power · " + verdict, margin);
        assertThat(run.out()).doesNotContain("\uFFFD", "?");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "market.json | \"low\": 620 | \"low\": -620 | market.json: ladders[0].quotes[1].low: -620 is not allowed; allowed: more than 0",
                "market.json | coaldesk/market@1 | coaldesk/market@9 | market.json: format: coaldesk/market@9 is not allowed; allowed: \"coaldesk/market@1\"",
                "market.json | \"asOf\": \"2012-06-18\" | \"asOf\": \"2013-06-18\" | regime-policy.json: asOf: 2013-06-18 is not allowed; allowed: a day on which a version of north-coal-regime is valid",
                "pricing-policy.json | \"quotePoint\": \"MID\" | \"quotePoint\": \"MIDDLE\" | pricing-policy.json: quotePoint: MIDDLE is not allowed; allowed: one of HIGH, LOW, MID",
                "pricing-policy.json | \"quotePoint\" | \"quotedPoint\" | pricing-policy.json: quotedPoint: an unknown property is not allowed",
                "pricing-policy.json | \"regions\": [\"south-china\"] | \"regions\": [\"south-chine\"] | pricing-policy.json: rules[region-south]",
                "credit-policy.json | \"vetoGrade\": \"C\" | \"vetoGrade\": \"E\" | credit-policy.json: vetoGrade",
                "segmentation-policy.json | \"from\": 60, \"to\": 85 | \"from\": 60, \"to\": 80 | segmentation-policy.json: tiers",
                "inquiries/02-trader-in-default.json | 02-trader-in-default | 01-key-power-plant | 02-trader-in-default.json: id: 01-key-power-plant is not allowed; allowed: an id that 01-key-power-plant.json does not have",
                "inquiries/01-key-power-plant.json | \"ash_ar\": {\"max\": 20} | \"ash_ar\": {\"max\": 1e400} | 01-key-power-plant.json: specification.ash_ar: Infinity is not allowed; allowed: a finite number",
                "offers.csv | ash_ar | ash | offers.csv: ash"
            })
    void a_wrong_document_ends_with_one_line_and_exit_code_2(
            String file, String good, String bad, String line, @TempDir Path copy) throws IOException {
        Path folder = copyOf(QINHUANGDAO, copy);
        Path document = folder.resolve(file);
        String text = Files.readString(document);
        assertThat(text).contains(good);
        Files.writeString(document, text.replace(good, bad));

        ChildJvm.Outcome run = ScriptRun.script(SCRIPT, folder.toString());

        assertThat(run.err().lines()).singleElement().asString().startsWith(line);
        assertThat(run.out()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void an_empty_offer_list_is_refused(@TempDir Path copy) throws IOException {
        Path folder = copyOf(QINHUANGDAO, copy);
        Path offers = folder.resolve("offers.csv");
        Files.writeString(offers, Files.readAllLines(offers).get(0) + "\n");

        ChildJvm.Outcome run = ScriptRun.script(SCRIPT, folder.toString());

        assertThat(run.err().lines()).singleElement().asString().startsWith("offers.csv: no offer that can be read");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void two_versions_that_overlap_are_refused(@TempDir Path copy) throws IOException {
        Path folder = copyOf(QINHUANGDAO, copy);
        String policy = Files.readString(folder.resolve("pricing-policy.json"));
        Files.writeString(folder.resolve("pricing-policy-2.json"), policy.replace("2012.2", "2012.3"));

        ChildJvm.Outcome run = ScriptRun.script(SCRIPT, folder.toString());

        assertThat(run.err().lines()).singleElement().asString().contains("pricing-policy.json", "no other version");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void a_missing_document_is_named(@TempDir Path copy) throws IOException {
        Path folder = copyOf(QINHUANGDAO, copy);
        Files.delete(folder.resolve("credit-policy.json"));

        ChildJvm.Outcome run = ScriptRun.script(SCRIPT, folder.toString());

        assertThat(run.err().lines()).singleElement().asString().contains("credit-policy.json", "missing");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void a_bad_offer_never_loses_the_good_ones(@TempDir Path copy) throws IOException {
        Path folder = copyOf(QINHUANGDAO, copy);
        Path offers = folder.resolve("offers.csv");
        Files.writeString(offers, Files.readString(offers) + "bad,Bad,坏,NaN,1,yes,\"typing error\",9,12,0.5,35,5800\n");

        ChildJvm.Outcome run = ScriptRun.script(SCRIPT, folder.toString());

        assertThat(run.err().lines()).singleElement().asString().startsWith("line 9: price, NaN, ");
        assertThat(run.out()).contains("06-below-the-floor");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void prints_what_the_readme_shows() throws IOException {
        ChildJvm.Outcome run = ScriptRun.script(SCRIPT, QINHUANGDAO);

        assertThat(run.out()).startsWith(ReadmeExampleTest.block("text"));
    }

    @Test
    void wrong_usage_is_one_line_and_exit_code_2() {
        ChildJvm.Outcome run = ScriptRun.script(SCRIPT, "--lang", "fr", QINHUANGDAO);

        assertThat(run.err().lines()).singleElement().asString().contains("language: fr", "usage: AppraiseDeal.java");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void the_script_is_short_ascii_source() throws IOException {
        List<String> lines =
                Files.readAllLines(ChildJvm.root().resolve("examples/scripts").resolve(SCRIPT));

        assertThat(lines).hasSizeLessThanOrEqualTo(80);
        assertThat(String.join("", lines)).matches("\\p{ASCII}*");
    }

    private static Path copyOf(String folder, Path target) throws IOException {
        Path source = ChildJvm.root().resolve(folder);
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : files.toList()) {
                Path copy = target.resolve("copy").resolve(source.relativize(file));
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
        return target.resolve("copy");
    }
}
