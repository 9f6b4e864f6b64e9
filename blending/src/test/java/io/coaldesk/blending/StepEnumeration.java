package io.coaldesk.blending;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Every recipe in whole steps, looked at one after another: the slow way to the best one, and an independent one. */
final class StepEnumeration {

    private final int coals;
    private final int steps;
    private final List<double[]> recipes = new ArrayList<>();

    private StepEnumeration(int coals, int steps) {
        this.coals = coals;
        this.steps = steps;
    }

    /** Returns all shares of a number of coals that are whole multiples of one part in a number of steps. */
    static List<double[]> of(int coals, int steps) {
        StepEnumeration enumeration = new StepEnumeration(coals, steps);
        enumeration.extend(new int[coals], 0, steps);
        return enumeration.recipes;
    }

    private void extend(int[] units, int coal, int left) {
        if (coal == coals - 1) {
            units[coal] = left;
            recipes.add(Arrays.stream(units)
                    .mapToDouble(unit -> (double) unit / steps)
                    .toArray());
            return;
        }
        for (int unit = 0; unit <= left; unit++) {
            units[coal] = unit;
            extend(units, coal + 1, left - unit);
        }
    }

    /** Returns the least value of the recipes that are allowed, infinite if none is. */
    static double least(List<double[]> recipes, Predicate<double[]> allowed, ToDoubleFunction<double[]> value) {
        return recipes.stream().filter(allowed).mapToDouble(value).min().orElse(Double.POSITIVE_INFINITY);
    }

    static Set<Integer> used(double[] shares) {
        return IntStream.range(0, shares.length)
                .filter(i -> shares[i] > 0)
                .boxed()
                .collect(Collectors.toSet());
    }

    static double mean(double[] shares, double... values) {
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            sum += shares[i] * values[i];
        }
        return sum;
    }
}
