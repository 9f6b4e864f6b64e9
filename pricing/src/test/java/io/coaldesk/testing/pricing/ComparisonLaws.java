package io.coaldesk.testing.pricing;

import io.coaldesk.deal.PriceLevel;
import io.coaldesk.deal.PriceOffer;
import io.coaldesk.money.Money;
import io.coaldesk.policy.Finding;
import io.coaldesk.pricing.AuditReason;
import io.coaldesk.pricing.DealImpact;
import io.coaldesk.pricing.EqualTreatmentAudit;
import io.coaldesk.pricing.PolicyImpact;
import io.coaldesk.pricing.PolicyImpactReport;
import io.coaldesk.pricing.PriceRequest;
import io.coaldesk.pricing.PricedDeal;
import io.coaldesk.pricing.Pricer;
import io.coaldesk.pricing.Quote;
import io.coaldesk.pricing.QuoteComparison;
import io.coaldesk.pricing.StepDifference;
import io.coaldesk.testing.core.Broken;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Laws of comparing quotes and policies, and of the audit of equal treatment. */
public final class ComparisonLaws {

    private ComparisonLaws() {}

    /** The differences of the steps add up to the difference of the pocket margins; a quote does not differ from itself. */
    public static void comparisonAddsUp(Quote before, Quote after) {
        Broken.unless(QuoteComparison.of(before, before).changed().isEmpty(), "a quote is equal to itself", before);
        before.offer()
                .ifPresent(first -> after.offer().ifPresent(second -> {
                    Money sum = margin(first);
                    for (StepDifference step : QuoteComparison.of(before, after).steps()) {
                        sum = sum.plus(step.change());
                    }
                    Broken.unless(
                            sum.equals(margin(second)), "the comparison adds up", sum, margin(second), before, after);
                }));
    }

    private static Money margin(PriceOffer offer) {
        return offer.waterfall().at(PriceLevel.POCKET_MARGIN);
    }

    /** What rules cause, what segments pay, and what deals pay each add up to the total, whatever the order of deals. */
    public static void impactAddsUp(Pricer before, Pricer after, List<PriceRequest> portfolio, long seed) {
        PolicyImpact impact = PolicyImpact.between(before, after);
        PolicyImpactReport report = impact.over(portfolio);
        Money nothing = Money.zero(after.policy().currency());
        Money total = report.total().orElse(nothing);
        Broken.unless(sum(report.byRule().values(), nothing).equals(total), "rules add up to the total", report);
        Broken.unless(sum(report.bySegment().values(), nothing).equals(total), "segments add up to the total", report);
        Broken.unless(
                sum(
                                report.deals().stream()
                                        .map(DealImpact::change)
                                        .flatMap(Optional::stream)
                                        .toList(),
                                nothing)
                        .equals(total),
                "deals add up to the total",
                report);
        Broken.unless(
                report.deals().size() + report.refused().size() == portfolio.size(), "no request is lost", report);
        List<PriceRequest> shuffled = new ArrayList<>(portfolio);
        Collections.shuffle(shuffled, new Random(seed));
        Broken.unless(impact.over(shuffled).equals(report), "the order of deals is irrelevant", report);
    }

    private static Money sum(Collection<Money> amounts, Money nothing) {
        return amounts.stream().reduce(nothing, Money::plus);
    }

    /**
     * The audit finds no equals that were priced apart among quotes that the pricer itself made.
     *
     * @param requests requests without bids, each with an id of its own, on one market of a day
     */
    public static void ownQuotesTreatEqually(Pricer pricer, List<PriceRequest> requests) {
        List<PricedDeal> deals = requests.stream()
                .map(request -> new PricedDeal(request, pricer.quote(request)))
                .toList();
        List<Finding> spreads = EqualTreatmentAudit.of(pricer.policy()).audit(deals).findings().stream()
                .filter(finding -> finding.reason()
                        .code()
                        .equals(AuditReason.SPREAD.definition().code()))
                .toList();
        Broken.unless(spreads.isEmpty(), "a policy treats equals equally", spreads, pricer.policy());
    }
}
