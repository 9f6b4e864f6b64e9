package io.coaldesk.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.coaldesk.table.Loaded;
import io.coaldesk.table.TableReader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Analyses on every basis, run as the README says. */
class AnalyseCoalIT {

    private static final String SCRIPT = "AnalyseCoal.java";
    private static final String SAMPLE = "examples/data/analyses/laboratory.csv";

    private static List<Map<String, String>> table(ChildJvm.Outcome run) {
        Loaded<Map<String, String>> loaded = TableReader.standard().read("out.csv", run.out(), row -> {
            Map<String, String> cells = new LinkedHashMap<>();
            row.columns()
                    .forEach(
                            column -> cells.put(column, row.optionalText(column).orElse("")));
            return cells;
        });
        assertThat(loaded.rejected()).isEmpty();
        return loaded.values();
    }

    private static Path write(Path folder, String text) throws IOException {
        return Files.writeString(folder.resolve("in.csv"), text);
    }

    private static double number(Map<String, String> row, String column) {
        return Double.parseDouble(row.getOrDefault(column, "NaN"));
    }

    @Test
    void the_sample_of_the_readme() {
        ChildJvm.Outcome run = ScriptRun.script(ScriptRun.POSIX_LOCALE, SCRIPT, SAMPLE);
        List<Map<String, String>> rows = table(run);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err().lines())
                .containsExactly(
                        "line 8: Ad, 1O.45, not a plain decimal number such as 1234.5, without thousands separators");
        assertThat(rows)
                .extracting(row -> row.get("id") + " " + row.get("gb_5751") + " " + row.get("astm_d388"))
                .containsExactly(
                        "power-5500  hvCb",
                        "long-flame 41 hvCb/subA",
                        "coking-1 25 mvb",
                        "fat-coal 36 mvb",
                        "anthracite 03 an",
                        "lignite 51 ligA");
        assertThat(rows.get(0).get("rank_needs")).contains("caking_index_g");
        assertThat(rows.get(0).get("findings")).contains("ash");
    }

    /** By hand: Ad = 18 / 0.9, Qgr,d = 22500 / 0.9, Hd = 3.6 / 0.9; Qnet = 22500 - 206 x 3.6 - 23 x 10. */
    @Test
    void figures_by_hand(@TempDir Path folder) throws IOException {
        Path file = write(
                folder, "\uFEFFid,Mt,Aar,hydrogen_ar,gross_cv_ar_kj_kg\n样品 1,10,18,3.6,22500\n样品 2,10,18,3.6,2250O\n");
        ChildJvm.Outcome run = ScriptRun.script(ScriptRun.POSIX_LOCALE, SCRIPT, file.toString());
        Map<String, String> row = table(run).get(0);

        assertThat(row).containsEntry("id", "样品 1").doesNotContainKey("ash_ad").containsEntry("ash_d", "20");
        assertThat(number(row, "hydrogen_d")).isCloseTo(4, within(1e-9));
        assertThat(number(row, "hydrogen_daf")).isCloseTo(5, within(1e-9));
        assertThat(number(row, "gross_cv_d_kj_kg")).isCloseTo(25_000, within(1e-5));
        assertThat(number(row, "gross_cv_ar_kcal_it")).isCloseTo(22_500 / 4.1868, within(1e-5));
        assertThat(number(row, "net_cv_ar_kj_kg_gb213v")).isCloseTo(22_500 - 206 * 3.6 - 23 * 10, within(1e-5));
        assertThat(row).containsEntry("net_cv_ar_kj_kg_iso1928", "").containsEntry("fixed_carbon_dmmf", "");
        assertThat(run.err()).startsWith("line 3: gross_cv_ar_kj_kg, 2250O, ");
    }

    @Test
    void gbk_a_unit_for_the_table_and_ignored_columns_are_options(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("gbk.csv");
        Files.write(file, "编号;全水分;收到基低位发热量;备注\n甲;10;5500;好\n".getBytes(Charset.forName("GBK")));
        ChildJvm.Outcome run = ScriptRun.script(
                SCRIPT,
                file.toString(),
                "--charset",
                "GBK",
                "--delimiter",
                ";",
                "--cv-unit",
                "kcal_it",
                "--ignore",
                "备注");

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(table(run))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("id", "甲")
                        .containsEntry("net_cv_ar_kcal_it", "5500")
                        .containsEntry("net_cv_ar_kj_kg_gb213v", ""));
    }

    @Test
    void an_estimate_of_hydrogen_is_asked_for_by_name_and_reported(@TempDir Path folder) throws IOException {
        Path file = write(folder, "id,Mt,Ad,Vdaf,\"Qgr,d (kJ/kg)\"\na,10,20,36,25000\n");
        ChildJvm.Outcome without = ScriptRun.script(SCRIPT, file.toString());
        ChildJvm.Outcome with = ScriptRun.script(SCRIPT, file.toString(), "--hydrogen", "LINEAR_IN_VOLATILES");

        assertThat(table(without).get(0)).containsEntry("net_cv_ar_kj_kg_gb213v", "");
        assertThat(number(table(with).get(0), "net_cv_ar_kj_kg_gb213v"))
                .isCloseTo((25_000 - 206 * 0.8 * 4.824) * 0.9 - 230, within(1e-4));
        assertThat(table(with).get(0).get("findings")).contains("hydrogen estimated as 0.074 Vdaf + 2.16");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'id,Mt,St,d' | in.csv: St,d: one name that its comma splits into the columns [St, d]",
                "'id,Mt,\"Qgr,ad\"' | in.csv: Qgr,ad: a column with no unit",
                "'id,ash' | in.csv: ash: a column with no basis is not allowed; allowed: one of [ash_ad, ash_ar, ash_d]",
                "'id,volatile_mater_daf' | did you mean volatile_matter_daf?",
                "'Mt,Ad' | in.csv: id: missing"
            })
    void a_header_that_leaves_something_open_is_one_line_and_exit_code_2(
            String header, String message, @TempDir Path folder) throws IOException {
        ChildJvm.Outcome run =
                ScriptRun.script(SCRIPT, write(folder, header + "\n1,2,3\n").toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).singleElement().asString().contains(message);
    }

    @ParameterizedTest
    @CsvSource({
        "--cv-unit, kcal, kcal_it",
        "--charset, nothing, an encoding such as UTF-8 or GBK",
        "--hydrogen, guess, LINEAR_IN_VOLATILES",
        "--delimiter, ab, 'one character, or tab'",
        "--colour, red, an option of this script"
    })
    void a_wrong_option_is_one_line_and_exit_code_2(String option, String value, String allowed) {
        ChildJvm.Outcome run = ScriptRun.script(SCRIPT, SAMPLE, option, value);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err().lines()).singleElement().asString().contains(allowed);
    }

    @Test
    void findings_read_in_chinese_too() {
        ChildJvm.Outcome run = ScriptRun.script(ScriptRun.POSIX_LOCALE, SCRIPT, SAMPLE, "--lang", "zh");

        assertThat(run.err()).startsWith("第 8 行：Ad，1O.45，");
        assertThat(table(run).get(0).get("findings")).contains("灰分");
    }
}
