package io.coaldesk.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Coals of a table blended under a request, run as the README says. */
class BlendCoalsIT {

    private static final String SCRIPT = "BlendCoals.java";
    private static final String COALS = "examples/data/blends/coals.csv";
    private static final String REQUEST = "examples/data/blends/request.json";
    private static final String IMPOSSIBLE = "examples/data/blends/impossible.json";
    private static final String HEAD = "{\"format\": \"coaldesk/blend-request@1\", \"currency\": \"CNY\", ";

    private static JsonNode json(ChildJvm.Outcome run) throws IOException {
        return JsonMapper.builder().build().readTree(run.out());
    }

    private static String write(Path folder, String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void the_example_with_every_option_in_both_languages() throws IOException {
        ChildJvm.Outcome english = ScriptRun.script(ScriptRun.POSIX_LOCALE, SCRIPT, COALS, REQUEST);
        ChildJvm.Outcome chinese = ScriptRun.script(ScriptRun.POSIX_LOCALE, SCRIPT, COALS, REQUEST, "--lang", "zh");

        assertThat(english.exitCode()).isZero();
        assertThat(english.out())
                .contains(
                        "cost of the blend",
                        "binding limits and shadow prices",
                        "another recipe:",
                        "probability of 95");
        assertThat(chinese.exitCode()).isZero();
        assertThat(chinese.out()).contains("配比", "影子价格", "备选配比", "合格概率");
    }

    @Test
    void the_document_holds_what_a_program_needs() throws IOException {
        ChildJvm.Outcome run = ScriptRun.script(SCRIPT, COALS, REQUEST, "--json");
        JsonNode plan = json(run);

        assertThat(run.exitCode()).isZero();
        assertThat(plan.path("format").asText()).isEqualTo("coaldesk/blend-plan@1");
        assertThat(plan.path("status").asText()).isEqualTo("OPTIMAL");
        double whole = 0;
        for (JsonNode share : plan.path("shares")) {
            whole += share.asDouble();
        }
        assertThat(whole).isEqualTo(1, within(1e-12));
        assertThat(plan.path("quality").path("sulphur_d").asDouble()).isLessThan(0.9);
        assertThat(plan.path("passProbability").path("sulphur_d").asDouble()).isGreaterThanOrEqualTo(0.95);
        assertThat(plan.path("alternatives")).hasSize(2);
        assertThat(plan.path("shadowPrices").path("sulphur_d").path("amount").asDouble())
                .isNegative();
        assertThat(plan.path("entryPrices").has("DATONG")).isTrue();
    }

    @Test
    void what_cannot_be_blended_is_a_no_with_its_conflict(@TempDir Path folder) throws IOException {
        ChildJvm.Outcome run = ScriptRun.script(SCRIPT, COALS, IMPOSSIBLE, "--json");
        JsonNode none = json(run);

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(none.path("status").asText()).isEqualTo("INFEASIBLE");
        assertThat(none.path("proven").asBoolean()).isTrue();
        assertThat(none.path("conflict")).hasSize(2);
        assertThat(none.path("relaxations")).hasSize(2);
    }

    /** By hand: the share of the dirty coal is (20 - 10) / (30 - 10), and a point of ash is worth (600 - 400) / 20. */
    @Test
    void figures_by_hand(@TempDir Path folder) throws IOException {
        String coals = write(folder, "coals.csv", "id,price,stock,ash_ar\nclean,600,,10\ndirty,400,,30\n");
        String request = write(folder, "request.json", HEAD + "\"limits\": {\"ash_ar\": {\"max\": 20}}}");
        JsonNode plan = json(ScriptRun.script(SCRIPT, coals, request, "--json"));

        assertThat(plan.path("shares").path("dirty").asDouble()).isEqualTo(0.5);
        assertThat(plan.path("cost").path("amount").asDouble()).isEqualTo(500);
        assertThat(plan.path("shadowPrices").path("ash_ar").path("amount").asDouble())
                .isEqualTo(-10, within(1e-9));
    }

    @Test
    void a_bad_row_is_named_and_the_others_are_blended(@TempDir Path folder) throws IOException {
        String coals = write(folder, "coals.csv", "id,price,ash_ar\nclean,600,10\nodd,4OO,5\ndirty,400,30\n");
        String request = write(folder, "request.json", HEAD + "\"limits\": {\"ash_ar\": {\"max\": 20}}}");
        ChildJvm.Outcome run = ScriptRun.script(SCRIPT, coals, request);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("line 3", "price", "4OO");
        assertThat(run.out()).contains("cost of the blend");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"ash_d\": {\"max\": 20}} | limits.ash_d | total_moisture_ar",
                "{\"ash_ar\": {\"mx\": 20}} | mx | max",
                "{\"ash_ar\": {\"max\": \"much\"}} | limits.ash_ar.max | a number",
                "{\"ash\": {\"max\": 20}} | ash | ash_ar",
                "{\"caking_index_g\": {\"min\": 20}} | limits.caking_index_g | mixing model",
                "{\"ash_ar\": {\"min\": 30, \"max\": 20}} | min | not above max"
            })
    void a_bad_request_is_refused_with_what_is_allowed(
            String limits, String field, String allowed, @TempDir Path folder) throws IOException {
        String coals = write(folder, "coals.csv", "id,price,ash_ar\nclean,600,10\ndirty,400,30\n");
        String request = write(folder, "request.json", HEAD + "\"limits\": " + limits + "}");
        ChildJvm.Outcome run = ScriptRun.script(SCRIPT, coals, request);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(field, allowed).doesNotContain("\tat ");
    }

    @Test
    void a_table_in_gbk_with_laboratory_symbols(@TempDir Path folder) throws IOException {
        Path coals = folder.resolve("coals.csv");
        Files.write(
                coals,
                "id;name;price;Aar;Qnet,ar;矿\nA;大同煤;600;10;5800;甲\nB;准格尔煤;400;30;4500;乙\n"
                        .getBytes(Charset.forName("GBK")));
        String request = write(folder, "request.json", HEAD + "\"limits\": {\"ash_ar\": {\"max\": 20}}}");
        ChildJvm.Outcome run = ScriptRun.script(
                SCRIPT,
                coals.toString(),
                request,
                "--charset",
                "GBK",
                "--delimiter",
                ";",
                "--cv-unit",
                "kcal_it",
                "--ignore",
                "矿",
                "--lang",
                "zh");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("大同煤", "准格尔煤", "5,150 大卡/千克");
    }
}
