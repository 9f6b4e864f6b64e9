package io.coaldesk.coal.grade;

import io.coaldesk.coal.CoalQuality;
import io.coaldesk.policy.DecisionStamp;
import io.coaldesk.policy.PolicyStamp;
import io.coaldesk.policy.RejectedPolicyException;
import io.coaldesk.reason.Reason;
import io.coaldesk.reason.Require;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Compiled limits on commercial coal: a quality, its kind and its way in, every limit that binds out.
 *
 * <p>Values are compared as measured or converted, not rounded; a net calorific value counts only as it was reported as
 * received. This class is immutable, pure and thread-safe.
 */
public final class CommercialCoalChecker {

    private final CommercialCoalLimits limits;
    private final PolicyStamp stamp;

    private CommercialCoalChecker(CommercialCoalLimits limits) {
        this.limits = limits;
        this.stamp = PolicyStamp.of(limits);
    }

    /**
     * Returns the checker of a policy.
     *
     * @throws RejectedPolicyException if the policy's linter reports an error
     */
    public static CommercialCoalChecker of(CommercialCoalLimits limits) {
        return new CommercialCoalChecker(RejectedPolicyException.requireSound(limits));
    }

    /**
     * Returns how a coal stands to every limit that binds it; what is not measured is missing and not passed.
     *
     * @param quality what was measured
     * @param kind whether it is lignite
     * @param distanceKm the transport distance in kilometres, 0 or more
     * @param asOf the day on which the policy is asked to hold
     * @throws io.coaldesk.reason.InvalidValueException if the distance is negative, or if the policy does not hold on the
     *     day
     */
    public CommercialCoalResult check(
            CoalQuality quality, CommercialCoalKind kind, BigDecimal distanceKm, LocalDate asOf) {
        limits.header().requireValidOn(asOf);
        Require.notNegative("distanceKm", distanceKm);
        List<RuleConformity> rules = new ArrayList<>();
        List<Reason> reasons = new ArrayList<>();
        for (CommercialCoalRule rule : limits.rules()) {
            if (rule.binds(kind, distanceKm)) {
                RuleConformity found = new RuleConformity(
                        rule.id(), rule.label(), rule.specification().check(quality));
                rules.add(found);
                found.conformity()
                        .checks()
                        .forEach(check ->
                                RuleLimitReason.of(rule.id(), rule, check).ifPresent(reasons::add));
            }
        }
        return CommercialCoalResult.builder()
                .kind(kind)
                .distanceKm(distanceKm)
                .addAllRules(rules)
                .addAllReasons(reasons)
                .stamp(DecisionStamp.of(asOf, stamp))
                .build();
    }
}
