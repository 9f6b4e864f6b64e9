package io.coaldesk.pricing.optimum;

import io.coaldesk.reason.Reason;
import io.coaldesk.reason.ReasonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what must be sold and cannot be, at the lowest prices that floors and arbitrage limits allow. */
final class Shortfalls {

    private static final double TOLERANCE = 1e-9;

    private final SegmentPriceRequest request;
    private final PriceProblem problem;
    private final SellableTonnes sellable;
    private final List<UnsoldTonnes> unsold = new ArrayList<>();
    private final List<Reason> reasons = new ArrayList<>();

    Shortfalls(SegmentPriceRequest request, PriceProblem problem) {
        this.request = request;
        this.problem = problem;
        this.sellable = new SellableTonnes(problem);
        double total = 0;
        double minima = 0;
        for (int i = 0; i < problem.size(); i++) {
            total += sellable.of(i);
            minima += problem.segments().get(i).least();
            segment(i);
        }
        minima(minima);
        total(total);
    }

    Optional<SegmentPriceInfeasible> find() {
        return reasons.isEmpty() ? Optional.empty() : Optional.of(new SegmentPriceInfeasible(unsold, reasons));
    }

    private static boolean isShort(double tonnes, double wanted) {
        return tonnes < wanted * (1 - TOLERANCE);
    }

    private void segment(int i) {
        double least = problem.segments().get(i).least();
        double most = sellable.of(i);
        if (!isShort(most, least)) {
            return;
        }
        MarketSegment segment = request.segments().get(i);
        BigDecimal tonnes = Amounts.tonnes(most);
        BigDecimal minimum = segment.minTonnes().orElse(BigDecimal.ZERO);
        BigDecimal gap = minimum.subtract(tonnes);
        unsold.add(new UnsoldTonnes(Optional.of(segment.id()), gap));
        reasons.add(Reason.of(
                OptimumReason.SEGMENT_SHORT,
                ReasonValue.term(segment.label()),
                Amounts.tonnes(minimum),
                Amounts.perTonne(Amounts.value(sellable.lowestPrice(i)), request.currency()),
                Amounts.tonnes(tonnes),
                Amounts.tonnes(gap)));
    }

    private void minima(double minima) {
        if (minima > problem.capacity() * (1 + TOLERANCE)) {
            BigDecimal sum = request.segments().stream()
                    .flatMap(segment -> segment.minTonnes().stream())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            BigDecimal capacity = request.capacity().orElseThrow();
            unsold.add(new UnsoldTonnes(Optional.empty(), sum.subtract(capacity)));
            reasons.add(Reason.of(OptimumReason.MINIMA_ABOVE_CAPACITY, Amounts.tonnes(sum), Amounts.tonnes(capacity)));
        }
    }

    private void total(double total) {
        if (isShort(total, problem.minimum())) {
            BigDecimal tonnes = Amounts.tonnes(total);
            BigDecimal minimum = request.minTonnes().orElse(BigDecimal.ZERO);
            BigDecimal gap = minimum.subtract(tonnes);
            unsold.add(new UnsoldTonnes(Optional.empty(), gap));
            reasons.add(Reason.of(
                    OptimumReason.TOTAL_SHORT, Amounts.tonnes(minimum), Amounts.tonnes(tonnes), Amounts.tonnes(gap)));
        }
    }
}
