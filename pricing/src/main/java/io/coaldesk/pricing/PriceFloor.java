package io.coaldesk.pricing;

import io.coaldesk.money.MoneyRounding;
import io.coaldesk.money.TaxTreatment;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** The lowest invoice price whose net value reaches what is needed. */
final class PriceFloor {

    private PriceFloor() {}

    /**
     * Returns the least multiple {@code p} of the unit of the price for which {@code net(p + settlement) >= needed}.
     *
     * <p>Net is rounded, so it reaches {@code needed} exactly if it is {@code n} or more, {@code needed} rounded up to
     * the unit of the steps; and that it is exactly if the quotient before rounding lies at or beyond an edge that the
     * mode sets between {@code n} less one unit and {@code n}. No quotient is formed: the edge is multiplied out.
     *
     * @param needed net of tax
     * @param settlement with tax, as the price
     */
    static BigDecimal lowest(BigDecimal needed, BigDecimal settlement, TaxTreatment tax, PricingRounding rounding) {
        MoneyRounding step = rounding.step();
        BigDecimal reached = needed.setScale(step.scale(), RoundingMode.CEILING);
        BigDecimal edge = edge(reached, step.mode());
        BigDecimal factor = tax.kind() == TaxTreatment.Kind.INCLUDED ? BigDecimal.ONE.add(tax.rate()) : BigDecimal.ONE;
        BigDecimal exact = edge.multiply(factor).subtract(settlement);
        int scale = rounding.price().scale();
        if (isRoundedUp(edge, reached, step.mode())) {
            return exact.setScale(scale, RoundingMode.CEILING);
        }
        BigDecimal beyond = exact.setScale(scale, RoundingMode.FLOOR);
        return beyond.add(BigDecimal.valueOf(1, scale));
    }

    /** Returns the edge below which nothing is rounded to a multiple of the unit, and above which all is, or beyond it. */
    private static BigDecimal edge(BigDecimal multiple, RoundingMode mode) {
        BigDecimal unit = BigDecimal.valueOf(1, multiple.scale());
        boolean positive = multiple.signum() > 0;
        return switch (mode) {
            case HALF_UP, HALF_DOWN, HALF_EVEN -> multiple.subtract(BigDecimal.valueOf(5, multiple.scale() + 1));
            case FLOOR -> multiple;
            case CEILING -> multiple.subtract(unit);
            case DOWN -> positive ? multiple : multiple.subtract(unit);
            case UP -> positive ? multiple.subtract(unit) : multiple;
            case UNNECESSARY -> throw new IllegalArgumentException("a mode that does not round");
        };
    }

    /** Returns whether the edge itself is rounded to the multiple. */
    private static boolean isRoundedUp(BigDecimal edge, BigDecimal multiple, RoundingMode mode) {
        return edge.setScale(multiple.scale(), mode).compareTo(multiple) >= 0;
    }
}
