package io.coaldesk.blending;

import io.coaldesk.blending.solver.LpSolution;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.deal.BindingLimit;
import io.coaldesk.deal.LimitSide;
import io.coaldesk.deal.ShadowPrice;
import io.coaldesk.deal.SingleCoal;
import io.coaldesk.deal.SupplyComponent;
import io.coaldesk.deal.SupplyPlan;
import io.coaldesk.money.PricePerTonne;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The plan of a solved blend: rounded shares, checked, with cost, quality, and the prices behind it. */
final class RecipeReport {

    /**
     * A value this close to its limit, relative to the terms that it is the sum of, is on it: the solver's own allowance
     * for a row.
     */
    private static final double ON_LIMIT = 1e-9;

    /** The digits of a price that comes out of a linear program in doubles. */
    static final MathContext PRICE_DIGITS = new MathContext(10);

    private final BlendProblem problem;
    private final BlendProgram program;
    private final LpSolution.Optimal optimal;
    private final double[] exact;
    private final List<BigDecimal> shares;
    private final double[] printed;

    RecipeReport(BlendProblem problem, BlendProgram program, LpSolution.Optimal optimal) {
        this.problem = problem;
        this.program = program;
        this.optimal = optimal;
        this.exact = optimal.x();
        this.shares = ShareRounding.round(problem, exact);
        this.printed = shares.stream().mapToDouble(BigDecimal::doubleValue).toArray();
    }

    BlendPlan plan() {
        check();
        List<BindingLimit> binding = new ArrayList<>();
        SortedMap<QualityKey, ShadowPrice> shadowPrices = new TreeMap<>();
        for (BlendProgram.Row row : program.rows(problem.sides())) {
            if (isBinding(row)) {
                double price =
                        optimal.rowDuals()[row.row()] * row.limit().mixing().mass(exact);
                BindingLimit side = row.sides().get(price > 0 ? 0 : row.sides().size() - 1);
                binding.add(side);
                shadowPrices.put(side.key(), shadowPrice(side.side(), price));
            }
        }
        PricePerTonne cost = cost();
        Optional<SingleCoal> single = bestSingleCoal();
        SupplyPlan.Builder supply = SupplyPlan.builder()
                .addAllComponents(components())
                .cost(cost)
                .quality(BlendedQuality.of(problem, printed))
                .addAllBinding(binding)
                .putAllShadowPrices(shadowPrices)
                .bestSingleCoal(single)
                .addAllReasons(new RecipeReasons(problem, exact, shares, cost)
                        .tell(binding, shadowPrices, single, optimal.degenerate()));
        return new BlendPlan(supply.build(), entryPrices(), optimal.degenerate());
    }

    /** Compares the printed recipe with every limit as it was stated. */
    private void check() {
        double unit = Math.pow(10, -problem.request().shareDecimals());
        // A share that is rounded to nothing has its effect too.
        double[] present = new double[printed.length];
        Arrays.setAll(present, i -> Math.max(exact[i], printed[i]));
        for (LimitRow row : problem.rows()) {
            double value = row.value(printed);
            for (BindingLimit side : row.sides()) {
                if (!(LimitRow.excess(side, value) <= row.mixing().tolerance(present, unit))) {
                    throw new UnverifiedRecipeException(
                            "The recipe fails its check: " + side.label().en() + ", but the blend has " + value);
                }
            }
        }
        for (int i = 0; i < printed.length; i++) {
            if (!(printed[i] >= problem.least(i) - unit && printed[i] <= problem.most(i) + unit)) {
                throw new UnverifiedRecipeException("The recipe fails its check: the share of "
                        + problem.offers().get(i).id() + " is " + printed[i] + ", allowed " + problem.least(i) + " to "
                        + problem.most(i));
            }
        }
    }

    private boolean isBinding(BlendProgram.Row row) {
        double[] coefficients =
                row.limit().mixing().coefficients(row.sides().get(0).limit());
        double activity = 0;
        double magnitude = 0;
        for (int i = 0; i < exact.length; i++) {
            activity += coefficients[i] * exact[i];
            magnitude += (Math.abs(row.limit().mixing().amount(i)) + Math.abs(coefficients[i])) * exact[i];
        }
        return Math.abs(activity) <= ON_LIMIT * magnitude;
    }

    private ShadowPrice shadowPrice(LimitSide side, double price) {
        double signed = side == LimitSide.MAX ? Math.min(0, price) : Math.max(0, price);
        return new ShadowPrice(
                side, new BigDecimal(signed, PRICE_DIGITS), problem.request().currency());
    }

    private PricePerTonne cost() {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < printed.length; i++) {
            sum = sum.add(shares.get(i).multiply(problem.cost(i).amount()));
        }
        return problem.cost(0).withAmount(sum);
    }

    private List<SupplyComponent> components() {
        BigDecimal tonnes = problem.request().tonnes().orElse(BigDecimal.ONE);
        List<SupplyComponent> components = new ArrayList<>();
        for (int i = 0; i < printed.length; i++) {
            if (shares.get(i).signum() > 0) {
                CoalOffer offer = problem.offers().get(i);
                components.add(SupplyComponent.builder()
                        .offer(offer.id())
                        .name(offer.name())
                        .share(shares.get(i))
                        .tonnes(shares.get(i).multiply(tonnes))
                        .cost(problem.cost(i))
                        .stockTonnes(offer.stockTonnes())
                        .build());
            }
        }
        return components;
    }

    private SortedMap<String, PricePerTonne> entryPrices() {
        SortedMap<String, PricePerTonne> prices = new TreeMap<>();
        double[] reduced = optimal.reducedCosts();
        for (int i = 0; i < printed.length; i++) {
            if (shares.get(i).signum() == 0 && problem.most(i) > 0) {
                BigDecimal tooDear = new BigDecimal(Math.max(0, reduced[i]), PRICE_DIGITS);
                PricePerTonne cost = problem.cost(i);
                prices.put(
                        problem.offers().get(i).id(),
                        cost.withAmount(cost.amount().subtract(tooDear).round(PRICE_DIGITS)));
            }
        }
        return prices;
    }

    private Optional<SingleCoal> bestSingleCoal() {
        int best = -1;
        for (int i = 0; i < printed.length; i++) {
            boolean cheaper = best < 0
                    || problem.cost(i).amount().compareTo(problem.cost(best).amount()) < 0;
            if (cheaper && conformsAlone(i)) {
                best = i;
            }
        }
        return best < 0
                ? Optional.empty()
                : Optional.of(new SingleCoal(
                        problem.offers().get(best).id(),
                        problem.offers().get(best).name(),
                        problem.cost(best)));
    }

    private boolean conformsAlone(int coal) {
        for (int i = 0; i < printed.length; i++) {
            if (i == coal ? problem.most(i) < 1 : problem.least(i) > 0) {
                return false;
            }
        }
        return problem.rows().stream()
                .allMatch(row -> row.sides().stream()
                        .allMatch(side -> LimitRow.excess(side, row.mixing().value(coal)) == 0));
    }
}
