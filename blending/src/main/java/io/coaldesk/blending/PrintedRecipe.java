package io.coaldesk.blending;

import io.coaldesk.coal.CoalQuality;
import io.coaldesk.deal.BindingLimit;
import io.coaldesk.money.PricePerTonne;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** A recipe with rounded shares, checked against every limit as it was stated. */
final class PrintedRecipe {

    private final BlendProblem problem;
    private final List<BigDecimal> shares;
    private final double[] doubles;

    private PrintedRecipe(BlendProblem problem, List<BigDecimal> shares) {
        this.problem = problem;
        this.shares = shares;
        this.doubles = shares.stream().mapToDouble(BigDecimal::doubleValue).toArray();
    }

    /**
     * Returns the recipe of exact shares.
     *
     * @throws UnverifiedRecipeException if it breaks a limit by more than rounding explains
     */
    static PrintedRecipe of(BlendProblem problem, double[] exact) {
        PrintedRecipe printed = new PrintedRecipe(problem, ShareRounding.round(problem, exact));
        printed.check(exact);
        return printed;
    }

    /** Returns the shares in the order of the problem's coals. */
    List<BigDecimal> shares() {
        return shares;
    }

    double[] doubles() {
        return doubles.clone();
    }

    /** Returns the shares of the coals that are used, by offer id. */
    SortedMap<String, BigDecimal> byOffer() {
        SortedMap<String, BigDecimal> used = new TreeMap<>();
        for (int i = 0; i < doubles.length; i++) {
            if (shares.get(i).signum() > 0) {
                used.put(problem.offers().get(i).id(), shares.get(i));
            }
        }
        return used;
    }

    PricePerTonne cost() {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < doubles.length; i++) {
            sum = sum.add(shares.get(i).multiply(problem.cost(i).amount()));
        }
        return problem.cost(0).withAmount(sum);
    }

    CoalQuality quality() {
        return BlendedQuality.of(problem, doubles);
    }

    private void check(double[] exact) {
        double unit = problem.shareUnit();
        // A share that is rounded to nothing has its effect too.
        double[] present = new double[doubles.length];
        Arrays.setAll(present, i -> Math.max(exact[i], doubles[i]));
        for (LimitRow row : problem.rows()) {
            double value = row.value(doubles);
            for (BindingLimit side : row.sides()) {
                if (!(LimitRow.excess(side, value) <= row.mixing().tolerance(present, unit))) {
                    throw new UnverifiedRecipeException(
                            "The recipe fails its check: " + side.label().en() + ", but the blend has " + value);
                }
            }
        }
        problem.rules().brokenBy(byOffer().keySet()).ifPresent(rule -> {
            throw new UnverifiedRecipeException("The recipe fails its check: " + byOffer() + " breaks " + rule);
        });
        for (int i = 0; i < doubles.length; i++) {
            ShareDomain domain = problem.domain(i);
            if (!(doubles[i] >= domain.least() - unit && doubles[i] <= domain.most() + unit)) {
                throw new UnverifiedRecipeException("The recipe fails its check: the share of "
                        + problem.offers().get(i).id() + " is " + doubles[i] + ", allowed " + domain.least() + " to "
                        + domain.most());
            }
        }
    }
}
