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
 * The columns of a table that hold coal quality.
 *
 * <p>A column is named as a {@link QualityKey} is written, or as laboratories do: by symbol ({@code Mt}, {@code Vdaf},
 * {@code "St,d"}, {@code St.d}, {@code Qnet,ar (MJ/kg)}) or in Chinese ({@code 干燥基灰分}, {@code 全水分(%)}). The basis is
 * always stated, and so is the unit of a calorific value, in the name or once for the whole table; neither is guessed. A
 * table may hold one property in several columns, on different bases or in different units.
 */
public final class QualityColumns {

    /** A symbol has two commas at the most, as in Qgr,v,ad. */
    private static final int MOST_PARTS = 3;

    private final Map<String, QualityKey> keys;

    private QualityColumns(Map<String, QualityKey> keys) {
        this.keys = keys;
    }

    /**
     * Returns the quality columns of a table, whose calorific values state their unit each: all columns but the others.
     *
     * @param header the columns of the table
     * @param others the names of the columns that hold something else; they need not be there
     * @throws TableException if a column is neither one of the others nor a quality, or means the same as another
     */
    public static QualityColumns of(TableHeader header, Collection<String> others) {
        return of(header, others, Optional.empty());
    }

    /**
     * Returns the quality columns of a table.
     *
     * @param calorificUnit the unit of the calorific values whose name states none
     * @throws TableException as {@link #of(TableHeader, Collection)}
     */
    public static QualityColumns of(
            TableHeader header, Collection<String> others, Optional<QualityUnit> calorificUnit) {
        LaboratoryNotation notation = new LaboratoryNotation(calorificUnit);
        refuseSplitNames(header, others, notation);
        Map<String, QualityKey> keys = new LinkedHashMap<>();
        for (String column : header.columns()) {
            if (!others.contains(column)) {
                QualityKey key = key(header, column, others, notation);
                keys.forEach((earlier, known) -> {
                    if (known.equals(key) && !earlier.equals(column)) {
                        throw new TableException(
                                header.table(), column, "the same as " + earlier, "one column for " + key);
                    }
                });
                keys.put(column, key);
            }
        }
        return new QualityColumns(keys);
    }

    /** A comma inside a name makes columns of its parts, and every value behind it would shift. */
    private static void refuseSplitNames(TableHeader header, Collection<String> others, LaboratoryNotation notation) {
        List<String> columns = header.columns();
        for (int i = 0; i + 1 < columns.size(); i++) {
            for (int end = i + 2; end <= Math.min(columns.size(), i + MOST_PARTS); end++) {
                List<String> parts = columns.subList(i, end);
                boolean partsMeanNothing = parts.subList(1, parts.size()).stream()
                        .noneMatch(part -> others.contains(part) || notation.reads(part));
                String name = String.join(",", parts);
                if (partsMeanNothing && !others.contains(parts.get(0)) && notation.reads(name)) {
                    throw new TableException(
                            header.table(),
                            name,
                            "one name that its comma splits into the columns " + parts,
                            "\"" + name + "\" in quotes, or " + String.join(".", parts));
                }
            }
        }
    }

    private static QualityKey key(
            TableHeader header, String column, Collection<String> others, LaboratoryNotation notation) {
        try {
            return notation.key(column);
        } catch (InvalidValueException e) {
            TableException refusal = refusal(header.table(), column, others, e);
            refusal.initCause(e);
            throw refusal;
        }
    }

    private static TableException refusal(
            String table, String column, Collection<String> others, InvalidValueException cause) {
        return switch (cause.value()) {
            case LaboratoryNotation.NO_BASIS ->
                new TableException(table, column, "a column with no basis", cause.allowed());
            case LaboratoryNotation.NO_UNIT -> {
                boolean calorific = cause.allowed().contains(QualityUnit.KCAL_IT_PER_KG.code());
                String allowed = cause.allowed() + (calorific ? ", or a unit for the whole table" : "");
                yield new TableException(table, column, "a column with no unit", allowed);
            }
            case LaboratoryNotation.ANY_CALORIE ->
                new TableException(table, column, "a calorie that may be any of three", cause.allowed());
            default ->
                new TableException(
                        table,
                        column,
                        cause.value().startsWith("two meanings") ? cause.value() : "a column that nothing reads",
                        cause.allowed() + "; or one of "
                                + others.stream().sorted().toList() + ", or a column that is ignored by name");
        };
    }

    /** Returns the keys of the columns, from left to right. */
    public List<QualityKey> keys() {
        return List.copyOf(keys.values());
    }

    /**
     * Returns the quality of a row; an empty cell is not measured.
     *
     * @throws InvalidValueException if a cell is not a number or is refused by {@link CoalQuality}; its field is the
     *     column
     */
    public CoalQuality read(Row row) {
        Map<QualityKey, Double> values = new LinkedHashMap<>();
        keys.forEach((column, key) -> value(row, column, key).ifPresent(value -> values.put(key, value)));
        try {
            return CoalQuality.of(values);
        } catch (InvalidValueException e) {
            throw inColumns(e);
        }
    }

    private static Optional<Double> value(Row row, String column, QualityKey key) {
        return key.unit() == QualityUnit.YES_OR_NO
                ? row.optionalParsed(column, text -> yesOrNo(column, text))
                : row.optionalDecimal(column).map(BigDecimal::doubleValue);
    }

    private static double yesOrNo(String column, String text) {
        return switch (text.strip()) {
            case "1", "yes", "true", "是" -> 1;
            case "0", "no", "false", "否" -> 0;
            default -> throw new InvalidValueException(column, text, "yes, true or 1; no, false or 0");
        };
    }

    /** Names the columns of a table where a refusal names keys. */
    private InvalidValueException inColumns(InvalidValueException refusal) {
        List<String> fields = new ArrayList<>();
        for (String field : refusal.field().split(" \\+ ", -1)) {
            fields.add(keys.entrySet().stream()
                    .filter(entry -> entry.getValue().toString().equals(field))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse(field));
        }
        InvalidValueException named =
                new InvalidValueException(String.join(" + ", fields), refusal.value(), refusal.allowed());
        named.initCause(refusal);
        return named;
    }
}
