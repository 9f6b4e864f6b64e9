package io.coaldesk.pricing.optimum;

import io.coaldesk.reason.Label;
import io.coaldesk.reason.Reason;
import io.coaldesk.reason.ReasonValue;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** Tells a plan: its principle, what binds, who is not served or rationed, what a single price would bring, and what is doubtful. */
final class PlanReasons {

    private static final MathContext THREE_DIGITS = new MathContext(3);

    private final SegmentPriceRequest request;
    private final PriceProblem problem;
    private final RegimeSolution solution;
    private final Currency currency;
    private final List<Reason> reasons = new ArrayList<>();

    PlanReasons(SegmentPriceRequest request, PriceProblem problem, RegimeSolution solution) {
        this.request = request;
        this.problem = problem;
        this.solution = solution;
        this.currency = request.currency();
        reasons.add(Reason.of(
                OptimumReason.PRINCIPLE, ReasonValue.term(request.principle().principle())));
    }

    List<Reason> reasons() {
        return reasons;
    }

    void binds(BindingConstraint constraint) {
        ReasonValue kind = ReasonValue.term(constraint.kind());
        ReasonValue value = Amounts.money(constraint.value(), currency);
        if (constraint.segments().isEmpty()) {
            Optional<BigDecimal> tonnes =
                    constraint.kind() == ConstraintKind.CAPACITY ? request.capacity() : request.minTonnes();
            reasons.add(
                    Reason.of(OptimumReason.TOTAL_BINDS, kind, Amounts.tonnes(tonnes.orElse(BigDecimal.ZERO)), value));
            return;
        }
        List<ReasonValue> segments = constraint.segments().stream()
                .map(id -> ReasonValue.term(label(id)))
                .toList();
        ReasonValue unit = constraint.kind().isOfTonnes()
                ? Amounts.tonnes(BigDecimal.ONE)
                : Amounts.perTonne(BigDecimal.ONE, currency);
        reasons.add(Reason.of(OptimumReason.LIMIT_BINDS, kind, ReasonValue.list(segments), unit, value));
    }

    private Label label(String id) {
        return request.segments().stream()
                .filter(segment -> segment.id().equals(id))
                .findFirst()
                .orElseThrow()
                .label();
    }

    void dropped(int i) {
        MarketSegment segment = request.segments().get(i);
        SegmentModel model = problem.segments().get(i);
        ReasonValue name = ReasonValue.term(segment.label());
        double highest = Math.min(model.ceiling(), model.demand().chokePrice());
        double cost = model.cost() + solution.shadow();
        if (model.excluded()) {
            reasons.add(Reason.of(
                    OptimumReason.OUT_OF_MARKET,
                    name,
                    perTonne(request.lowestPrice(segment)),
                    perTonne(request.highestPrice(segment).orElseThrow())));
        } else if (highest <= cost * (1 + SegmentSearch.PRICE_TOLERANCE)) {
            reasons.add(Reason.of(OptimumReason.DROPPED, name, perTonne(highest), perTonne(cost)));
        } else {
            reasons.add(Reason.of(OptimumReason.DROPPED_FOR_OTHERS, name));
        }
    }

    private ReasonValue perTonne(double amount) {
        return perTonne(Amounts.value(amount));
    }

    private ReasonValue perTonne(BigDecimal amount) {
        return Amounts.perTonne(amount, currency);
    }

    void rationed(int i, BigDecimal tonnes) {
        SegmentModel model = problem.segments().get(i);
        reasons.add(Reason.of(
                OptimumReason.RATIONED,
                ReasonValue.term(request.segments().get(i).label()),
                Amounts.tonnes(Amounts.tonnes(model.wantedAtCeiling())),
                perTonne(model.ceiling()),
                Amounts.tonnes(tonnes)));
    }

    void uniform(Optional<UniformPrice> uniform, BigDecimal contribution) {
        if (problem.size() == 1) {
            return;
        }
        reasons.add(uniform.map(single -> Reason.of(
                        OptimumReason.UNIFORM,
                        perTonne(single.price()),
                        Amounts.money(single.contribution(), currency),
                        Amounts.money(contribution.subtract(single.contribution()), currency)))
                .orElseGet(() -> Reason.of(OptimumReason.UNIFORM_NONE)));
    }

    void verification(PlanVerification verification) {
        if (!verification.optimal()) {
            BigDecimal residual = BigDecimal.valueOf(verification.residual()).round(THREE_DIGITS);
            reasons.add(Reason.of(OptimumReason.NOT_OPTIMAL, ReasonValue.number(residual)));
        }
        if (!verification.proved()) {
            reasons.add(Reason.of(OptimumReason.NOT_PROVED));
        }
        if (!verification.limitsKept()) {
            BigDecimal unit = BigDecimal.ONE.movePointLeft(request.rounding().scale());
            reasons.add(Reason.of(OptimumReason.ROUNDING, perTonne(unit)));
        }
    }
}
