package io.coaldesk.coal;

import static io.coaldesk.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.coaldesk.reason.Language;
import io.coaldesk.table.Loaded;
import io.coaldesk.table.TableOptions;
import io.coaldesk.testing.core.CoalLaws;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoalAnalysesTest {

    private static final CoalAnalysis SHENMU = CoalAnalysis.of(
            "神木, 5800", CoalQuality.parse(Map.of("total_moisture_ar", 14.0, "ash_d", 8.5, "net_cv_ar_mj_kg", 24.3)));

    @Property
    void csv_reads_back_equal(@ForAll @Size(max = 4) List<CoalQuality> qualities) {
        CoalLaws.csvReadsBackEqual(qualities);
    }

    @Test
    void what_is_written_is_one_line_a_sample_with_a_column_for_every_key() {
        String text = CoalAnalyses.standard()
                .write(List.of(SHENMU, CoalAnalysis.of("b", CoalQuality.parse(Map.of("ash_ar", 10.0)))));

        assertThat(text)
                .isEqualTo("id,ash_ar,ash_d,net_cv_ar_mj_kg,total_moisture_ar\n\"神木, 5800\",,8.5,24.3,14\nb,10,,,\n");
    }

    @Test
    void files_are_utf_8_with_or_without_a_mark_or_gbk_by_option(@TempDir Path folder) throws IOException {
        String text = "样品编号,全水分,干燥基灰分,收到基低位发热量(MJ/kg)\n\"神木, 5800\",14,8.5,24.3\n";
        Charset gbk = Charset.forName("GBK");
        Path marked = Files.writeString(folder.resolve("marked.csv"), "\uFEFF" + text);
        Path plain = Files.writeString(folder.resolve("plain.csv"), text);
        Path chinese = Files.write(folder.resolve("gbk.csv"), text.getBytes(gbk));

        assertThat(CoalAnalyses.standard().read(marked).values()).containsExactly(SHENMU);
        assertThat(CoalAnalyses.standard().read(plain).values()).containsExactly(SHENMU);
        assertThat(CoalAnalyses.of(TableOptions.standard().withCharset(gbk))
                        .read(chinese)
                        .values())
                .containsExactly(SHENMU);
        assertThat(StandardCharsets.UTF_8).isNotEqualTo(gbk);
    }

    @Test
    void a_bad_row_comes_back_beside_the_good_ones() {
        Loaded<CoalAnalysis> loaded =
                CoalAnalyses.standard().read("lab.csv", "id,Mt,Ad\na,10,20\nb,1o,20\n,10,20\nd,10,20,30\ne,10,\"20\n");

        assertThat(loaded.values()).extracting(CoalAnalysis::id).containsExactly("a");
        assertThat(loaded.rejected().stream().map(row -> row.text(Language.EN)))
                .containsExactly(
                        "line 3: Mt, 1o, not a plain decimal number such as 1234.5, without thousands separators",
                        "line 4: id, a value is missing",
                        "line 5: d,10,20,30, the line has 4 cells, the header has 3",
                        "line 6: e,10,\"20, a quote is not closed on its line");
    }

    @Test
    void a_unit_and_ignored_columns_are_options() {
        CoalAnalyses analyses = CoalAnalyses.standard()
                .withCalorificUnit(QualityUnit.KCAL_IT_PER_KG)
                .ignoring(List.of("lab", "date"));

        assertThat(analyses.read("lab.csv", "lab,id,Qnet.ar\nx,a,5500\n").values())
                .containsExactly(CoalAnalysis.of("a", CoalQuality.parse(Map.of("net_cv_ar_kcal_it", 5500.0))));
        assertRefused(
                () -> CoalAnalyses.standard().withCalorificUnit(QualityUnit.PERCENT),
                "calorificUnit",
                "PERCENT",
                "a unit of a calorific value");
    }

    @Test
    void a_spreadsheet_may_leave_unnamed_columns_behind_the_last() {
        Loaded<CoalAnalysis> loaded = CoalAnalyses.standard().read("lab.csv", "Sample No.,Mt,,\na,10,,\nb,10,,x\n");

        assertThat(loaded.values()).extracting(CoalAnalysis::id).containsExactly("a");
        assertThat(loaded.rejected())
                .singleElement()
                .satisfies(row -> assertThat(row.line()).isEqualTo(3));
    }

    @Test
    void a_table_with_another_delimiter_is_told_so() {
        assertRefused(
                () -> CoalAnalyses.standard().read("lab.csv", "id;Mt\na;10\n"),
                "lab.csv",
                "a header of one column, id;Mt",
                "the delimiter that the table is written with");
    }

    @Test
    void a_table_that_names_no_sample_is_refused() {
        assertRefused(
                () -> CoalAnalyses.standard().read("lab.csv", "Mt\n10\n"),
                "lab.csv: id",
                "missing",
                "[id, sample_id, sample, sample_no, 编号, 样品编号, 样品, 煤样编号]");
    }
}
