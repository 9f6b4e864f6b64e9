package io.coaldesk.table;

import io.coaldesk.reason.InvalidValueException;
import org.jspecify.annotations.Nullable;

/** Thrown where a table as a whole is refused: it names the table, the column, the value and what is allowed. */
public final class TableException extends InvalidValueException {

    private static final long serialVersionUID = 1L;

    private final String table;

    /** Creates the error of a table, with an empty column where no single column is meant. */
    public TableException(String table, String column, @Nullable Object value, String allowed) {
        super(column.isEmpty() ? table : table + ": " + column, value, allowed);
        this.table = table;
    }

    /** Returns the name of the table, usually its file name. */
    public String table() {
        return table;
    }
}
