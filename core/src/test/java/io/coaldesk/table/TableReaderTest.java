package io.coaldesk.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.coaldesk.reason.InvalidValueException;
import io.coaldesk.reason.Language;
import io.coaldesk.reason.Require;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableReaderTest {

    private static final Charset GBK = Charset.forName("GBK");

    private final TableReader reader = TableReader.standard();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private Loaded<String> names(String text) {
        return reader.read("coals.csv", text, row -> row.text("name"));
    }

    private static List<String> texts(Loaded<?> loaded, Language language) {
        return loaded.rejected().stream()
                .map(rejected -> rejected.text(language))
                .toList();
    }

    @Test
    void a_bad_row_never_loses_the_next_one() {
        Loaded<BigDecimal> loaded =
                reader.read("coals.csv", "id,price\na,610.5\nb,\"1,200\"\nc,720\n", row -> row.decimal("price"));
        assertThat(loaded.values()).containsExactly(new BigDecimal("610.5"), new BigDecimal("720"));
        assertThat(texts(loaded, Language.EN))
                .containsExactly("line 3: price, 1,200, not a plain decimal number such as 1234.5,"
                        + " without thousands separators");
        assertThat(texts(loaded, Language.ZH)).containsExactly("第 3 行：price，1,200，不是普通十进制数（如 1234.5，不带千位分隔符）");
    }

    @Test
    void an_unclosed_quote_spoils_its_own_line_only() {
        Loaded<String> loaded = names("id,name\n1,\"Shenhua\n2,Datong\n3,\"Yulin\"\n");
        assertThat(loaded.values()).containsExactly("Datong", "Yulin");
        assertThat(texts(loaded, Language.EN))
                .containsExactly("line 2: 1,\"Shenhua, a quote is not closed on its line");
        assertThat(texts(loaded, Language.ZH)).containsExactly("第 2 行：1,\"Shenhua，引号未在本行内闭合");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,\"a\"b", "1,a\"b\"", "1, \"a\""})
    void a_quote_in_the_middle_of_a_cell_is_rejected(String line) {
        Loaded<String> loaded = names("id,name\n" + line);
        assertThat(loaded.values()).isEmpty();
        assertThat(loaded.rejected()).singleElement().satisfies(rejected -> {
            assertThat(rejected.line()).isEqualTo(2);
            assertThat(rejected.column()).isEmpty();
            assertThat(rejected.value()).isEqualTo(line);
            assertThat(rejected.reason().code()).isEqualTo("table.quote.stray");
        });
    }

    @Test
    void quoted_cells_keep_delimiters_quotes_and_white_space() {
        assertThat(names("id,name\n1,\" a, \"\"b\"\" \"\n2,  c  \n").values()).containsExactly(" a, \"b\" ", "c");
    }

    @Test
    void lines_with_too_few_or_too_many_cells_are_rejected() {
        Loaded<String> loaded = names("id,name\n1\n2,b,\n3,c\n");
        assertThat(loaded.values()).containsExactly("c");
        assertThat(texts(loaded, Language.EN))
                .containsExactly(
                        "line 2: 1, the line has 1 cells, the header has 2",
                        "line 3: 2,b,, the line has 3 cells, the header has 2");
        assertThat(texts(loaded, Language.ZH)).contains("第 2 行：1，该行有 1 个单元格，表头有 2 个");
    }

    @Test
    void blank_lines_are_skipped_and_counted() {
        Loaded<String> loaded = names("\r\nid,name\r\n\r\n1,a\r\n , \r\n2,\r\n");
        assertThat(loaded.values()).containsExactly("a");
        assertThat(texts(loaded, Language.EN)).containsExactly("line 6: name, a value is missing");
        assertThat(texts(loaded, Language.ZH)).containsExactly("第 6 行：name，缺少数值");
    }

    @Test
    void header_names_are_trimmed_and_a_byte_order_mark_is_ignored() throws IOException {
        Path file = Files.writeString(folder.resolve("bom.csv"), "\uFEFF name ,\"id\"\n煤,1\n");
        assertThat(reader.read(file, row -> row.text("name")).values()).containsExactly("煤");
        assertThat(names("\uFEFFname\nx").values()).containsExactly("x");
    }

    @Test
    void a_gbk_file_is_read_with_its_charset() throws IOException {
        Path file = Files.write(folder.resolve("gbk.csv"), "编号;名称\n1;\"大同;优混\"\n".getBytes(GBK));
        TableReader gbk =
                TableReader.of(TableOptions.standard().withCharset(GBK).withDelimiter(';'));
        assertThat(gbk.read(file, row -> row.text("名称")).values()).containsExactly("大同;优混");
    }

    @Test
    void malformed_bytes_reject_their_line_only() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("id,name\n1,大同\n".getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes("2,优混\n".getBytes(GBK));
        bytes.writeBytes("3,榆林\n".getBytes(StandardCharsets.UTF_8));
        Path file = Files.write(folder.resolve("mixed.csv"), bytes.toByteArray());
        Loaded<String> loaded = reader.read(file, row -> row.text("name"));
        assertThat(loaded.values()).containsExactly("大同", "榆林");
        assertThat(loaded.rejected()).singleElement().satisfies(rejected -> {
            assertThat(rejected.line()).isEqualTo(3);
            assertThat(rejected.text(Language.EN)).endsWith("the line is not valid UTF-8");
            assertThat(rejected.text(Language.ZH)).endsWith("该行不是有效的 UTF-8 编码");
        });
    }

    @Test
    void a_table_without_a_usable_header_is_refused_as_a_whole() throws IOException {
        assertRefused(
                "id,name, id\n", "coals.csv: id: a column that stands twice is not allowed; allowed: each column once");
        assertRefused("id,,name\n", "coals.csv: column 2: no name is not allowed; allowed: a name for every column");
        assertRefused("\n \n", "coals.csv: empty is not allowed; allowed: a line that names the columns");
        assertRefused("id,\"name\n", "coals.csv: line 1: id,\"name is not allowed");
        Path file = Files.write(folder.resolve("gbk.csv"), "名称\n煤\n".getBytes(GBK));
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> reader.read(file, row -> row.text("名称")))
                .withMessageContaining("gbk.csv: line 1")
                .withMessageContaining("not valid UTF-8");
    }

    private void assertRefused(String text, String message) {
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> names(text))
                .withMessageStartingWith(message)
                .satisfies(e -> assertThat(e.table()).isEqualTo("coals.csv"));
    }

    @Test
    void a_missing_required_column_is_an_error_of_the_table() {
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> names("id,nmae\n1,a\n"))
                .withMessage(
                        "coals.csv: name: missing is not allowed; allowed: a column of that name; columns: [id, nmae]");
    }

    @Test
    void a_missing_file_is_named() {
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> reader.read(folder.resolve("none.csv"), Row::line))
                .withMessageContaining("none.csv: unreadable is not allowed; allowed: a file that exists")
                .withCauseInstanceOf(IOException.class);
    }

    @Test
    void the_header_may_decide_how_rows_are_read() {
        Loaded<Integer> loaded = reader.readByHeader("coals.csv", "a,b\n1,2\n", header -> {
            header.requireOnly(List.of("a", "b", "c"));
            return header.has("b") ? row -> row.wholeNumber("b") : row -> row.wholeNumber("a");
        });
        assertThat(loaded.values()).containsExactly(2);
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> reader.readByHeader("coals.csv", "a,x\n", header -> {
                    header.requireOnly(List.of("b", "a"));
                    return Row::line;
                }))
                .withMessage("coals.csv: x: an unknown column is not allowed; allowed: one of [a, b]");
    }

    @Test
    void what_a_type_refuses_rejects_the_row_with_the_cell() {
        Loaded<BigDecimal> loaded =
                reader.read("coals.csv", "tonnes\n-5.0\n5\n", row -> Require.positive("tonnes", row.decimal("tonnes")));
        assertThat(loaded.values()).containsExactly(new BigDecimal("5"));
        assertThat(texts(loaded, Language.EN)).containsExactly("line 2: tonnes, -5.0, allowed: more than 0");
        assertThat(texts(loaded, Language.ZH)).containsExactly("第 2 行：tonnes，-5.0，应为：more than 0");
    }

    @Test
    void an_error_of_the_reading_code_is_not_swallowed() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> reader.read("t", "a\n1\n", row -> {
                    throw new IllegalStateException("a bug");
                }));
    }

    @Test
    void an_id_stands_once_among_the_rows_that_are_taken() {
        Loaded<String> loaded = reader.read("coals.csv", "id,price\na,x\na,1\nb,2\na,3\n", row -> {
            String id = row.uniqueText("id");
            return id + row.decimal("price");
        });
        assertThat(loaded.values()).containsExactly("a1", "b2");
        assertThat(texts(loaded, Language.EN)).hasSize(2).last().isEqualTo("line 5: id, a, stands already in line 3");
        assertThat(texts(loaded, Language.ZH)).last().isEqualTo("第 5 行：id，a，与第 3 行重复");
    }

    @Test
    void a_charset_whose_lines_cannot_be_told_apart_is_refused() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> TableOptions.standard().withCharset(StandardCharsets.UTF_16))
                .withMessageContaining("charset: UTF-16");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> TableOptions.standard().withDelimiter('"'))
                .withMessageContaining("delimiter");
    }
}
