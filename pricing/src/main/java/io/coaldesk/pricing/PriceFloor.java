package io.coaldesk.pricing;

import io.coaldesk.money.MoneyRounding;
import io.coaldesk.money.TaxTreatment;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** The lowest invoice price whose net value reaches what is needed. */
final class PriceFloor {

    private PriceFloor() {}

    /**
     * Returns the least multiple {@code p} of the unit of the price for which {@code net(p + settlement) >= needed}.
     *
     * <p>Net is rounded, so the inverse {@code needed (1 + rate) - settlement} may be off by as much as rounding can
     * move it. Rounding never turns the order of two prices round, so bisection within that reach is exact.
     *
     * @param needed net of tax
     * @param settlement with tax, as the price
     */
    static BigDecimal lowest(BigDecimal needed, BigDecimal settlement, TaxTreatment tax, PricingRounding rounding) {
        int scale = rounding.price().scale();
        BigDecimal factor = tax.kind() == TaxTreatment.Kind.INCLUDED ? BigDecimal.ONE.add(tax.rate()) : BigDecimal.ONE;
        BigDecimal exact = needed.multiply(factor).subtract(settlement);
        BigDecimal reach = BigDecimal.ONE
                .movePointLeft(rounding.step().scale())
                .multiply(factor)
                .add(BigDecimal.ONE.movePointLeft(scale));
        BigInteger low = units(exact.subtract(reach), scale, RoundingMode.FLOOR);
        BigInteger high = units(exact.add(reach), scale, RoundingMode.CEILING);
        while (low.add(BigInteger.ONE).compareTo(high) < 0) {
            BigInteger middle = low.add(high).shiftRight(1);
            if (reaches(new BigDecimal(middle, scale), needed, settlement, tax, rounding.step())) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return new BigDecimal(high, scale);
    }

    private static BigInteger units(BigDecimal price, int scale, RoundingMode mode) {
        return price.setScale(scale, mode).unscaledValue();
    }

    private static boolean reaches(
            BigDecimal price, BigDecimal needed, BigDecimal settlement, TaxTreatment tax, MoneyRounding step) {
        return tax.net(price.add(settlement), step).compareTo(needed) >= 0;
    }
}
