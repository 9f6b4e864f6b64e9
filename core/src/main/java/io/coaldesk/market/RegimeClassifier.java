package io.coaldesk.market;

import io.coaldesk.policy.DecisionStamp;
import io.coaldesk.policy.PolicyStamp;
import io.coaldesk.policy.RejectedPolicyException;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.Reason;
import io.coaldesk.reason.ReasonValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A compiled regime policy: indicators in, the regime and the reasons out.
 *
 * <p>An indicator that cannot be read has no vote, and a warning says so. Every comparison is exact. This class is
 * immutable, pure and thread-safe.
 */
public final class RegimeClassifier {

    private final RegimePolicy policy;
    private final PolicyStamp stamp;

    private RegimeClassifier(RegimePolicy policy) {
        this.policy = policy;
        this.stamp = PolicyStamp.of(policy);
    }

    /**
     * Returns the classifier of a policy.
     *
     * @throws RejectedPolicyException if the policy's linter reports an error
     */
    public static RegimeClassifier of(RegimePolicy policy) {
        return new RegimeClassifier(RejectedPolicyException.requireSound(policy));
    }

    /**
     * Returns the regime on a day; prices of later days do not count.
     *
     * @throws io.coaldesk.reason.InvalidValueException if the policy does not hold on the day
     */
    public RegimeReading classify(MarketIndicators indicators, LocalDate asOf) {
        policy.header().requireValidOn(asOf);
        List<RegimeVote> votes = List.of(
                RegimeVote.ofUtilisation(policy.utilisation(), indicators),
                RegimeVote.ofRecord(policy.recordWeight(), indicators),
                RegimeVote.ofPriceTrend(policy.priceTrend(), indicators, asOf));
        BigDecimal score = PlainText.withoutTrailingZeros(
                votes.stream().map(RegimeVote::score).reduce(BigDecimal.ZERO, BigDecimal::add));
        MarketRegime regime = regime(score);
        List<Reason> reasons = new ArrayList<>();
        reasons.add(Reason.of(
                RegimeReason.REGIME,
                ReasonValue.term(regime),
                ReasonValue.number(score),
                ReasonValue.number(policy.shortFrom()),
                ReasonValue.number(policy.ampleFrom())));
        votes.forEach(vote -> reasons.add(vote.reason()));
        return new RegimeReading(regime, reasons, DecisionStamp.of(asOf, stamp));
    }

    private MarketRegime regime(BigDecimal score) {
        if (score.compareTo(policy.ampleFrom()) >= 0) {
            return MarketRegime.AMPLE;
        }
        return score.compareTo(policy.shortFrom()) <= 0 ? MarketRegime.SHORT : MarketRegime.BALANCED;
    }
}
