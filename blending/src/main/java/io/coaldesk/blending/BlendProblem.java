package io.coaldesk.blending;

import io.coaldesk.blending.mixing.MixingRow;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.deal.BindingLimit;
import io.coaldesk.money.PricePerTonne;
import io.coaldesk.reason.InvalidValueException;
import io.coaldesk.reason.Require;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** A request in the order of offer ids and in the numbers that a program takes; making one refuses bad input. */
final class BlendProblem {

    private final BlendRequest request;
    private final List<CoalOffer> offers;
    private final List<PricePerTonne> costs;
    private final List<ShareDomain> domains;
    private final PropertyMixing mixing;
    private final List<LimitRow> rows;

    private BlendProblem(
            BlendRequest request, List<CoalOffer> offers, List<PricePerTonne> costs, PropertyMixing mixing) {
        this.request = request;
        this.offers = offers;
        this.costs = costs;
        this.domains =
                offers.stream().map(offer -> ShareDomain.of(request, offer)).toList();
        this.mixing = mixing;
        this.rows = limitRows(request, mixing);
    }

    private BlendProblem(BlendProblem other, List<PricePerTonne> costs, List<LimitRow> rows) {
        this.request = other.request;
        this.offers = other.offers;
        this.costs = costs;
        this.domains = other.domains;
        this.mixing = other.mixing;
        this.rows = rows;
    }

    /**
     * Returns the problem of a request.
     *
     * @param models the caller's mixing models by name
     */
    static BlendProblem of(BlendRequest request, Map<String, MixingModel> models) {
        if (request.offers().isEmpty()) {
            throw new InvalidValueException("offers", "none", "one offer or more");
        }
        List<CoalOffer> offers = request.offers().stream()
                .sorted(Comparator.comparing(CoalOffer::id))
                .toList();
        requireKnownIds(request, offers);
        ShareDomain.requireWhole(request);
        List<PricePerTonne> costs = comparableCosts(request, offers);
        return new BlendProblem(request, offers, costs, new PropertyMixing(request, offers, models));
    }

    private static void requireKnownIds(BlendRequest request, List<CoalOffer> offers) {
        List<String> known = offers.stream().map(CoalOffer::id).toList();
        request.recipe().orElse(RecipeRules.none()).named().forEach(named -> {
            if (!known.contains(named.id())) {
                throw new InvalidValueException(named.field(), named.id(), "an offer's id out of " + known);
            }
        });
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

    private static List<LimitRow> limitRows(BlendRequest request, PropertyMixing mixing) {
        List<LimitRow> rows = new ArrayList<>();
        request.limits().limits().forEach((key, limit) -> {
            boolean binds = limit.min().isPresent()
                    || limit.max().isPresent()
                    || limit.rejection().isPresent();
            if (binds) {
                PropertyMixing.Mixed mixed = mixing.of("limits." + key, key);
                boolean advisory = request.limits().models().containsKey(key);
                rows.add(LimitRow.of(limit, mixed.row(), mixed.curve(), advisory));
            }
        });
        return rows;
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

    /** Returns the costs of a tonne of each coal. */
    double[] costs() {
        return costs.stream().mapToDouble(cost -> cost.amount().doubleValue()).toArray();
    }

    /** Returns one unit of the last decimal of a printed share. */
    double shareUnit() {
        return Math.pow(10, -request.shareDecimals());
    }

    RecipeRules rules() {
        return request.recipe().orElse(RecipeRules.none());
    }

    ShareDomain domain(int coal) {
        return domains.get(coal);
    }

    int indexOf(String offer) {
        for (int i = 0; i < offers.size(); i++) {
            if (offers.get(i).id().equals(offer)) {
                return i;
            }
        }
        throw new InvalidValueException("offer", offer, "an offer of the request");
    }

    List<LimitRow> rows() {
        return rows;
    }

    /** Returns how a property mixes that the objective asks for. */
    PropertyMixing.Mixed mixing(String path, QualityKey key) {
        return mixing.of(path, key);
    }

    /** Returns whether some limited property mixes by a curve. */
    boolean hasCurves() {
        return rows.stream().anyMatch(row -> row.curve().isPresent());
    }

    /** Returns this problem with the curves replaced by their tangents at a recipe. */
    BlendProblem at(double[] shares) {
        return new BlendProblem(
                this, costs, rows.stream().map(row -> row.at(shares)).toList());
    }

    /**
     * Returns this problem at other costs.
     *
     * @param changed the cost of a tonne at the place of blending by offer id, zero or more
     */
    BlendProblem withCosts(Map<String, BigDecimal> changed) {
        List<PricePerTonne> other = new ArrayList<>(costs);
        changed.forEach((id, amount) -> {
            int coal = indexOf(id);
            other.set(
                    coal,
                    costs.get(coal)
                            .withAmount(Finite.require("costs." + id, Require.notNegative("costs." + id, amount))));
        });
        return new BlendProblem(this, other, rows);
    }

    /** Returns this problem with the number of one side of a limit replaced. */
    BlendProblem withBound(BindingLimit side) {
        List<LimitRow> moved = rows.stream()
                .map(row -> row.key().equals(side.key()) ? row.withBound(side) : row)
                .toList();
        return new BlendProblem(this, costs, moved);
    }

    /** Returns this problem without the limits on properties that mix by a curve. */
    BlendProblem withoutCurves() {
        return new BlendProblem(
                this, costs, rows.stream().filter(row -> row.curve().isEmpty()).toList());
    }

    /** Returns this problem under other rules on the recipe. */
    BlendProblem withRules(RecipeRules rules) {
        return new BlendProblem(request.withRecipe(rules), offers, costs, mixing);
    }

    /** Returns whether a coal's share is at the end of its stock. */
    boolean isStockUsed(int coal, double share) {
        double stock = ShareDomain.stockShare(request, offers.get(coal));
        return stock < 1 && share >= stock - MixingRow.NOISE;
    }

    /** Returns whether one coal by itself keeps every limit, its stock and the rules on shares. */
    boolean conformsAlone(int coal) {
        for (int i = 0; i < size(); i++) {
            if (i == coal ? domain(i).most() < 1 : domain(i).least() > 0) {
                return false;
            }
        }
        if (!rules().allowsAlone(offers.get(coal).id())) {
            return false;
        }
        double[] alone = new double[size()];
        alone[coal] = 1;
        return rows.stream()
                .allMatch(row -> row.sides().stream().allMatch(side -> LimitRow.excess(side, row.value(alone)) == 0));
    }

    /** Returns every side of every limit, in alphabetical order of the keys. */
    List<BindingLimit> sides() {
        return rows.stream().flatMap(row -> row.sides().stream()).toList();
    }
}
