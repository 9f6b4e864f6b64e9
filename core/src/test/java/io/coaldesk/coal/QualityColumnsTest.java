package io.coaldesk.coal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.coaldesk.reason.Language;
import io.coaldesk.table.Loaded;
import io.coaldesk.table.TableException;
import io.coaldesk.table.TableReader;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class QualityColumnsTest {

    private static Loaded<CoalQuality> read(String text) {
        return TableReader.standard()
                .readByHeader("coals.csv", text, header -> QualityColumns.of(header, List.of("id", "price"))::read);
    }

    @Test
    void a_row_becomes_a_quality_of_its_filled_cells() {
        Loaded<CoalQuality> loaded =
                read("id,ash_ar,ash_d,net_cv_ar_kcal_it,x_protein_d\n1,18,,5500,\n2,,20.5,5000,0.25\n");
        assertThat(loaded.rejected()).isEmpty();
        assertThat(loaded.values())
                .containsExactly(
                        CoalQuality.parse(Map.of("ash_ar", 18.0, "net_cv_ar_kcal_it", 5500.0)),
                        CoalQuality.parse(Map.of("ash_d", 20.5, "net_cv_ar_kcal_it", 5000.0, "x_protein_d", 0.25)));
    }

    @Test
    void a_bad_value_rejects_its_row_with_the_column() {
        Loaded<CoalQuality> loaded = read("id,ash_ar,total_moisture_ar\n1,NaN,5\n2,120,5\n3,60,50\n4,10,5\n");
        assertThat(loaded.values()).hasSize(1);
        assertThat(loaded.rejected().stream().map(rejected -> rejected.text(Language.EN)))
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("line 2: ash_ar, NaN, not a plain decimal number"),
                        second -> assertThat(second).isEqualTo("line 3: ash_ar, 120, allowed: 0 to 100"),
                        third -> assertThat(third).startsWith("line 4: ").contains("total_moisture_ar", "0 to 100"));
    }

    @Test
    void a_property_on_two_bases_in_one_row_is_taken_unless_they_contradict_each_other() {
        Loaded<CoalQuality> loaded = read("total_moisture_ar,ash_ar,ash_d\n10,18,20\n10,18,2.0\n");

        assertThat(loaded.values())
                .containsExactly(CoalQuality.parse(Map.of("total_moisture_ar", 10.0, "ash_ar", 18.0, "ash_d", 20.0)));
        assertThat(loaded.rejected())
                .singleElement()
                .satisfies(rejected -> assertThat(rejected.text(Language.EN))
                        .isEqualTo("line 3: ash_ar, 18, allowed: near 1.8, which ash_d 2.0 gives"));
    }

    @Test
    void a_column_that_nothing_reads_refuses_the_table() {
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> read("id,ash\n1,18\n"))
                .withMessageContaining("coals.csv: ash: a column that nothing reads")
                .withMessageContaining("ash_ar")
                .withMessageContaining("or one of [id, price]");
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> read("id,net_cv_ar\n1,5500\n"))
                .withMessageContaining("coals.csv: net_cv_ar");
    }

    @Test
    void keys_stand_in_the_order_of_the_columns() {
        TableReader.standard().readByHeader("coals.csv", "price,sulphur_d,id,ash_ar\n", header -> {
            assertThat(QualityColumns.of(header, List.of("id", "price")).keys())
                    .extracting(QualityKey::toString)
                    .containsExactly("sulphur_d", "ash_ar");
            return row -> row.line();
        });
    }
}
