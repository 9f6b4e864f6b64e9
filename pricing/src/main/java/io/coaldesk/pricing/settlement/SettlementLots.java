package io.coaldesk.pricing.settlement;

import io.coaldesk.coal.CoalQuality;
import io.coaldesk.coal.QualityColumns;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.coal.QualityUnit;
import io.coaldesk.reason.InvalidValueException;
import io.coaldesk.table.Loaded;
import io.coaldesk.table.Row;
import io.coaldesk.table.RowReader;
import io.coaldesk.table.TableException;
import io.coaldesk.table.TableHeader;
import io.coaldesk.table.TableOptions;
import io.coaldesk.table.TableReader;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tables of delivered lots, one per row.
 *
 * <p>Columns are the property paths of {@link SettlementEvidence}: {@code id} and {@code date} are required; {@code tonnes},
 * {@code basePrice}, {@code calledTonnes}, {@code provisionalPaid}; {@code weights.} before a {@link WeightSource}, as in
 * {@code weights.LOAD/RAIL_SCALE}; {@code assays.} before an {@link AssayParty} and a {@link QualityKey}, as in {@code
 * assays.BUYER.ash_d}. Every other column is the quality as stated for the lot, named as a {@link QualityKey} is written or
 * as laboratories do. An empty cell is absent. A row with an id that an earlier row holds is rejected.
 */
public final class SettlementLots {

    private static final String WEIGHTS = "weights.";
    private static final String ASSAYS = "assays.";
    private static final List<String> COLUMNS =
            List.of("id", "date", "tonnes", "basePrice", "calledTonnes", "provisionalPaid");

    private final TableOptions options;
    private final Optional<QualityUnit> calorificUnit;
    private final Set<String> ignored;

    private SettlementLots(TableOptions options, Optional<QualityUnit> calorificUnit, Set<String> ignored) {
        this.options = options;
        this.calorificUnit = calorificUnit;
        this.ignored = ignored;
    }

    /** Returns a reader of tables in UTF-8 with commas. */
    public static SettlementLots standard() {
        return of(TableOptions.standard());
    }

    /** Returns a reader of tables that are written down in a way. */
    public static SettlementLots of(TableOptions options) {
        return new SettlementLots(options, Optional.empty(), Set.of());
    }

    /**
     * Returns the same with a unit for the calorific values whose column states none.
     *
     * @throws InvalidValueException if it is no unit of a calorific value
     */
    public SettlementLots withCalorificUnit(QualityUnit unit) {
        return new SettlementLots(options, Optional.of(unit.requireCalorific("calorificUnit")), ignored);
    }

    /** Returns the same with columns that are passed over; they need not be there. */
    public SettlementLots ignoring(Collection<String> columns) {
        return new SettlementLots(options, calorificUnit, Set.copyOf(columns));
    }

    /**
     * Returns the lots of a file, and the rows that hold none.
     *
     * @throws TableException if the file is missing, lacks a required column or has one that nothing reads
     */
    public Loaded<SettlementEvidence> read(Path file) {
        return TableReader.of(options).readByHeader(file, this::rows);
    }

    /**
     * Returns the lots of a text, and the rows that hold none.
     *
     * @param name the name of the table in messages
     * @throws TableException if the table lacks a required column or has one that nothing reads
     */
    public Loaded<SettlementEvidence> read(String name, String text) {
        return TableReader.of(options).readByHeader(name, text, this::rows);
    }

    private RowReader<SettlementEvidence> rows(TableHeader header) {
        header.require("id", "date");
        Map<String, WeightSource> weights = new LinkedHashMap<>();
        Map<AssayParty, Map<String, QualityKey>> assays = new LinkedHashMap<>();
        List<String> others = new ArrayList<>(COLUMNS);
        others.addAll(ignored);
        for (String column : header.columns()) {
            if (column.startsWith(WEIGHTS) && !ignored.contains(column)) {
                weights.put(column, weighing(header, column));
                others.add(column);
            } else if (column.startsWith(ASSAYS) && !ignored.contains(column)) {
                assay(header, column, assays);
                others.add(column);
            }
        }
        QualityColumns quality = QualityColumns.of(header, others, calorificUnit);
        return row -> lot(row, weights, assays, quality);
    }

    private static WeightSource weighing(TableHeader header, String column) {
        try {
            return WeightSource.parse(column.substring(WEIGHTS.length()));
        } catch (InvalidValueException e) {
            throw refusal(header, column, e);
        }
    }

    private static void assay(TableHeader header, String column, Map<AssayParty, Map<String, QualityKey>> assays) {
        int dot = column.indexOf('.', ASSAYS.length());
        String name = column.substring(ASSAYS.length(), dot < 0 ? column.length() : dot);
        AssayParty party = Arrays.stream(AssayParty.values())
                .filter(any -> any.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new TableException(
                        header.table(), column, name, "one of " + Arrays.toString(AssayParty.values())));
        try {
            assays.computeIfAbsent(party, any -> new LinkedHashMap<>())
                    .put(column, QualityKey.parse(dot < 0 ? "" : column.substring(dot + 1)));
        } catch (InvalidValueException e) {
            throw refusal(header, column, e);
        }
    }

    private static TableException refusal(TableHeader header, String column, InvalidValueException cause) {
        TableException refusal = new TableException(header.table(), column, cause.value(), cause.allowed());
        refusal.initCause(cause);
        return refusal;
    }

    private static SettlementEvidence lot(
            Row row,
            Map<String, WeightSource> weights,
            Map<AssayParty, Map<String, QualityKey>> assays,
            QualityColumns columns) {
        SettlementEvidence.Builder lot = SettlementEvidence.builder();
        lot.id(row.uniqueText("id")).date(row.date("date"));
        lot.tonnes(row.optionalDecimal("tonnes"))
                .basePrice(row.optionalDecimal("basePrice"))
                .calledTonnes(row.optionalDecimal("calledTonnes"))
                .provisionalPaid(row.optionalDecimal("provisionalPaid"));
        weights.forEach(
                (column, source) -> row.optionalDecimal(column).ifPresent(tonnes -> lot.putWeight(source, tonnes)));
        CoalQuality quality = columns.read(row);
        if (!quality.keys().isEmpty()) {
            lot.quality(quality);
        }
        assays.forEach((party, keys) -> assay(row, keys).ifPresent(analysis -> lot.putAssay(party, analysis)));
        return lot.build();
    }

    private static Optional<CoalQuality> assay(Row row, Map<String, QualityKey> keys) {
        Map<QualityKey, Double> values = new LinkedHashMap<>();
        keys.forEach((column, key) ->
                row.optionalDecimal(column).map(BigDecimal::doubleValue).ifPresent(value -> values.put(key, value)));
        return values.isEmpty() ? Optional.empty() : Optional.of(CoalQuality.of(values));
    }
}
