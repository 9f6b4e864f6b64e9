package io.coaldesk.testing.core;

import io.coaldesk.coal.CoalForm;
import io.coaldesk.coal.CoalQuality;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.coal.acceptance.AcceptanceBatch;
import io.coaldesk.coal.acceptance.AcceptanceIndex;
import io.coaldesk.coal.acceptance.AcceptanceProcedure;
import io.coaldesk.coal.acceptance.AcceptanceTable;
import io.coaldesk.coal.acceptance.AllowedDifference;
import io.coaldesk.coal.acceptance.DifferenceBin;
import io.coaldesk.coal.acceptance.StatedValue;
import io.coaldesk.policy.BandEdge;
import io.coaldesk.policy.PolicyHeader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Arbitraries of acceptance tables and batches: constant and proportional bins, a last bin that ends, every form of coal,
 * and measurements that are missing.
 */
public final class AcceptanceArbitraries {

    private static final QualityKey ASH = QualityKey.parse("ash_d");

    private AcceptanceArbitraries() {}

    /** The header of an example table that holds from 2000 on. */
    public static PolicyHeader header() {
        return PolicyHeader.builder()
                .id("example-acceptance")
                .version("1")
                .validFrom(LocalDate.of(2000, 1, 1))
                .source("generated, no standard's numbers")
                .build();
    }

    /** Sound tables of every index and every form of coal with a factor for contract values. */
    public static Arbitrary<AcceptanceTable> tables() {
        Arbitrary<AllowedDifference> gross = differences(AcceptanceIndex.GROSS_CV, ASH, 1);
        Arbitrary<AllowedDifference> ash = differences(AcceptanceIndex.ASH, ASH, -1);
        Arbitrary<AllowedDifference> sulphur = differences(AcceptanceIndex.SULPHUR, AcceptanceIndex.SULPHUR.key(), -1);
        Arbitrary<AllowedDifference> moisture =
                differences(AcceptanceIndex.TOTAL_MOISTURE, AcceptanceIndex.TOTAL_MOISTURE.key(), -1);
        Arbitrary<BigDecimal> factors = hundredths(1, 100);
        return Combinators.combine(gross, ash, sulphur, moisture, factors)
                .as((first, second, third, fourth, factor) -> AcceptanceTable.builder()
                        .header(header())
                        .contractFactor(factor)
                        .addDifferences(first, second, third, fourth)
                        .build())
                .withoutEdgeCases();
    }

    private static Arbitrary<AllowedDifference> differences(AcceptanceIndex index, QualityKey by, int sign) {
        BigDecimal signed = BigDecimal.valueOf(sign);
        return Combinators.combine(
                        hundredths(1, 1500),
                        hundredths(1, 1500),
                        hundredths(0, 200),
                        hundredths(0, 20),
                        hundredths(0, 200),
                        Arbitraries.of(BandEdge.class))
                .as((low, width, constant, factor, last, edge) -> AllowedDifference.builder()
                        .addForms(CoalForm.values())
                        .key(index.key())
                        .by(by)
                        .edge(edge)
                        .addBins(
                                DifferenceBin.builder()
                                        .to(low)
                                        .constant(constant.multiply(signed))
                                        .build(),
                                DifferenceBin.builder()
                                        .from(low)
                                        .to(low.add(width))
                                        .factor(factor.multiply(signed))
                                        .build(),
                                DifferenceBin.builder()
                                        .from(low.add(width))
                                        .to(new BigDecimal("40"))
                                        .constant(last.multiply(signed))
                                        .build())
                        .build());
    }

    private static Arbitrary<BigDecimal> hundredths(int least, int greatest) {
        return Arbitraries.integers().between(least, greatest).map(number -> BigDecimal.valueOf(number, 2));
    }

    /** Batches of every form; report and check are near each other, and now and then a measurement is missing. */
    public static Arbitrary<AcceptanceBatch> batches() {
        return Combinators.combine(
                        Arbitraries.of(CoalForm.class),
                        Arbitraries.of(AcceptanceProcedure.class),
                        Arbitraries.of(AcceptanceIndex.GROSS_CV, AcceptanceIndex.ASH),
                        Arbitraries.of(StatedValue.class),
                        qualities(),
                        qualities())
                .as(AcceptanceArbitraries::batch)
                .withoutEdgeCases();
    }

    private static AcceptanceBatch batch(
            CoalForm form,
            AcceptanceProcedure procedure,
            AcceptanceIndex pricedBy,
            StatedValue stated,
            CoalQuality report,
            CoalQuality check) {
        return AcceptanceBatch.builder()
                .id("batch")
                .form(form)
                .procedure(procedure)
                .pricedBy(form == CoalForm.METALLURGICAL_CLEAN ? Optional.empty() : Optional.of(pricedBy))
                .stated(stated)
                .report(report)
                .check(check)
                .build();
    }

    private static Arbitrary<CoalQuality> qualities() {
        List<Arbitrary<Map<String, Double>>> parts = Stream.of(
                        part("total_moisture_ar", 8, 12),
                        part("ash_d", 0, 45),
                        part("sulphur_d", 0, 3),
                        part("gross_cv_d_mj_kg", 24, 26))
                .toList();
        return Combinators.combine(parts).as(values -> {
            Map<String, Double> all = new HashMap<>();
            values.forEach(all::putAll);
            return CoalQuality.parse(all);
        });
    }

    private static Arbitrary<Map<String, Double>> part(String key, double least, double greatest) {
        return Arbitraries.doubles()
                .between(least, greatest)
                .ofScale(2)
                .injectNull(0.05)
                .map(value -> value == null ? Map.of() : Map.of(key, value));
    }
}
