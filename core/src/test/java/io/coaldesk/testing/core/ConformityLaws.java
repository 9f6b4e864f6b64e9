package io.coaldesk.testing.core;

import io.coaldesk.coal.CoalQuality;
import io.coaldesk.coal.CoalSpecification;
import io.coaldesk.coal.LimitCheck;
import io.coaldesk.coal.Lot;
import io.coaldesk.coal.LotPassRate;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.coal.QualityLimit;
import io.coaldesk.coal.RejectionLimit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * Conformity of a lot with a specification, and the pass rate of lots.
 *
 * <p>Each method takes values of the caller and throws an {@link AssertionError} with a witness where the law does not
 * hold.
 */
public final class ConformityLaws {

    private ConformityLaws() {}

    /** Every limit of the specification is listed exactly once, in the order of the keys, whatever is measured. */
    public static void everyLimitIsListedOnce(CoalSpecification specification, CoalQuality quality) {
        List<QualityKey> listed = specification.check(quality).checks().stream()
                .map(LimitCheck::key)
                .toList();
        Broken.unless(
                listed.equals(List.copyOf(specification.limits().keySet())),
                "every limit is listed once",
                specification,
                listed);
    }

    /** A limit without a measurement is missing and not passed; every other has its value. */
    public static void whatIsMissingIsNotPassed(CoalSpecification specification, CoalQuality quality) {
        for (LimitCheck check : specification.check(quality).checks()) {
            boolean measured = quality.find(check.key()).isPresent();
            Broken.unless(
                    measured == check.value().isPresent()
                            && measured != (check.outcome() == LimitCheck.Outcome.MISSING)
                            && (measured || !check.conforms()),
                    "what is missing is not passed",
                    quality,
                    check);
        }
    }

    /** The margin of a measured value is negative exactly if the limit is broken. */
    public static void theMarginAgreesWithTheOutcome(CoalSpecification specification, CoalQuality quality) {
        for (LimitCheck check : specification.check(quality).checks()) {
            check.margin()
                    .ifPresent(margin -> Broken.unless(
                            (margin.signum() >= 0) == check.conforms(), "the margin agrees with the outcome", check));
        }
    }

    /**
     * A tolerance that is raised, with the rejection limits moved out as far, never turns a pass into a fail. A tolerance
     * that is given to a typical value alone makes it bind and is no raised one.
     */
    public static void aRaisedToleranceNeverFails(
            CoalSpecification specification, CoalQuality quality, BigDecimal more) {
        CoalSpecification raised = specification;
        for (Map.Entry<QualityKey, QualityLimit> limit : specification.limits().entrySet()) {
            raised = raised.with(limit.getKey(), raised(limit.getValue(), more));
        }
        List<LimitCheck> before = specification.check(quality).checks();
        List<LimitCheck> after = raised.check(quality).checks();
        for (int i = 0; i < before.size(); i++) {
            Broken.unless(
                    !before.get(i).conforms() || after.get(i).conforms(),
                    "a raised tolerance never fails",
                    before.get(i),
                    after.get(i));
        }
    }

    private static QualityLimit raised(QualityLimit limit, BigDecimal more) {
        boolean binds = limit.min().isPresent()
                || limit.max().isPresent()
                || limit.tolerance().isPresent();
        return binds
                ? limit.withRejection(limit.rejection()
                                .map(rejection -> RejectionLimit.of(
                                        rejection.min().map(min -> min.subtract(more)),
                                        rejection.max().map(max -> max.add(more)))))
                        .withTolerance(limit.tolerance().orElse(BigDecimal.ZERO).add(more))
                : limit;
    }

    /**
     * Every lot counts once, in any order: those that pass and those that do not are all, a rate is 1 exactly if every lot
     * passes, and there is a rate exactly if there is a lot.
     */
    public static void everyLotCountsOnce(CoalSpecification specification, List<Lot> lots) {
        LotPassRate rate = LotPassRate.of(specification, lots);
        long passed = lots.stream()
                .filter(lot -> specification.check(lot.quality()).conforms())
                .count();
        Broken.unless(rate.lots() == lots.size() && rate.passed() == passed, "every lot counts once", lots, rate);
        Broken.unless(
                rate.lotShare().isPresent() == !lots.isEmpty()
                        && rate.tonnageShare().isPresent() == !lots.isEmpty(),
                "there is a rate exactly if there is a lot",
                rate);
        boolean all = passed == lots.size();
        Broken.unless(
                rate.lotShare().stream().allMatch(share -> (share.compareTo(BigDecimal.ONE) == 0) == all)
                        && rate.tonnageShare().stream()
                                .allMatch(share -> (share.compareTo(BigDecimal.ONE) == 0) == all),
                "a rate is 1 exactly if every lot passes",
                rate);
        List<Lot> reversed = new ArrayList<>(lots);
        Collections.reverse(reversed);
        Broken.unless(LotPassRate.of(specification, reversed).equals(rate), "the order has no meaning", lots);
    }
}
