package io.coaldesk.table;

import io.coaldesk.reason.InvalidValueException;
import io.coaldesk.reason.Reason;
import io.coaldesk.reason.ReasonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Reads tables: the first line that is not blank names the columns, every further one is a row.
 *
 * <p>A record is one physical line, so a quote that is never closed spoils its own line and no other. Cells are quoted as
 * in RFC 4180; lines without any cell are skipped; a line with more or fewer cells than the header is rejected. A bad row
 * is rejected with its reason; only a table without a usable header, or one that lacks a required column, is refused as a
 * whole. This class is immutable and thread-safe.
 */
public final class TableReader {

    private static final String OTHER_DELIMITERS = ",;\t";

    private final TableOptions options;

    private TableReader(TableOptions options) {
        this.options = options;
    }

    /** Returns a reader of tables that are written down in a way. */
    public static TableReader of(TableOptions options) {
        return new TableReader(options);
    }

    /** Returns a reader of tables in UTF-8 with commas. */
    public static TableReader standard() {
        return of(TableOptions.standard());
    }

    /**
     * Returns the rows of a file.
     *
     * @throws TableException if the file is missing, its header is unusable or it lacks a required column
     */
    public <T> Loaded<T> read(Path file, RowReader<T> rows) {
        return readByHeader(file, header -> rows);
    }

    /**
     * Returns the rows of a text.
     *
     * @param name the name of the table in messages
     * @throws TableException if the header is unusable or lacks a required column
     */
    public <T> Loaded<T> read(String name, String text, RowReader<T> rows) {
        return readByHeader(name, text, header -> rows);
    }

    /**
     * Returns the rows of a file whose reading depends on its columns.
     *
     * @param layout makes the reader of the rows from the header, and may refuse the table
     * @throws TableException if the file is missing, its header is unusable or it lacks a required column
     */
    public <T> Loaded<T> readByHeader(Path file, Function<TableHeader, RowReader<T>> layout) {
        Path fileName = file.getFileName();
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            TableException refusal = new TableException(file.toString(), "", "unreadable", "a file that exists");
            refusal.initCause(e);
            throw refusal;
        }
        String name = fileName == null ? file.toString() : fileName.toString();
        return read(name, Lines.of(bytes, options.charset()), layout);
    }

    /**
     * Returns the rows of a text whose reading depends on its columns.
     *
     * @param name the name of the table in messages
     * @param layout makes the reader of the rows from the header, and may refuse the table
     * @throws TableException if the header is unusable or lacks a required column
     */
    public <T> Loaded<T> readByHeader(String name, String text, Function<TableHeader, RowReader<T>> layout) {
        return read(name, Lines.of(text), layout);
    }

    private <T> Loaded<T> read(String name, Lines lines, Function<TableHeader, RowReader<T>> layout) {
        List<T> values = new ArrayList<>();
        List<Rejected> rejected = new ArrayList<>();
        Map<String, Map<String, Integer>> taken = new LinkedHashMap<>();
        int headerLine = headerLine(name, lines);
        TableHeader header = header(name, lines, headerLine);
        RowReader<T> rows = layout.apply(header);
        header.requireDistinct();
        for (int line = headerLine + 1; line <= lines.count(); line++) {
            try {
                String text = lines.get(line);
                if (!isEmpty(text)) {
                    values.add(read(text, header, line, taken, rows));
                }
            } catch (BadCellException e) {
                rejected.add(new Rejected(line, e.field(), e.value(), e.reason()));
            }
        }
        return new Loaded<>(values, rejected);
    }

    private <T> T read(
            String text, TableHeader header, int line, Map<String, Map<String, Integer>> taken, RowReader<T> rows) {
        List<String> cells = CellParser.split(text, options.delimiter());
        int expected = header.width();
        int named = header.columns().size();
        boolean fits = cells.size() == expected && cells.stream().skip(named).allMatch(String::isBlank);
        if (!fits) {
            throw new BadCellException(
                    "",
                    text,
                    Reason.of(TableReason.CELL_COUNT, ReasonValue.number(cells.size()), ReasonValue.number(expected)));
        }
        Row row = new Row(header, line, cells, taken);
        try {
            T value = rows.read(row);
            row.take();
            return value;
        } catch (TableException | BadCellException e) {
            throw e;
        } catch (InvalidValueException e) {
            throw new BadCellException(
                    e.field(), row.shown(e), Reason.of(TableReason.NOT_ALLOWED, ReasonValue.text(e.allowed())));
        }
    }

    private int headerLine(String name, Lines lines) {
        for (int line = 1; line <= lines.count(); line++) {
            try {
                if (!isEmpty(lines.get(line))) {
                    return line;
                }
            } catch (BadCellException e) {
                return line;
            }
        }
        throw new TableException(name, "", "empty", "a line that names the columns");
    }

    private TableHeader header(String name, Lines lines, int line) {
        try {
            return header(name, CellParser.split(lines.get(line), options.delimiter()));
        } catch (BadCellException e) {
            throw new TableException(name, "line " + line, e.value(), "a line that names the columns; " + e.allowed());
        }
    }

    private TableHeader header(String name, List<String> columns) {
        String only = columns.get(0);
        boolean others = OTHER_DELIMITERS.chars().anyMatch(c -> c != options.delimiter() && only.indexOf(c) >= 0);
        if (columns.size() == 1 && others) {
            throw new TableException(
                    name, "", "a header of one column, " + only, "the delimiter that the table is written with");
        }
        return new TableHeader(name, columns);
    }

    /** Returns whether a line has no cell with anything in it, as a spreadsheet writes below its last row. */
    private boolean isEmpty(String text) {
        return text.chars().allMatch(c -> c == options.delimiter() || Character.isWhitespace(c));
    }
}
