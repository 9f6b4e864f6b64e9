package io.coaldesk.blending;

import io.coaldesk.blending.mixing.MixingRow;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.reason.Require;
import java.util.List;

/**
 * A property that a model makes of the shares, and which need not be linear in them.
 *
 * @param key the property
 * @param model the model
 * @param offers the coals in the order of their ids
 */
record BlendCurve(QualityKey key, MixingModel model, List<CoalOffer> offers) {

    /** The step of a difference quotient: central, so that its error is of the order of the step's square. */
    private static final double STEP = 1e-5;

    double value(double[] shares) {
        double value = model.value(key, offers, shares.clone());
        Require.that(Double.isFinite(value), "models." + key, value, "a model that gives a finite number");
        return value;
    }

    /** Returns the tangent at a recipe: {@code f(w0) + f'(w0) (w - w0)}, as a sum over shares that add up to 1. */
    MixingRow tangent(double[] shares) {
        double value = value(shares);
        double[] slopes = new double[shares.length];
        double along = 0;
        for (int i = 0; i < shares.length; i++) {
            slopes[i] = slope(shares, i);
            along += slopes[i] * shares[i];
        }
        for (int i = 0; i < shares.length; i++) {
            slopes[i] += value - along;
        }
        return MixingRow.additive(key, slopes);
    }

    private double slope(double[] shares, int coal) {
        double[] moved = shares.clone();
        double down = Math.min(STEP, shares[coal]);
        moved[coal] = shares[coal] + STEP;
        double above = value(moved);
        moved[coal] = shares[coal] - down;
        return (above - value(moved)) / (STEP + down);
    }
}
