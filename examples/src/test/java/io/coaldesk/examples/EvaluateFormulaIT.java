package io.coaldesk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Formulas evaluated as the README says. */
class EvaluateFormulaIT {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String SCRIPT = "EvaluateFormula.java";
    private static final String DATA = "examples/data/formulas/";
    private static final String TERM = DATA + "china-term-5500";
    private static final String CHINA = DATA + "markets/china-2022-12.json";
    private static final String HPB = DATA + "indonesia-hpb.json";
    private static final String INDONESIA = DATA + "markets/indonesia.json";

    private static JsonNode json(ChildJvm.Outcome run) throws IOException {
        return JSON.readTree(run.out());
    }

    /** Copies an example with one text replaced. */
    private static String changed(Path folder, String example, String from, String to) throws IOException {
        String text = Files.readString(ChildJvm.root().resolve(example));
        assertThat(text).contains(from);
        Path file = folder.resolve(Path.of(example).getFileName().toString());
        return Files.writeString(file, text.replace(from, to)).toString();
    }

    @Test
    void the_version_of_the_day_in_both_languages() {
        ChildJvm.Outcome english = ScriptRun.script(ScriptRun.POSIX_LOCALE, SCRIPT, TERM, CHINA, "2022-12-15");
        ChildJvm.Outcome chinese =
                ScriptRun.script(ScriptRun.POSIX_LOCALE, SCRIPT, TERM, CHINA, "2022-12-15", "--lang", "zh");

        assertThat(english.exitCode()).isZero();
        assertThat(english.out()).contains("709.75 CNY/t", "composite of the indices", "744.5", "of 2022-11-30");
        assertThat(chinese.exitCode()).isZero();
        assertThat(chinese.out()).contains("709.75 CNY/吨", "基准价加浮动价", "权重 0.25", "合理区间上限");
    }

    @Test
    void the_document_holds_every_value() throws IOException {
        ChildJvm.Outcome run = ScriptRun.script(SCRIPT, TERM, CHINA, "2022-12-15", "--json");
        JsonNode document = json(run);
        JsonNode answer = document.path("answers").path(0);

        assertThat(run.exitCode()).isZero();
        assertThat(document.path("format").asText()).isEqualTo("coaldesk/formula-answers@1");
        assertThat(answer.path("status").asText()).isEqualTo("PRICED");
        assertThat(answer.path("amount").decimalValue()).isEqualByComparingTo("709.75");
        assertThat(answer.path("basis").path("unit").asText()).isEqualTo("PER_TONNE");
        assertThat(answer.path("result").path("parts")).hasSize(3);
        assertThat(answer.path("stamp").path("policies").path(0).path("version").asText())
                .isEqualTo("2022");
    }

    @Test
    void the_typical_coals_of_a_formula_are_priced_where_no_table_is_given() throws IOException {
        JsonNode answers = json(ScriptRun.script(SCRIPT, HPB, INDONESIA, "2016-03-15", "--json"))
                .path("answers");

        assertThat(answers).hasSize(8);
        assertThat(answers.path(7).path("coal").asText()).isEqualTo("Ecocoal");
        assertThat(answers.path(7).path("amount").decimalValue()).isEqualByComparingTo("30.55");
    }

    @Test
    void a_table_of_coals_gives_one_price_each_and_a_bad_row_stops_no_other(@TempDir Path folder) throws IOException {
        Path coals = folder.resolve("coals.csv");
        Files.write(
                coals,
                "编号;Qgr,ar;全水分;St.ar;Aar;备注\n甲;7000;10;1.00;15;好\n乙;7OOO;10;1;15;\n丙;6700;12;0.6;;\n"
                        .getBytes(Charset.forName("GBK")));
        String[] options = {
            "--coals",
            coals.toString(),
            "--charset",
            "GBK",
            "--delimiter",
            ";",
            "--cv-unit",
            "kcal_it",
            "--ignore",
            "备注"
        };
        ChildJvm.Outcome run = ScriptRun.script(SCRIPT, concat(options, HPB, INDONESIA, "2016-03-15", "--lang", "zh"));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("== 甲 · 印尼煤炭基准价 HPB", "55.11 USD/吨", "丙 的煤质不能得出收到基灰分（ash_ar），缺少：ash_ar");
        assertThat(run.err()).contains("第 3 行", "7OOO");
    }

    private static String[] concat(String[] options, String... arguments) {
        String[] all = new String[options.length + arguments.length];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        System.arraycopy(options, 0, all, arguments.length, options.length);
        return all;
    }

    @Test
    void a_formula_that_needs_a_coal_says_so(@TempDir Path folder) throws IOException {
        ObjectNode document =
                (ObjectNode) JSON.readTree(Files.readString(ChildJvm.root().resolve(HPB)));
        document.remove("coals");
        String formula = Files.writeString(folder.resolve("hpb.json"), document.toString())
                .toString();
        ChildJvm.Outcome run = ScriptRun.script(SCRIPT, formula, INDONESIA, "2016-03-15");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("the formula needs", "(total_moisture_ar), and no coal was given", "--coals");
    }

    @Test
    void a_missing_and_a_stale_fixing_are_a_no_with_every_reason(@TempDir Path folder) throws IOException {
        ChildJvm.Outcome missing = ScriptRun.script(SCRIPT, TERM, CHINA, "2022-11-20");
        String market = changed(
                folder, CHINA, "\"date\": \"2022-11-30\", \"value\": 735", "\"date\": \"2022-11-15\", \"value\": 735");
        market = Files.writeString(
                        Path.of(market),
                        Files.readString(Path.of(market)).replace("{\"date\": \"2022-11-23\", \"value\": 734},", ""))
                .toString();
        ChildJvm.Outcome stale = ScriptRun.script(SCRIPT, TERM, market, "2022-12-15", "--json");

        assertThat(missing.exitCode()).isEqualTo(3);
        assertThat(missing.out())
                .contains(
                        "NCEI (ncei) has no fixing from 2022-10-01 to 2022-10-31, which a price for 2022-11-20 asks for;"
                                + " nearest available: 2022-11-04 (738)",
                        "(bspi)",
                        "(cctd)",
                        "(ceci)");
        assertThat(stale.exitCode()).isEqualTo(3);
        assertThat(json(stale)
                        .path("answers")
                        .path(0)
                        .path("reasons")
                        .path(0)
                        .path("text")
                        .path("en")
                        .asText())
                .isEqualTo("BSPI (bspi) was last fixed on 2022-11-16, 14 days before 2022-11-30; the limit is 10 days");
    }

    @Test
    void two_versions_that_overlap_are_refused(@TempDir Path folder) throws IOException {
        changed(folder, TERM + "/2022-draft.json", "\"validTo\": \"2022-05-01\"", "\"validTo\": \"2022-06-01\"");
        changed(folder, TERM + "/2022.json", "\"NDRC", "\"NDRC");
        ChildJvm.Outcome run = ScriptRun.script(SCRIPT, folder.toString(), CHINA, "2022-12-15");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err().lines())
                .singleElement()
                .asString()
                .contains("policy.validFrom: 2022-05-01", "no other version", "2022-draft is valid from 2022-01-01");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"currency\": \"CNY\" | \"currency\": \"CNX\" | basis.currency: CNX | an ISO 4217 currency code",
                "\"qinhuangdao/fob-trimmed\" | \"qinhuangdao/fobt\" | basis.place: qinhuangdao/fobt | fob-trimmed",
                "\"weight\": 0.25 | \"weight\": 0.24 | terms[composite].term.members: the weights add up to 0.96 | 1",
                "\"coefficient\": \"share\" | \"coefficient\": \"part\" | part is not known | base",
                "\"value\": 570 | \"value\": 790 | the lower end 790 is above the upper end 770 | 2022-05-01",
                "\"validFrom\": \"2022-05-01\", \"value\": 0.5 | \"validFrom\": \"2022-05-02\", \"value\": 0.5 |"
                        + " coefficients[share].values: the first value holds from 2022-05-02 | 2022-05-01"
            })
    void a_bad_formula_is_one_line_with_its_place(
            String from, String to, String place, String allowed, @TempDir Path folder) throws IOException {
        String formula = changed(folder, TERM + "/2022.json", from, to);
        ChildJvm.Outcome run = ScriptRun.script(SCRIPT, formula, CHINA, "2022-12-15");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).singleElement().asString().contains(place, allowed);
    }

    @ParameterizedTest
    @CsvSource({"2022-13-01, date: 2022-13-01", "2016-11-30, from 2016-12-01 until before 2018-05-01"})
    void a_day_that_is_none_or_has_no_version_is_one_line(String day, String message) {
        ChildJvm.Outcome run = ScriptRun.script(SCRIPT, TERM, CHINA, day);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err().lines()).singleElement().asString().contains(message);
    }
}
