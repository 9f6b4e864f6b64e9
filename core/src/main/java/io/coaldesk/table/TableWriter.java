package io.coaldesk.table;

import io.coaldesk.reason.Require;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes the lines of a table so that {@link TableReader} with the same options reads the same cells back.
 *
 * <p>A cell is quoted, as in RFC 4180, where it holds the delimiter or a quote, or white space at an end. This class is
 * immutable and thread-safe.
 */
public final class TableWriter {

    private final char delimiter;

    private TableWriter(char delimiter) {
        this.delimiter = delimiter;
    }

    /** Returns a writer of tables that are written down in a way; the encoding is up to whoever stores the text. */
    public static TableWriter of(TableOptions options) {
        return new TableWriter(options.delimiter());
    }

    /** Returns a writer of tables with commas. */
    public static TableWriter standard() {
        return of(TableOptions.standard());
    }

    /**
     * Returns one line without its end.
     *
     * @throws io.coaldesk.reason.InvalidValueException if a cell holds the end of a line: a record is one physical line
     */
    public String line(List<String> cells) {
        return cells.stream().map(this::cell).collect(Collectors.joining(String.valueOf(delimiter)));
    }

    private String cell(String text) {
        Require.that(
                text.indexOf('\n') < 0 && text.indexOf('\r') < 0, "cell", text, "a text without the end of a line");
        boolean plain = text.indexOf(delimiter) < 0
                && text.indexOf('"') < 0
                && text.strip().length() == text.length();
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
