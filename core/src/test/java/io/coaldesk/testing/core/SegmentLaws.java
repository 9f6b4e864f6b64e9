package io.coaldesk.testing.core;

import io.coaldesk.customer.Customer;
import io.coaldesk.customer.CustomerTier;
import io.coaldesk.reason.Label;
import io.coaldesk.score.ScoreReason;
import io.coaldesk.segment.SegmentResult;
import io.coaldesk.segment.SegmentationPolicy;
import io.coaldesk.segment.Segmenter;
import io.coaldesk.segment.TierBand;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Laws of segmentation.
 *
 * <p>Each method takes a policy of the caller and throws an {@link AssertionError} with a witness where the law does not
 * hold.
 */
public final class SegmentLaws {

    private SegmentLaws() {}

    /** Equal treatment: id, name and an earlier tier change neither the tier nor any reason. */
    public static void idAndNameNeverMatter(SegmentationPolicy policy, Customer customer, LocalDate asOf) {
        Segmenter segmenter = Segmenter.of(policy);
        SegmentResult expected = segmenter.segment(customer, asOf);
        for (CustomerTier tier : CustomerTier.values()) {
            Customer twin = customer.withId("another " + customer.id())
                    .withName(Label.of("another name", "另一名称"))
                    .withTier(tier);
            SegmentResult found = segmenter.segment(twin, asOf);
            Broken.unless(expected.equals(found), "id and name never matter", policy, customer, found);
        }
    }

    /** Under a policy without any finding a higher score never gives a lower tier, unless a veto hits. */
    public static void higherScoresNeverLowerTheTier(
            SegmentationPolicy policy, Customer one, Customer other, LocalDate asOf) {
        Segmenter segmenter = Segmenter.of(policy);
        SegmentResult first = segmenter.segment(one, asOf);
        SegmentResult second = segmenter.segment(other, asOf);
        boolean applies = policy.lint().isEmpty() && !isVetoed(first) && !isVetoed(second);
        boolean agree = Integer.signum(first.score().compareTo(second.score()))
                        * Integer.signum(second.tier().compareTo(first.tier()))
                >= 0;
        Broken.unless(!applies || agree, "higher scores never lower the tier", policy, first, second);
    }

    /** The gap to the next tier leads exactly there: some better tier begins at the score plus the gap. */
    public static void theGapLeadsToABetterTier(SegmentationPolicy policy, Customer customer, LocalDate asOf) {
        SegmentResult result = Segmenter.of(policy).segment(customer, asOf);
        result.gapToNextTier()
                .ifPresent(gap -> Broken.unless(
                        gap.signum() > 0
                                && policy.tiers().stream()
                                        .anyMatch(band -> begins(band, result, gap)
                                                && band.tier().compareTo(result.tier()) < 0),
                        "the gap leads to a better tier",
                        policy,
                        result));
    }

    private static boolean begins(TierBand band, SegmentResult result, BigDecimal gap) {
        return band.from()
                .filter(from -> from.compareTo(result.score().add(gap)) == 0)
                .isPresent();
    }

    private static boolean isVetoed(SegmentResult result) {
        String veto = ScoreReason.VETO.definition().code();
        return result.reasons().stream().anyMatch(reason -> reason.code().equals(veto));
    }
}
