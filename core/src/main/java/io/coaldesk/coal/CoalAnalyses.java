package io.coaldesk.coal;

import io.coaldesk.reason.InvalidValueException;
import io.coaldesk.reason.PlainText;
import io.coaldesk.table.Loaded;
import io.coaldesk.table.RowReader;
import io.coaldesk.table.TableException;
import io.coaldesk.table.TableHeader;
import io.coaldesk.table.TableOptions;
import io.coaldesk.table.TableReader;
import io.coaldesk.table.TableWriter;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Tables of analyses as laboratories send them, one sample per row.
 *
 * <p>The column {@code id} (or {@code sample_id}, {@code Sample No.}, {@code 编号}, {@code 样品编号} and the like) names the sample; every other column is a
 * quality, named as {@link QualityColumns} reads it, unless it is ignored by name. What is written reads back equal. This
 * class is immutable and thread-safe.
 */
public final class CoalAnalyses {

    private static final String ID = "id";
    private static final List<String> ID_NAMES =
            List.of(ID, "sample_id", "sample", "sample_no", "编号", "样品编号", "样品", "煤样编号");

    private final TableOptions options;
    private final Optional<QualityUnit> calorificUnit;
    private final Set<String> ignored;

    private CoalAnalyses(TableOptions options, Optional<QualityUnit> calorificUnit, Set<String> ignored) {
        this.options = options;
        this.calorificUnit = calorificUnit;
        this.ignored = ignored;
    }

    /** Returns tables in UTF-8 with commas, whose calorific values state their unit each. */
    public static CoalAnalyses standard() {
        return of(TableOptions.standard());
    }

    /** Returns tables that are written down in a way, whose calorific values state their unit each. */
    public static CoalAnalyses of(TableOptions options) {
        return new CoalAnalyses(options, Optional.empty(), Set.of());
    }

    /**
     * Returns the same with a unit for the calorific values whose column states none.
     *
     * @throws InvalidValueException if it is no unit of a calorific value
     */
    public CoalAnalyses withCalorificUnit(QualityUnit unit) {
        return new CoalAnalyses(options, Optional.of(unit.requireCalorific("calorificUnit")), ignored);
    }

    /** Returns the same with columns that hold no quality and are passed over; they need not be there. */
    public CoalAnalyses ignoring(Collection<String> columns) {
        return new CoalAnalyses(options, calorificUnit, Set.copyOf(columns));
    }

    /**
     * Returns the analyses of a file, and the rows that hold none.
     *
     * @throws TableException if the file is missing, names no sample, or has a column that nothing reads
     */
    public Loaded<CoalAnalysis> read(Path file) {
        return TableReader.of(options).readByHeader(file, this::rows);
    }

    /**
     * Returns the analyses of a text, and the rows that hold none.
     *
     * @param name the name of the table in messages
     * @throws TableException if the table names no sample, or has a column that nothing reads
     */
    public Loaded<CoalAnalysis> read(String name, String text) {
        return TableReader.of(options).readByHeader(name, text, this::rows);
    }

    private RowReader<CoalAnalysis> rows(TableHeader header) {
        String id = header.columns().stream()
                .filter(column ->
                        ID_NAMES.contains(LaboratoryNames.plain(column).replace(".", "")))
                .findFirst()
                .orElseThrow(() -> new TableException(
                        header.table(), ID, "missing", "a column that names the sample: one of " + ID_NAMES));
        QualityColumns columns = QualityColumns.of(
                header, Stream.concat(Stream.of(id), ignored.stream()).toList(), calorificUnit);
        return row -> CoalAnalysis.of(row.text(id), columns.read(row));
    }

    /** Returns the table of analyses: {@code id} and a column for every key that one of them reports. */
    public String write(List<CoalAnalysis> analyses) {
        Set<QualityKey> keys = new TreeSet<>();
        analyses.forEach(analysis -> keys.addAll(analysis.quality().keys()));
        TableWriter writer = TableWriter.of(options);
        StringBuilder text = new StringBuilder(
                        writer.line(Stream.concat(Stream.of(ID), keys.stream().map(QualityKey::toString))
                                .toList()))
                .append('\n');
        for (CoalAnalysis analysis : analyses) {
            List<String> cells = new ArrayList<>();
            cells.add(analysis.id());
            keys.forEach(key -> cells.add(reported(analysis.quality(), key)));
            text.append(writer.line(cells)).append('\n');
        }
        return text.toString();
    }

    private static String reported(CoalQuality quality, QualityKey key) {
        return quality.keys().contains(key)
                ? PlainText.withoutTrailingZeros(BigDecimal.valueOf(quality.get(key)))
                        .toPlainString()
                : "";
    }
}
