package io.coaldesk.table;

/**
 * Reads one row into a value.
 *
 * @param <T> what a row holds
 */
@FunctionalInterface
public interface RowReader<T> {

    /**
     * Returns the value of a row.
     *
     * @throws io.coaldesk.reason.InvalidValueException if the row is to be rejected; its field is the column
     * @throws TableException if the whole table is to be refused
     */
    T read(Row row);
}
