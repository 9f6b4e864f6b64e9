package io.coaldesk.pricing.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.coaldesk.coal.QualityUnit;
import io.coaldesk.reason.Language;
import io.coaldesk.table.Loaded;
import io.coaldesk.table.TableException;
import io.coaldesk.table.TableOptions;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables of lots. */
class SettlementLotsTest {

    private static Loaded<SettlementEvidence> read(String... lines) {
        return SettlementLots.standard().read("lots.csv", String.join("\n", lines));
    }

    @Test
    void every_column_is_read() {
        Loaded<SettlementEvidence> lots = read(
                "id,date,tonnes,basePrice,calledTonnes,provisionalPaid,weights.LOAD/RAIL_SCALE,assays.BUYER.ash_d,"
                        + "assays.SELLER.ash_d,Ad,\"St,d\"",
                "a,2025-06-30,1000,700,1200,50000,998.5,11.5,11.25,10.5,0.6");
        assertThat(lots.rejected()).isEmpty();
        SettlementEvidence lot = lots.values().get(0);
        assertThat(lot)
                .isEqualTo(SettlementEvidence.builder()
                        .id("a")
                        .date(Schedules.DAY)
                        .tonnes(new BigDecimal("1000"))
                        .basePrice(new BigDecimal("700"))
                        .calledTonnes(new BigDecimal("1200"))
                        .provisionalPaid(new BigDecimal("50000"))
                        .putWeight(WeightSource.parse("LOAD/RAIL_SCALE"), new BigDecimal("998.5"))
                        .putAssay(AssayParty.BUYER, Schedules.quality("ash_d=11.5"))
                        .putAssay(AssayParty.SELLER, Schedules.quality("ash_d=11.25"))
                        .quality(Schedules.quality("ash_d=10.5 sulphur_d=0.6"))
                        .build());
    }

    @Test
    void what_is_empty_is_absent_and_a_bad_row_stops_no_other() {
        Loaded<SettlementEvidence> lots = read(
                "id,date,tonnes,assays.BUYER.ash_d,ash_d",
                "a,2025-06-30,,,",
                "b,30.06.2025,1,,",
                "c,2025-06-30,-5,,",
                "a,2025-06-30,1,,",
                "d,2025-06-30,1,x,",
                "e,2025-06-30,1,,101",
                "f,2025-06-30,1,11,11");
        assertThat(lots.values()).extracting(SettlementEvidence::id).containsExactly("a", "f");
        assertThat(lots.values().get(0).quality()).isEmpty();
        assertThat(lots.values().get(0).assays()).isEmpty();
        assertThat(lots.rejected())
                .extracting(row -> row.line() + " " + row.column())
                .containsExactly("3 date", "4 tonnes", "5 id", "6 assays.BUYER.ash_d", "7 ash_d");
        assertThat(lots.rejected().get(1).text(Language.EN)).contains("-5", "more than 0");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "id|date",
                "date|id",
                "id,date,weights.SCALE|weights.SCALE",
                "id,date,assays.ME.ash_d|assays.ME.ash_d",
                "id,date,assays.BUYER|assays.BUYER",
                "id,date,assays.BUYER.ash|assays.BUYER.ash",
                "id,date,tonnage|tonnage"
            })
    void a_table_that_lacks_or_misspells_a_column_is_refused(String header, String column) {
        assertThatThrownBy(() -> read(header))
                .isInstanceOf(TableException.class)
                .hasMessageContaining(column);
    }

    @Test
    void options_name_the_calorific_unit_and_pass_over_columns() {
        Loaded<SettlementEvidence> lots = SettlementLots.of(
                        TableOptions.standard().withDelimiter(';'))
                .withCalorificUnit(QualityUnit.KCAL_20C_PER_KG)
                .ignoring(List.of("note"))
                .read("lots.csv", "id;date;Qnet,ar;note\na;2025-06-30;5000;late");
        assertThat(lots.values().get(0).quality()).contains(Schedules.quality("net_cv_ar_kcal_20c=5000"));
    }

    @Test
    void the_tables_that_ship_are_read() {
        Path folder = Path.of("..", "examples", "data");
        assertThat(SettlementLots.standard()
                        .read(folder.resolve("policies/lots.csv"))
                        .rejected())
                .isEmpty();
        assertThat(SettlementLots.standard()
                        .read(folder.resolve("schedules/lots-pci.csv"))
                        .rejected())
                .hasSize(1);
    }
}
