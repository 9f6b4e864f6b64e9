package io.coaldesk.testing.core;

import io.coaldesk.money.DeliveryPlace;
import io.coaldesk.money.DeliveryTerm;
import io.coaldesk.money.Money;
import io.coaldesk.money.MoneyRounding;
import io.coaldesk.money.PricePerTonne;
import io.coaldesk.money.TaxTreatment;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Arbitraries of money and prices, edges included: zero, negative amounts, no tax, no decimals. */
public final class MoneyArbitraries {

    private static final BigDecimal LARGEST = new BigDecimal("1000000000");

    private MoneyArbitraries() {}

    /** The currencies in which coal is traded, and one without a smaller unit. */
    public static Arbitrary<Currency> currencies() {
        return Arbitraries.of("CNY", "USD", "EUR", "AUD", "IDR", "JPY").map(Currency::getInstance);
    }

    /** Amounts up to a thousand million, of 0 to 4 decimals, zero and negative ones included. */
    public static Arbitrary<BigDecimal> amounts() {
        return Arbitraries.integers()
                .between(0, 4)
                .flatMap(scale -> Arbitraries.bigDecimals()
                        .between(LARGEST.negate(), LARGEST)
                        .ofScale(scale));
    }

    /** Amounts of money. */
    public static Arbitrary<Money> money() {
        return Combinators.combine(amounts(), currencies().withoutEdgeCases()).as(Money::of);
    }

    /** Delivery places at every term of delivery. */
    public static Arbitrary<DeliveryPlace> places() {
        return Combinators.combine(
                        Arbitraries.of("qinhuangdao", "datong", "newcastle-1", "balikpapan"),
                        Arbitraries.of(DeliveryTerm.class))
                .as(DeliveryPlace::of);
    }

    /** Tax included, on top, or none, at rates from 0 to 30 %. */
    public static Arbitrary<TaxTreatment> taxTreatments() {
        Arbitrary<TaxTreatment> taxed = Combinators.combine(
                        Arbitraries.of(TaxTreatment.Kind.INCLUDED, TaxTreatment.Kind.EXCLUDED),
                        Arbitraries.bigDecimals()
                                .between(BigDecimal.ZERO, new BigDecimal("0.3"))
                                .ofScale(3))
                .as(TaxTreatment::new);
        return Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.just(TaxTreatment.none())), Tuple.of(9, taxed));
    }

    /** Roundings to 0 to 4 decimals in a mode that rounds to the nearer neighbour. */
    public static Arbitrary<MoneyRounding> roundings() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.of(RoundingMode.HALF_UP, RoundingMode.HALF_EVEN, RoundingMode.HALF_DOWN))
                .as(MoneyRounding::of)
                .withoutEdgeCases();
    }

    /** Prices per tonne from -2000 to 2000, zero included. */
    public static Arbitrary<PricePerTonne> pricesPerTonne() {
        return prices(new BigDecimal(-2000));
    }

    /** Prices per tonne from 1 to 2000, as a contract states them. */
    public static Arbitrary<PricePerTonne> positivePricesPerTonne() {
        return prices(BigDecimal.ONE);
    }

    private static Arbitrary<PricePerTonne> prices(BigDecimal least) {
        return Combinators.combine(
                        Arbitraries.bigDecimals()
                                .between(least, new BigDecimal(2000))
                                .ofScale(2),
                        currencies().withoutEdgeCases(),
                        taxTreatments().withoutEdgeCases(),
                        places().withoutEdgeCases())
                .as(PricePerTonne::of);
    }
}
