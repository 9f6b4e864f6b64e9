package io.coaldesk.examples;

import io.coaldesk.coal.AnalysisBasis;
import io.coaldesk.coal.CoalAnalysis;
import io.coaldesk.coal.CoalQuality;
import io.coaldesk.coal.HydrogenSource;
import io.coaldesk.coal.NetCalorificMethod;
import io.coaldesk.coal.NetCalorificReading;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.coal.QualityProperty;
import io.coaldesk.coal.QualityProperty.Conversion;
import io.coaldesk.coal.QualityUnit;
import io.coaldesk.reason.PlainText;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Analyses as one table: every property that one of them gives, on each of its bases, then the readings that trade and
 * classification ask for.
 */
public final class AnalysisTable {

    /** Digits of a number: more than any laboratory measures, fewer than the noise of a {@code double}. */
    private static final MathContext DIGITS = new MathContext(10);

    private static final List<AnalysisBasis> BASES =
            List.of(AnalysisBasis.AS_RECEIVED, AnalysisBasis.AIR_DRIED, AnalysisBasis.DRY, AnalysisBasis.DRY_ASH_FREE);

    /** What a net value is computed from. */
    static final QualityKey GROSS = QualityProperty.GROSS_CV.on(AnalysisBasis.DRY, QualityUnit.KJ_PER_KG);

    private static final List<String> ALWAYS = List.of(
            "fixed_carbon_dmmf",
            "gross_cv_mmmf_btu_lb",
            "gross_cv_ar_kj_kg",
            "gross_cv_ar_kcal_it",
            "gross_cv_daf_btu_lb");

    private static final Map<NetCalorificMethod, String> NET_COLUMNS = Map.of(
            NetCalorificMethod.GBT_213_CONSTANT_VOLUME, "net_cv_ar_kj_kg_gb213v",
            NetCalorificMethod.GBT_213_CONSTANT_PRESSURE, "net_cv_ar_kj_kg_gb213p",
            NetCalorificMethod.ISO_1928_CONSTANT_PRESSURE, "net_cv_ar_kj_kg_iso1928");

    private final Map<String, Function<CoalAnalysis, String>> columns = new LinkedHashMap<>();
    private final AnalysisNotes notes;

    /**
     * Creates the table of analyses.
     *
     * @param hydrogen where the hydrogen of net calorific values comes from where none is measured
     */
    public AnalysisTable(List<CoalAnalysis> analyses, HydrogenSource hydrogen, AnalysisNotes notes) {
        columns.put("id", CoalAnalysis::id);
        given(analyses).forEach(this::reading);
        ALWAYS.forEach(key -> reading(QualityKey.parse(key)));
        for (NetCalorificMethod method : NetCalorificMethod.values()) {
            columns.put(NET_COLUMNS.get(method), analysis -> number(net(analysis.quality(), method, hydrogen)));
        }
        this.notes = notes;
    }

    /** Returns the names of the columns. */
    public List<String> header() {
        return Stream.concat(columns.keySet().stream(), AnalysisNotes.COLUMNS.stream())
                .toList();
    }

    /** Returns the cells of an analysis; what its measurements do not give is empty. */
    public List<String> row(CoalAnalysis analysis) {
        return Stream.concat(
                        columns.values().stream().map(column -> column.apply(analysis)),
                        notes.of(analysis.quality()).stream())
                .toList();
    }

    private void reading(QualityKey key) {
        Function<OptionalDouble, String> text =
                key.unit() == QualityUnit.YES_OR_NO ? AnalysisTable::yesOrNo : AnalysisTable::number;
        columns.putIfAbsent(
                key.toString(), analysis -> text.apply(analysis.quality().find(key)));
    }

    /** Returns the keys of every property that one of the analyses gives, in the order of the standard properties. */
    private static Set<QualityKey> given(List<CoalAnalysis> analyses) {
        Set<QualityKey> reported = new LinkedHashSet<>();
        analyses.forEach(analysis -> reported.addAll(analysis.quality().keys()));
        if (reported.contains(QualityProperty.FREE_MOISTURE.key())) {
            // The total of both stages is what every figure as received rests on.
            reported.add(QualityProperty.TOTAL_MOISTURE.key());
        }
        boolean airDried = reported.stream().anyMatch(key -> key.basis().equals(AnalysisBasis.AIR_DRIED));
        List<QualityProperty> order = new ArrayList<>(QualityProperty.standard());
        reported.stream()
                .map(QualityKey::property)
                .filter(own -> !order.contains(own))
                .forEach(order::add);
        Set<QualityKey> keys = new LinkedHashSet<>();
        for (QualityProperty property : order) {
            List<QualityKey> given = reported.stream()
                    .filter(key -> key.property().equals(property))
                    .toList();
            for (AnalysisBasis basis : BASES) {
                given.stream()
                        .filter(key -> property.conversion() == Conversion.BY_MASS && property.admits(basis))
                        .filter(key -> airDried || !basis.equals(AnalysisBasis.AIR_DRIED))
                        .forEach(key -> keys.add(key.on(basis)));
            }
            keys.addAll(given);
        }
        return keys;
    }

    /** Returns the net value as a method computes it from a gross one; what was only reported is not that of a method. */
    static Optional<NetCalorificReading> net(CoalQuality quality, NetCalorificMethod method, HydrogenSource hydrogen) {
        return quality.findNetCalorificValue(AnalysisBasis.AS_RECEIVED, method, hydrogen)
                .filter(reading ->
                        reading.hydrogen().isPresent() && quality.find(GROSS).isPresent());
    }

    private static String number(Optional<NetCalorificReading> reading) {
        return reading.map(net -> number(OptionalDouble.of(net.kilojoulesPerKilogram())))
                .orElse("");
    }

    private static String number(OptionalDouble value) {
        return value.isEmpty()
                ? ""
                : PlainText.withoutTrailingZeros(new BigDecimal(value.getAsDouble(), DIGITS))
                        .toPlainString();
    }

    private static String yesOrNo(OptionalDouble value) {
        return value.isEmpty() ? "" : value.getAsDouble() == 0 ? "no" : "yes";
    }
}
