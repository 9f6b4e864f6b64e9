package io.coaldesk.pricing.optimum;

import java.util.List;

/**
 * The best quantities under decided regimes.
 *
 * @param regimes what is decided of each segment
 * @param tonnes the tonnes of each segment
 * @param shadow the shared multiplier per tonne: above 0 if capacity binds, below 0 if the minimum volume does
 * @param limitMultipliers the multiplier of each arbitrage limit, 0 or more
 * @param value the profit, subsidies included
 * @param concave whether no better point can exist under these regimes
 */
record RegimeSolution(
        List<Regime> regimes,
        List<Double> tonnes,
        double shadow,
        List<Double> limitMultipliers,
        double value,
        boolean concave) {

    double tonnes(int segment) {
        return tonnes.get(segment);
    }

    Regime regime(int segment) {
        return regimes.get(segment);
    }

    double limitMultiplier(int limit) {
        return limitMultipliers.get(limit);
    }
}
