package io.coaldesk.pricing.formula;

import static io.coaldesk.pricing.formula.Formulas.coefficient;
import static io.coaldesk.pricing.formula.Formulas.dated;
import static io.coaldesk.pricing.formula.Formulas.formula;
import static io.coaldesk.pricing.formula.Formulas.index;
import static io.coaldesk.pricing.formula.Formulas.named;
import static io.coaldesk.pricing.formula.Formulas.net;
import static io.coaldesk.pricing.formula.Formulas.number;
import static io.coaldesk.pricing.formula.Formulas.proRata;
import static io.coaldesk.pricing.formula.Formulas.quality;
import static io.coaldesk.pricing.formula.Formulas.reference;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.coaldesk.coal.QualityKey;
import io.coaldesk.market.BasisAspect;
import io.coaldesk.market.PriceBasis;
import io.coaldesk.policy.BandEdge;
import io.coaldesk.policy.Finding;
import io.coaldesk.pricing.formula.ArithmeticTerm.Basket;
import io.coaldesk.pricing.formula.ArithmeticTerm.PastMonths;
import io.coaldesk.pricing.formula.ArithmeticTerm.Product;
import io.coaldesk.pricing.formula.ArithmeticTerm.Quotient;
import io.coaldesk.pricing.formula.ArithmeticTerm.Sum;
import io.coaldesk.pricing.formula.ShapingTerm.ByBand;
import io.coaldesk.pricing.formula.ShapingTerm.Clamp;
import io.coaldesk.pricing.formula.ShapingTerm.Regrade;
import io.coaldesk.reason.InvalidValueException;
import io.coaldesk.reason.Language;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the linter finds in a formula, with the path into the document. */
class PriceFormulaTest {

    private static List<String> lint(PriceFormula formula) {
        return formula.lint().stream().map(finding -> finding.text(Language.EN)).toList();
    }

    @Test
    void a_sound_formula_has_no_finding() {
        PriceFormula formula = formula(new Sum(List.of(coefficient("base"), reference("half"))))
                .withCoefficients(dated("base", "2021-01-01", "535", "2022-06-01", "675"))
                .withTerms(named("half", new Quotient(index("a"), number("2"))));

        assertThat(formula.lint()).isEmpty();
    }

    @Test
    void what_is_not_declared_or_declared_twice_is_an_error() {
        assertThat(lint(formula(new Sum(List.of(coefficient("base"), new Product(List.of(reference("x"))))))
                        .withCoefficients(dated("other", "2022-01-01", "1"), dated("other", "2022-01-01", "2"))))
                .containsExactly(
                        "coefficients[other]: other stands twice",
                        "result.terms[0].coefficient: base is not known; known: other, other",
                        "result.terms[1].factors[0].term: x is not known; known: ",
                        "coefficients[other]: other is not used by the result",
                        "coefficients[other]: other is not used by the result");
    }

    @Test
    void a_circle_is_told_once_with_all_its_terms() {
        PriceFormula formula = formula(reference("p"))
                .withTerms(
                        named("p", new Sum(List.of(reference("q"), index("a")))),
                        named("q", new PastMonths(reference("r"), List.of(BigDecimal.ONE))),
                        named("r", reference("q")));

        assertThat(lint(formula)).containsExactly("terms[q].term: the terms refer to each other in a circle: q, r");
    }

    @Test
    void weights_that_do_not_add_up_to_one_are_an_error_and_a_negative_one_is_a_warning() {
        FormulaTerm basket =
                new Basket(List.of(BasketMember.of("0.5", index("a")), BasketMember.of("0.4", index("b"))));
        FormulaTerm months = new PastMonths(basket, List.of(new BigDecimal("1.1"), new BigDecimal("-0.1")));

        assertThat(lint(formula(months)))
                .containsExactly(
                        "result.of.members: the weights add up to 0.9, not to 1",
                        "result.weights: a weight of -0.1: the price falls as this term rises");
    }

    @Test
    void a_band_that_is_reversed_on_any_day_is_an_error() {
        FormulaTerm clamp = new Clamp(index("a"), coefficient("low"), number("700"));
        PriceFormula formula = formula(clamp)
                .withCoefficients(dated("low", "2021-01-01", "800", "2022-01-01", "570", "2022-07-01", "701"));

        assertThat(lint(formula))
                .containsExactly("result: the lower end 701 is above the upper end 700 from 2022-07-01 on");
        assertThat(lint(formula(new Clamp(index("a"), number("700"), number("700")))))
                .isEmpty();
    }

    @Test
    void a_coefficient_must_hold_from_the_first_day() {
        assertThat(lint(formula(coefficient("base")).withCoefficients(dated("base", "2022-01-02", "1"))))
                .containsExactly("coefficients[base].values: the first value holds from 2022-01-02, the formula from"
                        + " 2022-01-01");
    }

    @Test
    void a_divisor_that_is_known_to_be_zero_on_some_day_is_an_error() {
        assertThat(lint(formula(new Quotient(index("a"), number("0.00")))))
                .containsExactly("result.by: division by zero");
        assertThat(lint(formula(new Quotient(index("a"), coefficient("k")))
                        .withCoefficients(dated("k", "2022-01-01", "2", "2022-05-01", "0"))))
                .containsExactly("result.by: division by zero");
        assertThat(lint(formula(new Quotient(index("a"), coefficient("k")))
                        .withCoefficients(dated("k", "2021-01-01", "0", "2022-01-01", "2"))))
                .isEmpty();
    }

    @Test
    void bands_with_a_gap_are_an_error() {
        FormulaTerm bands = new ByBand(
                quality("ash_ar"),
                BandEdge.FROM_INCLUDED,
                List.of(
                        new TermBand(Optional.empty(), Optional.of(BigDecimal.ONE), number("1")),
                        new TermBand(Optional.of(BigDecimal.TEN), Optional.empty(), number("2"))));

        assertThat(lint(formula(bands))).containsExactly("result.bands: no band holds the values from 1 to 10");
    }

    @Test
    void only_prices_per_tonne_are_converted_between_grades() {
        FormulaTerm regrade = new Regrade(number("1"), net("5500"), number("5000"), proRata());

        assertThat(lint(formula(regrade).withBasis(PriceBasis.points())))
                .containsExactly("result: prices per metric tonne are converted between grades, not prices in points");
    }

    @Test
    void the_errors_come_first() {
        List<Finding> findings = formula(coefficient("x"))
                .withIndexDifferences(new IndexDifference("a", List.of(BasisAspect.TAX)))
                .lint();

        assertThat(findings).extracting(Finding::isError).containsExactly(true, false);
    }

    @Test
    void the_needed_qualities_are_those_that_the_result_reaches() {
        PriceFormula formula = formula(reference("x"))
                .withTerms(named("x", quality("sulphur_ar")), named("unused", quality("ash_ar")));

        assertThat(formula.neededQualities()).containsExactly(QualityKey.parse("sulphur_ar"));
    }

    @Test
    void the_order_of_declarations_has_no_meaning() {
        PriceFormula formula = formula(number("1"));
        NamedTerm a = named("a", number("1"));
        NamedTerm b = named("b", number("2"));
        FormulaCoefficient c = dated("c", "2022-01-01", "1");
        FormulaCoefficient d = dated("d", "2022-01-01", "1");

        assertThat(formula.withTerms(b, a).withCoefficients(d, c))
                .isEqualTo(formula.withCoefficients(c, d).withTerms(a, b));
    }

    @Test
    void a_mode_that_cannot_round_is_refused() {
        assertThatThrownBy(() -> new ShapingTerm.Significant(number("1"), 4, RoundingMode.UNNECESSARY))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("mode: UNNECESSARY");
    }
}
