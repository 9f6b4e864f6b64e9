package io.coaldesk.pricing;

import io.coaldesk.money.MoneyRounding;
import io.coaldesk.money.TaxTreatment;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** The lowest invoice price whose net value reaches what is needed. */
final class PriceFloor {

    private final MoneyRounding step;
    private final int scale;
    private final BigDecimal priceUnit;
    private final BigDecimal unit;
    private final BigDecimal halfUnit;
    private final BigDecimal factor;

    /**
     * Prepares the search for prices.
     *
     * @param tax that of the price
     */
    PriceFloor(TaxTreatment tax, PricingRounding rounding) {
        this.step = rounding.step();
        this.scale = rounding.price().scale();
        this.priceUnit = BigDecimal.valueOf(1, scale);
        this.unit = BigDecimal.valueOf(1, step.scale());
        this.halfUnit = BigDecimal.valueOf(5, step.scale() + 1);
        this.factor = tax.timesNet();
    }

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
    BigDecimal lowest(BigDecimal needed, BigDecimal settlement) {
        BigDecimal reached = needed.setScale(step.scale(), RoundingMode.CEILING);
        BigDecimal edge = edge(reached);
        BigDecimal exact = edge.multiply(factor).subtract(settlement);
        return isRoundedUp(edge, reached)
                ? exact.setScale(scale, RoundingMode.CEILING)
                : exact.setScale(scale, RoundingMode.FLOOR).add(priceUnit);
    }

    /** Returns the edge below which nothing is rounded to a multiple of the unit, and beyond which all is. */
    private BigDecimal edge(BigDecimal multiple) {
        boolean positive = multiple.signum() > 0;
        return switch (step.mode()) {
            case HALF_UP, HALF_DOWN, HALF_EVEN -> multiple.subtract(halfUnit);
            case FLOOR -> multiple;
            case CEILING -> multiple.subtract(unit);
            case DOWN -> positive ? multiple : multiple.subtract(unit);
            case UP -> positive ? multiple.subtract(unit) : multiple;
            case UNNECESSARY -> throw new IllegalStateException("a mode that does not round");
        };
    }

    /** Returns whether the edge itself is rounded to the multiple. */
    private boolean isRoundedUp(BigDecimal edge, BigDecimal multiple) {
        return step.round(edge).compareTo(multiple) >= 0;
    }
}
