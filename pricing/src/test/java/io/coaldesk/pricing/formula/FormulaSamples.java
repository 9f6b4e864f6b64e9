package io.coaldesk.pricing.formula;

import io.coaldesk.coal.QualityKey;
import io.coaldesk.coal.ReportingRule;
import io.coaldesk.market.BasisAspect;
import io.coaldesk.market.DayOfMonth;
import io.coaldesk.market.DayWindow;
import io.coaldesk.market.FixingRule;
import io.coaldesk.market.IndexFixing;
import io.coaldesk.policy.BandEdge;
import io.coaldesk.policy.DecisionStamp;
import io.coaldesk.policy.PolicyStamp;
import io.coaldesk.reason.Label;
import io.coaldesk.reason.Reason;
import io.coaldesk.reason.ReasonValue;
import io.coaldesk.table.Rejected;
import io.coaldesk.table.TableReason;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One value of each type of the package with every attribute present. */
final class FormulaSamples {

    private FormulaSamples() {}

    /** Returns one term of each kind. */
    static List<FormulaTerm> terms() {
        FormulaTerm one = SourceTerm.Constant.of("1.5");
        FormulaTerm index = new SourceTerm.IndexValue(
                "a",
                new FixingRule.Average(
                        DayWindow.of(DayOfMonth.of(1, 16), DayOfMonth.of(0, 15)), Optional.of(1), Optional.of(40)));
        return List.of(
                one,
                new SourceTerm.Coefficient("base"),
                index,
                new SourceTerm.Quality(QualityKey.parse("ash_ar"), ReportingRule.of(2, RoundingMode.HALF_EVEN)),
                new SourceTerm.Reference("composite"),
                new ArithmeticTerm.Sum(List.of(one, index)),
                new ArithmeticTerm.Difference(index, one),
                new ArithmeticTerm.Product(List.of(one, index)),
                new ArithmeticTerm.Quotient(index, one),
                new ArithmeticTerm.Mean(List.of(one, index)),
                basket(),
                new ShapingTerm.Least(List.of(one, index)),
                new ShapingTerm.Greatest(List.of(one, index)),
                new ShapingTerm.Clamp(index, one, SourceTerm.Constant.of("770")),
                new ShapingTerm.ByBand(index, BandEdge.TO_INCLUDED, List.of(band(), lowerBand())),
                new ArithmeticTerm.PastMonths(index, List.of(new BigDecimal("0.5"), new BigDecimal("0.5"))),
                new ShapingTerm.Rounded(index, Formulas.CENTS),
                new ShapingTerm.Significant(index, 4, RoundingMode.HALF_UP),
                new ShapingTerm.Regrade(
                        index, Formulas.net("5500"), SourceTerm.Constant.of("5000"), Formulas.proRata()));
    }

    static ArithmeticTerm.Basket basket() {
        return new ArithmeticTerm.Basket(
                List.of(BasketMember.of("0.25", Formulas.index("a")), BasketMember.of("0.75", Formulas.index("b"))));
    }

    static TermBand band() {
        return new TermBand(
                Optional.of(new BigDecimal("100")), Optional.of(new BigDecimal("2000")), Formulas.number("1"));
    }

    static TermBand lowerBand() {
        return new TermBand(Optional.empty(), Optional.of(new BigDecimal("100")), Formulas.number("2"));
    }

    static DatedValue datedValue() {
        return new DatedValue(LocalDate.of(2022, 1, 1), new BigDecimal("675.5"), Optional.of("example"));
    }

    static FormulaCoefficient coefficient() {
        return new FormulaCoefficient("base", Label.of("base price, CNY/t", "基准价，元/吨"), List.of(datedValue()));
    }

    static NamedTerm named() {
        return new NamedTerm("composite", Label.of("composite", "综合值"), basket(), Optional.of(Formulas.CENTS));
    }

    static IndexDifference difference() {
        return new IndexDifference("a", List.of(BasisAspect.PLACE, BasisAspect.CALORIFIC_VALUE));
    }

    /** Returns a formula with every kind of term and every property. */
    static PriceFormula formula() {
        return PriceFormula.builder()
                .header(Formulas.header().withValidTo(LocalDate.of(2024, 1, 1)))
                .label(Label.of("every term", "各类项"))
                .addNotes("all numbers are made up")
                .basis(Formulas.BASIS)
                .rounding(Formulas.CENTS)
                .addIndexDifferences(difference())
                .addCoefficients(coefficient())
                .addTerms(named())
                .result(new ArithmeticTerm.Sum(terms()))
                .addCoals(Formulas.coal("typical", Map.of("ash_ar", 12.5)))
                .build();
    }

    static DecisionStamp stamp() {
        return new DecisionStamp(
                LocalDate.of(2022, 12, 31), "0.1.0", List.of(new PolicyStamp("f", "1", "0123456789abcdef".repeat(4))));
    }

    static TermValue termValue() {
        return TermValue.builder()
                .label(Label.of("index a", "指数 a"))
                .operation(Label.of("mean", "算术平均"))
                .id("a")
                .value(new BigDecimal("710.25"))
                .weight(new BigDecimal("0.25"))
                .day(LocalDate.of(2022, 11, 20))
                .addFixings(new IndexFixing(LocalDate.of(2022, 11, 10), new BigDecimal("710.25")))
                .addParts(TermValue.builder()
                        .label(Label.of("constant", "常数"))
                        .value(BigDecimal.ONE)
                        .build())
                .build();
    }

    static FormulaPrice price() {
        return FormulaPrice.builder()
                .formula(Label.of("test formula", "测试公式"))
                .day(Formulas.DAY)
                .coal("typical")
                .amount(new BigDecimal("710.25"))
                .basis(Formulas.BASIS)
                .result(termValue())
                .addReasons(Reason.of(
                        FormulaReason.PRICE,
                        ReasonValue.term(Label.of("test formula", "测试公式")),
                        ReasonValue.quantity(new BigDecimal("710.25"), Formulas.BASIS.unitLabel()),
                        ReasonValue.date(Formulas.DAY)))
                .stamp(stamp())
                .build();
    }

    static FormulaRefusal refusal() {
        return FormulaRefusal.builder()
                .formula(Label.of("test formula", "测试公式"))
                .day(Formulas.DAY)
                .coal("poor")
                .addReasons(Reason.of(
                        FormulaReason.DIVISOR_ZERO,
                        ReasonValue.term(Label.of("quotient", "商")),
                        ReasonValue.date(Formulas.DAY)))
                .stamp(stamp())
                .build();
    }

    static FormulaAnswers answers() {
        return new FormulaAnswers(
                List.of(price(), refusal()), List.of(new Rejected(7, "Ad", "1O.4", Reason.of(TableReason.NUMBER))));
    }
}
