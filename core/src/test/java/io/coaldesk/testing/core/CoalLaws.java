package io.coaldesk.testing.core;

import io.coaldesk.coal.AnalysisBasis;
import io.coaldesk.coal.CoalQuality;
import io.coaldesk.coal.NetCalorificMethod;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.coal.QualityProperty;
import io.coaldesk.coal.QualityProperty.Conversion;
import io.coaldesk.coal.QualityUnit;
import io.coaldesk.coal.UnknownConversionException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Law 1: conversion between bases.
 *
 * <p>Each method takes a quality of the caller and throws an {@link AssertionError} with a witness where the law does not
 * hold.
 */
public final class CoalLaws {

    /** Relative: two conversions, each a product and a quotient of doubles, at a combustible share of 1 % or more. */
    public static final double THERE_AND_BACK_TOLERANCE = 1e-9;

    private static final double LEAST_COMBUSTIBLE_SHARE = 0.01;
    private static final List<AnalysisBasis> NET_BASES =
            List.of(AnalysisBasis.AS_RECEIVED, AnalysisBasis.AIR_DRIED, AnalysisBasis.DRY);

    private CoalLaws() {}

    /** Every reading of a value on another basis and in another unit, reported in its place, reads back as the value. */
    public static void thereAndBackIsTheIdentity(CoalQuality quality) {
        for (QualityKey reported : quality.keys()) {
            for (QualityKey asked : readings(reported)) {
                quality.find(asked).ifPresent(value -> {
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

    /** Every value that is a share of a mass reads on every one of its bases; for a quality with moistures and ash. */
    public static void everyBasisIsAnswered(CoalQuality quality) {
        for (QualityKey reported : quality.keys()) {
            for (QualityKey asked : readings(reported)) {
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
                boolean touchesWet =
                        reported.basis() == AnalysisBasis.AS_RECEIVED || asked.basis() == AnalysisBasis.AS_RECEIVED;
                boolean barren = dry < LEAST_COMBUSTIBLE_SHARE || (touchesWet && asReceived < LEAST_COMBUSTIBLE_SHARE);
                if (barren && asked.basis() != reported.basis()) {
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
                        netOnly.find(asked).isPresent() == (from == to),
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

    private static List<QualityKey> readings(QualityKey reported) {
        QualityProperty property = reported.property();
        Set<AnalysisBasis> bases =
                property.conversion() == Conversion.BY_MASS ? property.bases() : Set.of(reported.basis());
        return bases.stream()
                .flatMap(basis -> property.units().stream().map(unit -> property.on(basis, unit)))
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
