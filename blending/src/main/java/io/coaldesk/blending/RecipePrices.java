package io.coaldesk.blending;

import io.coaldesk.blending.mixing.MixingRow;
import io.coaldesk.blending.solver.RowRanging;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.deal.BindingLimit;
import io.coaldesk.deal.LimitSide;
import io.coaldesk.deal.ShadowPrice;
import io.coaldesk.money.PricePerTonne;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/** The prices behind a recipe: which limits bind, what each costs, how far that holds, and at what a coal would enter. */
final class RecipePrices {

    /** The digits of a price that comes out of a linear program in doubles. */
    static final MathContext DIGITS = new MathContext(10);

    /**
     * A value this close to its limit, relative to the terms that it is the sum of, is on it: the solver's own allowance
     * for a row.
     */
    private static final double ON_LIMIT = 1e-9;

    private final BlendProgram program;
    private final BlendProblem problem;
    private final Attempt.Found found;
    private final double[] exact;
    private final Optional<RowRanging> ranging;
    private final Criterion criterion;
    private final List<BindingLimit> binding = new ArrayList<>();
    private final SortedMap<QualityKey, ShadowPrice> shadowPrices = new TreeMap<>();
    private final SortedMap<QualityKey, LimitRange> ranges = new TreeMap<>();

    RecipePrices(BlendProgram program, Criterion criterion, Attempt.Found found) {
        this.program = program;
        this.problem = program.problem();
        this.found = found;
        this.exact = found.shares(problem.size());
        this.ranging = found.program()
                .filter(linear -> linear.columns() == exact.length && criterion.isCost())
                .map(linear -> new RowRanging(linear, found.prices()));
        this.criterion = criterion;
        program.rows(problem.sides()).forEach(this::read);
    }

    List<BindingLimit> binding() {
        return binding;
    }

    SortedMap<QualityKey, ShadowPrice> shadowPrices() {
        return shadowPrices;
    }

    SortedMap<QualityKey, LimitRange> ranges() {
        return ranges;
    }

    private void read(BlendProgram.Row row) {
        double dual = found.prices().rowDuals()[row.row()] + cutDual(row);
        boolean onCut = cutDual(row) != 0;
        if (onCut || isOnLimit(row.limit().mixing(), row.sides().get(0))) {
            double price = dual * row.limit().mixing().mass(exact);
            BindingLimit side = row.sides().get(price > 0 ? 0 : row.sides().size() - 1);
            binding.add(side);
            if (criterion.isMoney()) {
                shadowPrices.put(side.key(), shadowPrice(side.side(), price));
            }
            if (!onCut && row.limit().curve().isEmpty()) {
                range(row, side).ifPresent(range -> ranges.put(side.key(), range));
            }
        }
    }

    /** Returns the price of the tangents that stand for a limit at a confidence, with the sign of the limit's own row. */
    private double cutDual(BlendProgram.Row row) {
        double[] duals = found.prices().rowDuals();
        // Where the combination is fixed, the rows of ratios stand behind all others.
        int ratios = found.program().isEmpty() ? problem.rules().ratios().size() : 0;
        int first = duals.length - ratios - found.cuts().size();
        double sum = 0;
        for (int c = 0; c < found.cuts().size(); c++) {
            BindingLimit side = found.cuts().get(c);
            if (row.sides().contains(side)) {
                sum += duals[first + c] * (side.side() == LimitSide.MAX ? 1 : -1);
            }
        }
        return sum;
    }

    private boolean isOnLimit(MixingRow row, BindingLimit side) {
        double[] coefficients = row.coefficients(side.limit());
        double activity = 0;
        double magnitude = 0;
        for (int i = 0; i < exact.length; i++) {
            activity += coefficients[i] * exact[i];
            magnitude += (Math.abs(row.amount(i)) + Math.abs(coefficients[i])) * exact[i];
        }
        return Math.abs(activity) <= ON_LIMIT * magnitude;
    }

    private ShadowPrice shadowPrice(LimitSide side, double price) {
        double signed = side == LimitSide.MAX ? Math.min(0, price) : Math.max(0, price);
        return new ShadowPrice(
                side, new BigDecimal(signed, DIGITS), problem.request().currency());
    }

    private Optional<LimitRange> range(BlendProgram.Row row, BindingLimit side) {
        return ranging.filter(known -> row.sides().size() == 1)
                .flatMap(known -> {
                    double[] masses = new double[exact.length];
                    for (int i = 0; i < masses.length; i++) {
                        masses[i] = row.limit().mixing().mass(i);
                    }
                    return known.range(row.row(), masses);
                })
                .map(change -> new LimitRange(moved(side, change[0]), moved(side, change[1])));
    }

    private static Optional<BigDecimal> moved(BindingLimit side, double change) {
        return Double.isInfinite(change)
                ? Optional.empty()
                : Optional.of(new BigDecimal(side.limit().doubleValue() + change, DIGITS));
    }

    /**
     * Returns the cost at which each coal that is not used would enter; none for one that the rules keep out or that would
     * not enter at any price.
     */
    SortedMap<String, PricePerTonne> entryPrices(List<BigDecimal> shares) {
        SortedMap<String, PricePerTonne> prices = new TreeMap<>();
        boolean fixed = found.program().isEmpty();
        if (criterion.isMoney() && (!fixed || criterion.isCost())) {
            for (int i = 0; i < exact.length; i++) {
                if (shares.get(i).signum() == 0 && problem.domain(i).most() > 0) {
                    PricePerTonne cost = problem.cost(i);
                    String offer = problem.offers().get(i).id();
                    entryCost(i, fixed)
                            .filter(entry -> entry.signum() >= 0)
                            .ifPresent(entry -> prices.put(offer, cost.withAmount(entry.min(cost.amount()))));
                }
            }
        }
        return prices;
    }

    private Optional<BigDecimal> entryCost(int coal, boolean fixed) {
        if (fixed) {
            OptionalDouble cost = LeastRatio.entryCost(program, coal, found.objective());
            return cost.isPresent() ? Optional.of(new BigDecimal(cost.getAsDouble(), DIGITS)) : Optional.empty();
        }
        BigDecimal tooDear = new BigDecimal(Math.max(0, found.prices().reducedCosts()[coal]), DIGITS);
        return Optional.of(problem.cost(coal).amount().subtract(tooDear).round(DIGITS));
    }
}
