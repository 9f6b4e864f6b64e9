package io.coaldesk.table;

import static io.coaldesk.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class TableWriterTest {

    @Property
    void cells_read_back_as_they_were(
            @ForAll @Size(min = 1, max = 5) List<@Chars({'a', ',', ';', '"', ' ', '煤', '\t'}) String> cells) {
        TableOptions semicolons = TableOptions.standard().withDelimiter(';');

        assertThat(CellParser.split(TableWriter.standard().line(cells), ',')).isEqualTo(cells);
        assertThat(CellParser.split(TableWriter.of(semicolons).line(cells), ';'))
                .isEqualTo(cells);
    }

    @Test
    void only_what_needs_quotes_has_them() {
        assertThat(TableWriter.standard().line(List.of("a", "b, c", "say \"d\"", " e", "")))
                .isEqualTo("a,\"b, c\",\"say \"\"d\"\"\",\" e\",");
    }

    @Test
    void a_cell_of_two_lines_is_refused() {
        assertRefused(() -> TableWriter.standard().line(List.of("a\nb")), "cell", "a\nb", "without the end of a line");
    }
}
