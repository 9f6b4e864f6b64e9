package io.coaldesk.testing.blending;

import io.coaldesk.blending.allocation.AllocationPlan;
import io.coaldesk.blending.allocation.AllocationPriority;
import io.coaldesk.blending.allocation.AllocationRequest;
import io.coaldesk.blending.allocation.AllocationResult;
import io.coaldesk.blending.allocation.Allocator;
import io.coaldesk.blending.allocation.DryTonnes;
import io.coaldesk.blending.allocation.LotBalance;
import io.coaldesk.blending.allocation.PlannedDelivery;
import io.coaldesk.blending.allocation.ProductDemand;
import io.coaldesk.blending.allocation.StockLot;
import io.coaldesk.blending.allocation.Stockpile;
import io.coaldesk.coal.AnalysisBasis;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.customer.CustomerTier;
import io.coaldesk.json.CoaldeskJson;
import io.coaldesk.money.PricePerTonne;
import io.coaldesk.testing.core.Broken;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** The laws of allocation, checked against a caller's request. */
public final class AllocationLaws {

    /** Relative noise of the solver. */
    private static final double NOISE = 1e-8;

    private AllocationLaws() {}

    /** Every stock closes exactly, from period to period, and holds what was asked for and what arrived. */
    public static void balancesCloseExactly(AllocationRequest request) {
        plan(request).ifPresent(plan -> {
            for (StockLot lot : request.lots()) {
                BigDecimal stock = lot.opening();
                for (String period : request.periods()) {
                    LotBalance balance = balance(plan, lot.id(), period);
                    BigDecimal delivered = delivered(plan, lot.id(), period);
                    BigDecimal closing = stock.add(lot.arrivals().at(period)).subtract(delivered);
                    boolean closes = balance.opening().compareTo(stock) == 0
                            && balance.delivered().compareTo(delivered) == 0
                            && balance.closing().compareTo(closing) == 0
                            && closing.signum() >= 0;
                    Broken.unless(closes, "the stock of a lot closes exactly", balance, stock, delivered);
                    stock = closing;
                }
            }
            plan.deliveries().forEach(delivery -> {
                BigDecimal wanted = product(request, delivery).demand().at(delivery.period());
                BigDecimal told = delivery.tonnes().add(delivery.unmet());
                boolean adds = told.compareTo(wanted) == 0 && delivery.unmet().signum() >= 0;
                Broken.unless(adds, "what is delivered and what is unmet make the demand", delivery, wanted);
            });
        });
    }

    /** Law 7: dry tonnes that lay there and arrived are those that were delivered and still lie there, to the last digit. */
    public static void dryTonnesAreConserved(AllocationRequest request) {
        plan(request).ifPresent(plan -> {
            plan.dryByLot().forEach((lot, dry) -> {
                double share = lot(request, lot).quality().massPerAsReceived(AnalysisBasis.DRY);
                BigDecimal delivered = plan.deliveries().stream()
                        .map(delivery -> delivery.lots().at(lot))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
                double expected = delivered.doubleValue() * share;
                boolean told = Math.abs(dry.delivered().doubleValue() - expected) <= NOISE * expected;
                Broken.unless(told && closes(dry), "dry tonnes are conserved", lot, dry, expected);
            });
            plan.dryTotal().ifPresent(total -> {
                BigDecimal delivered = plan.deliveries().stream()
                        .map(delivery -> delivery.dryTonnes().orElseThrow())
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
                boolean adds = closes(total) && delivered.compareTo(total.delivered()) == 0;
                Broken.unless(
                        adds, "the dry tonnes of the deliveries are those that left the stocks", total, delivered);
            });
        });
    }

    private static boolean closes(DryTonnes dry) {
        return dry.opening().add(dry.arrivals()).compareTo(dry.delivered().add(dry.closing())) == 0;
    }

    /** Law 6: each delivery as printed keeps the limits of its product but for what rounding explains. */
    public static void deliveriesAsPrintedMeetTheLimits(AllocationRequest request) {
        plan(request)
                .ifPresent(plan -> plan.deliveries().stream()
                        .filter(delivery -> delivery.tonnes().signum() > 0)
                        .forEach(delivery -> product(request, delivery)
                                .limits()
                                .limits()
                                .forEach((key, limit) -> {
                                    double value = value(request, delivery, key);
                                    double allowed = tolerance(request, delivery, key, value);
                                    boolean kept = limit.min()
                                                    .map(min -> value >= min.doubleValue() - allowed)
                                                    .orElse(true)
                                            && limit.max()
                                                    .map(max -> value <= max.doubleValue() + allowed)
                                                    .orElse(true);
                                    Broken.unless(kept, "a delivery keeps its limits", key, limit, value, delivery);
                                })));
    }

    /** No stockpile is reclaimed beyond its limit, exactly. */
    public static void reclaimLimitsHoldExactly(AllocationRequest request) {
        plan(request).ifPresent(plan -> {
            for (Stockpile pile : request.stockpiles()) {
                for (String period : request.periods()) {
                    BigDecimal reclaimed = request.lots().stream()
                            .filter(lot -> lot.stockpile().equals(pile.id()))
                            .map(lot -> delivered(plan, lot.id(), period))
                            .reduce(BigDecimal.ZERO, BigDecimal::add);
                    boolean kept = pile.reclaimLimit()
                            .map(limit -> reclaimed.compareTo(limit) <= 0)
                            .orElse(true);
                    Broken.unless(kept, "a reclaim limit holds exactly", pile, period, reclaimed);
                }
            }
        });
    }

    /**
     * Law 6: more of a lot never lowers what the priority asks for, but for what it costs to hold it. Capacities of
     * stockpiles, which more stock can overfill, are left out.
     */
    public static void moreStockNeverWorsens(AllocationRequest stated, int lotNumber, int tonnes) {
        AllocationRequest request = stated.withStockpiles(stated.stockpiles().stream()
                .map(pile -> pile.withCapacity(Optional.empty()))
                .toList());
        plan(request).ifPresent(plan -> {
            List<StockLot> lots = new ArrayList<>(request.lots());
            int number = Math.floorMod(lotNumber, lots.size());
            StockLot lot = lots.get(number);
            BigDecimal more = BigDecimal.valueOf(tonnes);
            lots.set(number, lot.withOpening(lot.opening().add(more)));
            AllocationPlan richer = plan(request.withLots(lots)).orElse(null);
            Broken.unless(richer != null, "more stock never makes a plan impossible", request, lot);
            if (richer != null) {
                double holding = lot.holdingCost()
                                .map(PricePerTonne::amount)
                                .orElse(BigDecimal.ZERO)
                                .doubleValue()
                        * request.periods().size()
                        * tonnes;
                assertNotWorse(request, plan, richer, holding);
            }
        });
    }

    private static void assertNotWorse(
            AllocationRequest request, AllocationPlan plan, AllocationPlan richer, double holding) {
        double rounding = rounding(request);
        if (request.priority() == AllocationPriority.TIERS_FIRST) {
            int order = compareUnmet(richer, plan, CustomerTier.RETAIL, rounding);
            Broken.unless(order <= 0, "more stock never leaves a higher tier shorter", plan.totals(), richer.totals());
            if (order < 0) {
                return;
            }
        }
        double less = contribution(plan) - contribution(richer) - holding;
        Broken.unless(
                less <= money(request, rounding),
                "more stock never lowers the contribution",
                plan.totals(),
                richer.totals(),
                request);
    }

    /**
     * Tiers first: what a tier is short of is the least that it can be once all higher tiers are served as well as they
     * can be. No plan that looks at the contribution alone serves the tiers better, and the demand of lower tiers beyond
     * what is firm takes nothing from a tier.
     */
    public static void higherTiersAreServedFirst(AllocationRequest stated) {
        AllocationRequest request =
                stated.withPriority(AllocationPriority.TIERS_FIRST).withTonnesDecimals(6);
        double rounding = rounding(request);
        plan(request).ifPresent(plan -> {
            plan(request.withPriority(AllocationPriority.CONTRIBUTION))
                    .ifPresent(other -> Broken.unless(
                            compareUnmet(plan, other, CustomerTier.RETAIL, rounding) <= 0,
                            "no other plan serves higher tiers better",
                            plan.totals(),
                            other.totals()));
            for (CustomerTier tier : CustomerTier.values()) {
                plan(withoutTiersBelow(request, tier))
                        .ifPresent(alone -> Broken.unless(
                                compareUnmet(plan, alone, tier, rounding) <= 0,
                                "lower tiers take nothing from a tier",
                                tier,
                                plan.totals(),
                                alone.totals(),
                                request));
            }
        });
    }

    private static AllocationRequest withoutTiersBelow(AllocationRequest request, CustomerTier tier) {
        return request.withProducts(request.products().stream()
                .map(product -> product.tier().compareTo(tier) > 0 ? product.withDemand(product.firm()) : product)
                .toList());
    }

    /** Law 8: the order of lots, products, stockpiles and resources changes nothing, bit for bit. */
    public static void orderOfListsIsIrrelevant(AllocationRequest request) {
        AllocationRequest reversed = request.withLots(reversed(request.lots()))
                .withProducts(reversed(request.products()))
                .withStockpiles(reversed(request.stockpiles()))
                .withResources(reversed(request.resources()));
        AllocationResult result = Allocator.standard().allocate(request);
        AllocationResult other = Allocator.standard().allocate(reversed);
        boolean same = other.equals(result) && CoaldeskJson.write(other).equals(CoaldeskJson.write(result));
        Broken.unless(same, "the order of lists changes nothing", request, result, other);
    }

    private static <T> List<T> reversed(List<T> list) {
        List<T> copy = new ArrayList<>(list);
        Collections.reverse(copy);
        return copy;
    }

    private static Optional<AllocationPlan> plan(AllocationRequest request) {
        return Allocator.standard().allocate(request) instanceof AllocationPlan plan
                ? Optional.of(plan)
                : Optional.empty();
    }

    /**
     * Compares what tiers are short of, from the highest down to a last one. The first plan is the shorter one only by more than a
     * rounding; less than that in its favour may cost a lower tier many times as much, so that the comparison ends there.
     */
    private static int compareUnmet(AllocationPlan one, AllocationPlan other, CustomerTier last, double rounding) {
        for (CustomerTier tier : EnumSet.range(CustomerTier.STRATEGIC, last)) {
            double difference = unmet(one, tier) - unmet(other, tier);
            if (difference != 0 && (difference < 0 || difference > rounding)) {
                return difference < 0 ? -1 : 1;
            }
        }
        return 0;
    }

    private static double unmet(AllocationPlan plan, CustomerTier tier) {
        return plan.totals().unmetByTier().getOrDefault(tier, BigDecimal.ZERO).doubleValue();
    }

    private static double contribution(AllocationPlan plan) {
        return plan.totals().contribution().amount().doubleValue();
    }

    /** Returns the tonnes by which rounding each flow by one unit can change a sum, and the noise of the solver. */
    private static double rounding(AllocationRequest request) {
        double flows = (double) request.lots().size()
                * request.products().size()
                * request.periods().size();
        double wanted = request.products().stream()
                .mapToDouble(product -> product.demand().total().doubleValue())
                .sum();
        return 2 * flows * unit(request) + NOISE * wanted;
    }

    private static double money(AllocationRequest request, double tonnes) {
        double dearest = 0;
        for (ProductDemand product : request.products()) {
            double penalty = product.unmetCost()
                    .map(PricePerTonne::amount)
                    .orElse(BigDecimal.ZERO)
                    .doubleValue();
            dearest = Math.max(dearest, product.price().amount().doubleValue() + penalty);
        }
        for (StockLot lot : request.lots()) {
            dearest = Math.max(dearest, lot.cost().amount().doubleValue());
        }
        return 2 * tonnes * dearest;
    }

    private static double unit(AllocationRequest request) {
        return Math.pow(10, -request.tonnesDecimals());
    }

    private static LotBalance balance(AllocationPlan plan, String lot, String period) {
        return plan.lots().stream()
                .filter(balance -> balance.lot().equals(lot) && balance.period().equals(period))
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal delivered(AllocationPlan plan, String lot, String period) {
        return plan.deliveries().stream()
                .filter(delivery -> delivery.period().equals(period))
                .map(delivery -> delivery.lots().at(lot))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static ProductDemand product(AllocationRequest request, PlannedDelivery delivery) {
        return request.products().stream()
                .filter(product -> product.id().equals(delivery.product()))
                .findFirst()
                .orElseThrow();
    }

    private static StockLot lot(AllocationRequest request, String id) {
        return request.lots().stream()
                .filter(lot -> lot.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Returns the value of a delivery, from what each lot reads on the basis of the key and how much of it there is. */
    private static double value(AllocationRequest request, PlannedDelivery delivery, QualityKey key) {
        double amount = 0;
        double mass = 0;
        for (StockLot lot : request.lots()) {
            double own =
                    delivery.lots().at(lot.id()).doubleValue() * lot.quality().massPerAsReceived(key.basis());
            amount += own * lot.quality().get(key);
            mass += own;
        }
        return amount / mass;
    }

    private static double tolerance(AllocationRequest request, PlannedDelivery delivery, QualityKey key, double value) {
        double change = 0;
        double mass = 0;
        for (StockLot lot : request.lots()) {
            double own = lot.quality().massPerAsReceived(key.basis());
            mass += delivery.lots().at(lot.id()).doubleValue() * own;
            change += Math.abs(lot.quality().get(key) - value) * own;
        }
        return unit(request) * change / mass + NOISE * Math.abs(value);
    }
}
