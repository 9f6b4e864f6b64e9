package io.coaldesk.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TableLawsTest {

    @Provide
    Arbitrary<String> cells() {
        return Arbitraries.strings()
                .withChars(',', '"', ';', ' ', 'a', 'é', '煤', '\t')
                .ofMaxLength(6)
                .filter(cell -> !cell.isBlank());
    }

    @Provide
    Arbitrary<Character> delimiters() {
        return Arbitraries.of(',', ';', '\t');
    }

    @Provide
    Arbitrary<String> junk() {
        return Arbitraries.strings().withChars(',', '"', 'a', '1', ' ').ofMaxLength(8);
    }

    @Property
    void what_is_quoted_is_read_back(@ForAll("delimiters") char delimiter, @ForAll List<@From("cells") String> cells) {
        List<String> lines = new ArrayList<>(List.of("first" + delimiter + "second"));
        cells.forEach(cell -> lines.add(quoted(cell) + delimiter + quoted(cell)));
        Loaded<List<String>> loaded = TableReader.of(TableOptions.standard().withDelimiter(delimiter))
                .read("t.csv", String.join("\r\n", lines), row -> List.of(row.text("first"), row.text("second")));
        assertThat(loaded.rejected()).isEmpty();
        assertThat(loaded.values())
                .isEqualTo(cells.stream().map(cell -> List.of(cell, cell)).toList());
    }

    /** Whatever stands on one line, the lines around it are read. */
    @Property
    void no_line_swallows_another(@ForAll("junk") String junk) {
        Loaded<String> loaded = TableReader.standard()
                .read("t.csv", "id,name\n1,before\n" + junk + "\n2,after\n", row -> row.text("name"));
        assertThat(loaded.values()).startsWith("before").endsWith("after");
        assertThat(loaded.values().size() + loaded.rejected().size()).isBetween(2, 3);
        assertThat(loaded.rejected()).allMatch(rejected -> rejected.line() == 3);
    }

    private static String quoted(String cell) {
        return cell.chars()
                .mapToObj(c -> c == '"' ? "\"\"" : String.valueOf((char) c))
                .collect(Collectors.joining("", "\"", "\""));
    }
}
