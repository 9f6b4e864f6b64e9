package io.coaldesk.pricing.formula;

import static io.coaldesk.pricing.formula.Formulas.BASIS;
import static io.coaldesk.pricing.formula.Formulas.CENTS;
import static io.coaldesk.pricing.formula.Formulas.DAY;
import static io.coaldesk.pricing.formula.Formulas.amount;
import static io.coaldesk.pricing.formula.Formulas.answer;
import static io.coaldesk.pricing.formula.Formulas.coal;
import static io.coaldesk.pricing.formula.Formulas.coefficient;
import static io.coaldesk.pricing.formula.Formulas.dated;
import static io.coaldesk.pricing.formula.Formulas.formula;
import static io.coaldesk.pricing.formula.Formulas.index;
import static io.coaldesk.pricing.formula.Formulas.market;
import static io.coaldesk.pricing.formula.Formulas.named;
import static io.coaldesk.pricing.formula.Formulas.net;
import static io.coaldesk.pricing.formula.Formulas.number;
import static io.coaldesk.pricing.formula.Formulas.price;
import static io.coaldesk.pricing.formula.Formulas.proRata;
import static io.coaldesk.pricing.formula.Formulas.quality;
import static io.coaldesk.pricing.formula.Formulas.reference;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.coaldesk.market.BasisAspect;
import io.coaldesk.market.FixingRule;
import io.coaldesk.market.Market;
import io.coaldesk.market.PriceBasis;
import io.coaldesk.market.PriceUnit;
import io.coaldesk.money.DeliveryPlace;
import io.coaldesk.money.MoneyRounding;
import io.coaldesk.policy.BandEdge;
import io.coaldesk.policy.RejectedPolicyException;
import io.coaldesk.pricing.formula.ArithmeticTerm.Basket;
import io.coaldesk.pricing.formula.ArithmeticTerm.Difference;
import io.coaldesk.pricing.formula.ArithmeticTerm.Mean;
import io.coaldesk.pricing.formula.ArithmeticTerm.PastMonths;
import io.coaldesk.pricing.formula.ArithmeticTerm.Product;
import io.coaldesk.pricing.formula.ArithmeticTerm.Quotient;
import io.coaldesk.pricing.formula.ArithmeticTerm.Sum;
import io.coaldesk.pricing.formula.ShapingTerm.ByBand;
import io.coaldesk.pricing.formula.ShapingTerm.Clamp;
import io.coaldesk.pricing.formula.ShapingTerm.Greatest;
import io.coaldesk.pricing.formula.ShapingTerm.Least;
import io.coaldesk.pricing.formula.ShapingTerm.Regrade;
import io.coaldesk.pricing.formula.ShapingTerm.Rounded;
import io.coaldesk.pricing.formula.ShapingTerm.Significant;
import io.coaldesk.pricing.formula.SourceTerm.IndexValue;
import io.coaldesk.reason.InvalidValueException;
import io.coaldesk.reason.Label;
import io.coaldesk.reason.Language;
import io.coaldesk.reason.Reason;
import io.coaldesk.table.Loaded;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaEvaluatorTest {

    private static List<String> codes(FormulaAnswer answer) {
        return answer.reasons().stream().map(Reason::code).toList();
    }

    @Test
    void each_term_computes_what_it_says() {
        assertThat(amount(new Sum(List.of(number("1.5"), number("2"))))).isEqualTo("3.5");
        assertThat(amount(new Difference(number("1.5"), number("2")))).isEqualTo("-0.5");
        assertThat(amount(new Product(List.of(number("1.5"), number("3"))))).isEqualTo("4.5");
        assertThat(amount(new Quotient(number("3"), number("-4")))).isEqualTo("-0.75");
        assertThat(amount(new Mean(List.of(index("a"), index("b"), index("c")))))
                .isEqualTo("727");
        assertThat(amount(
                        new Basket(List.of(BasketMember.of("0.25", index("a")), BasketMember.of("0.75", index("b"))))))
                .isEqualTo("732.5");
        assertThat(amount(new Least(List.of(index("a"), index("b"))))).isEqualTo("710");
        assertThat(amount(new Greatest(List.of(index("a"), index("b"))))).isEqualTo("740");
        assertThat(amount(new Rounded(number("7.25"), MoneyRounding.of(1, RoundingMode.HALF_EVEN))))
                .isEqualTo("7.2");
        assertThat(amount(new Significant(number("186.363"), 4, RoundingMode.HALF_UP)))
                .isEqualTo("186.4");
    }

    @ParameterizedTest
    @CsvSource({"500, 570", "570, 570", "600, 600", "770, 770", "800, 770"})
    void a_clamp_keeps_the_band(String value, BigDecimal kept) {
        assertThat(amount(new Clamp(number(value), number("570"), number("770"))))
                .isEqualTo(kept);
    }

    /** The price is exactly half a cent; a quotient that was cut to any number of threes would fall short of it. */
    @Test
    void a_quotient_is_exact_until_the_price_is_rounded() {
        FormulaTerm third = new Quotient(number("0.01"), number("3"));

        assertThat(amount(new Product(List.of(third, number("3"), number("0.5")))))
                .isEqualTo("0.01");
        assertThat(price(formula(third)).result().value()).hasToString("0.003333333333333333333333333333333333");
    }

    @Test
    void the_past_months_take_indices_and_coefficients_of_their_own_month() {
        FormulaTerm month = new Sum(List.of(index("a"), coefficient("add")));
        PriceFormula formula = formula(new PastMonths(month, List.of(new BigDecimal("0.6"), new BigDecimal("0.4"))))
                .withCoefficients(dated("add", "2022-01-01", "10", "2022-12-01", "20"));
        FormulaPrice price = price(formula);

        // 0.6 x (710 + 20) + 0.4 x (700 + 10)
        assertThat(price.amount()).isEqualTo("722");
        assertThat(price.result().parts())
                .extracting(TermValue::day)
                .containsExactly(Optional.of(DAY), Optional.of(LocalDate.of(2022, 11, 20)));
    }

    @Test
    void a_coefficient_is_that_of_the_day() {
        PriceFormula formula =
                formula(coefficient("base")).withCoefficients(dated("base", "2022-01-01", "535", "2022-12-20", "675"));
        FormulaEvaluator evaluator = FormulaEvaluator.of(formula);

        assertThat(((FormulaPrice) evaluator.evaluate(market(), DAY)).amount()).isEqualTo("675");
        assertThat(((FormulaPrice) evaluator.evaluate(market(), DAY.minusDays(1))).amount())
                .isEqualTo("535");
    }

    @ParameterizedTest
    @CsvSource({"4199.99, 1", "4200, 1", "4200.01, 2", "6000, 2"})
    void a_band_chooses_its_term(Double calorificValue, BigDecimal chosen) {
        FormulaTerm term = new ByBand(
                quality("gross_cv_ar_kcal_it"),
                BandEdge.TO_INCLUDED,
                List.of(
                        new TermBand(Optional.of(new BigDecimal("4200")), Optional.empty(), number("2")),
                        new TermBand(Optional.empty(), Optional.of(new BigDecimal("4200")), number("1"))));
        FormulaAnswer answer = FormulaEvaluator.of(formula(term))
                .evaluate(market(), DAY, coal("x", Map.of("gross_cv_ar_kcal_it", calorificValue)));

        assertThat(((FormulaPrice) answer).amount()).isEqualTo(chosen);
    }

    @Test
    void a_named_term_is_rounded_before_it_is_used_and_shown_once() {
        NamedTerm half = new NamedTerm(
                "half",
                Label.of("half", "一半"),
                new Quotient(index("c"), number("2")),
                Optional.of(MoneyRounding.of(0, RoundingMode.HALF_UP)));
        FormulaPrice price = price(
                formula(new Sum(List.of(reference("half"), reference("half")))).withTerms(half));

        // 731 / 2 = 365.5, rounded to 366
        assertThat(price.amount()).isEqualTo("732");
        assertThat(price.result().parts().get(0).parts()).hasSize(1);
        assertThat(price.result().parts().get(1).parts()).isEmpty();
    }

    @Test
    void a_price_is_converted_to_the_grade_of_the_coal() {
        FormulaTerm term = new Regrade(
                new Quotient(index("a"), number("3")), net("5500"), quality("net_cv_ar_kcal_it"), proRata());
        FormulaEvaluator evaluator = FormulaEvaluator.of(formula(term));

        assertThat(((FormulaPrice) evaluator.evaluate(market(), DAY, coal("x", Map.of("net_cv_ar_kcal_it", 5000.0))))
                        .amount())
                .isEqualTo("215.15");
    }

    @Test
    void a_gross_value_is_not_taken_for_a_net_one() {
        FormulaTerm term = new Regrade(index("a"), net("5500"), reference("cv"), proRata());
        FormulaAnswer answer = FormulaEvaluator.of(formula(term).withTerms(named("cv", quality("gross_cv_ar_kcal_it"))))
                .evaluate(market(), DAY, coal("x", Map.of("gross_cv_ar_kcal_it", 5800.0)));

        assertThat(codes(answer)).containsExactly("market.grade.key");
    }

    @Test
    void every_reason_against_a_price_is_told() {
        FormulaTerm term = new Sum(List.of(
                index("x"),
                new IndexValue("a", new FixingRule.LastValue(0, Optional.of(5))),
                new IndexValue("b", FixingRule.lastOfPreviousMonth()),
                new IndexValue("b", FixingRule.monthValue(2)),
                quality("ash_ar"),
                new Quotient(index("a"), new Difference(index("c"), index("c")))));
        FormulaAnswer answer = answer(formula(term));

        assertThat(answer).isInstanceOf(FormulaRefusal.class);
        assertThat(codes(answer))
                .containsExactly(
                        "market.index.unknown",
                        "market.index.stale",
                        "market.index.missing",
                        "pricing.formula.coal.none",
                        "pricing.formula.divisor.zero");
        assertThat(answer.explain(Language.EN))
                .contains(
                        "no price",
                        "the market of 2022-12-31 has no index x; it has: a, b, c",
                        "index a (a) was last fixed on 2022-12-10, 10 days before 2022-12-20; the limit is 5 days",
                        "index b (b) has no fixing from 2022-10-01 to 2022-10-31, which a price for 2022-12-20 asks for;"
                                + " nearest available: 2022-11-10 (720)",
                        "the formula needs ash, as received of a coal (ash_ar), and no coal was given");
        assertThat(answer.explain(Language.ZH)).contains("无法计价", "理由", "公式需要煤的收到基灰分（ash_ar），但没有给出煤质");
    }

    @Test
    void a_coal_that_lacks_a_measurement_stops_no_other() {
        FormulaAnswers answers = FormulaEvaluator.of(formula(quality("ash_d")))
                .evaluateAll(
                        market(),
                        DAY,
                        new Loaded<>(
                                List.of(coal("poor", Map.of("ash_ar", 10.0)), coal("good", Map.of("ash_d", 12.5))),
                                List.of()));

        assertThat(answers.priced()).isEqualTo(1);
        assertThat(answers.answers().get(0).reasons().get(0).text(Language.EN))
                .isEqualTo("poor does not give ash, dry (ash_d); missing: total_moisture_ar");
        assertThat(answers.answers().get(1).coal()).contains("good");
    }

    @Test
    void an_index_on_another_basis_is_refused_by_name_unless_the_formula_allows_it() {
        PriceBasis other =
                BASIS.withPlace(DeliveryPlace.parse("guangzhou/cif")).withCurrency(Currency.getInstance("USD"));
        Market market =
                market().withIndices(index("a", other, "100", "110"), index("b", PriceBasis.points(), "6", "7"));
        PriceFormula product = formula(new Product(List.of(index("a"), index("b"))));
        FormulaAnswer refused = FormulaEvaluator.of(product).evaluate(market, DAY);
        FormulaAnswer priced = FormulaEvaluator.of(product.withIndexDifferences(
                        new IndexDifference("a", List.of(BasisAspect.PLACE, BasisAspect.CURRENCY))))
                .evaluate(market, DAY);

        assertThat(refused.reasons())
                .singleElement()
                .satisfies(
                        reason -> assertThat(reason.text(Language.EN))
                                .isEqualTo(
                                        "index a is in USD/t (including 13 % tax, guangzhou CIF, net calorific value, as received"
                                                + " 5,500 kcal/kg); the formula is in CNY/t (including 13 % tax, qinhuangdao FOB trimmed, net"
                                                + " calorific value, as received 5,500 kcal/kg) and does not allow another currency, place"));
        assertThat(((FormulaPrice) priced).amount()).isEqualTo("770");
    }

    @Test
    void a_band_that_indices_reverse_is_refused() {
        assertThat(codes(answer(formula(new Clamp(number("1"), index("b"), index("a"))))))
                .containsExactly("pricing.formula.clamp.reversed");
    }

    @Test
    void a_value_in_no_band_is_refused() {
        FormulaTerm term = new ByBand(
                index("a"),
                BandEdge.FROM_INCLUDED,
                List.of(new TermBand(Optional.empty(), Optional.of(new BigDecimal("700")), number("1"))));

        assertThat(answer(formula(term)).reasons().get(0).text(Language.EN))
                .isEqualTo("710 lies in none of the bands of index a");
    }

    /** Forty squarings would need 10^12 digits. */
    @Test
    void repeated_squaring_is_refused_before_it_fills_the_memory() {
        List<NamedTerm> terms = new ArrayList<>(List.of(named("t0", number("1.000000001"))));
        for (int i = 1; i <= 40; i++) {
            terms.add(named("t" + i, new Product(List.of(reference("t" + (i - 1)), reference("t" + (i - 1))))));
        }

        assertThat(codes(answer(formula(reference("t40")).withTerms(terms)))).containsExactly("pricing.formula.digits");
    }

    @Test
    void a_day_outside_the_validity_and_a_formula_with_errors_are_refused() {
        FormulaEvaluator evaluator = FormulaEvaluator.of(formula(number("1")));

        assertThatThrownBy(() -> evaluator.evaluate(market(), LocalDate.of(2021, 12, 31)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("asOf: 2021-12-31");
        assertThatThrownBy(() -> FormulaEvaluator.of(formula(coefficient("none"))))
                .isInstanceOf(RejectedPolicyException.class)
                .hasMessageContaining("result.coefficient: none is not known");
    }

    @Test
    void a_price_per_short_ton_is_brought_to_the_tonne() {
        FormulaPrice price = price(formula(number("41")).withBasis(BASIS.withUnit(PriceUnit.PER_SHORT_TON)));

        // 41 / 0.90718474
        assertThat(price.perTonne(CENTS).orElseThrow().amount()).isEqualTo("45.19");
        assertThat(price(formula(number("41"))).perTonne(CENTS).orElseThrow().amount())
                .isEqualTo("41");
        assertThat(price(formula(number("41")).withBasis(PriceBasis.points())).perTonne(CENTS))
                .isEmpty();
    }

    @Test
    void the_explanation_shows_each_term_under_the_one_that_it_enters() {
        FormulaTerm term =
                new Basket(List.of(BasketMember.of("0.5", index("a")), BasketMember.of("0.5", reference("mean"))));
        PriceFormula formula =
                formula(term).withTerms(named("mean", new Mean(List.of(index("b"), index("c"), number("1")))));

        assertThat(answer(formula).explain(Language.EN)).isEqualTo("""
                        == test formula · 2022-12-20
                          price                                               600.33 CNY/t
                          terms                                               including 13 % tax, qinhuangdao FOB trimmed, net calorific value, as received 5,500 kcal/kg
                        value of every term
                          weighted basket                                         ≈ 600.333333
                            index a                                                        710  weight 0.5  of 2022-12-10
                            term mean (mean)                                      ≈ 490.666667  weight 0.5
                              index b                                                      740  of 2022-12-10
                              index c                                                      731  of 2022-12-10
                              constant                                                       1
                        """);
    }
}
