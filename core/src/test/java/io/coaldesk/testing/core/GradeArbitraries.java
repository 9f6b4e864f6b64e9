package io.coaldesk.testing.core;

import io.coaldesk.coal.QualityKey;
import io.coaldesk.coal.ReportingRule;
import io.coaldesk.coal.grade.Grade;
import io.coaldesk.coal.grade.GradeScale;
import io.coaldesk.policy.BandEdge;
import io.coaldesk.reason.Label;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitraries of sound grade scales, edges included: one grade for all, a bound that goes against the scale's rule. */
public final class GradeArbitraries {

    private GradeArbitraries() {}

    /** Sound scales of one to six grades in any order, with and without a rounding rule. */
    public static Arbitrary<GradeScale> scales() {
        Arbitrary<List<Grade>> grades = Combinators.combine(
                        bounds().set().ofMaxSize(5),
                        Arbitraries.of(BandEdge.class).optional(0.4).list().ofSize(5))
                .as((bounds, edges) -> grades(List.copyOf(new TreeSet<>(bounds)), edges))
                .flatMap(Arbitraries::shuffle);
        return Combinators.combine(
                        CoalArbitraries.qualityKeys(),
                        Arbitraries.of(BandEdge.class),
                        CoalArbitraries.reportingRules().optional(),
                        grades)
                .as(GradeArbitraries::scale)
                .withoutEdgeCases();
    }

    /** Values for a scale: a bound of it, or anywhere. */
    public static Arbitrary<BigDecimal> valuesFor(GradeScale scale) {
        List<BigDecimal> notable =
                scale.grades().stream().flatMap(grade -> grade.to().stream()).toList();
        return notable.isEmpty() ? bounds() : Arbitraries.oneOf(Arbitraries.of(notable), bounds());
    }

    private static Arbitrary<BigDecimal> bounds() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal(-10), new BigDecimal(60))
                .ofScale(2);
    }

    private static GradeScale scale(
            QualityKey key, BandEdge edge, Optional<ReportingRule> reporting, List<Grade> grades) {
        return GradeScale.builder()
                .id("drawn")
                .label(Label.of("drawn", "随机"))
                .key(key)
                .edge(edge)
                .reporting(reporting)
                .addAllGrades(grades)
                .source("drawn")
                .build();
    }

    private static List<Grade> grades(List<BigDecimal> bounds, List<Optional<BandEdge>> edges) {
        List<Grade> grades = new ArrayList<>();
        for (int i = 0; i <= bounds.size(); i++) {
            boolean last = i == bounds.size();
            grades.add(Grade.builder()
                    .code("g" + i)
                    .label(Label.of("grade " + i, i + " 级"))
                    .from(i == 0 ? Optional.empty() : Optional.of(bounds.get(i - 1)))
                    .to(last ? Optional.empty() : Optional.of(bounds.get(i)))
                    .upperEdge(last ? Optional.empty() : edges.get(i))
                    .build());
        }
        return grades;
    }
}
