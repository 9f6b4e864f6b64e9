package io.coaldesk.pricing.optimum;

import io.coaldesk.pricing.optimum.PriceProblem.Link;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Rounds prices so that floors, ceilings and arbitrage limits hold on what is printed, and finds the tonnes that are sold at
 * them.
 */
final class PrintedPrices {

    private static final double AT_BOUND = 1e-8;
    private static final BigDecimal KILOGRAM = new BigDecimal("0.001");

    private final SegmentPriceRequest request;
    private final PriceProblem problem;
    private final RegimeSolution solution;
    private final int decimals;

    /** The printed price of each segment; null if it is not served. */
    private final @Nullable BigDecimal[] prices;

    private final BigDecimal[] tonnes;

    PrintedPrices(SegmentPriceRequest request, PriceProblem problem, RegimeSolution solution) {
        this.request = request;
        this.problem = problem;
        this.solution = solution;
        this.decimals = request.rounding().scale();
        this.prices = new BigDecimal[problem.size()];
        this.tonnes = new BigDecimal[problem.size()];
        for (int i = 0; i < prices.length; i++) {
            if (SegmentSearch.isServed(problem, i, solution.tonnes(i))) {
                prices[i] = rounded(i);
            }
        }
        // Each pass can only push a breach on by one link.
        for (int pass = 0; pass <= problem.size(); pass++) {
            problem.limits().forEach(this::settle);
        }
        for (int i = 0; i < prices.length; i++) {
            tonnes[i] = sold(i, false);
        }
        keepCapacity();
    }

    Optional<BigDecimal> price(int segment) {
        return Optional.ofNullable(prices[segment]);
    }

    BigDecimal tonnes(int segment) {
        return tonnes[segment];
    }

    BigDecimal total() {
        BigDecimal total = BigDecimal.ZERO;
        for (BigDecimal sold : tonnes) {
            total = total.add(sold);
        }
        return total;
    }

    private BigDecimal rounded(int i) {
        SegmentModel model = problem.segments().get(i);
        double sold = solution.tonnes(i);
        BigDecimal exact = Amounts.meant(model.price(sold));
        boolean minimumBinds = solution.shadow() < 0 || (model.least() > 0 && sold <= model.least() * (1 + AT_BOUND));
        BigDecimal price = minimumBinds ? down(exact) : request.rounding().round(exact);
        return price.min(highest(i).orElse(price)).max(lowest(i));
    }

    private BigDecimal down(BigDecimal price) {
        return price.setScale(decimals, RoundingMode.FLOOR);
    }

    private BigDecimal up(BigDecimal price) {
        return price.setScale(decimals, RoundingMode.CEILING);
    }

    private BigDecimal lowest(int i) {
        return up(request.lowestPrice(request.segments().get(i)));
    }

    private Optional<BigDecimal> highest(int i) {
        return request.highestPrice(request.segments().get(i)).map(this::down);
    }

    /** Lowers the dear price of a limit that rounding broke, or raises the cheap one where that is at its floor. */
    private void settle(Link link) {
        BigDecimal from = prices[link.from()];
        if (from == null) {
            return;
        }
        BigDecimal to = prices[link.to()];
        if (to == null) {
            double choke = entryPrice(link.to());
            BigDecimal least = up(Amounts.meant(choke).subtract(link.limit().transferCost()));
            raise(link.from(), least);
        } else if (to.subtract(from).compareTo(link.limit().transferCost()) > 0) {
            BigDecimal lower = down(from.add(link.limit().transferCost()));
            if (lower.compareTo(lowest(link.to())) >= 0) {
                prices[link.to()] = lower;
            } else {
                raise(link.from(), up(to.subtract(link.limit().transferCost())));
            }
        }
    }

    private double entryPrice(int segment) {
        return problem.segments().get(segment).entryPrice(solution.tonnes(segment));
    }

    private void raise(int segment, BigDecimal least) {
        BigDecimal price = prices[segment];
        if (price != null) {
            BigDecimal raised = price.max(least);
            prices[segment] = raised.min(highest(segment).orElse(raised));
        }
    }

    /** Returns the tonnes at the printed price: all that is wanted and allowed, or no more than planned. */
    private BigDecimal sold(int i, boolean asPlanned) {
        BigDecimal price = prices[i];
        if (price == null) {
            return BigDecimal.ZERO;
        }
        SegmentModel model = problem.segments().get(i);
        double planned = solution.tonnes(i);
        boolean rationed = isRationed(i);
        double most = request.segments()
                .get(i)
                .maxTonnes()
                .map(BigDecimal::doubleValue)
                .orElse(Double.POSITIVE_INFINITY);
        double wanted = Math.min(most, model.demand().tonnesAt(price.doubleValue()));
        return Amounts.tonnes(rationed || asPlanned ? Math.min(wanted, planned) : wanted);
    }

    boolean isRationed(int i) {
        SegmentModel model = problem.segments().get(i);
        return model.hasCeiling()
                && solution.tonnes(i) < model.wantedAtCeiling() - AT_BOUND * problem.tonnesScale(model);
    }

    private void keepCapacity() {
        Optional<BigDecimal> capacity = request.capacity();
        if (capacity.isEmpty() || total().compareTo(capacity.get()) <= 0) {
            return;
        }
        for (int i = 0; i < tonnes.length; i++) {
            tonnes[i] = sold(i, true);
        }
        while (total().compareTo(capacity.get()) > 0) {
            int largest = 0;
            for (int i = 1; i < tonnes.length; i++) {
                largest = tonnes[i].compareTo(tonnes[largest]) > 0 ? i : largest;
            }
            tonnes[largest] = tonnes[largest].subtract(KILOGRAM);
        }
    }

    /** Returns whether every limit holds on the printed figures. */
    boolean keepLimits() {
        boolean kept =
                request.capacity().map(most -> total().compareTo(most) <= 0).orElse(true);
        double explained = 0;
        for (int i = 0; i < prices.length; i++) {
            kept &= keepsOwnLimits(i);
            explained += byRounding(i);
        }
        kept &= total().doubleValue() >= problem.minimum() - explained;
        return kept && problem.limits().stream().allMatch(this::keeps);
    }

    private boolean keepsOwnLimits(int i) {
        BigDecimal price = prices[i];
        if (price == null) {
            return problem.segments().get(i).least() == 0;
        }
        MarketSegment segment = request.segments().get(i);
        return price.compareTo(request.lowestPrice(segment)) >= 0
                && request.highestPrice(segment)
                        .map(most -> price.compareTo(most) <= 0)
                        .orElse(true)
                && segment.maxTonnes()
                        .map(most -> tonnes[i].compareTo(most) <= 0)
                        .orElse(true)
                && tonnes[i].doubleValue() >= problem.segments().get(i).least() - byRounding(i);
    }

    /** Returns the tonnes that one unit of the printed price, and a kilogram, explain. */
    private double byRounding(int i) {
        BigDecimal price = prices[i];
        if (price == null) {
            return 0;
        }
        Demand demand = problem.segments().get(i).demand();
        double unit = Math.pow(10, -decimals);
        double below = Math.max(unit / 2, price.doubleValue() - unit);
        return KILOGRAM.doubleValue() + demand.tonnesAt(below) - demand.tonnesAt(below + unit);
    }

    private boolean keeps(Link link) {
        BigDecimal from = prices[link.from()];
        if (from == null) {
            return true;
        }
        BigDecimal to = prices[link.to()];
        BigDecimal target = to == null ? Amounts.meant(entryPrice(link.to())) : to;
        return target.subtract(from).compareTo(link.limit().transferCost()) <= 0;
    }
}
