package io.coaldesk.testing.credit;

import io.coaldesk.credit.CreditAssessor;
import io.coaldesk.credit.CreditDecision;
import io.coaldesk.credit.CreditExposure;
import io.coaldesk.credit.CreditFile;
import io.coaldesk.credit.CreditGates;
import io.coaldesk.credit.CreditPolicy;
import io.coaldesk.credit.CreditRequest;
import io.coaldesk.credit.OrderProgress;
import io.coaldesk.deal.CreditGate;
import io.coaldesk.deal.CreditOpinion;
import io.coaldesk.deal.Inquiry;
import io.coaldesk.deal.PaymentTerms;
import io.coaldesk.money.Money;
import io.coaldesk.policy.DecisionStamp;
import io.coaldesk.policy.PolicyReason;
import io.coaldesk.reason.InvalidValueException;
import io.coaldesk.testing.core.Broken;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/**
 * The laws of credit, for a caller's policy and files.
 *
 * <p>Each method throws an {@link AssertionError} with a witness where its law does not hold.
 */
public final class CreditLaws {

    private CreditLaws() {}

    /** Law 3: the same facts get the same outcome, whatever the customer is called. */
    public static void equalTreatment(
            CreditPolicy policy, CreditFile file, String otherCustomer, CreditRequest request) {
        CreditAssessor assessor = CreditAssessor.of(policy);
        CreditDecision one = assessor.assess(file, request);
        CreditDecision other = assessor.assess(file.withCustomer(otherCustomer), request);
        Broken.unless(
                one.equals(other.withCustomer(file.customer())), "equal treatment", file, otherCustomer, one, other);
    }

    /**
     * Law 4: for a policy without a non-monotone finding, better credit facts never give a lower limit, a shorter term or
     * a harder condition. Of two files it compares the worse and the better of each of their figures; a policy with the
     * finding is outside the law.
     */
    public static void betterFactsAreNeverTreatedWorse(
            CreditPolicy policy, CreditFile one, CreditFile other, CreditRequest request) {
        if (!isNonMonotone(policy)) {
            treatsNoWorse(policy, one, other, request);
        }
    }

    /**
     * Law 4, the other half: a policy that treats the better of two files worse has a non-monotone finding with a
     * witness.
     */
    public static void everyBreachIsFound(
            CreditPolicy policy, CreditFile one, CreditFile other, CreditRequest request) {
        try {
            treatsNoWorse(policy, one, other, request);
        } catch (AssertionError breach) {
            if (!isNonMonotone(policy)) {
                throw breach;
            }
        }
    }

    /** Returns whether the policy's linter reports that it is not monotone. */
    public static boolean isNonMonotone(CreditPolicy policy) {
        String code = PolicyReason.NON_MONOTONE.definition().code();
        return policy.lint().stream()
                .anyMatch(finding -> finding.reason().code().equals(code));
    }

    /** Compares the decisions on the worse and the better of each figure of two files, whatever the linter says. */
    public static void treatsNoWorse(CreditPolicy policy, CreditFile one, CreditFile other, CreditRequest request) {
        CreditAssessor assessor = CreditAssessor.of(policy);
        FilePair pair = FilePair.of(policy, one, other);
        CreditDecision worse = assessor.assess(pair.worse(), request);
        CreditDecision better = assessor.assess(pair.better(), request);
        CreditOpinion low = worse.opinion();
        CreditOpinion high = better.opinion();
        Broken.unless(!high.grade().isWorseThan(low.grade()), "no worse grade", pair, low, high);
        Broken.unless(!low.limit().isMoreThan(high.limit()), "no lower limit", pair, low, high);
        Broken.unless(!low.headroom().isMoreThan(high.headroom()), "no smaller headroom", pair, low, high);
        Broken.unless(better.maxCreditDays() >= worse.maxCreditDays(), "no shorter term", pair, worse, better);
        Broken.unless(
                isNoHarder(high.granted(), low.granted(), request.terms()),
                "no harder terms",
                pair,
                low.granted(),
                high.granted());
        Broken.unless(better.verdict().compareTo(worse.verdict()) <= 0, "no harder verdict", pair, worse, better);
        boolean bothOnCredit = givesCredit(low.granted()) && givesCredit(high.granted());
        Broken.unless(
                !bothOnCredit || new HashSet<>(worse.conditions()).containsAll(better.conditions()),
                "no further condition",
                pair,
                worse.conditions(),
                better.conditions());
    }

    private static boolean isNoHarder(Optional<PaymentTerms> better, Optional<PaymentTerms> worse, PaymentTerms asked) {
        if (worse.isEmpty() || better.equals(Optional.of(asked))) {
            return true;
        }
        if (better.isEmpty()) {
            return false;
        }
        PaymentTerms high = better.get();
        PaymentTerms low = worse.get();
        boolean noMorePrepaid = high.prepaidShare().compareTo(low.prepaidShare()) <= 0;
        return noMorePrepaid && (low.openShare().signum() == 0 || high.creditDays() >= low.creditDays());
    }

    private static boolean givesCredit(Optional<PaymentTerms> terms) {
        return terms.map(granted -> granted.openShare().signum() > 0).orElse(false);
    }

    /** Law 5: of each order, what it comes to at its furthest stage is at risk once, less what was received. */
    public static void moneyIsCountedOnce(Currency currency, List<OrderProgress> orders) {
        BigDecimal expected = BigDecimal.ZERO;
        for (OrderProgress order : orders) {
            BigDecimal furthest = Stream.of(order.ordered(), order.delivered(), order.invoiced())
                    .map(Money::amount)
                    .reduce(BigDecimal.ZERO, BigDecimal::max);
            expected = expected.add(furthest).subtract(order.received().amount());
        }
        CreditExposure exposure = CreditExposure.from(currency, orders);
        Broken.unless(
                exposure.total().amount().compareTo(expected.max(BigDecimal.ZERO)) == 0,
                "money is counted once",
                orders,
                exposure,
                expected);
    }

    /** Law 8: the same input gives the same decision, from a new assessor and on any number of threads. */
    public static void sameInputSameDecision(CreditPolicy policy, CreditFile file, CreditRequest request) {
        CreditDecision first = CreditAssessor.of(policy).assess(file, request);
        CreditAssessor shared = CreditAssessor.of(policy);
        Callable<CreditDecision> again = () -> shared.assess(file, request);
        List<CreditDecision> parallel = Collections.nCopies(8, again).parallelStream()
                .map(CreditLaws::call)
                .toList();
        for (CreditDecision other : parallel) {
            Broken.unless(first.equals(other), "same input, same decision", policy, file, request, first, other);
        }
    }

    /** Law 8: the order of characteristics, vetoes and limit methods has no meaning. */
    public static void orderOfListsIsIrrelevant(CreditPolicy policy, CreditFile file, CreditRequest request) {
        CreditPolicy reversed = policy.withScorecard(policy.scorecard()
                        .withCharacteristics(reversed(policy.scorecard().characteristics()))
                        .withVetoes(reversed(policy.scorecard().vetoes())))
                .withGrades(policy.grades().stream()
                        .map(grade -> grade.withLimits(reversed(grade.limits())))
                        .toList());
        CreditDecision one = CreditAssessor.of(policy).assess(file, request);
        CreditDecision other = CreditAssessor.of(reversed).assess(file, request);
        DecisionStamp stamp = one.opinion().stamp();
        Broken.unless(
                one.equals(other.withOpinion(other.opinion().withStamp(stamp))),
                "the order of lists is irrelevant",
                policy,
                file,
                one,
                other);
    }

    /** Law 8: the order in which a gate gets its files has no meaning; the files are of different customers. */
    public static void orderOfFilesIsIrrelevant(
            CreditPolicy policy, List<CreditFile> files, Inquiry inquiry, CreditRequest request) {
        CreditAssessor assessor = CreditAssessor.of(policy);
        CreditGate one = CreditGates.of(assessor, files);
        CreditGate other = CreditGates.of(assessor, reversed(files));
        for (CreditFile file : files) {
            Inquiry own = inquiry.withCustomer(inquiry.customer().withId(file.customer()));
            CreditOpinion first = one.check(own, request.amount(), request.terms(), request.asOf());
            CreditOpinion second = other.check(own, request.amount(), request.terms(), request.asOf());
            Broken.unless(first.equals(second), "the order of files is irrelevant", file, first, second);
        }
    }

    /** Law 9: another currency, a day outside the validity and a category that nobody lists are refused by name. */
    public static void badInputIsRefused(
            CreditPolicy policy, CreditFile file, CreditRequest request, Currency otherCurrency) {
        CreditAssessor assessor = CreditAssessor.of(policy);
        Money foreign = Money.zero(otherCurrency);
        refused("request.amount.currency", () -> assessor.assess(file, request.withAmount(foreign)));
        refused("creditFile.currency", () -> assessor.assess(inCurrency(file, otherCurrency), request));
        refused(
                "asOf",
                () -> assessor.assess(
                        file, request.withAsOf(policy.header().validFrom().minusDays(1))));
        policy.scorecard().characteristics().stream()
                .filter(characteristic -> !characteristic.categories().isEmpty())
                .forEach(characteristic -> refused(
                        characteristic.code(),
                        () -> assessor.assess(
                                file.withFacts(file.facts().with(characteristic.code(), "no such category")),
                                request)));
    }

    private static CreditFile inCurrency(CreditFile file, Currency currency) {
        CreditFile.Builder changed = CreditFile.builder();
        return changed.customer(file.customer())
                .currency(currency)
                .facts(file.facts())
                .exposure(CreditExposure.none(currency))
                .build();
    }

    private static void refused(String field, Runnable action) {
        try {
            action.run();
        } catch (InvalidValueException refusal) {
            Broken.unless(refusal.field().equals(field), "bad input is refused by name", field, refusal);
            return;
        }
        throw new AssertionError("bad input is refused: " + field);
    }

    private static <T> List<T> reversed(List<T> list) {
        List<T> reversed = new ArrayList<>(list);
        Collections.reverse(reversed);
        return reversed;
    }

    private static <T> T call(Callable<T> action) {
        try {
            return action.call();
        } catch (Exception e) {
            throw new AssertionError("an assessment failed on another thread", e);
        }
    }
}
