package io.coaldesk.blending;

import io.coaldesk.blending.mixing.MixingRow;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.coal.QualityLimit;
import io.coaldesk.deal.LimitSide;
import io.coaldesk.reason.InvalidValueException;
import io.coaldesk.reason.Require;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Questions about a blend that take several plans: what if a price or a limit were another, what does quality cost, which
 * offer would help, how much does the recipe depend on the assays.
 */
public final class BlendStudy {

    private static final int MOST_DRAWS = 1_000_000;
    private static final MathContext FRONTIER_DIGITS = new MathContext(10);

    private final Blender blender;
    private final BlendRequest request;

    private BlendStudy(Blender blender, BlendRequest request) {
        this.blender = blender;
        this.request = request;
    }

    /** Returns the study of a request. */
    public static BlendStudy of(Blender blender, BlendRequest request) {
        return new BlendStudy(blender, request);
    }

    /**
     * Returns the plan at each cost of one offer, in the order of the costs.
     *
     * @param offer the offer's id
     * @param costs costs of a tonne at the place of blending, zero or more
     */
    public List<SweepPoint> overCost(String offer, List<BigDecimal> costs) {
        BlendSession session = blender.session(request);
        return costs.stream()
                .map(cost -> new SweepPoint(cost, session.planAt(Map.of(offer, cost))))
                .toList();
    }

    /**
     * Returns the plan at each number of one side of a limit, in the order of the numbers; the other side stays, and a
     * number beyond it is refused.
     *
     * @param key the property that is limited, or is to be
     */
    public List<SweepPoint> overLimit(QualityKey key, LimitSide side, List<BigDecimal> numbers) {
        return numbers.stream()
                .map(number -> new SweepPoint(number, blender.plan(limited(key, side, number))))
                .toList();
    }

    private BlendRequest limited(QualityKey key, LimitSide side, BigDecimal number) {
        QualityLimit.Builder limit = QualityLimit.builder();
        Optional<QualityLimit> stated =
                Optional.ofNullable(request.limits().limits().get(key));
        stated.flatMap(QualityLimit::min).filter(min -> side == LimitSide.MAX).ifPresent(limit::min);
        stated.flatMap(QualityLimit::max).filter(max -> side == LimitSide.MIN).ifPresent(limit::max);
        limit = side == LimitSide.MAX ? limit.max(number) : limit.min(number);
        return request.withLimits(request.limits().with(key, limit.build()));
    }

    /**
     * Returns what quality costs: plans from the best value of a limit that can be reached to the value that the cheapest
     * recipe has without it, in equal steps. Empty if the other limits cannot be kept.
     *
     * @param points the number of plans, 2 or more
     */
    public List<SweepPoint> frontier(QualityKey key, LimitSide side, int points) {
        Require.inRange("points", points, 2, 10_000);
        BlendResult free = blender.plan(without(key, side));
        if (!(free instanceof BlendPlan cheapest)
                || cheapest.quality().find(key).isEmpty()) {
            return List.of();
        }
        BigDecimal loose = new BigDecimal(cheapest.quality().get(key), FRONTIER_DIGITS);
        BigDecimal unreachable = within(key, side, side == LimitSide.MAX ? lowest(key) : highest(key));
        BigDecimal tight = blender.plan(limited(key, side, unreachable)) instanceof Infeasible none
                ? none.relaxations().stream()
                        .filter(move ->
                                move.limit().key().equals(key) && move.limit().side() == side)
                        .map(Relaxation::to)
                        .findFirst()
                        .orElse(loose)
                : unreachable;
        List<BigDecimal> numbers = new ArrayList<>();
        BigDecimal width = loose.subtract(tight);
        for (int i = 0; i < points; i++) {
            BigDecimal part = BigDecimal.valueOf(i).divide(BigDecimal.valueOf(points - 1L), FRONTIER_DIGITS);
            RoundingMode outward = side == LimitSide.MAX ? RoundingMode.CEILING : RoundingMode.FLOOR;
            numbers.add(
                    tight.add(width.multiply(part)).round(new MathContext(FRONTIER_DIGITS.getPrecision(), outward)));
        }
        return overLimit(key, side, numbers);
    }

    private BlendRequest without(QualityKey key, LimitSide side) {
        BigDecimal anything = side == LimitSide.MAX ? highest(key) : lowest(key);
        return limited(key, side, within(key, side, anything));
    }

    /** Returns a number of a side, or the other side's where it would be beyond that one. */
    private BigDecimal within(QualityKey key, LimitSide side, BigDecimal number) {
        Optional<QualityLimit> stated =
                Optional.ofNullable(request.limits().limits().get(key));
        return side == LimitSide.MAX
                ? stated.flatMap(QualityLimit::min).map(number::max).orElse(number)
                : stated.flatMap(QualityLimit::max).map(number::min).orElse(number);
    }

    private BigDecimal lowest(QualityKey key) {
        return new BigDecimal(mixing(key).leastValue(), FRONTIER_DIGITS);
    }

    private BigDecimal highest(QualityKey key) {
        return new BigDecimal(mixing(key).greatestValue(), FRONTIER_DIGITS);
    }

    private MixingRow mixing(QualityKey key) {
        return BlendProblem.of(request, blender.models())
                .mixing("limits." + key, key)
                .row();
    }

    /**
     * Returns which of some offers would by itself, beside those of a request that has no recipe, make one possible; the
     * cheapest recipe first.
     *
     * @param candidates the offers that could be bought in; their ids are none of the request's
     */
    public List<Cure> cures(List<CoalOffer> candidates) {
        List<Cure> cures = new ArrayList<>();
        for (CoalOffer candidate : candidates) {
            List<CoalOffer> offers = new ArrayList<>(request.offers());
            offers.add(candidate);
            if (blender.plan(request.withOffers(offers)) instanceof BlendPlan plan) {
                cures.add(new Cure(candidate.id(), plan));
            }
        }
        cures.sort(
                Comparator.comparing((Cure cure) -> cure.plan().cost().amount()).thenComparing(Cure::offer));
        return cures;
    }

    /**
     * Returns how much the best recipe depends on the assays: the blend is planned for qualities drawn from the deviations
     * that the offers state, independent and normal.
     *
     * @param draws the number of plans, 1 to 1,000,000
     * @param seed the seed of the draws: the same seed gives the same answer
     * @throws InvalidValueException if no offer states a deviation
     */
    public RecipeStability stability(int draws, long seed) {
        Require.inRange("draws", draws, 1, MOST_DRAWS);
        if (request.offers().stream().allMatch(offer -> offer.deviations().isEmpty())) {
            throw new InvalidValueException("offers", "no deviations", "an offer that states how its assays deviate");
        }
        return new AssayDraws(blender, request, seed).study(draws);
    }
}
