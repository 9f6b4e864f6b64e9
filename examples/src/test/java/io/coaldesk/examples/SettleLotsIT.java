package io.coaldesk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lots of a table settled by a schedule, run as the README says. */
class SettleLotsIT {

    private static final String SCRIPT = "SettleLots.java";
    private static final String COMPLETE = "examples/data/policies/settlement-schedule.json";
    private static final String LOTS = "examples/data/policies/lots.csv";
    private static final String FOLDER = "examples/data/schedules/";

    @Test
    void the_example_with_every_option_in_both_languages() throws IOException {
        ChildJvm.Outcome english = ScriptRun.script(ScriptRun.POSIX_LOCALE, SCRIPT, COMPLETE, LOTS);
        ChildJvm.Outcome chinese = ScriptRun.script(ScriptRun.POSIX_LOCALE, SCRIPT, COMPLETE, LOTS, "--lang", "zh");

        assertThat(english.exitCode()).as("one lot is rejected").isEqualTo(1);
        assertThat(english.out())
                .contains("== MV-A · final", "== MV-E · refused", "balance due", "transit loss of 920.5 t", "all lots");
        assertThat(chinese.out()).contains("== MV-A · 结清", "== MV-E · 拒收", "应付余额", "途损 920.5 吨", "合计");
    }

    @Test
    void a_bad_row_and_a_lot_that_lacks_a_property_stop_no_other() throws IOException {
        ChildJvm.Outcome run = ScriptRun.script(SCRIPT, FOLDER + "pci-tender.json", FOLDER + "lots-pci.csv", "--json");
        JsonNode answers = JsonMapper.builder().build().readTree(run.out()).path("answers");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("line 5", "tonnes", "abc");
        assertThat(answers).hasSize(3);
        assertThat(answers.get(0).path("price").path("amount").decimalValue()).isEqualByComparingTo("909");
        assertThat(answers.get(1).path("balance").path("amount").decimalValue()).isEqualByComparingTo("477995.5");
        assertThat(answers.get(2).path("status").asText()).isEqualTo("UNSETTLED");
        assertThat(answers.get(2).toString()).contains("items[1].adjustment.key");
    }

    @Test
    void a_schedule_that_resets_is_refused_with_the_witness() throws IOException {
        ChildJvm.Outcome run =
                ScriptRun.script(SCRIPT, FOLDER + "contract-094-known-bad.json", FOLDER + "lots-pci.csv");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .contains(
                        "items[0].adjustment.below[1]: the count starts anew",
                        "4,101 gives -3.8407, at 4,100 0",
                        "no bracket holds 3,700 itself");
    }

    @Test
    void tables_of_another_charset_delimiter_and_calorific_unit(@TempDir Path folder) throws IOException {
        String table = "id;date;tonnes;Qnet,ar;备注\n甲-1;2025-06-30;1000;2999;晚到\n";
        Path lots = Files.write(folder.resolve("lots.csv"), table.getBytes(Charset.forName("GBK")));
        ChildJvm.Outcome run = ScriptRun.script(
                SCRIPT,
                FOLDER + "shuangyashan-per-mcal.json",
                lots.toString(),
                "--charset",
                "GBK",
                "--delimiter",
                ";",
                "--cv-unit",
                "kcal_20c",
                "--ignore",
                "备注");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("== 甲-1 · final", "325.39 CNY/t", "steps 1 × -0.0015");
    }

    @Test
    void an_unknown_column_and_a_missing_file_are_one_line_with_the_usage(@TempDir Path folder) throws IOException {
        Path lots = Files.writeString(folder.resolve("lots.csv"), "id,date,tonnage\na,2025-06-30,1\n");
        ChildJvm.Outcome unknown = ScriptRun.script(SCRIPT, FOLDER + "pci-tender.json", lots.toString());
        ChildJvm.Outcome missing = ScriptRun.script(SCRIPT, FOLDER + "none.json", lots.toString());

        assertThat(unknown.exitCode()).isEqualTo(2);
        assertThat(unknown.err()).contains("tonnage", "usage: SettleLots.java");
        assertThat(missing.exitCode()).isEqualTo(2);
        assertThat(missing.err()).contains("none.json");
    }
}
