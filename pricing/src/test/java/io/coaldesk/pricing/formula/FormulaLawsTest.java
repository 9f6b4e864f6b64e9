package io.coaldesk.pricing.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.coaldesk.json.CoaldeskJson;
import io.coaldesk.market.FixingRule;
import io.coaldesk.market.IndexFixing;
import io.coaldesk.market.Market;
import io.coaldesk.money.MoneyRounding;
import io.coaldesk.testing.pricing.FormulaArbitraries;
import io.coaldesk.testing.pricing.FormulaLaws;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class FormulaLawsTest {

    @Provide
    Arbitrary<PriceFormula> formulas() {
        return FormulaArbitraries.formulas();
    }

    @Provide
    Arbitrary<Market> markets() {
        return FormulaArbitraries.markets();
    }

    @Property(tries = 300)
    void a_price_never_falls_as_an_index_rises(
            @ForAll("formulas") PriceFormula formula,
            @ForAll("markets") Market market,
            @ForAll @IntRange(max = 2) int index,
            @ForAll @BigRange(min = "0", max = "500") BigDecimal rise) {
        FormulaLaws.risesWithAnIndex(
                formula, market, FormulaArbitraries.DAY, FormulaArbitraries.INDICES.get(index), rise);
    }

    @Property(tries = 300)
    void a_clamp_keeps_the_band(
            @ForAll("formulas") PriceFormula formula,
            @ForAll("markets") Market market,
            @ForAll @IntRange(max = 2000) int low,
            @ForAll @IntRange(max = 2000) int width) {
        FormulaLaws.clampKeepsTheBand(
                formula, market, FormulaArbitraries.DAY, BigDecimal.valueOf(low), BigDecimal.valueOf(low + width));
    }

    @Property(tries = 300)
    void the_order_of_members_is_irrelevant(
            @ForAll("formulas") PriceFormula formula, @ForAll("markets") Market market, @ForAll long seed) {
        FormulaLaws.orderIsIrrelevant(formula, market, FormulaArbitraries.DAY, seed);
    }

    @Property(tries = 300)
    void an_answer_is_replayed_from_its_documents(
            @ForAll("formulas") PriceFormula formula, @ForAll("markets") Market market) {
        FormulaLaws.replays(formula, market, FormulaArbitraries.DAY);
    }

    /** In other units of money, a hundredth or a thousand of the old, each exact value is as much larger. */
    @Property(tries = 300)
    void all_money_scaled_scales_the_price(
            @ForAll("formulas") PriceFormula formula,
            @ForAll("markets") Market market,
            @ForAll @IntRange(min = -2, max = 3) int powerOfTen) {
        Market scaled = market.withIndices(market.indices().stream()
                .map(index -> index.withFixings(index.fixings().stream()
                        .map(fixing -> new IndexFixing(fixing.date(), scale(fixing.value(), powerOfTen)))
                        .toList()))
                .toList());
        MoneyRounding fine = MoneyRounding.of(6, RoundingMode.HALF_UP);
        BigDecimal price = amount(formula.withRounding(fine), market);
        BigDecimal other = amount(
                formula.withResult(scaled(formula.result(), powerOfTen))
                        .withRounding(MoneyRounding.of(6 - powerOfTen, RoundingMode.HALF_UP)),
                scaled);

        assertThat(other).isEqualByComparingTo(scale(price, powerOfTen));
    }

    private static BigDecimal amount(PriceFormula formula, Market market) {
        return ((FormulaPrice) FormulaEvaluator.of(formula).evaluate(market, FormulaArbitraries.DAY)).amount();
    }

    private static BigDecimal scale(BigDecimal money, int powerOfTen) {
        return money.scaleByPowerOfTen(powerOfTen);
    }

    /** Scales the constants that are money: all but factors and divisors. */
    private static FormulaTerm scaled(FormulaTerm term, int power) {
        if (term instanceof SourceTerm.Constant constant) {
            return new SourceTerm.Constant(scale(constant.value(), power));
        }
        if (term instanceof ArithmeticTerm.Product product) {
            return new ArithmeticTerm.Product(
                    List.of(product.factors().get(0), scaled(product.factors().get(1), power)));
        }
        if (term instanceof ArithmeticTerm.Quotient quotient) {
            return new ArithmeticTerm.Quotient(scaled(quotient.of(), power), quotient.by());
        }
        if (term instanceof ArithmeticTerm.Basket basket) {
            return new ArithmeticTerm.Basket(basket.members().stream()
                    .map(member -> new BasketMember(member.weight(), scaled(member.term(), power)))
                    .toList());
        }
        if (term instanceof ArithmeticTerm.PastMonths months) {
            return new ArithmeticTerm.PastMonths(scaled(months.of(), power), months.weights());
        }
        if (term instanceof ShapingTerm.Clamp clamp) {
            return new ShapingTerm.Clamp(
                    scaled(clamp.of(), power), scaled(clamp.low(), power), scaled(clamp.high(), power));
        }
        List<FormulaTerm> inner =
                term.operands().stream().map(operand -> scaled(operand, power)).toList();
        if (term instanceof ArithmeticTerm.Sum) {
            return new ArithmeticTerm.Sum(inner);
        }
        if (term instanceof ArithmeticTerm.Mean) {
            return new ArithmeticTerm.Mean(inner);
        }
        if (term instanceof ShapingTerm.Least) {
            return new ShapingTerm.Least(inner);
        }
        return term instanceof ShapingTerm.Greatest ? new ShapingTerm.Greatest(inner) : term;
    }

    @Test
    void the_laws_tell_a_formula_that_breaks_them() {
        Market market = FormulaArbitraries.markets().sample();
        String first = FormulaArbitraries.INDICES.get(0);
        FormulaTerm index = new SourceTerm.IndexValue(first, FixingRule.monthValue(0));
        PriceFormula falling = Formulas.formula(new ArithmeticTerm.Difference(Formulas.number("1000"), index));

        assertThatThrownBy(() ->
                        FormulaLaws.risesWithAnIndex(falling, market, FormulaArbitraries.DAY, first, BigDecimal.ONE))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("lowers the price");
        assertThatThrownBy(() -> FormulaLaws.replays(
                        Formulas.formula(Formulas.coefficient("none")), market, FormulaArbitraries.DAY))
                .hasMessageContaining("none is not known");
        assertThatThrownBy(() -> FormulaLaws.orderIsIrrelevant(
                        Formulas.formula(Formulas.index("none")), market, FormulaArbitraries.DAY, 1))
                .hasMessageContaining("has no index none");
    }

    @Property(tries = 200)
    void a_formula_reads_back_equal(@ForAll("formulas") PriceFormula formula) {
        assertThat(formula.lint()).isEmpty();
        assertThat(CoaldeskJson.read(PriceFormula.class, CoaldeskJson.write(formula)))
                .isEqualTo(formula);
    }
}
