package io.coaldesk.credit;

import io.coaldesk.customer.RiskGrade;
import io.coaldesk.deal.CreditOpinion;
import io.coaldesk.money.Money;
import io.coaldesk.policy.Bands;
import io.coaldesk.policy.DecisionStamp;
import io.coaldesk.policy.PolicyStamp;
import io.coaldesk.policy.RejectedPolicyException;
import io.coaldesk.reason.InvalidValueException;
import io.coaldesk.reason.Reason;
import io.coaldesk.reason.ReasonValue;
import io.coaldesk.reason.Require;
import io.coaldesk.score.ScoreResult;
import io.coaldesk.score.Scorer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A compiled credit policy: credit file and request in, decision out.
 *
 * <p>This class is immutable, pure and thread-safe.
 */
public final class CreditAssessor {

    private final CreditPolicy policy;
    private final PolicyStamp stamp;
    private final Scorer scorer;
    private final Bands<CreditGrade> scores;
    private final Map<String, RiskGrade> ranks = new HashMap<>();
    private final Map<String, List<LimitMethod>> methods = new HashMap<>();
    private final CreditGrade vetoGrade;
    private final CreditGrade unknownCustomerGrade;

    private CreditAssessor(CreditPolicy policy) {
        this.policy = policy;
        this.stamp = PolicyStamp.of(policy);
        this.scorer = Scorer.of(policy.scorecard());
        this.scores = Bands.of(
                policy.gradeEdge(),
                policy.grades().stream().filter(CreditGrade::scored).toList());
        for (CreditGrade grade : policy.grades()) {
            ranks.put(grade.code(), RiskGrade.of(grade.code(), ranks.size() + 1));
            methods.put(
                    grade.code(),
                    grade.limits().stream()
                            .sorted(Comparator.comparing(LimitMethod::basis))
                            .toList());
        }
        this.vetoGrade = grade(policy.vetoGrade());
        this.unknownCustomerGrade = grade(policy.unknownCustomerGrade());
    }

    /**
     * Returns the assessor of a policy.
     *
     * @throws RejectedPolicyException if the policy's linter reports an error
     */
    public static CreditAssessor of(CreditPolicy policy) {
        return new CreditAssessor(RejectedPolicyException.requireSound(policy));
    }

    /** Returns the policy. */
    public CreditPolicy policy() {
        return policy;
    }

    /**
     * Returns the decision on a request of a customer.
     *
     * @throws InvalidValueException if the policy is not valid on the day of the request, if file or request are in
     *     another currency than the policy, if the file is of a later day than the request, or if a fact is a category
     *     that the scorecard does not list
     */
    public CreditDecision assess(CreditFile file, CreditRequest request) {
        requireFit(request);
        Amounts.requireCurrency("creditFile", file.currency(), policy.currency());
        file.asOf()
                .ifPresent(day -> Require.that(
                        !day.isAfter(request.asOf()),
                        "creditFile.asOf",
                        day,
                        "a day no later than the day of the request, " + request.asOf()));
        ScoreResult score = scorer.score(file.facts());
        CreditGrade earned = earnedGrade(score.total());
        CreditGrade grade = score.isVetoed() && isWorse(vetoGrade, earned) ? vetoGrade : earned;
        List<Reason> reasons = new ArrayList<>();
        reasons.add(Reason.of(
                CreditReason.GRADE,
                ReasonValue.text(grade.code()),
                ReasonValue.term(grade),
                ReasonValue.number(score.total())));
        if (isWorse(grade, earned)) {
            reasons.add(Reason.of(
                    CreditReason.GRADE_LOWERED, ReasonValue.text(earned.code()), ReasonValue.text(grade.code())));
        }
        reasons.addAll(score.reasons());
        return decide(file, request, grade, reasons).score(score).build();
    }

    /**
     * Returns the decision on a request of a customer without a credit file, whose grade the policy states.
     *
     * @throws InvalidValueException if the policy is not valid on the day of the request, or if the request is in
     *     another currency than the policy
     */
    public CreditDecision assessUnknown(String customer, CreditRequest request) {
        requireFit(request);
        CreditFile empty = CreditFile.builder()
                .customer(customer)
                .currency(policy.currency())
                .exposure(CreditExposure.none(policy.currency()))
                .build();
        List<Reason> reasons = new ArrayList<>();
        reasons.add(Reason.of(
                CreditReason.FILE_MISSING, ReasonValue.text(customer), ReasonValue.text(unknownCustomerGrade.code())));
        return decide(empty, request, unknownCustomerGrade, reasons).build();
    }

    private CreditDecision.Builder decide(
            CreditFile file, CreditRequest request, CreditGrade grade, List<Reason> reasons) {
        LimitResult limit = grade.treatment().allowsCredit()
                ? LimitResult.of(methods(grade), file, policy.limitRounding())
                : LimitResult.none(grade, Money.zero(policy.currency()));
        Money exposure = file.exposure().total();
        Money left = limit.limit().minus(exposure);
        Money headroom = Amounts.notBelowZero(left);
        GrantedTerms granted = GrantedTerms.of(grade, request.terms());
        reasons.addAll(limit.reasons());
        reasons.add(Reason.of(
                CreditReason.HEADROOM,
                limit.limit().toReasonValue(),
                exposure.toReasonValue(),
                headroom.toReasonValue()));
        if (left.isNegative()) {
            reasons.add(Reason.of(
                    CreditReason.LIMIT_EXCEEDED, exposure.minus(limit.limit()).toReasonValue()));
        }
        reasons.addAll(granted.reasons());
        if (granted.giveCredit()) {
            collectiveDecision(request).ifPresent(reasons::add);
        }
        CreditDecision.Builder decision = CreditDecision.builder();
        decision.customer(file.customer())
                .request(request)
                .opinion(CreditOpinion.builder()
                        .grade(rank(grade))
                        .limit(limit.limit())
                        .exposure(exposure)
                        .headroom(headroom)
                        .granted(granted.terms())
                        .addAllReasons(reasons)
                        .stamp(DecisionStamp.of(request.asOf(), stamp))
                        .build())
                .addAllLimits(limit.lines())
                .treatment(grade.treatment())
                .maxCreditDays(grade.maxCreditDays())
                .addAllConditions(granted.conditions());
        return decision;
    }

    private Optional<Reason> collectiveDecision(CreditRequest request) {
        return policy.collectiveDecision()
                .flatMap(rule -> request.amount()
                        .filter(rule::isNeededFor)
                        .map(amount -> Reason.of(
                                CreditReason.COLLECTIVE_DECISION,
                                amount.toReasonValue(),
                                ReasonValue.term(rule.comparison()),
                                rule.threshold().toReasonValue(),
                                ReasonValue.term(rule.approver()))));
    }

    private void requireFit(CreditRequest request) {
        policy.header().requireValidOn(request.asOf());
        request.amount().ifPresent(amount -> Amounts.requireCurrency("request.amount", amount, policy.currency()));
    }

    private CreditGrade earnedGrade(BigDecimal score) {
        return scores.find(score).orElseThrow(() -> new IllegalStateException("Lint leaves no gap at " + score));
    }

    private CreditGrade grade(String code) {
        return policy.grades().stream()
                .filter(grade -> grade.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Lint leaves no unknown grade " + code));
    }

    private RiskGrade rank(CreditGrade grade) {
        return Objects.requireNonNull(ranks.get(grade.code()));
    }

    private List<LimitMethod> methods(CreditGrade grade) {
        return Objects.requireNonNull(methods.get(grade.code()));
    }

    private boolean isWorse(CreditGrade grade, CreditGrade other) {
        return rank(grade).isWorseThan(rank(other));
    }
}
