package io.coaldesk.deal;

import io.coaldesk.market.Market;
import io.coaldesk.market.RegimeReading;
import io.coaldesk.money.Money;
import io.coaldesk.policy.DecisionStamp;
import io.coaldesk.reason.InvalidValueException;
import io.coaldesk.reason.Reason;
import io.coaldesk.reason.ReasonValue;
import io.coaldesk.segment.SegmentResult;
import io.coaldesk.segment.Segmenter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The desk that answers: should we take this deal, at what price, on what terms, supplied by which coals, and why?
 *
 * <p>It segments the customer, asks for supply, prices at the terms asked for, and asks credit about the greatest amount
 * that the deal leaves open. If credit grants other terms, the deal is priced once more at those; there is no third
 * round. A refusal stops no later question: all reasons are collected, and the worst decides.
 *
 * <p>The desk is immutable, and thread-safe if its ports are. Its only "today" is {@link Market#asOf}.
 */
public final class DealDesk {

    private final Segmenter segmenter;
    private final SupplyPlanner supply;
    private final DealPricer pricer;
    private final CreditGate credit;

    private DealDesk(Segmenter segmenter, SupplyPlanner supply, DealPricer pricer, CreditGate credit) {
        this.segmenter = segmenter;
        this.supply = supply;
        this.pricer = pricer;
        this.credit = credit;
    }

    /** Returns a desk that asks these ports. */
    public static DealDesk of(Segmenter segmenter, SupplyPlanner supply, DealPricer pricer, CreditGate credit) {
        return new DealDesk(segmenter, supply, pricer, credit);
    }

    /**
     * Returns the answer to an inquiry.
     *
     * @throws InvalidValueException if the inquiry holds a value that cannot be worked with; it names field, value and
     *     what is allowed
     */
    public DealAppraisal appraise(Inquiry inquiry, Market market) {
        SegmentResult segment = segmenter.segment(inquiry.customer(), market.asOf());
        Inquiry known = inquiry.withCustomer(inquiry.customer().withTier(segment.tier()));
        SupplyAnswer supplied = supply.plan(known, market);

        PaymentTerms asked = known.paymentTerms();
        Optional<PriceAnswer> atAsked = price(known, supplied, asked, market);
        CreditOpinion opinion = credit.check(known, peakExposure(known, atAsked, asked), asked, market.asOf());

        PaymentTerms terms = opinion.granted().orElse(asked);
        Optional<PriceAnswer> atTerms = terms.equals(asked) ? atAsked : price(known, supplied, terms, market);
        Optional<Money> peak = peakExposure(known, atTerms, terms);

        List<Reason> reasons = new ArrayList<>();
        market.regime().map(RegimeReading::reasons).ifPresent(reasons::addAll);
        reasons.addAll(segment.reasons());
        reasons.addAll(supplied.reasons());
        atTerms.map(PriceAnswer::reasons).ifPresent(reasons::addAll);
        reasons.addAll(opinion.reasons());
        if (opinion.granted().isPresent()) {
            peak.filter(amount -> amount.amount().signum() > 0)
                    .ifPresent(amount -> reasons.add(headroom(amount, opinion.headroom())));
        }

        DealAppraisal.Builder appraisal = DealAppraisal.builder()
                .inquiry(known.id())
                .customer(known.customer().id())
                .verdict(Verdict.of(reasons))
                .addAllReasons(reasons)
                .segment(segment)
                .terms(terms)
                .supply(supplied)
                .credit(opinion)
                .peakExposure(peak)
                .counterOffer(CounterOffers.of(known, supplied, atTerms, opinion, peak))
                .stamp(stamp(market, segment, atTerms, opinion));
        offer(atTerms).ifPresent(offer -> addPrice(appraisal, offer, known));
        return appraisal.build();
    }

    /**
     * Returns the answers to inquiries, each judged alone, in the order of their ids; what deals that are not declined
     * need together, beyond a stock or a headroom, is a finding. An inquiry that cannot be worked with is reported, and
     * stops no other.
     *
     * @throws InvalidValueException if two inquiries have one id
     */
    public AppraisedDeals appraiseAll(List<Inquiry> inquiries, Market market) {
        Set<String> ids = new HashSet<>();
        for (Inquiry inquiry : inquiries) {
            if (!ids.add(inquiry.id())) {
                throw new InvalidValueException("id", inquiry.id(), "each inquiry once");
            }
        }
        List<DealAppraisal> appraisals = new ArrayList<>();
        List<Reason> rejected = new ArrayList<>();
        for (Inquiry inquiry :
                inquiries.stream().sorted(Comparator.comparing(Inquiry::id)).toList()) {
            try {
                appraisals.add(appraise(inquiry, market));
            } catch (InvalidValueException refused) {
                rejected.add(Reason.of(
                        DealReason.INQUIRY_REJECTED,
                        ReasonValue.text(inquiry.id()),
                        ReasonValue.text(refused.field()),
                        ReasonValue.text(refused.value()),
                        ReasonValue.text(refused.allowed())));
            }
        }
        return new AppraisedDeals(appraisals, SharedResources.findings(appraisals), rejected);
    }

    private Optional<PriceAnswer> price(Inquiry inquiry, SupplyAnswer supplied, PaymentTerms terms, Market market) {
        return supplied instanceof SupplyPlan plan
                ? Optional.of(pricer.price(inquiry, plan, terms, market))
                : Optional.empty();
    }

    /** Returns price times the peak of open tonnes times the share that is not prepaid. */
    private static Optional<Money> peakExposure(Inquiry inquiry, Optional<PriceAnswer> priced, PaymentTerms terms) {
        return offer(priced)
                .map(offer -> offer.price()
                        .times(inquiry.deliveries().peakOpenTonnes(terms))
                        .times(terms.openShare()));
    }

    private static Optional<PriceOffer> offer(Optional<PriceAnswer> priced) {
        return priced.filter(PriceOffer.class::isInstance).map(PriceOffer.class::cast);
    }

    private static Reason headroom(Money peak, Money headroom) {
        DealReason code = peak.isMoreThan(headroom) ? DealReason.HEADROOM_EXCEEDED : DealReason.HEADROOM_KEPT;
        return Reason.of(code, peak.toReasonValue(), headroom.toReasonValue());
    }

    private static void addPrice(DealAppraisal.Builder appraisal, PriceOffer offer, Inquiry inquiry) {
        appraisal
                .price(offer.price())
                .waterfall(offer.waterfall())
                .floor(offer.floor())
                .giveAway(offer.giveAway())
                .margin(offer.margin())
                .totalMargin(offer.margin().times(inquiry.tonnes()));
    }

    private static DecisionStamp stamp(
            Market market, SegmentResult segment, Optional<PriceAnswer> priced, CreditOpinion opinion) {
        DecisionStamp stamp = segment.stamp().and(opinion.stamp());
        stamp = priced.map(PriceAnswer::stamp).map(stamp::and).orElse(stamp);
        return market.regime().map(RegimeReading::stamp).map(stamp::and).orElse(stamp);
    }
}
