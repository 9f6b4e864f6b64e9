package io.coaldesk;

import io.coaldesk.coal.CoalForm;
import io.coaldesk.coal.CoalQuality;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.coal.grade.Applicability;
import io.coaldesk.coal.grade.AshIndex;
import io.coaldesk.coal.grade.AshJudgement;
import io.coaldesk.coal.grade.AshReport;
import io.coaldesk.coal.grade.AshType;
import io.coaldesk.coal.grade.ClassMatch;
import io.coaldesk.coal.grade.CoalProduct;
import io.coaldesk.coal.grade.CommercialCoalKind;
import io.coaldesk.coal.grade.CommercialCoalLimits;
import io.coaldesk.coal.grade.CommercialCoalResult;
import io.coaldesk.coal.grade.CommercialCoalRule;
import io.coaldesk.coal.grade.Grade;
import io.coaldesk.coal.grade.GradeResult;
import io.coaldesk.coal.grade.GradeScale;
import io.coaldesk.coal.grade.Packaging;
import io.coaldesk.coal.grade.ProductCatalogue;
import io.coaldesk.coal.grade.ProductFit;
import io.coaldesk.coal.grade.ProductResult;
import io.coaldesk.coal.grade.RuleConformity;
import io.coaldesk.policy.BandEdge;
import io.coaldesk.reason.Label;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** One value of each type of grades, limits and products, with every attribute present. */
final class GradeSamples {

    private GradeSamples() {}

    static Grade grade() {
        return Grade.builder()
                .code("LA")
                .label(Label.of("low ash coal", "低灰煤"))
                .from(Samples.number("10"))
                .to(Samples.number("16.5"))
                .upperEdge(BandEdge.FROM_INCLUDED)
                .build();
    }

    static GradeScale scale() {
        return GradeScale.builder()
                .id("example-ash")
                .label(Label.of("example ash grades", "示例灰分分级"))
                .edition("EX 1-2012")
                .key(QualityKey.parse("ash_d"))
                .reporting(Samples.reporting())
                .edge(BandEdge.TO_INCLUDED)
                .addGrades(
                        Grade.builder()
                                .code("SLA")
                                .label(Label.of("very low ash coal", "特低灰煤"))
                                .to(Samples.number("10"))
                                .build(),
                        grade(),
                        Grade.builder()
                                .code("HA")
                                .label(Label.of("high ash coal", "高灰煤"))
                                .from(Samples.number("16.5"))
                                .build())
                .ashType(AshType.BITUMINOUS)
                .inForceFrom(LocalDate.of(2012, 1, 1))
                .inForceTo(LocalDate.of(2013, 1, 1))
                .source("example")
                .build();
    }

    static GradeResult graded() {
        return scale().grade(CoalQuality.parse(Map.of("ash_d", 12.345)))
                .withMissing(QualityKey.parse("total_moisture_ar"));
    }

    static AshJudgement judgement() {
        return new AshJudgement(graded(), Applicability.APPLIES);
    }

    static AshIndex index() {
        return AshIndex.builder()
                .key(QualityKey.parse("base_acid_ratio"))
                .value(Samples.number("0.25"))
                .addMissing(QualityKey.parse("cao_ash"))
                .addJudgements(judgement())
                .build();
    }

    static AshReport report() {
        return AshReport.builder()
                .type(AshType.LIGNITIC)
                .addIndices(index())
                .addReasons(graded().reason())
                .build();
    }

    static CommercialCoalRule rule() {
        return CommercialCoalRule.builder()
                .id("far-lignite")
                .label(Label.of("lignite carried far", "远途褐煤"))
                .kind(CommercialCoalKind.LIGNITE)
                .beyondKm(Samples.number("600.5"))
                .specification(Samples.specification())
                .build();
    }

    static CommercialCoalLimits limits() {
        return CommercialCoalLimits.builder()
                .header(Samples.header())
                .addRules(rule())
                .build();
    }

    static RuleConformity ruleConformity() {
        return new RuleConformity("far-lignite", rule().label(), Samples.conformity());
    }

    static CommercialCoalResult commercial() {
        return CommercialCoalResult.builder()
                .kind(CommercialCoalKind.LIGNITE)
                .distanceKm(Samples.number("700.5"))
                .addRules(ruleConformity())
                .addReasons(Samples.reason())
                .stamp(Samples.stamp())
                .build();
    }

    static CoalProduct product() {
        return CoalProduct.builder()
                .id("screened-mix")
                .label(Label.of("screened mix", "筛混煤"))
                .addClasses("CY", "1/3JM")
                .form(CoalForm.SCREENED)
                .packaging(Packaging.BULK)
                .addIndustries("power", "cement")
                .addRegions("east-china")
                .standard(Samples.specification())
                .build();
    }

    static ProductCatalogue catalogue() {
        return ProductCatalogue.builder()
                .header(Samples.header())
                .addProducts(product())
                .build();
    }

    static ProductFit fit() {
        return ProductFit.builder()
                .product("screened-mix")
                .label(product().label())
                .classMatch(ClassMatch.OPEN)
                .formMatches(true)
                .conformity(Samples.conformity())
                .build();
    }

    static ProductResult products() {
        return new ProductResult(List.of(fit()), List.of(Samples.reason()), Samples.stamp());
    }
}
