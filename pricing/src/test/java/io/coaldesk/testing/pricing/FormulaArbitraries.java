package io.coaldesk.testing.pricing;

import io.coaldesk.market.FixingRule;
import io.coaldesk.market.IndexFixing;
import io.coaldesk.market.Market;
import io.coaldesk.market.PriceBasis;
import io.coaldesk.market.PriceIndex;
import io.coaldesk.market.PriceUnit;
import io.coaldesk.money.DeliveryPlace;
import io.coaldesk.money.MoneyRounding;
import io.coaldesk.money.TaxTreatment;
import io.coaldesk.policy.PolicyHeader;
import io.coaldesk.pricing.formula.ArithmeticTerm;
import io.coaldesk.pricing.formula.BasketMember;
import io.coaldesk.pricing.formula.FormulaTerm;
import io.coaldesk.pricing.formula.PriceFormula;
import io.coaldesk.pricing.formula.ShapingTerm;
import io.coaldesk.pricing.formula.SourceTerm;
import io.coaldesk.reason.Label;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Arbitraries of price formulas without an error, whose price never falls as an index rises, and of a market that prices
 * all of them.
 */
public final class FormulaArbitraries {

    /** The ids of the indices that the formulas may use. */
    public static final List<String> INDICES = List.of("alpha", "beta", "gamma");

    /** The day that the markets price. */
    public static final LocalDate DAY = LocalDate.of(2022, 12, 20);

    private static final LocalDate AS_OF = LocalDate.of(2022, 12, 31);

    private static final PriceBasis BASIS = PriceBasis.builder()
            .unit(PriceUnit.PER_TONNE)
            .currency(Currency.getInstance("CNY"))
            .tax(TaxTreatment.included("0.13"))
            .place(DeliveryPlace.parse("qinhuangdao/fob-trimmed"))
            .build();

    private FormulaArbitraries() {}

    /** Markets with a value of every index in each month of 2022. */
    public static Arbitrary<Market> markets() {
        return prices().list().ofSize(INDICES.size() * 12).map(FormulaArbitraries::market);
    }

    private static Market market(List<BigDecimal> prices) {
        Market.Builder market = Market.builder();
        market.asOf(AS_OF).source("made up");
        for (int i = 0; i < INDICES.size(); i++) {
            List<IndexFixing> fixings = new ArrayList<>();
            for (int month = 1; month <= 12; month++) {
                fixings.add(new IndexFixing(LocalDate.of(2022, month, 10), prices.get(i * 12 + month - 1)));
            }
            market.addIndices(PriceIndex.builder()
                    .id(INDICES.get(i))
                    .label(Label.of(INDICES.get(i)))
                    .basis(BASIS)
                    .source("made up")
                    .addAllFixings(fixings)
                    .build());
        }
        return market.build();
    }

    private static Arbitrary<BigDecimal> prices() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("300"), new BigDecimal("1200"))
                .ofScale(2);
    }

    /** Formulas that are homogeneous: if all indices and constants double, so does the price. */
    public static Arbitrary<PriceFormula> formulas() {
        return money(3).map(term -> PriceFormula.builder()
                .header(PolicyHeader.builder()
                        .id("arbitrary-formula")
                        .version("1")
                        .validFrom(LocalDate.of(2022, 1, 1))
                        .source("example")
                        .build())
                .label(Label.of("formula"))
                .basis(BASIS)
                .rounding(MoneyRounding.of(2, RoundingMode.HALF_UP))
                .result(term)
                .build());
    }

    /** Terms in money, which never fall as an index rises. */
    private static Arbitrary<FormulaTerm> money(int depth) {
        Arbitrary<FormulaTerm> leaf = Arbitraries.oneOf(
                prices().map(SourceTerm.Constant::new),
                Arbitraries.of(INDICES).map(id -> new SourceTerm.IndexValue(id, FixingRule.monthValue(0))),
                Arbitraries.of(INDICES).map(id -> new SourceTerm.IndexValue(id, FixingRule.lastOfPreviousMonth())));
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<FormulaTerm> inner = Arbitraries.lazy(() -> money(depth - 1));
        Arbitrary<List<FormulaTerm>> several = inner.list().ofMinSize(1).ofMaxSize(3);
        Arbitrary<FormulaTerm> scaled = inner.flatMap(term ->
                factors().map(factor -> new ArithmeticTerm.Product(List.of(new SourceTerm.Constant(factor), term))));
        return Arbitraries.oneOf(
                leaf,
                scaled,
                inner.flatMap(term ->
                        factors().map(factor -> new ArithmeticTerm.Quotient(term, new SourceTerm.Constant(factor)))),
                several.map(ArithmeticTerm.Sum::new),
                several.map(ArithmeticTerm.Mean::new),
                several.map(ShapingTerm.Least::new),
                several.map(ShapingTerm.Greatest::new),
                several.flatMap(FormulaArbitraries::basket),
                inner.map(term -> new ArithmeticTerm.PastMonths(
                        term, List.of(new BigDecimal("0.5"), new BigDecimal("0.3"), new BigDecimal("0.2")))),
                inner.map(term ->
                        new ShapingTerm.Clamp(term, SourceTerm.Constant.of("570"), SourceTerm.Constant.of("770"))));
    }

    private static Arbitrary<FormulaTerm> basket(List<FormulaTerm> terms) {
        return Arbitraries.integers()
                .between(1, 100)
                .list()
                .ofSize(terms.size())
                .map(shares -> {
                    List<BasketMember> members = new ArrayList<>();
                    BigDecimal left = BigDecimal.ONE;
                    for (int i = 0; i < terms.size(); i++) {
                        BigDecimal weight =
                                i == terms.size() - 1 ? left : left.multiply(BigDecimal.valueOf(shares.get(i), 2));
                        members.add(new BasketMember(weight, terms.get(i)));
                        left = left.subtract(weight);
                    }
                    return new ArithmeticTerm.Basket(members);
                });
    }

    private static Arbitrary<BigDecimal> factors() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("0.1"), new BigDecimal("7"))
                .ofScale(1);
    }
}
