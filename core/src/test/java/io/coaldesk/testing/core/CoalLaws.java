package io.coaldesk.testing.core;

import io.coaldesk.coal.AnalysisBasis;
import io.coaldesk.coal.CoalAnalyses;
import io.coaldesk.coal.CoalAnalysis;
import io.coaldesk.coal.CoalQuality;
import io.coaldesk.coal.NetCalorificMethod;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.coal.QualityProperty;
import io.coaldesk.coal.QualityProperty.Conversion;
import io.coaldesk.coal.QualityUnit;
import io.coaldesk.coal.UnknownConversionException;
import io.coaldesk.json.CoaldeskJson;
import io.coaldesk.table.Loaded;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Law 1, conversion between bases; the whole of its parts; net below gross; documents and tables that read back equal.
 *
 * <p>Each method takes a quality of the caller and throws an {@link AssertionError} with a witness where the law does not
 * hold.
 */
public final class CoalLaws {

    /** Relative: two conversions, each a product and a quotient of doubles, at a combustible share of 1 % or more. */
    public static final double THERE_AND_BACK_TOLERANCE = 1e-9;

    private static final double LEAST_COMBUSTIBLE_SHARE = 0.01;
    private static final QualityKey DRY_ASH = QualityProperty.ASH.on(AnalysisBasis.DRY);
    private static final QualityKey DRY_SULPHUR = QualityProperty.SULPHUR.on(AnalysisBasis.DRY);
    private static final AnalysisBasis NOMINATED = AnalysisBasis.nominated(new BigDecimal("12.5"));
    private static final List<AnalysisBasis> NET_BASES =
            List.of(AnalysisBasis.AS_RECEIVED, AnalysisBasis.AIR_DRIED, AnalysisBasis.DRY);

    private CoalLaws() {}

    /**
     * Every reading of a value on another basis and in another unit, reported in its place, reads back as the value; a
     * reading outside the range of its property cannot be reported and is passed over.
     */
    public static void thereAndBackIsTheIdentity(CoalQuality quality) {
        for (QualityKey reported : quality.keys()) {
            for (QualityKey asked : readings(reported)) {
                quality.find(asked).stream()
                        .filter(value -> isInRange(asked, value))
                        .forEach(value -> {
                            CoalQuality there = replaced(quality, reported, asked, value);
                            double before = quality.get(reported);
                            double after = there.get(reported);
                            Broken.unless(
                                    Math.abs(after - before) <= THERE_AND_BACK_TOLERANCE * Math.abs(before),
                                    "there and back is the identity",
                                    quality,
                                    asked,
                                    before,
                                    after);
                        });
            }
        }
    }

    /**
     * Every value that is a share of a mass reads on every one of its bases; for a quality with moistures, ash and sulphur.
     * The bases without mineral matter need at least 1 % of the dry coal to be none by Parr's formula.
     */
    public static void everyBasisIsAnswered(CoalQuality quality) {
        double mineralMatter = quality.find(DRY_ASH).orElse(0) * 1.08
                + quality.find(DRY_SULPHUR).orElse(0) * 0.55;
        for (QualityKey reported : quality.keys()) {
            for (QualityKey asked : readings(reported)) {
                if (asked.basis().isMineralMatterFree() && mineralMatter > 98.99) {
                    continue;
                }
                Broken.unless(quality.find(asked).isPresent(), "every basis is answered", quality, asked);
            }
        }
    }

    /** Below 1 % combustible matter, dry or as received, a value is refused where the conversion rests on it. */
    public static void barrenCoalIsRefused(CoalQuality quality) {
        double asReceived = quality.massPerAsReceived(AnalysisBasis.DRY_ASH_FREE);
        double dry = asReceived / quality.massPerAsReceived(AnalysisBasis.DRY);
        for (QualityKey reported : quality.keys()) {
            for (QualityKey asked : readings(reported)) {
                boolean touchesWet = reported.basis().equals(AnalysisBasis.AS_RECEIVED)
                        || asked.basis().equals(AnalysisBasis.AS_RECEIVED);
                boolean barren = dry < LEAST_COMBUSTIBLE_SHARE || (touchesWet && asReceived < LEAST_COMBUSTIBLE_SHARE);
                if (barren && !asked.basis().equals(reported.basis())) {
                    Broken.unlessRefused(
                            UnknownConversionException.class,
                            "below 1 % combustible matter a conversion is refused",
                            () -> quality.get(asked),
                            quality,
                            asked);
                }
            }
        }
    }

    /**
     * A net value that was reported reads on its own basis only; every other reading goes through the gross value, and
     * there and back is the identity.
     */
    public static void netNeverConvertsByAFactor(CoalQuality quality, NetCalorificMethod method) {
        for (AnalysisBasis from : NET_BASES) {
            double net = quality.netCalorificValue(from, method).kilojoulesPerKilogram();
            QualityKey reported = QualityProperty.NET_CV.on(from, QualityUnit.KJ_PER_KG);
            CoalQuality netOnly = withNetOnly(quality, reported, net);
            for (AnalysisBasis to : NET_BASES) {
                QualityKey asked = QualityProperty.NET_CV.on(to, QualityUnit.KJ_PER_KG);
                Broken.unless(
                        netOnly.find(asked).isPresent() == from.equals(to),
                        "a net value has no plain reading on another basis",
                        netOnly,
                        asked);
                double there = netOnly.netCalorificValue(to, method).kilojoulesPerKilogram();
                double back = withNetOnly(quality, asked, there)
                        .netCalorificValue(from, method)
                        .kilojoulesPerKilogram();
                // Net values pass through zero, so the error is measured against the gross value, of which they are a
                // difference.
                double scale = quality.grossCalorificValue(AnalysisBasis.DRY).kilojoulesPerKilogram() + Math.abs(net);
                Broken.unless(
                        Math.abs(back - net) <= THERE_AND_BACK_TOLERANCE * scale,
                        "net, gross, basis, net and back is the identity",
                        quality,
                        from,
                        to,
                        net,
                        back);
            }
        }
    }

    /** The net value is below the gross value of its basis, by at least the evaporation of the moisture. */
    public static void netIsBelowGross(CoalQuality quality, NetCalorificMethod method) {
        for (AnalysisBasis basis : NET_BASES) {
            double net = quality.netCalorificValue(basis, method).kilojoulesPerKilogram();
            double gross = quality.grossCalorificValue(basis).kilojoulesPerKilogram();
            Broken.unless(net < gross, "net is below gross", quality, basis, net, gross);
        }
    }

    /**
     * Moisture, ash, volatile matter and fixed carbon make 100 percent of every basis, as far as each has a part in it; for
     * a quality with moistures, ash and volatile matter.
     */
    public static void partsMakeTheWhole(CoalQuality quality) {
        Map<AnalysisBasis, Double> moistures = Map.of(
                AnalysisBasis.AS_RECEIVED,
                quality.get(QualityProperty.TOTAL_MOISTURE.key()),
                AnalysisBasis.AIR_DRIED,
                quality.get(QualityProperty.MOISTURE.key()),
                NOMINATED,
                12.5,
                AnalysisBasis.DRY,
                0.0,
                AnalysisBasis.DRY_ASH_FREE,
                0.0);
        moistures.forEach((basis, moisture) -> {
            double ash = QualityProperty.ASH.admits(basis) ? quality.get(QualityProperty.ASH.on(basis)) : 0;
            double whole = moisture
                    + ash
                    + quality.get(QualityProperty.VOLATILE_MATTER.on(basis))
                    + quality.get(QualityProperty.FIXED_CARBON.on(basis));
            Broken.unless(Math.abs(whole - 100) <= 1e-9 * 100, "the parts make the whole", quality, basis, whole);
        });
    }

    /** A table of analyses reads back equal, bit for bit. */
    public static void csvReadsBackEqual(List<CoalQuality> qualities) {
        List<CoalAnalysis> analyses = IntStream.range(0, qualities.size())
                .mapToObj(i -> CoalAnalysis.of("sample " + i, qualities.get(i)))
                .toList();
        String text = CoalAnalyses.standard().write(analyses);
        Loaded<CoalAnalysis> back = CoalAnalyses.standard().read("written.csv", text);
        Broken.unless(back.rejected().isEmpty() && back.values().equals(analyses), "CSV reads back equal", text, back);
    }

    /** The JSON of a quality reads back equal, bit for bit. */
    public static void jsonReadsBackEqual(CoalQuality quality) {
        String json = CoaldeskJson.write(quality);
        CoalQuality back = CoaldeskJson.read(CoalQuality.class, json);
        Broken.unless(back.equals(quality), "JSON reads back equal", json, back);
    }

    /** Whether a value could be reported under a key. */
    private static boolean isInRange(QualityKey key, double value) {
        QualityUnit base = key.property().units().iterator().next();
        double plain = key.unit().convert(value, base);
        return plain >= key.property().min() && plain <= key.property().max();
    }

    private static List<QualityKey> readings(QualityKey reported) {
        QualityProperty property = reported.property();
        boolean byMass = property.conversion() == Conversion.BY_MASS;
        Stream<AnalysisBasis> bases =
                byMass ? Stream.concat(property.bases().stream(), Stream.of(NOMINATED)) : Stream.of(reported.basis());
        return bases.flatMap(basis -> property.units().stream().map(unit -> property.on(basis, unit)))
                .sorted()
                .toList();
    }

    private static CoalQuality replaced(CoalQuality quality, QualityKey out, QualityKey in, double value) {
        Map<QualityKey, Double> values = values(quality);
        values.remove(out);
        values.put(in, value);
        return CoalQuality.of(values);
    }

    private static CoalQuality withNetOnly(CoalQuality quality, QualityKey net, double value) {
        Map<QualityKey, Double> values = values(quality);
        values.keySet()
                .removeIf(key -> key.property().equals(QualityProperty.GROSS_CV)
                        || key.property().equals(QualityProperty.NET_CV));
        values.put(net, value);
        return CoalQuality.of(values);
    }

    private static Map<QualityKey, Double> values(CoalQuality quality) {
        Map<QualityKey, Double> values = new LinkedHashMap<>();
        quality.keys().forEach(key -> values.put(key, quality.get(key)));
        return values;
    }
}
