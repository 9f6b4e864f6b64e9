package io.coaldesk.table;

import io.coaldesk.reason.Reason;
import java.util.ArrayList;
import java.util.List;

/** Splits one physical line into cells, quoted as in RFC 4180. White space around a cell without quotes is dropped. */
final class CellParser {

    private static final char QUOTE = '"';

    private final String line;
    private final char delimiter;
    private int at;

    private CellParser(String line, char delimiter) {
        this.line = line;
        this.delimiter = delimiter;
    }

    /**
     * Returns the cells of a line.
     *
     * @throws BadCellException if a quote is not closed, or stands in the middle of a cell
     */
    static List<String> split(String line, char delimiter) {
        CellParser parser = new CellParser(line, delimiter);
        List<String> cells = new ArrayList<>();
        cells.add(parser.cell());
        while (parser.at < line.length()) {
            parser.at++;
            cells.add(parser.cell());
        }
        return cells;
    }

    private String cell() {
        return at < line.length() && line.charAt(at) == QUOTE ? quoted() : bare();
    }

    private String bare() {
        int end = line.indexOf(delimiter, at);
        String cell = line.substring(at, end < 0 ? line.length() : end);
        if (cell.indexOf(QUOTE) >= 0) {
            throw bad(TableReason.STRAY_QUOTE);
        }
        at += cell.length();
        return cell.strip();
    }

    private String quoted() {
        StringBuilder cell = new StringBuilder();
        at++;
        while (true) {
            int end = line.indexOf(QUOTE, at);
            if (end < 0) {
                throw bad(TableReason.UNCLOSED_QUOTE);
            }
            cell.append(line, at, end);
            at = end + 1;
            if (at == line.length() || line.charAt(at) == delimiter) {
                return cell.toString();
            }
            if (line.charAt(at) != QUOTE) {
                throw bad(TableReason.STRAY_QUOTE);
            }
            cell.append(QUOTE);
            at++;
        }
    }

    private BadCellException bad(TableReason code) {
        return new BadCellException("", line, Reason.of(code));
    }
}
