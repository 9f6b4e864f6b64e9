package io.coaldesk.pricing;

import io.coaldesk.deal.PriceLevel;
import io.coaldesk.deal.PriceOffer;
import io.coaldesk.money.Money;
import io.coaldesk.policy.DecisionStamp;
import io.coaldesk.pricing.rule.RuleAttribute;
import io.coaldesk.pricing.rule.RuleFacts;
import io.coaldesk.reason.InvalidValueException;
import io.coaldesk.reason.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Two versions of a pricing policy over one portfolio of requests, each as if it were valid on the day of the request. Bids are left out, since they hide what the policies
 * make of a deal.
 */
public final class PolicyImpact {

    private final Pricer before;
    private final Pricer after;
    private final RuleAttribute segment;

    private PolicyImpact(Pricer before, Pricer after, RuleAttribute segment) {
        this.before = before;
        this.after = after;
        this.segment = segment;
    }

    /** Returns the comparison of two policies, with totals by the customer's tier. */
    public static PolicyImpact between(Pricer before, Pricer after) {
        return new PolicyImpact(before, after, RuleAttribute.TIER);
    }

    /** Returns the same comparison with totals by another attribute. */
    public PolicyImpact bySegment(RuleAttribute attribute) {
        return new PolicyImpact(before, after, attribute);
    }

    /** Returns what the change of policy makes of a portfolio; a request that cannot be worked with stops no other. */
    public PolicyImpactReport over(List<PriceRequest> portfolio) {
        List<DealImpact> deals = new ArrayList<>();
        List<Reason> refused = new ArrayList<>();
        List<PriceRequest> sorted = portfolio.stream()
                .sorted(Comparator.comparing(request -> request.inquiry().id()))
                .toList();
        for (PriceRequest request : sorted) {
            try {
                deals.add(impact(request));
            } catch (InvalidValueException wrong) {
                refused.add(AuditReason.refused(request, wrong));
            }
        }
        return report(deals, refused, asOf(sorted));
    }

    private LocalDate asOf(List<PriceRequest> portfolio) {
        return portfolio.stream()
                .map(request -> request.market().asOf())
                .max(Comparator.naturalOrder())
                .orElse(after.policy().header().validFrom());
    }

    private DealImpact impact(PriceRequest asked) {
        PriceRequest request = asked.withInquiry(asked.inquiry().withBid(Optional.empty()));
        Quote old = before.quoteOnAnyDay(request);
        Quote now = after.quoteOnAnyDay(request);
        old.offer().ifPresent(was -> now.offer().ifPresent(is -> was.price().requireComparable(is.price())));
        RuleFacts facts = RuleFacts.of(
                request.inquiry(),
                request.terms(),
                request.market(),
                after.policy().seasons());
        return DealImpact.builder()
                .inquiry(request.inquiry().id())
                .customer(request.inquiry().customer().id())
                .segment(facts.point().on(segment.wireName()).label().en())
                .tonnes(request.inquiry().tonnes())
                .before(old.offer().map(PriceOffer::price))
                .after(now.offer().map(PriceOffer::price))
                .addAllCauses(QuoteComparison.differences(old, now, PriceLevel.INVOICE_PRICE).stream()
                        .filter(StepDifference::changes)
                        .toList())
                .build();
    }

    private PolicyImpactReport report(List<DealImpact> deals, List<Reason> refused, LocalDate asOf) {
        SortedMap<String, Money> bySegment = new TreeMap<>();
        SortedMap<String, Money> byRule = new TreeMap<>();
        Optional<Money> total = Optional.empty();
        for (DealImpact deal : deals) {
            if (deal.change().isPresent()) {
                Money change = deal.change().get();
                add(bySegment, deal.segment(), change);
                deal.causes()
                        .forEach(step -> add(byRule, step.rule(), step.change().times(deal.tonnes())));
                total = Optional.of(total.map(change::plus).orElse(change));
            }
        }
        return PolicyImpactReport.builder()
                .addAllDeals(deals)
                .putAllBySegment(bySegment)
                .putAllByRule(byRule)
                .total(total)
                .addAllRefused(refused)
                .stamp(DecisionStamp.of(asOf, List.of(before.stamp(), after.stamp())))
                .build();
    }

    private static void add(Map<String, Money> sums, String name, Money amount) {
        sums.merge(name, amount, Money::plus);
    }
}
