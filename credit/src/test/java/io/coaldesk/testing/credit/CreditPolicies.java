package io.coaldesk.testing.credit;

import io.coaldesk.credit.CollectiveDecision;
import io.coaldesk.credit.CreditGrade;
import io.coaldesk.credit.CreditPolicy;
import io.coaldesk.credit.CreditTreatment;
import io.coaldesk.credit.LimitMethod;
import io.coaldesk.money.Money;
import io.coaldesk.money.MoneyRounding;
import io.coaldesk.policy.BandEdge;
import io.coaldesk.policy.PolicyHeader;
import io.coaldesk.reason.Label;
import io.coaldesk.score.Scorecard;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Policies over {@link Scorecards}: drafts of grades, put in order where the policy must be monotone. */
final class CreditPolicies {

    private static final int GRADES = 4;
    private static final List<Label> CONDITIONS = List.of(Label.of("monthly reconciliation", "每月对账"), Label.of("x"));

    private CreditPolicies() {}

    /** What one grade is drafted from; the limits are those of paid-in capital, sales and cap. */
    private record Draft(
            CreditTreatment treatment,
            int days,
            int prepaidPercent,
            List<Integer> limits,
            int kinds,
            int conditions,
            boolean approver) {}

    /** What a policy has besides its scorecard and grades. */
    private record Rest(
            List<Integer> cuts,
            int veto,
            int unknown,
            RoundingMode rounding,
            Optional<CollectiveDecision> collective) {}

    /** What may be out of order in a policy while all else is in order, so that no other finding hides it. */
    private enum Aspect {
        NOTHING,
        TREATMENT,
        DAYS,
        PREPAYMENT,
        LIMITS,
        METHODS,
        CONDITIONS,
        APPROVER,
        SCORES
    }

    static Arbitrary<CreditPolicy> monotone() {
        return policies(Scorecards.monotone(), Arbitraries.just(Aspect.NOTHING));
    }

    static Arbitrary<CreditPolicy> any() {
        return Arbitraries.frequencyOf(
                Tuple.of(1, policies(Scorecards.any(), Arbitraries.of(Aspect.class))),
                Tuple.of(4, policies(Scorecards.monotone(), Arbitraries.of(Aspect.class))));
    }

    private static Arbitrary<CreditPolicy> policies(Arbitrary<Scorecard> scorecards, Arbitrary<Aspect> spared) {
        return Combinators.combine(
                        scorecards, drafts().list().ofSize(GRADES), Arbitraries.of(BandEdge.class), rest(), spared)
                .as((scorecard, drafts, edge, rest, aspect) -> {
                    CreditPolicy policy = policy(scorecard, inOrder(drafts, aspect), edge, rest);
                    return aspect == Aspect.SCORES ? withFirstScoresSwapped(policy) : policy;
                });
    }

    private static CreditPolicy withFirstScoresSwapped(CreditPolicy policy) {
        List<CreditGrade> grades = new ArrayList<>(policy.grades());
        CreditGrade first = grades.get(0);
        CreditGrade second = grades.get(1);
        grades.set(0, first.withFrom(second.from()).withTo(second.to()));
        grades.set(1, second.withFrom(first.from()).withTo(first.to()));
        return policy.withGrades(grades);
    }

    private static Arbitrary<Draft> drafts() {
        return Combinators.combine(
                        Arbitraries.frequency(
                                Tuple.of(4, CreditTreatment.OPEN),
                                Tuple.of(4, CreditTreatment.CONDITIONAL),
                                Tuple.of(1, CreditTreatment.CASH_ONLY),
                                Tuple.of(1, CreditTreatment.BARRED)),
                        Arbitraries.integers().between(0, 90),
                        Arbitraries.integers().between(1, 99),
                        Arbitraries.of(0, 1, 2, 3, 5, 10, 20, 50).list().ofSize(3),
                        Arbitraries.integers().between(1, 7),
                        Arbitraries.integers().between(0, CONDITIONS.size()),
                        Arbitraries.of(true, false))
                .as(Draft::new);
    }

    private static Arbitrary<Rest> rest() {
        Arbitrary<CollectiveDecision> collective = Combinators.combine(
                        Arbitraries.of(CollectiveDecision.Comparison.class), CreditArbitraries.amounts())
                .as((comparison, threshold) -> CollectiveDecision.builder()
                        .comparison(comparison)
                        .threshold(threshold)
                        .approver(Label.of("the board", "董事会"))
                        .build());
        return Combinators.combine(
                        Arbitraries.integers()
                                .between(-10, 100)
                                .list()
                                .ofSize(GRADES - 2)
                                .uniqueElements(),
                        Arbitraries.integers().between(0, GRADES - 1),
                        Arbitraries.integers().between(0, GRADES - 1),
                        Arbitraries.of(
                                RoundingMode.DOWN, RoundingMode.HALF_UP, RoundingMode.HALF_EVEN, RoundingMode.UP),
                        collective.optional())
                .as(Rest::new);
    }

    /** Sorts every aspect but one by itself, the kindest first, and gives all grades the methods of the first. */
    private static List<Draft> inOrder(List<Draft> drafts, Aspect spared) {
        List<CreditTreatment> treatments =
                sorted(drafts, Draft::treatment, Comparator.naturalOrder(), spared == Aspect.TREATMENT);
        List<Integer> days = sorted(drafts, Draft::days, Comparator.reverseOrder(), spared == Aspect.DAYS);
        List<Integer> prepaid =
                sorted(drafts, Draft::prepaidPercent, Comparator.naturalOrder(), spared == Aspect.PREPAYMENT);
        List<Integer> conditions =
                sorted(drafts, Draft::conditions, Comparator.naturalOrder(), spared == Aspect.CONDITIONS);
        List<Boolean> approvers = sorted(drafts, Draft::approver, Comparator.naturalOrder(), spared == Aspect.APPROVER);
        List<List<Integer>> limits = indices(3)
                .map(method -> sorted(
                        drafts,
                        draft -> draft.limits().get(method),
                        Comparator.<Integer>reverseOrder(),
                        spared == Aspect.LIMITS))
                .toList();
        return indices(GRADES)
                .map(i -> new Draft(
                        treatments.get(i),
                        days.get(i),
                        prepaid.get(i),
                        limits.stream().map(method -> method.get(i)).toList(),
                        drafts.get(spared == Aspect.METHODS ? i : 0).kinds(),
                        conditions.get(i),
                        approvers.get(i)))
                .toList();
    }

    private static <T> List<T> sorted(
            List<Draft> drafts, Function<Draft, T> aspect, Comparator<T> kindestFirst, boolean spared) {
        List<T> values = drafts.stream().map(aspect).toList();
        return spared ? values : values.stream().sorted(kindestFirst).toList();
    }

    private static Stream<Integer> indices(int count) {
        return IntStream.range(0, count).boxed();
    }

    /** The last grade has no scores: only a veto or a missing file leads to it. */
    private static CreditPolicy policy(Scorecard scorecard, List<Draft> drafts, BandEdge edge, Rest rest) {
        List<Integer> cuts = new TreeSet<>(rest.cuts()).descendingSet().stream().toList();
        CreditPolicy.Builder policy = CreditPolicy.builder();
        policy.header(PolicyHeader.builder()
                        .id("generated")
                        .version("1")
                        .validFrom(LocalDate.of(2012, 1, 1))
                        .source("generated")
                        .build())
                .currency(CreditArbitraries.CURRENCY)
                .scorecard(scorecard)
                .gradeEdge(edge);
        for (int i = 0; i < GRADES; i++) {
            boolean scored = i < GRADES - 1;
            policy.addGrade(grade(
                    "G" + i,
                    drafts.get(i),
                    scored,
                    scored && i < cuts.size() ? Optional.of(BigDecimal.valueOf(cuts.get(i))) : Optional.empty(),
                    scored && i > 0 ? Optional.of(BigDecimal.valueOf(cuts.get(i - 1))) : Optional.empty()));
        }
        return policy.vetoGrade("G" + rest.veto())
                .unknownCustomerGrade("G" + rest.unknown())
                .limitRounding(MoneyRounding.of(0, rest.rounding()))
                .collectiveDecision(rest.collective())
                .build();
    }

    private static CreditGrade grade(
            String code, Draft draft, boolean scored, Optional<BigDecimal> from, Optional<BigDecimal> to) {
        boolean credit = draft.treatment().allowsCredit();
        boolean conditional = draft.treatment() == CreditTreatment.CONDITIONAL;
        return CreditGrade.builder()
                .code(code)
                .label(Label.of(code))
                .scored(scored)
                .from(from)
                .to(to)
                .treatment(draft.treatment())
                .maxCreditDays(credit ? draft.days() : 0)
                .minPrepaidShare(conditional ? BigDecimal.valueOf(draft.prepaidPercent(), 2) : BigDecimal.ZERO)
                .addAllLimits(credit ? limits(draft) : List.of())
                .addAllConditions(credit ? CONDITIONS.subList(0, draft.conditions()) : List.of())
                .approver(Optional.of(Label.of("the chief accountant", "总会计师"))
                        .filter(name -> credit && draft.approver()))
                .build();
    }

    private static List<LimitMethod> limits(Draft draft) {
        List<LimitMethod> all = List.of(
                new LimitMethod.FactShare(
                        Scorecards.PAID_IN,
                        Label.of("paid-in capital", "实缴资本"),
                        BigDecimal.valueOf(draft.limits().get(0), 2)),
                new LimitMethod.SalesMultiple(BigDecimal.valueOf(draft.limits().get(1), 1)),
                new LimitMethod.Cap(
                        Money.of(BigDecimal.valueOf(draft.limits().get(2) * 1_000_000L), CreditArbitraries.CURRENCY)));
        return indices(all.size())
                .filter(i -> (draft.kinds() >> i & 1) == 1)
                .<LimitMethod>map(all::get)
                .toList();
    }
}
