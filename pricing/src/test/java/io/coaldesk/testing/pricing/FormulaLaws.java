package io.coaldesk.testing.pricing;

import io.coaldesk.json.CoaldeskJson;
import io.coaldesk.market.IndexFixing;
import io.coaldesk.market.Market;
import io.coaldesk.market.PriceIndex;
import io.coaldesk.pricing.formula.ArithmeticTerm;
import io.coaldesk.pricing.formula.FormulaAnswer;
import io.coaldesk.pricing.formula.FormulaEvaluator;
import io.coaldesk.pricing.formula.FormulaPrice;
import io.coaldesk.pricing.formula.FormulaTerm;
import io.coaldesk.pricing.formula.PriceFormula;
import io.coaldesk.pricing.formula.ShapingTerm;
import io.coaldesk.pricing.formula.SourceTerm;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Laws of price formulas, to be checked against a formula of your own; each throws an {@link AssertionError}. */
public final class FormulaLaws {

    private FormulaLaws() {}

    /** Checks that the price does not fall when an index rises by an amount of zero or more in all of its values. */
    public static void risesWithAnIndex(
            PriceFormula formula, Market market, LocalDate day, String index, BigDecimal rise) {
        BigDecimal before = amount(formula, market, day);
        BigDecimal after = amount(formula, withValues(market, index, rise), day);
        if (after.compareTo(before) < 0) {
            throw new AssertionError(index + " up by " + rise + " lowers the price from " + before + " to " + after);
        }
    }

    private static Market withValues(Market market, String id, BigDecimal rise) {
        List<PriceIndex> indices = market.indices().stream()
                .map(index -> index.id().equals(id)
                        ? index.withFixings(index.fixings().stream()
                                .map(fixing -> new IndexFixing(
                                        fixing.date(), fixing.value().add(rise)))
                                .toList())
                        : index)
                .toList();
        return market.withIndices(indices);
    }

    /** Checks that the price lies in a band when the result of a formula is kept within it. */
    public static void clampKeepsTheBand(
            PriceFormula formula, Market market, LocalDate day, BigDecimal low, BigDecimal high) {
        FormulaTerm clamp =
                new ShapingTerm.Clamp(formula.result(), new SourceTerm.Constant(low), new SourceTerm.Constant(high));
        BigDecimal price = amount(formula.withResult(clamp), market, day);
        if (price.compareTo(low) < 0 || price.compareTo(high) > 0) {
            throw new AssertionError(price + " is outside " + low + " to " + high);
        }
    }

    /** Checks that the order of members in the baskets, sums and means at the top of a formula changes no price. */
    public static void orderIsIrrelevant(PriceFormula formula, Market market, LocalDate day, long seed) {
        FormulaTerm shuffled = shuffled(formula.result(), new Random(seed));
        BigDecimal before = amount(formula, market, day);
        BigDecimal after = amount(formula.withResult(shuffled), market, day);
        if (before.compareTo(after) != 0) {
            throw new AssertionError("another order gives " + after + ", not " + before);
        }
    }

    private static FormulaTerm shuffled(FormulaTerm term, Random random) {
        if (term instanceof ArithmeticTerm.Basket basket) {
            return new ArithmeticTerm.Basket(shuffled(basket.members(), random));
        }
        if (term instanceof ArithmeticTerm.Sum sum) {
            return new ArithmeticTerm.Sum(shuffled(sum.terms(), random));
        }
        return term instanceof ArithmeticTerm.Mean mean
                ? new ArithmeticTerm.Mean(shuffled(mean.terms(), random))
                : term;
    }

    private static <T> List<T> shuffled(List<T> values, Random random) {
        List<T> copy = new ArrayList<>(values);
        Collections.shuffle(copy, random);
        return copy;
    }

    /** Checks that an answer is replayed to equality from the documents of its formula and its market. */
    public static void replays(PriceFormula formula, Market market, LocalDate day) {
        FormulaAnswer answer = FormulaEvaluator.of(formula).evaluate(market, day);
        FormulaAnswer replayed = FormulaEvaluator.of(CoaldeskJson.read(PriceFormula.class, CoaldeskJson.write(formula)))
                .evaluate(CoaldeskJson.read(Market.class, CoaldeskJson.write(market)), day);
        if (!replayed.equals(answer)) {
            throw new AssertionError("replayed to " + replayed + ", not " + answer);
        }
    }

    private static BigDecimal amount(PriceFormula formula, Market market, LocalDate day) {
        FormulaAnswer answer = FormulaEvaluator.of(formula).evaluate(market, day);
        if (answer instanceof FormulaPrice price) {
            return price.amount();
        }
        throw new AssertionError("no price: " + answer.reasons());
    }
}
