package io.coaldesk.blending;

import io.coaldesk.blending.mixing.MixingRow;
import io.coaldesk.deal.LimitSide;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The worst quality of a recipe whose feeders miss each share by up to an error, while the shares still add up to 1.
 *
 * <p>For a limit the worst errors raise the coals that hurt most and lower those that hurt least: a sort. The worst value
 * itself is a ratio, found by Dinkelbach's steps over such sorts.
 */
final class FeederRisk {

    private static final int MOST_STEPS = 100;
    private static final double LEAST_RISE = 1e-13;

    private final double[] shares;
    private final double error;
    private final List<Integer> used = new ArrayList<>();

    FeederRisk(double[] shares, double error) {
        this.shares = shares;
        this.error = error;
        for (int i = 0; i < shares.length; i++) {
            if (shares[i] > 0) {
                used.add(i);
            }
        }
    }

    /** Returns the greatest value for a maximum, and the least for a minimum. */
    double worst(LimitRow row, LimitSide side) {
        if (row.curve().isPresent()) {
            MixingRow tangent = row.at(shares).mixing();
            return worst(tangent, side);
        }
        return worst(row.mixing(), side);
    }

    private double worst(MixingRow row, LimitSide side) {
        double value = row.value(shares);
        for (int step = 0; step < MOST_STEPS; step++) {
            double[] missed = worstShares(row.coefficients(value), side);
            double next = row.value(missed);
            double change = side == LimitSide.MAX ? next - value : value - next;
            if (!(change > LEAST_RISE * Math.abs(value))) {
                return value;
            }
            value = next;
        }
        return value;
    }

    /** Moves shares from the coals that hurt least to those that hurt most. */
    private double[] worstShares(double[] coefficients, LimitSide side) {
        double sign = side == LimitSide.MAX ? 1 : -1;
        List<Integer> order = new ArrayList<>(used);
        order.sort(Comparator.comparingDouble((Integer i) -> -sign * coefficients[i])
                .thenComparingInt(i -> i));
        double[] up = new double[shares.length];
        double[] down = new double[shares.length];
        for (int i : used) {
            up[i] = error;
            down[i] = Math.min(error, shares[i]);
        }
        double[] missed = shares.clone();
        int high = 0;
        int low = order.size() - 1;
        while (high < low) {
            int raised = order.get(high);
            int lowered = order.get(low);
            double moved = Math.min(up[raised], down[lowered]);
            missed[raised] += moved;
            missed[lowered] -= moved;
            up[raised] -= moved;
            down[lowered] -= moved;
            if (up[raised] <= 0) {
                high++;
            }
            if (down[lowered] <= 0) {
                low--;
            }
        }
        return missed;
    }
}
