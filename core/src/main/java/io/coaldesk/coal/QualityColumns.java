package io.coaldesk.coal;

import io.coaldesk.reason.InvalidValueException;
import io.coaldesk.table.Row;
import io.coaldesk.table.TableException;
import io.coaldesk.table.TableHeader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The columns of a table that hold coal quality, named as {@link QualityKey} is written.
 *
 * <p>A table may hold one property in several columns, on different bases or in different units; a row fills one of them.
 */
public final class QualityColumns {

    private final List<QualityKey> keys;

    private QualityColumns(List<QualityKey> keys) {
        this.keys = List.copyOf(keys);
    }

    /**
     * Returns the quality columns of a table: all columns but the others.
     *
     * @param header the columns of the table
     * @param others the names of the columns that hold something else; they need not be there
     * @throws TableException if a column is neither one of the others nor a {@link QualityKey}
     */
    public static QualityColumns of(TableHeader header, Collection<String> others) {
        List<QualityKey> keys = new ArrayList<>();
        for (String column : header.columns()) {
            if (!others.contains(column)) {
                keys.add(key(header, column, others));
            }
        }
        return new QualityColumns(keys);
    }

    private static QualityKey key(TableHeader header, String column, Collection<String> others) {
        try {
            return QualityKey.parse(column);
        } catch (InvalidValueException e) {
            throw new TableException(
                    header.table(),
                    column,
                    "a column that nothing reads",
                    e.allowed() + "; or one of " + others.stream().sorted().toList());
        }
    }

    /** Returns the keys of the columns, from left to right. */
    public List<QualityKey> keys() {
        return keys;
    }

    /**
     * Returns the quality of a row; an empty cell is not measured.
     *
     * @throws InvalidValueException if a cell is not a number or is refused by {@link CoalQuality}; its field is the
     *     column
     */
    public CoalQuality read(Row row) {
        Map<QualityKey, Double> values = new LinkedHashMap<>();
        for (QualityKey key : keys) {
            Optional<BigDecimal> value = row.optionalDecimal(key.toString());
            value.ifPresent(number -> values.put(key, number.doubleValue()));
        }
        return CoalQuality.of(values);
    }
}
