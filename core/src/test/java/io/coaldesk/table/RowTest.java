package io.coaldesk.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.coaldesk.policy.BandEdge;
import io.coaldesk.reason.Language;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowTest {

    private static <T> Loaded<T> read(String cell, RowReader<T> reader) {
        return TableReader.standard().read("t.csv", "id,x\n1," + cell + "\n", reader);
    }

    private static Object value(String cell, RowReader<?> reader) {
        Loaded<?> loaded = read(cell, reader);
        assertThat(loaded.rejected()).isEmpty();
        return loaded.values().get(0);
    }

    private static <T> String refusal(String cell, RowReader<T> reader) {
        Loaded<T> loaded = read(cell, reader);
        assertThat(loaded.values()).isEmpty();
        assertThat(loaded.rejected().get(0).column()).isEqualTo("x");
        return loaded.rejected().get(0).text(Language.EN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "610.50", ".5", "-.25", "00012", "12345678901234567890.123"})
    void a_plain_decimal_is_read_exactly(String cell) {
        assertThat(value(cell, row -> row.decimal("x"))).isEqualTo(new BigDecimal(cell));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NaN",
                "Infinity",
                "-Infinity",
                "1E+5",
                "1e5",
                "5.",
                ".",
                "-",
                "+5",
                "1_000",
                "1 000",
                "0x10",
                "12%",
                "\uFF11",
                "\"1,5\""
            })
    void anything_else_is_no_number(String cell) {
        assertThat(refusal(cell, row -> row.decimal("x"))).contains("not a plain decimal number");
        assertThat(refusal(cell, row -> row.optionalDecimal("x"))).contains("not a plain decimal number");
    }

    @Test
    void an_empty_cell_is_absent() {
        for (String empty : List.of("", "  ", "\"\"", "\" \"")) {
            assertThat(value(empty, row -> row.optionalText("x"))).isEqualTo(Optional.empty());
            assertThat(value(empty, row -> row.optionalDecimal("x"))).isEqualTo(Optional.empty());
            assertThat(value(empty, row -> row.optionalWholeNumber("x"))).isEqualTo(OptionalInt.empty());
            assertThat(value(empty, row -> row.optionalDate("x"))).isEqualTo(Optional.empty());
            assertThat(value(empty, row -> row.optionalFlag("x"))).isEqualTo(Optional.empty());
            assertThat(value(empty, row -> row.optionalConstant("x", BandEdge.class)))
                    .isEqualTo(Optional.empty());
            assertThat(value(empty, row -> row.optionalParsed("x", BigDecimal::new)))
                    .isEqualTo(Optional.empty());
            assertThat(refusal(empty, row -> row.text("x"))).isEqualTo("line 2: x, a value is missing");
        }
    }

    @Test
    void an_optional_column_may_be_missing() {
        assertThat(value("1", row -> row.optionalText("y"))).isEqualTo(Optional.empty());
        assertThat(value("1", row -> row.optionalDecimal("y"))).isEqualTo(Optional.empty());
    }

    @Test
    void whole_numbers_dates_flags_and_constants_are_read() {
        assertThat(value("-45", row -> row.wholeNumber("x"))).isEqualTo(-45);
        assertThat(value("45", row -> row.optionalWholeNumber("x"))).isEqualTo(OptionalInt.of(45));
        assertThat(value("2012-06-18", row -> row.date("x"))).isEqualTo(LocalDate.of(2012, 6, 18));
        assertThat(value("2012-06-18", row -> row.optionalDate("x"))).isEqualTo(Optional.of(LocalDate.of(2012, 6, 18)));
        assertThat(value("yes", row -> row.flag("x"))).isEqualTo(true);
        assertThat(value("false", row -> row.optionalFlag("x"))).isEqualTo(Optional.of(false));
        assertThat(value("TO_INCLUDED", row -> row.constant("x", BandEdge.class)))
                .isEqualTo(BandEdge.TO_INCLUDED);
        assertThat(value("zh", row -> row.parsed("x", Language::parse))).isEqualTo(Language.ZH);
    }

    @Test
    void every_refusal_names_column_value_and_what_is_allowed() {
        assertThat(refusal("1.0", row -> row.wholeNumber("x")))
                .isEqualTo("line 2: x, 1.0, not a whole number of at most nine digits");
        assertThat(refusal("1234567890", row -> row.wholeNumber("x"))).contains("not a whole number");
        assertThat(refusal("2012-02-30", row -> row.date("x")))
                .isEqualTo("line 2: x, 2012-02-30, not a date such as 2012-06-18");
        assertThat(refusal("18/06/2012", row -> row.date("x"))).contains("not a date");
        assertThat(refusal("Y", row -> row.flag("x"))).isEqualTo("line 2: x, Y, allowed: true or yes, false or no");
        assertThat(refusal("to_included", row -> row.constant("x", BandEdge.class)))
                .isEqualTo("line 2: x, to_included, allowed: one of [FROM_INCLUDED, TO_INCLUDED]");
        assertThat(refusal("fr", row -> row.parsed("x", Language::parse)))
                .isEqualTo("line 2: x, fr, allowed: en or zh");
    }

    @Test
    void a_row_knows_its_line_and_columns() {
        assertThat(value("1", Row::line)).isEqualTo(2);
        assertThat(value("1", Row::columns)).isEqualTo(List.of("id", "x"));
    }
}
