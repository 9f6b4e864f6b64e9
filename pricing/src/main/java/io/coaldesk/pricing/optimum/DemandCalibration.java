package io.coaldesk.pricing.optimum;

import io.coaldesk.reason.Reason;
import io.coaldesk.reason.ReasonValue;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/**
 * Finds demand curves from observations. Elasticity is rarely known well: prices found from such a curve are advice.
 *
 * <p>Figures are computed in double precision and kept to 12 digits.
 */
public final class DemandCalibration {

    private static final int MOST_ELASTICITY = 100;

    private DemandCalibration() {}

    /**
     * Returns demand of a constant elasticity through one observation, {@code k = q p^e}.
     *
     * @param elasticity {@code e}; refused at 1 or less, where no best price exists
     */
    public static CalibratedDemand constantElasticity(DemandObservation point, BigDecimal elasticity) {
        if (elasticity.compareTo(BigDecimal.ONE) <= 0) {
            return unusable(OptimumReason.ELASTICITY_LOW, ReasonValue.number(elasticity));
        }
        return curve(point, elasticity);
    }

    /**
     * Returns demand of constant elasticity through two observations, {@code e = -ln(q2 / q1) / ln(p2 / p1)}.
     *
     * <p>Refused if both have one price, if demand does not fall as the price rises, or if {@code e} is 1 or less.
     */
    public static CalibratedDemand constantElasticity(DemandObservation one, DemandObservation other) {
        Optional<CalibratedDemand> refusal = refusal(one, other);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        double tonnes = Math.log(other.tonnes().doubleValue() / one.tonnes().doubleValue());
        double price = Math.log(other.price().doubleValue() / one.price().doubleValue());
        return constantElasticity(one, Amounts.meant(-tonnes / price));
    }

    /**
     * Returns linear demand with an elasticity at an observation, {@code b = e q / p} and {@code a = q + b p}. Any elasticity
     * of more than 0 will do, for that of a line rises with the price.
     */
    public static CalibratedDemand linear(DemandObservation point, BigDecimal elasticity) {
        if (elasticity.signum() <= 0) {
            return unusable(
                    OptimumReason.DEMAND_NOT_FALLING,
                    ReasonValue.number(point.tonnes()),
                    ReasonValue.number(point.price()),
                    ReasonValue.number(point.tonnes()),
                    ReasonValue.number(point.price()));
        }
        BigDecimal slope = elasticity.multiply(point.tonnes()).divide(point.price(), MathContext.DECIMAL64);
        return new CalibratedDemand.Fitted(new Demand.Linear(
                point.tonnes().add(slope.multiply(point.price())).round(MathContext.DECIMAL64), slope));
    }

    /**
     * Returns linear demand through two observations, {@code b = (q1 - q2) / (p2 - p1)} and {@code a = q1 + b p1}.
     *
     * <p>Refused if both have one price, or if demand does not fall as the price rises.
     */
    public static CalibratedDemand linear(DemandObservation one, DemandObservation other) {
        return refusal(one, other).orElseGet(() -> {
            BigDecimal slope = one.tonnes()
                    .subtract(other.tonnes())
                    .divide(other.price().subtract(one.price()), MathContext.DECIMAL64);
            BigDecimal intercept = one.tonnes().add(slope.multiply(one.price())).round(MathContext.DECIMAL64);
            return new CalibratedDemand.Fitted(new Demand.Linear(intercept, slope));
        });
    }

    private static CalibratedDemand curve(DemandObservation point, BigDecimal elasticity) {
        double e = Math.min(elasticity.doubleValue(), MOST_ELASTICITY);
        double scale = point.tonnes().doubleValue() * Math.pow(point.price().doubleValue(), e);
        return new CalibratedDemand.Fitted(new Demand.ConstantElasticity(
                Amounts.meant(scale), elasticity.min(BigDecimal.valueOf(MOST_ELASTICITY))));
    }

    private static Optional<CalibratedDemand> refusal(DemandObservation one, DemandObservation other) {
        int byPrice = one.price().compareTo(other.price());
        if (byPrice == 0) {
            return Optional.of(unusable(OptimumReason.ONE_PRICE, ReasonValue.number(one.price())));
        }
        DemandObservation dear = byPrice > 0 ? one : other;
        DemandObservation cheap = byPrice > 0 ? other : one;
        if (dear.tonnes().compareTo(cheap.tonnes()) >= 0) {
            return Optional.of(unusable(
                    OptimumReason.DEMAND_NOT_FALLING,
                    ReasonValue.number(dear.tonnes()),
                    ReasonValue.number(dear.price()),
                    ReasonValue.number(cheap.tonnes()),
                    ReasonValue.number(cheap.price())));
        }
        return Optional.empty();
    }

    private static CalibratedDemand unusable(OptimumReason reason, ReasonValue... values) {
        return new CalibratedDemand.Unusable(List.of(Reason.of(reason, values)));
    }
}
