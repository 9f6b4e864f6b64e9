package io.coaldesk.segment;

import io.coaldesk.customer.Customer;
import io.coaldesk.customer.CustomerTier;
import io.coaldesk.policy.BandEdge;
import io.coaldesk.policy.Bands;
import io.coaldesk.policy.DecisionStamp;
import io.coaldesk.policy.PolicyStamp;
import io.coaldesk.policy.RejectedPolicyException;
import io.coaldesk.reason.Reason;
import io.coaldesk.reason.ReasonValue;
import io.coaldesk.score.ScoreResult;
import io.coaldesk.score.Scorer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A compiled segmentation policy: a customer in, its tier and the reasons out.
 *
 * <p>Two customers that differ in id and name only stand in the same tier, for the same reasons. This class is immutable,
 * pure and thread-safe.
 */
public final class Segmenter {

    private final SegmentationPolicy policy;
    private final PolicyStamp stamp;
    private final Scorer scorer;
    private final Bands<TierBand> tiers;

    private Segmenter(SegmentationPolicy policy) {
        this.policy = policy;
        this.stamp = PolicyStamp.of(policy);
        this.scorer = Scorer.of(policy.scorecard());
        this.tiers = Bands.of(BandEdge.FROM_INCLUDED, policy.tiers());
    }

    /**
     * Returns the segmenter of a policy.
     *
     * @throws RejectedPolicyException if the policy's linter reports an error
     */
    public static Segmenter of(SegmentationPolicy policy) {
        return new Segmenter(RejectedPolicyException.requireSound(policy));
    }

    /**
     * Returns the tier of a customer on a day.
     *
     * @throws io.coaldesk.reason.InvalidValueException if the policy does not hold on the day, if a fact bears the name of
     *     an attribute of the customer, or if a fact is of a kind or category that the scorecard does not know
     */
    public SegmentResult segment(Customer customer, LocalDate asOf) {
        policy.header().requireValidOn(asOf);
        ScoreResult score = scorer.score(CustomerFacts.of(customer));
        BigDecimal total = score.total();
        CustomerTier tier = score.isVetoed()
                ? policy.vetoTier()
                : tiers.find(total).orElseThrow().tier();
        Optional<TierBand> next = score.isVetoed() ? Optional.empty() : next(total, tier);
        Optional<BigDecimal> gap = next.flatMap(TierBand::from).map(from -> from.subtract(total));
        List<Reason> reasons = new ArrayList<>();
        reasons.add(Reason.of(
                score.isVetoed() ? SegmentReason.VETO_TIER : SegmentReason.TIER,
                ReasonValue.term(tier),
                ReasonValue.number(total)));
        if (next.isPresent() && gap.isPresent()) {
            reasons.add(Reason.of(
                    SegmentReason.GAP,
                    ReasonValue.number(gap.get()),
                    ReasonValue.term(next.get().tier())));
        }
        reasons.addAll(score.reasons());
        return SegmentResult.builder()
                .tier(tier)
                .score(total)
                .gapToNextTier(gap)
                .addAllReasons(reasons)
                .stamp(DecisionStamp.of(asOf, stamp))
                .build();
    }

    private Optional<TierBand> next(BigDecimal score, CustomerTier tier) {
        return tiers.entries().stream()
                .filter(band ->
                        band.from().filter(from -> from.compareTo(score) > 0).isPresent())
                .filter(band -> band.tier().compareTo(tier) < 0)
                .findFirst();
    }
}
