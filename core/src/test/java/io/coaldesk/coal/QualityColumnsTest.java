package io.coaldesk.coal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.coaldesk.reason.Language;
import io.coaldesk.table.Loaded;
import io.coaldesk.table.TableException;
import io.coaldesk.table.TableReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class QualityColumnsTest {

    private static Loaded<CoalQuality> read(String text) {
        return TableReader.standard()
                .readByHeader("coals.csv", text, header -> QualityColumns.of(header, List.of("id", "price"))::read);
    }

    private static List<QualityKey> keys(String header, Optional<QualityUnit> calorificUnit) {
        List<QualityKey> keys = new ArrayList<>();
        TableReader.standard().readByHeader("coals.csv", header + "\n", columns -> {
            keys.addAll(QualityColumns.of(columns, List.of("id"), calorificUnit).keys());
            return row -> row.line();
        });
        return keys;
    }

    private static String refusal(String header) {
        try {
            return "taken as " + keys(header, Optional.empty());
        } catch (TableException refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvFileSource(resources = "/cases/laboratory-headers.csv", delimiter = '|', numLinesToSkip = 2)
    void a_name_of_a_laboratory_is_read(String name, String key) {
        assertThat(keys('"' + name + '"', Optional.empty())).containsExactly(QualityKey.parse(key));
    }

    @Test
    void every_key_and_every_label_reads_as_itself() {
        for (QualityKey key : StandardProperties.KEYS.values()) {
            assertThat(keys(key.toString(), Optional.empty())).containsExactly(key);
            String label = '"'
                    + key.label().zh()
                    + (key.unit().code().isEmpty() ? "" : "(" + key.unit().code() + ")")
                    + '"';
            assertThat(keys(label, Optional.empty())).as(label).containsExactly(key);
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "ash | no basis | [ash_ad, ash_ar, ash_d]",
                "A | no basis | [ash_ad, ash_ar, ash_d]",
                "V | no basis | volatile_matter_daf",
                "St | no basis | sulphur_d",
                "M | no basis | [total_moisture_ar, moisture_ad]",
                "灰分 | no basis | [ash_ad, ash_ar, ash_d]",
                "Moisture | no basis | [total_moisture_ar, moisture_ad]",
                "水分 | no basis | [total_moisture_ar, moisture_ad]",
                "低位发热量(MJ/kg) | no basis | net_cv_ar_mj_kg",
                "net_cv_ar | no unit | net_cv_ar_kcal_it",
                "Qnet.ar | no unit | [net_cv_ar_kj_kg, net_cv_ar_mj_kg",
                "收到基低位发热量 | no unit | net_cv_ar_kcal_20c",
                "GAR | no unit | a unit for the whole table",
                "Qnet.ar(kcal/kg) | calorie that may be any of three | kcal_it (4.1868 J), kcal_20c (4.1816 J) or kcal_th (4.184 J)",
                "收到基低位发热量 大卡/千克 | calorie that may be any of three | kcal_it (4.1868 J)",
                "gross_cv_ar_kcal | calorie that may be any of three | kcal_20c (4.1816 J)",
                "gross_cv_ar_kj_kg (MJ/kg) | two meanings: gross_cv_ar_kj_kg and MJ/kg | one basis and one unit",
                "ash_d (ppm) | two meanings: ash_d and µg/g | one basis and one unit",
                "ash_d (ar) | two meanings: ash_d and ar | one basis and one unit",
                "Aar (d) | two meanings: ash_ar and d | one basis and one unit",
                "收到基灰分(ad) | two meanings: ash_ar and ad | one basis and one unit",
                "收到基灰分(Ad) | two meanings: ash_d and ar | one basis and one unit",
                "gross_cv_mj_kg | no basis | gross_cv_ar_mj_kg",
                "Md | nothing reads | [total_moisture_ar]",
                "ash_daf | nothing reads | [ash_ad, ash_ar, ash_d]",
                "volatile_mater_daf | nothing reads | did you mean volatile_matter_daf?",
                "caking_index | nothing reads | did you mean caking_index_g?",
                "mercury_d | no unit | mercury_d_ug_g",
                "remarks | nothing reads | or one of [id]"
            })
    void a_name_that_leaves_something_open_is_refused_with_what_it_could_be(String name, String why, String allowed) {
        assertThat(refusal('"' + name + '"')).startsWith("coals.csv: " + name).contains(why, allowed);
    }

    @Test
    void one_unit_may_hold_for_the_calorific_values_of_a_table() {
        assertThat(keys(
                        "Qnet.ar,\"Qgr,ad (MJ/kg)\",gross_cv_d,NAR(kcal/kg)".replace(",NAR(kcal/kg)", ""),
                        Optional.of(QualityUnit.KCAL_20C_PER_KG)))
                .extracting(QualityKey::toString)
                .containsExactly("net_cv_ar_kcal_20c", "gross_cv_ad_mj_kg", "gross_cv_d_kcal_20c");
        assertThat(keys("NAR (kcal/kg)", Optional.of(QualityUnit.KCAL_IT_PER_KG)))
                .extracting(QualityKey::toString)
                .containsExactly("net_cv_ar_kcal_it");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id,Mt,St,d,Vdaf | St,d | St.d",
                "id,St,d,Qgr,d | St,d | St.d",
                "id,Qgr,v,ad,Mt | Qgr,v,ad | Qgr.v.ad",
                "id,Mt,ar | Mt,ar | Mt.ar",
                "id,全硫St,d | 全硫St,d | 全硫St.d",
                "id,Qnet,ar (MJ/kg) | Qnet,ar (MJ/kg) | Qnet.ar (MJ/kg)",
                "id,收到基低位发热量Qnet,ar(MJ/kg) | 收到基低位发热量Qnet,ar(MJ/kg) | Qnet.ar(MJ/kg)",
                "id,As,d (ug/g) | As,d (ug/g) | As.d (ug/g)",
                "id,灰分,d | 灰分,d | 灰分.d",
                "id,S,t,d | S,t,d | S.t.d"
            })
    void a_symbol_that_its_comma_splits_into_columns_is_named(String header, String name, String instead) {
        assertThat(refusal(header))
                .startsWith("coals.csv: " + name + ": one name that its comma splits")
                .contains("\"" + name + "\" in quotes, or ", instead);
    }

    @Test
    void two_names_of_one_key_are_refused() {
        assertThat(refusal("Mt,total_moisture_ar")).contains("total_moisture_ar: the same as Mt");
        assertThat(refusal("Ad,Ad")).contains("Ad: a column that stands twice");
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
        Loaded<CoalQuality> loaded = read("id,Aar,Mt\n1,NaN,5\n2,120,5\n3,60,50\n4,10,5\n");
        assertThat(loaded.values()).hasSize(1);
        assertThat(loaded.rejected().stream().map(rejected -> rejected.text(Language.EN)))
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("line 2: Aar, NaN, not a plain decimal number"),
                        second -> assertThat(second).isEqualTo("line 3: Aar, 120, allowed: 0 to 100"),
                        third -> assertThat(third).isEqualTo("line 4: Mt + Aar, 110.0, allowed: 0 to 100"));
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
    void whether_a_coal_agglomerates_is_yes_or_no() {
        Loaded<CoalQuality> loaded = read("agglomerating\nyes\n0\n是\nmaybe\n");

        assertThat(loaded.values())
                .extracting(quality -> quality.get(PhysicalProperties.AGGLOMERATING.key()))
                .containsExactly(1.0, 0.0, 1.0);
        assertThat(loaded.rejected())
                .singleElement()
                .satisfies(rejected -> assertThat(rejected.text(Language.EN))
                        .isEqualTo("line 5: agglomerating, maybe, allowed: yes, true or 1; no, false or 0"));
    }

    @Test
    void a_column_that_nothing_reads_refuses_the_table() {
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> read("id,ash\n1,18\n"))
                .withMessageContaining("coals.csv: ash: a column with no basis")
                .withMessageContaining("ash_ar");
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> read("id,colour\n1,18\n"))
                .withMessageContaining("coals.csv: colour: a column that nothing reads")
                .withMessageContaining("or one of [id, price]");
    }

    @Test
    void keys_stand_in_the_order_of_the_columns() {
        assertThat(keys("sulphur_d,id,ash_ar", Optional.empty()))
                .extracting(QualityKey::toString)
                .containsExactly("sulphur_d", "ash_ar");
    }
}
