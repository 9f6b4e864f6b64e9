package io.coaldesk.blending.allocation;

import io.coaldesk.customer.CustomerTier;
import io.coaldesk.money.Money;
import io.coaldesk.reason.Label;
import io.coaldesk.reason.Reason;
import io.coaldesk.reason.ReasonValue;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is told of an allocation. */
final class AllocationReasons {

    private static final Label TONNE = Label.of("t", "吨");
    private static final int MONEY_DECIMALS = 2;
    private static final MathContext SMALL_FIGURE = new MathContext(3);

    /** The scarce numbers that are told; the plan holds all. */
    private static final int MOST_SCARCE = 3;

    private final AllocationProblem problem;

    AllocationReasons(AllocationProblem problem) {
        this.problem = problem;
    }

    List<Reason> plan(
            AllocationTotals totals,
            List<PlannedDelivery> deliveries,
            List<ScarceValue> scarce,
            List<ContributionRanking> ranking,
            boolean degenerate) {
        List<Reason> reasons = new ArrayList<>();
        reasons.add(Reason.of(
                AllocationReason.PLAN,
                tonnes(totals.delivered()),
                tonnes(totals.demand()),
                money(totals.contribution())));
        addShortTiers(reasons, totals.unmetByTier());
        deliveries.stream()
                .filter(delivery -> delivery.unmet().signum() > 0)
                .forEach(delivery -> reasons.add(unmet(delivery)));
        mostScarce(scarce).forEach(value -> reasons.add(scarce(value)));
        ranking.stream().filter(order -> !order.products().isEmpty()).forEach(order -> reasons.add(ranking(order)));
        if (degenerate) {
            reasons.add(Reason.of(AllocationReason.DEGENERATE));
        }
        return reasons;
    }

    /** Returns the numbers on which most hangs, each in the period in which most does. */
    private static List<ScarceValue> mostScarce(List<ScarceValue> scarce) {
        Set<String> told = new HashSet<>();
        return scarce.stream()
                .filter(value -> value.kind() != ScarceKind.DEMAND)
                .filter(value -> value.worth().amount().signum() > 0)
                .sorted(Comparator.comparing(ScarceValue::imputed).reversed())
                .filter(value -> told.add(value.kind() + " " + value.id()))
                .limit(MOST_SCARCE)
                .toList();
    }

    private void addShortTiers(List<Reason> reasons, Map<CustomerTier, BigDecimal> unmet) {
        unmet.forEach((tier, tonnes) -> {
            if (tonnes.signum() > 0) {
                reasons.add(Reason.of(
                        AllocationReason.TIER_SHORT,
                        ReasonValue.term(problem.request().priority()),
                        ReasonValue.term(tier),
                        tonnes(tonnes)));
            }
        });
    }

    private Reason unmet(PlannedDelivery delivery) {
        return Reason.of(
                AllocationReason.UNMET,
                ReasonValue.term(name(ScarceKind.DEMAND, delivery.product())),
                ReasonValue.text(delivery.period()),
                tonnes(delivery.unmet()),
                tonnes(delivery.tonnes().add(delivery.unmet())));
    }

    private Reason scarce(ScarceValue value) {
        return Reason.of(
                AllocationReason.SCARCE,
                ReasonValue.term(value.kind()),
                ReasonValue.term(name(value.kind(), value.id())),
                ReasonValue.text(value.period()),
                ReasonValue.term(unit(value.kind(), value.id())),
                money(value.worth()));
    }

    private Reason ranking(ContributionRanking order) {
        ScarceValue scarce = order.scarce();
        List<ReasonValue> products = new ArrayList<>();
        for (RankedProduct product : order.products()) {
            Label name = name(ScarceKind.DEMAND, product.product());
            String worth = " " + rounded(product.perUnit()).amount().toPlainString();
            products.add(ReasonValue.term(Label.of(name.en() + worth, name.zh() + worth)));
        }
        return Reason.of(
                AllocationReason.RANKING,
                ReasonValue.term(unit(scarce.kind(), scarce.id())),
                ReasonValue.term(scarce.kind()),
                ReasonValue.term(name(scarce.kind(), scarce.id())),
                ReasonValue.text(scarce.period()),
                ReasonValue.list(products));
    }

    List<Reason> infeasible(List<Shortfall> shortfalls) {
        List<Reason> reasons = new ArrayList<>();
        for (Shortfall shortfall : shortfalls) {
            Label name = name(shortfall.kind(), shortfall.id());
            Label unit = unit(shortfall.kind(), shortfall.id());
            reasons.add(Reason.of(
                    AllocationReason.INFEASIBLE,
                    ReasonValue.term(shortfall.kind()),
                    ReasonValue.term(name),
                    ReasonValue.text(shortfall.period()),
                    ReasonValue.quantity(shortfall.required(), unit),
                    ReasonValue.quantity(shortfall.reachable(), unit)));
            if (!shortfall.conflict().isEmpty()) {
                reasons.add(Reason.of(
                        AllocationReason.CONFLICT,
                        ReasonValue.text(shortfall.period()),
                        ReasonValue.term(name),
                        ReasonValue.list(shortfall.conflict().stream()
                                .map(ReasonValue::term)
                                .toList())));
            }
        }
        return reasons;
    }

    private Label name(ScarceKind kind, String id) {
        return switch (kind) {
            case LOT ->
                problem.lots().stream()
                        .filter(lot -> lot.id().equals(id))
                        .findFirst()
                        .orElseThrow()
                        .name();
            case RECLAIM, LEAST_RECLAIM, CAPACITY ->
                problem.piles().stream()
                        .filter(pile -> pile.id().equals(id))
                        .findFirst()
                        .orElseThrow()
                        .name();
            case DEMAND, FIRM_DEMAND ->
                problem.products().stream()
                        .filter(product -> product.id().equals(id))
                        .findFirst()
                        .orElseThrow()
                        .name();
            case RESOURCE, LEAST_USE -> resource(id).name();
        };
    }

    private Label unit(ScarceKind kind, String id) {
        return kind == ScarceKind.RESOURCE || kind == ScarceKind.LEAST_USE
                ? resource(id).unit()
                : TONNE;
    }

    private ScarceResource resource(String id) {
        return problem.resources().stream()
                .filter(resource -> resource.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static ReasonValue tonnes(BigDecimal tonnes) {
        return ReasonValue.quantity(tonnes, TONNE);
    }

    private static ReasonValue money(Money amount) {
        return rounded(amount).toReasonValue();
    }

    /** Returns an amount as it reads in a sentence: two decimals, or three digits if it is less than one. */
    private static Money rounded(Money money) {
        BigDecimal amount = money.amount();
        BigDecimal rounded = amount.abs().compareTo(BigDecimal.ONE) < 0
                ? amount.round(SMALL_FIGURE)
                : amount.setScale(MONEY_DECIMALS, RoundingMode.HALF_EVEN);
        return Money.of(rounded, money.currency());
    }
}
