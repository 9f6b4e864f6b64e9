package io.coaldesk.blending;

import io.coaldesk.blending.mixing.MixingLaw;
import io.coaldesk.blending.mixing.MixingRow;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.coal.QualityLimit;
import io.coaldesk.deal.BindingLimit;
import io.coaldesk.money.PricePerTonne;
import io.coaldesk.reason.InvalidValueException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A request in the order of offer ids and in the numbers that a program takes; making one refuses bad input. */
final class BlendProblem {

    private final BlendRequest request;
    private final List<CoalOffer> offers;
    private final List<PricePerTonne> costs;
    private final List<LimitRow> rows;
    private final double[] least;
    private final double[] most;

    private BlendProblem(BlendRequest request, List<CoalOffer> offers, List<PricePerTonne> costs, List<LimitRow> rows) {
        this.request = request;
        this.offers = offers;
        this.costs = costs;
        this.rows = rows;
        this.least = new double[offers.size()];
        this.most = new double[offers.size()];
        RecipeRules rules = request.recipe().orElse(RecipeRules.none());
        for (int i = 0; i < least.length; i++) {
            CoalOffer offer = offers.get(i);
            BigDecimal forced = rules.forced().get(offer.id());
            BigDecimal cap = rules.caps().getOrDefault(offer.id(), BigDecimal.ONE);
            least[i] = forced == null ? 0 : forced.doubleValue();
            most[i] = Math.min(stockShare(offer), (forced == null ? cap : cap.min(forced)).doubleValue());
        }
    }

    static BlendProblem of(BlendRequest request) {
        if (request.offers().isEmpty()) {
            throw new InvalidValueException("offers", "none", "one offer or more");
        }
        List<CoalOffer> offers = request.offers().stream()
                .sorted(Comparator.comparing(CoalOffer::id))
                .toList();
        requireKnownIds(request, offers);
        return new BlendProblem(request, offers, comparableCosts(request, offers), limitRows(request, offers));
    }

    private static void requireKnownIds(BlendRequest request, List<CoalOffer> offers) {
        RecipeRules rules = request.recipe().orElse(RecipeRules.none());
        Set<String> named = new TreeSet<>(rules.caps().keySet());
        named.addAll(rules.forced().keySet());
        List<String> known = offers.stream().map(CoalOffer::id).toList();
        for (String id : named) {
            if (!known.contains(id)) {
                throw new InvalidValueException("recipe", id, "an offer's id out of " + known);
            }
        }
    }

    private static List<PricePerTonne> comparableCosts(BlendRequest request, List<CoalOffer> offers) {
        List<PricePerTonne> costs = new ArrayList<>();
        for (CoalOffer offer : offers) {
            String path = "offers." + offer.id() + ".price";
            PricePerTonne cost = request.withoutTax().map(offer::costWithoutTax).orElseGet(offer::cost);
            requireSame(path + ".currency", cost.currency(), request.currency(), "the request's");
            if (!costs.isEmpty()) {
                String first = "that of " + offers.get(0).id();
                requireSame(
                        path + ".tax",
                        cost.tax().label().en(),
                        costs.get(0).tax().label().en(),
                        first);
                requireSame(path + ".place", cost.place(), costs.get(0).place(), first + " at the place of blending");
            }
            costs.add(cost);
        }
        return costs;
    }

    private static void requireSame(String path, Object value, Object expected, String whose) {
        if (!value.equals(expected)) {
            throw new InvalidValueException(path, value, whose + ", " + expected);
        }
    }

    private static List<LimitRow> limitRows(BlendRequest request, List<CoalOffer> offers) {
        List<LimitRow> rows = new ArrayList<>();
        request.limits().limits().forEach((key, limit) -> {
            if (limit.min().isPresent() || limit.max().isPresent()) {
                rows.add(limitRow(key, limit, offers));
            }
        });
        return rows;
    }

    private static LimitRow limitRow(QualityKey key, QualityLimit limit, List<CoalOffer> offers) {
        String path = "limits." + key;
        MixingLaw.refusal(key).ifPresent(allowed -> {
            throw new InvalidValueException(path, "a limit on a blend", allowed);
        });
        List<String> lacking = new ArrayList<>();
        Set<String> needed = new LinkedHashSet<>();
        for (CoalOffer offer : offers) {
            MixingLaw.missing(offer.quality(), key).ifPresent(what -> {
                lacking.add(offer.id());
                needed.add(what);
            });
        }
        if (!lacking.isEmpty()) {
            throw new InvalidValueException(
                    path, "offers " + lacking + " without it", "offers that give it: " + String.join("; ", needed));
        }
        return new LimitRow(
                limit,
                MixingLaw.row(key, offers.stream().map(CoalOffer::quality).toList()));
    }

    private double stockShare(CoalOffer offer) {
        if (request.tonnes().isEmpty() || offer.stockTonnes().isEmpty()) {
            return 1;
        }
        return Math.min(
                1,
                offer.stockTonnes().get().doubleValue() / request.tonnes().get().doubleValue());
    }

    BlendRequest request() {
        return request;
    }

    /** Returns the offers by id. */
    List<CoalOffer> offers() {
        return offers;
    }

    int size() {
        return offers.size();
    }

    /** Returns what a tonne of a coal costs at the place of blending. */
    PricePerTonne cost(int coal) {
        return costs.get(coal);
    }

    List<LimitRow> rows() {
        return rows;
    }

    /** Returns the least share of a coal. */
    double least(int coal) {
        return least[coal];
    }

    /** Returns the greatest share of a coal, by its stock and by the rules. */
    double most(int coal) {
        return most[coal];
    }

    /** Returns whether a coal's share is at the end of its stock. */
    boolean isStockUsed(int coal, double share) {
        double stock = stockShare(offers.get(coal));
        return stock < 1 && share >= stock - MixingRow.NOISE;
    }

    /** Returns every side of every limit, in alphabetical order of the keys. */
    List<BindingLimit> sides() {
        return rows.stream().flatMap(row -> row.sides().stream()).toList();
    }
}
