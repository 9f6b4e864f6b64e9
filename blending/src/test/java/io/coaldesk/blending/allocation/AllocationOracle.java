package io.coaldesk.blending.allocation;

import io.coaldesk.coal.CoalQuality;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.customer.CustomerTier;
import io.coaldesk.money.PricePerTonne;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.hipparchus.exception.MathIllegalStateException;
import org.hipparchus.optim.LocalizedOptimFormats;
import org.hipparchus.optim.MaxIter;
import org.hipparchus.optim.linear.LinearConstraint;
import org.hipparchus.optim.linear.LinearConstraintSet;
import org.hipparchus.optim.linear.LinearObjectiveFunction;
import org.hipparchus.optim.linear.NonNegativeConstraint;
import org.hipparchus.optim.linear.Relationship;
import org.hipparchus.optim.linear.SimplexSolver;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.jspecify.annotations.Nullable;

/**
 * Another solver's opinion of a request, from another statement of it: every flow, every stock and every unmet tonne is a
 * column of its own, no row is left out, and money is counted where it arises. Tonnes are in thousands.
 */
final class AllocationOracle {

    private static final double THOUSAND = 1000;
    private static final double EPSILON = 1e-9;

    private final AllocationRequest request;
    private final Map<String, Integer> columns = new HashMap<>();
    private final List<LinearConstraint> rows = new ArrayList<>();

    private AllocationOracle(AllocationRequest request) {
        this.request = request;
        for (String period : request.periods()) {
            for (StockLot lot : request.lots()) {
                column("stock", lot.id(), period);
                request.products().forEach(product -> column(lot.id(), product.id(), period));
            }
            request.products().forEach(product -> column("unmet", product.id(), period));
        }
    }

    /**
     * Returns the greatest contribution under the request's priority, or empty if there is no plan.
     *
     * @param slack the tonnes that a tier may lose again once it is held, or this solver would find no plan
     */
    static OptionalDouble contribution(AllocationRequest request, double slack) {
        AllocationOracle oracle = new AllocationOracle(request);
        oracle.addRows();
        if (request.priority() == AllocationPriority.TIERS_FIRST) {
            for (CustomerTier tier : CustomerTier.values()) {
                double[] unmet = oracle.unmet(tier);
                OptionalDouble least = oracle.least(unmet);
                if (least.isEmpty()) {
                    return OptionalDouble.empty();
                }
                oracle.rows.add(new LinearConstraint(unmet, Relationship.LEQ, least.getAsDouble() + slack / THOUSAND));
            }
        }
        OptionalDouble cost = oracle.least(oracle.cost());
        return cost.isPresent() ? OptionalDouble.of(-cost.getAsDouble() * THOUSAND) : cost;
    }

    private int column(String what, String id, String period) {
        return columns.computeIfAbsent(what + "/" + id + "/" + period, name -> columns.size());
    }

    private void addRows() {
        @Nullable String before = null;
        for (String period : request.periods()) {
            for (StockLot lot : request.lots()) {
                addStock(lot, before, period);
            }
            request.products().forEach(product -> addProduct(product, period));
            request.stockpiles().forEach(pile -> addPile(pile, period));
            request.resources().forEach(resource -> addResource(resource, period));
            before = period;
        }
    }

    private void addStock(StockLot lot, @Nullable String before, String period) {
        double[] row = row();
        row[column("stock", lot.id(), period)] = 1;
        request.products().forEach(product -> row[column(lot.id(), product.id(), period)] = 1);
        double there = thousands(lot.arrivals().at(period));
        if (before == null) {
            there += thousands(lot.opening());
        } else {
            row[column("stock", lot.id(), before)] = -1;
        }
        rows.add(new LinearConstraint(row, Relationship.EQ, there));
    }

    private void addProduct(ProductDemand product, String period) {
        double[] demand = row();
        double[] delivered = row();
        for (StockLot lot : request.lots()) {
            delivered[column(lot.id(), product.id(), period)] = 1;
            demand[column(lot.id(), product.id(), period)] = 1;
        }
        demand[column("unmet", product.id(), period)] = 1;
        rows.add(new LinearConstraint(
                demand, Relationship.EQ, thousands(product.demand().at(period))));
        rows.add(new LinearConstraint(
                delivered, Relationship.GEQ, thousands(product.firm().at(period))));
        product.limits().limits().forEach((key, limit) -> {
            limit.min().ifPresent(min -> rows.add(limit(product, period, key, min, Relationship.GEQ)));
            limit.max().ifPresent(max -> rows.add(limit(product, period, key, max, Relationship.LEQ)));
        });
        product.lotShares().forEach((lot, range) -> {
            range.min().ifPresent(min -> rows.add(share(product, period, lot, min, Relationship.GEQ)));
            range.max().ifPresent(max -> rows.add(share(product, period, lot, max, Relationship.LEQ)));
        });
    }

    private LinearConstraint limit(
            ProductDemand product, String period, QualityKey key, BigDecimal bound, Relationship side) {
        double[] row = row();
        double size = Math.max(1, Math.abs(bound.doubleValue()));
        for (StockLot lot : request.lots()) {
            CoalQuality quality = lot.quality();
            double excess = quality.get(key) - bound.doubleValue();
            row[column(lot.id(), product.id(), period)] = excess * quality.massPerAsReceived(key.basis()) / size;
        }
        return new LinearConstraint(row, side, 0);
    }

    private LinearConstraint share(
            ProductDemand product, String period, String lot, BigDecimal share, Relationship side) {
        double[] row = row();
        for (StockLot other : request.lots()) {
            double counts = other.id().equals(lot) ? 1 : 0;
            row[column(other.id(), product.id(), period)] = counts - share.doubleValue();
        }
        return new LinearConstraint(row, side, 0);
    }

    private void addPile(Stockpile pile, String period) {
        double[] reclaimed = row();
        double[] stock = row();
        for (StockLot lot : request.lots()) {
            if (lot.stockpile().equals(pile.id())) {
                stock[column("stock", lot.id(), period)] = 1;
                request.products().forEach(product -> reclaimed[column(lot.id(), product.id(), period)] = 1);
            }
        }
        pile.reclaimLimit()
                .ifPresent(most -> rows.add(new LinearConstraint(reclaimed, Relationship.LEQ, thousands(most))));
        pile.leastReclaim()
                .ifPresent(least -> rows.add(new LinearConstraint(reclaimed, Relationship.GEQ, thousands(least))));
        pile.capacity().ifPresent(most -> rows.add(new LinearConstraint(stock, Relationship.LEQ, thousands(most))));
    }

    private void addResource(ScarceResource resource, String period) {
        double[] row = row();
        for (StockLot lot : request.lots()) {
            for (ProductDemand product : request.products()) {
                row[column(lot.id(), product.id(), period)] =
                        resource.useByLot().at(lot.id()).doubleValue()
                                + resource.useByProduct().at(product.id()).doubleValue();
            }
        }
        resource.capacity()
                .find(period)
                .ifPresent(most -> rows.add(new LinearConstraint(row, Relationship.LEQ, thousands(most))));
        rows.add(new LinearConstraint(
                row, Relationship.GEQ, thousands(resource.leastUse().at(period))));
    }

    private double[] unmet(CustomerTier tier) {
        double[] unmet = row();
        for (String period : request.periods()) {
            request.products().stream()
                    .filter(product -> product.tier() == tier)
                    .forEach(product -> unmet[column("unmet", product.id(), period)] = 1);
        }
        return unmet;
    }

    private double[] cost() {
        double[] cost = row();
        for (String period : request.periods()) {
            for (ProductDemand product : request.products()) {
                cost[column("unmet", product.id(), period)] =
                        product.unmetCost().map(AllocationOracle::amount).orElse(0.0);
                for (StockLot lot : request.lots()) {
                    cost[column(lot.id(), product.id(), period)] = amount(lot.cost())
                            + product.handlingCost()
                                    .map(AllocationOracle::amount)
                                    .orElse(0.0)
                            - amount(product.price());
                }
            }
            request.lots()
                    .forEach(lot -> cost[column("stock", lot.id(), period)] =
                            lot.holdingCost().map(AllocationOracle::amount).orElse(0.0));
        }
        return cost;
    }

    private OptionalDouble least(double[] cost) {
        try {
            return OptionalDouble.of(new SimplexSolver(EPSILON, 10, 1e-11)
                    .optimize(
                            new LinearObjectiveFunction(cost, 0),
                            new LinearConstraintSet(rows),
                            GoalType.MINIMIZE,
                            new NonNegativeConstraint(true),
                            new MaxIter(100_000))
                    .getValue());
        } catch (MathIllegalStateException e) {
            if (e.getSpecifier() == LocalizedOptimFormats.NO_FEASIBLE_SOLUTION) {
                return OptionalDouble.empty();
            }
            throw e;
        }
    }

    private double[] row() {
        return new double[columns.size()];
    }

    private static double thousands(BigDecimal number) {
        return number.doubleValue() / THOUSAND;
    }

    private static double amount(PricePerTonne price) {
        return price.amount().doubleValue();
    }
}
