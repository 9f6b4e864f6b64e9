package io.coaldesk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Requests of a table priced by the annotated policy, run as the README says. */
class QuotePricesIT {

    private static final String SCRIPT = "QuotePrices.java";
    private static final String FOLDER = "examples/data/policies/";
    private static final String POLICY = FOLDER + "pricing-policy.json";
    private static final String MARKET = FOLDER + "market.json";
    private static final String REQUESTS = FOLDER + "requests.csv";
    private static final String REGIME = FOLDER + "regime-policy.json";

    private static ChildJvm.Outcome run(String requests, String... options) {
        return ScriptRun.script(
                ScriptRun.POSIX_LOCALE,
                SCRIPT,
                Stream.concat(Stream.of(POLICY, MARKET, requests, "--regime-policy", REGIME), Stream.of(options))
                        .toArray(String[]::new));
    }

    private static List<String> example() throws IOException {
        return Files.readAllLines(ChildJvm.root().resolve(REQUESTS));
    }

    private static String write(Path folder, List<String> lines, String charset) throws IOException {
        return Files.write(folder.resolve("requests.csv"), lines, Charset.forName(charset))
                .toString();
    }

    @Test
    void the_example_in_both_languages() throws IOException {
        ChildJvm.Outcome english = run(REQUESTS);
        ChildJvm.Outcome chinese = run(REQUESTS, "--lang", "zh");

        assertThat(english.exitCode()).isZero();
        assertThat(english.out())
                .contains(
                        "== 01-key-power · needs approval",
                        "= pocket margin",
                        "gives way to partner: the best for the customer applies",
                        "== 04-below-the-band · decline",
                        "below the lowest price allowed, 570 CNY/t",
                        "ceiling of substitutes",
                        "standard coal delivered");
        assertThat(chinese.out()).contains("到厂标煤单价", "供大于求，求量为先", "秦皇岛港中长期交易价格合理区间");
    }

    @Test
    void documents_hold_exact_waterfalls() throws IOException {
        JsonNode all =
                JsonMapper.builder().build().readTree(run(REQUESTS, "--json").out());
        JsonNode quotes = all.path("values");

        assertThat(all.path("rejected")).isEmpty();
        assertThat(quotes).hasSize(5);
        for (JsonNode quote : quotes) {
            assertThat(quote.path("format").asText()).isEqualTo("coaldesk/quote@1");
            JsonNode steps = quote.path("answer").path("waterfall").path("steps");
            assertThat(steps.get(steps.size() - 1)
                            .path("running")
                            .path("amount")
                            .decimalValue())
                    .isEqualByComparingTo(
                            quote.path("answer").path("margin").path("amount").decimalValue());
        }
    }

    @Test
    void bad_rows_stop_no_good_one(@TempDir Path folder) throws IOException {
        List<String> lines = new ArrayList<>(example());
        lines.set(2, lines.get(2).replace(",20000,5000,", ",minus one,5000,"));
        lines.set(3, lines.get(3).replace("qinhuangdao/fob-trimmed", "nowhere"));
        lines.add(lines.get(1));
        ChildJvm.Outcome run = run(write(folder, lines, "UTF-8"));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("01-key-power", "04-below-the-band", "05-substitute");
        assertThat(run.err())
                .contains("line 3: tonnes, minus one", "line 4: place, nowhere", "line 7: id, 01-key-power");
    }

    @Test
    void a_table_from_a_spreadsheet_in_gbk(@TempDir Path folder) throws IOException {
        List<String> lines =
                example().stream().map(line -> line.replace(',', ';')).toList();
        ChildJvm.Outcome run = run(write(folder, lines, "GBK"), "--charset", "GBK", "--delimiter", ";");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("05-substitute");
    }

    @Test
    void wrong_documents_and_tables_are_refused_by_name(@TempDir Path folder) throws IOException {
        List<String> unknown = new ArrayList<>(example());
        unknown.set(0, unknown.get(0).replace("customer.region", "customer.regoin"));
        ChildJvm.Outcome table = run(write(folder, unknown, "UTF-8"));
        ChildJvm.Outcome day =
                ScriptRun.script(SCRIPT, POLICY, "examples/data/qinhuangdao-2012-06/market.json", REQUESTS);

        assertThat(table.exitCode()).isEqualTo(2);
        assertThat(table.err()).contains("customer.region");
        assertThat(day.exitCode()).isEqualTo(2);
        assertThat(day.err()).contains("2012-06-18", "2025-01-01");
    }
}
