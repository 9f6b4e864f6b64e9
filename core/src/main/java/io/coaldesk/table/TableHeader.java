package io.coaldesk.table;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The columns of a table, each name once. A table in which one stands twice has no rows. */
public final class TableHeader {

    private final String table;
    private final int width;
    private final List<String> columns;
    private final Map<String, Integer> places = new LinkedHashMap<>();

    TableHeader(String table, List<String> names) {
        this.table = table;
        this.width = names.size();
        this.columns = withoutTrailingBlanks(names.stream().map(String::strip).toList());
        for (int i = 0; i < columns.size(); i++) {
            String column = columns.get(i);
            if (column.isEmpty()) {
                throw new TableException(table, "column " + (i + 1), "no name", "a name for every column");
            }
            places.putIfAbsent(column, i);
        }
    }

    /** A spreadsheet writes delimiters behind the last column; where no name stands there, no cell may. */
    private static List<String> withoutTrailingBlanks(List<String> names) {
        int end = names.size();
        while (end > 1 && names.get(end - 1).isEmpty()) {
            end--;
        }
        return names.subList(0, end);
    }

    /** Returns the number of cells of a row, those behind the last named column included. */
    int width() {
        return width;
    }

    /** Refuses a column that stands twice; the layout of a table may know better why, so it is asked first. */
    void requireDistinct() {
        for (int i = 0; i < columns.size(); i++) {
            if (place(columns.get(i)) != i) {
                throw new TableException(table, columns.get(i), "a column that stands twice", "each column once");
            }
        }
    }

    /** Returns the name of the table, usually its file name. */
    public String table() {
        return table;
    }

    /** Returns the names of the columns, from left to right. */
    public List<String> columns() {
        return columns;
    }

    /** Returns whether there is a column. */
    public boolean has(String column) {
        return places.containsKey(column);
    }

    /**
     * Refuses a table that lacks a column.
     *
     * @throws TableException if one of the columns is missing
     */
    public void require(String... required) {
        for (String column : required) {
            if (!has(column)) {
                throw new TableException(table, column, "missing", "a column of that name; columns: " + columns);
            }
        }
    }

    /**
     * Refuses a table with a column that nothing reads, such as a misspelt one.
     *
     * @throws TableException if there is a column that is not known
     */
    public void requireOnly(Collection<String> known) {
        for (String column : columns) {
            if (!known.contains(column)) {
                throw new TableException(
                        table,
                        column,
                        "an unknown column",
                        "one of " + known.stream().sorted().toList());
            }
        }
    }

    /** Returns the place of a column, or -1. */
    int place(String column) {
        return places.getOrDefault(column, -1);
    }

    /** Returns the table's name and columns. */
    @Override
    public String toString() {
        return table + " " + columns;
    }
}
