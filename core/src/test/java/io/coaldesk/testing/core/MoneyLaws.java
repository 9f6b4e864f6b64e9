package io.coaldesk.testing.core;

import io.coaldesk.money.MoneyRounding;
import io.coaldesk.money.PricePerTonne;
import java.math.BigDecimal;

/**
 * Laws of exact money.
 *
 * <p>Each method takes values of the caller and throws an {@link AssertionError} with a witness where the law does not
 * hold.
 */
public final class MoneyLaws {

    private MoneyLaws() {}

    /**
     * Net plus tax equals gross to the smallest unit: the tax is a whole number of units, differs from the rate times
     * the net amount by no more than the two roundings allow, {@code (1 + rate / 2)} units, and a net amount in
     * whole units returns from its gross amount unchanged.
     *
     * <p>It holds for a price in whole units, as a contract states it, so the price is rounded first.
     *
     * @param price a price in any tax treatment
     * @param rounding a rounding to the nearer neighbour
     */
    public static void netPlusTaxIsGross(PricePerTonne price, MoneyRounding rounding) {
        PricePerTonne stated = price.rounded(rounding);
        PricePerTonne net = stated.excludingTax(rounding);
        PricePerTonne gross = stated.includingTax(rounding);
        BigDecimal tax = gross.amount().subtract(net.amount());
        Broken.unless(
                tax.compareTo(rounding.round(tax)) == 0 && net.amount().add(tax).compareTo(gross.amount()) == 0,
                "net plus tax equals gross in whole units",
                price,
                rounding,
                net,
                gross);
        // gross is off by half a unit at most, and net (1 + rate) by (1 + rate) / 2
        BigDecimal bound = BigDecimal.ONE
                .add(price.tax().rate().multiply(new BigDecimal("0.5")))
                .movePointLeft(rounding.scale());
        BigDecimal expected = net.amount().multiply(price.tax().rate());
        Broken.unless(
                tax.subtract(expected).abs().compareTo(bound) <= 0,
                "the tax is the rate times the net amount, but for rounding",
                price,
                rounding,
                tax,
                expected);
        PricePerTonne back = net.includingTax(rounding).excludingTax(rounding);
        Broken.unless(back.equals(net), "net to gross and back is the identity", net, rounding, back);
    }

    /** Zeros at the end change neither equality nor the hash nor any sum. */
    public static void trailingZerosNeverMatter(PricePerTonne price, int zeros) {
        BigDecimal longer = price.amount().setScale(price.amount().scale() + zeros);
        PricePerTonne same = price.withAmount(longer);
        Broken.unless(same.equals(price) && same.hashCode() == price.hashCode(), "zeros never matter", price, longer);
        Broken.unless(same.plus(price).equals(price.plus(price)), "zeros never matter in a sum", price, longer);
        Broken.unless(
                same.times(BigDecimal.TEN).equals(price.times(new BigDecimal("10.0"))),
                "zeros never matter in a total",
                price,
                longer);
    }
}
