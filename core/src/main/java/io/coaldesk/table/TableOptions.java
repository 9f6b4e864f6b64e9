package io.coaldesk.table;

import io.coaldesk.reason.Require;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * How a table is written down.
 *
 * @param charset the encoding of a file; a byte order mark at its start is ignored
 * @param delimiter what stands between two cells
 */
public record TableOptions(Charset charset, char delimiter) {

    private static final String STRUCTURE = "\n\r\",;\t";

    /** Checks that lines, quotes and delimiters can be told apart. */
    public TableOptions {
        Require.that(
                Arrays.equals(STRUCTURE.getBytes(charset), STRUCTURE.getBytes(StandardCharsets.US_ASCII)),
                "charset",
                charset,
                "one that writes ASCII as single bytes, such as UTF-8 or GBK");
        Require.that(
                delimiter != '"' && delimiter != '\n' && delimiter != '\r',
                "delimiter",
                "a quote or the end of a line",
                "another character, such as a comma, a semicolon or a tab");
    }

    /** Returns UTF-8 and commas. */
    public static TableOptions standard() {
        return new TableOptions(StandardCharsets.UTF_8, ',');
    }

    /** Returns these options with another encoding. */
    public TableOptions withCharset(Charset other) {
        return new TableOptions(other, delimiter);
    }

    /** Returns these options with another delimiter. */
    public TableOptions withDelimiter(char other) {
        return new TableOptions(charset, other);
    }
}
