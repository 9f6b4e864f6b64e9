package io.coaldesk.pricing.formula;

import io.coaldesk.coal.CoalAnalysis;
import io.coaldesk.coal.CoalQuality;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.coal.ReportingRule;
import io.coaldesk.market.ContractCalorificValue;
import io.coaldesk.market.FixingRule;
import io.coaldesk.market.GradeConversion;
import io.coaldesk.market.IndexFixing;
import io.coaldesk.market.Market;
import io.coaldesk.market.PriceBasis;
import io.coaldesk.market.PriceIndex;
import io.coaldesk.market.PriceUnit;
import io.coaldesk.money.DeliveryPlace;
import io.coaldesk.money.MoneyRounding;
import io.coaldesk.money.TaxTreatment;
import io.coaldesk.policy.PolicyHeader;
import io.coaldesk.pricing.formula.SourceTerm.Coefficient;
import io.coaldesk.pricing.formula.SourceTerm.Constant;
import io.coaldesk.pricing.formula.SourceTerm.IndexValue;
import io.coaldesk.pricing.formula.SourceTerm.Quality;
import io.coaldesk.reason.Label;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Small formulas and a made-up market with the indices {@code a}, {@code b} and {@code c}, monthly in 2022. */
final class Formulas {

    static final LocalDate DAY = LocalDate.of(2022, 12, 20);
    static final QualityKey NET = QualityKey.parse("net_cv_ar_kcal_it");
    static final MoneyRounding CENTS = MoneyRounding.of(2, RoundingMode.HALF_UP);
    static final PriceBasis BASIS = PriceBasis.builder()
            .unit(PriceUnit.PER_TONNE)
            .currency(Currency.getInstance("CNY"))
            .tax(TaxTreatment.included("0.13"))
            .place(DeliveryPlace.parse("qinhuangdao/fob-trimmed"))
            .calorificValue(net("5500"))
            .build();

    private Formulas() {}

    static ContractCalorificValue net(String value) {
        return new ContractCalorificValue(NET, new BigDecimal(value));
    }

    static PriceIndex index(String id, PriceBasis basis, String november, String december) {
        return PriceIndex.builder()
                .id(id)
                .label(Label.of("index " + id, "指数 " + id))
                .basis(basis)
                .source("made up")
                .addFixings(
                        new IndexFixing(LocalDate.of(2022, 11, 10), new BigDecimal(november)),
                        new IndexFixing(LocalDate.of(2022, 12, 10), new BigDecimal(december)))
                .build();
    }

    static Market market() {
        return Market.builder()
                .asOf(LocalDate.of(2022, 12, 31))
                .source("made up")
                .addIndices(
                        index("a", BASIS, "700", "710"),
                        index("b", BASIS, "720", "740"),
                        index("c", BASIS, "730", "731"))
                .build();
    }

    static PolicyHeader header() {
        return PolicyHeader.builder()
                .id("test-formula")
                .version("1")
                .validFrom(LocalDate.of(2022, 1, 1))
                .source("example")
                .build();
    }

    static PriceFormula formula(FormulaTerm result) {
        return PriceFormula.builder()
                .header(header())
                .label(Label.of("test formula", "测试公式"))
                .basis(BASIS)
                .rounding(CENTS)
                .result(result)
                .build();
    }

    static FormulaTerm number(String value) {
        return Constant.of(value);
    }

    static FormulaTerm index(String id) {
        return new IndexValue(id, FixingRule.monthValue(0));
    }

    static FormulaTerm coefficient(String id) {
        return new Coefficient(id);
    }

    static FormulaTerm reference(String id) {
        return new SourceTerm.Reference(id);
    }

    static FormulaTerm quality(String key) {
        return new Quality(QualityKey.parse(key), ReportingRule.of(2, RoundingMode.HALF_EVEN));
    }

    static FormulaCoefficient dated(String id, String... daysAndValues) {
        List<DatedValue> values = new ArrayList<>();
        for (int i = 0; i < daysAndValues.length; i += 2) {
            values.add(DatedValue.of(LocalDate.parse(daysAndValues[i]), daysAndValues[i + 1]));
        }
        return new FormulaCoefficient(id, Label.of(id + ", CNY/t", id + "，元/吨"), values);
    }

    static NamedTerm named(String id, FormulaTerm term) {
        return NamedTerm.of(id, Label.of("term " + id, "项 " + id), term);
    }

    static CoalAnalysis coal(String id, Map<String, Double> quality) {
        return CoalAnalysis.of(id, CoalQuality.parse(quality));
    }

    static GradeConversion proRata() {
        return new GradeConversion.ProRata(NET, Optional.empty(), Optional.empty());
    }

    static FormulaAnswer answer(PriceFormula formula) {
        return FormulaEvaluator.of(formula).evaluate(market(), DAY);
    }

    static FormulaPrice price(PriceFormula formula) {
        return (FormulaPrice) answer(formula);
    }

    /** Returns the rounded price of a formula that is only this term. */
    static BigDecimal amount(FormulaTerm term) {
        return price(formula(term)).amount();
    }
}
