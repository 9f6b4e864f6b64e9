package io.coaldesk.pricing;

import io.coaldesk.deal.DealPricer;
import io.coaldesk.deal.Inquiry;
import io.coaldesk.deal.PaymentTerms;
import io.coaldesk.deal.PriceAnswer;
import io.coaldesk.deal.SupplyPlan;
import io.coaldesk.market.Market;
import io.coaldesk.policy.PolicyStamp;
import io.coaldesk.policy.RejectedPolicyException;
import io.coaldesk.reason.InvalidValueException;
import io.coaldesk.table.Loaded;
import io.coaldesk.table.Rejected;
import java.util.ArrayList;
import java.util.List;

/**
 * A compiled {@link PricingPolicy}: it prices deals.
 *
 * <pre>
 * list price     the ladder of the place, at the contract's calorific value, or what {@link ListPriceSource} says
 * invoice price  + differentials in their order, within the cap + surcharge of the instrument; rounded; then held by
 *                the limits on changes and the ceiling of substitutes, which say what unit they are rounded to;
 *                or the customer's bid
 * pocket price   + expected quality settlement - tax - what is granted off the invoice - cost of credit days
 * pocket margin  - supply - costs, each net of its own tax - expected credit loss
 * </pre>
 *
 * <p>Each step is rounded once and the steps add up exactly. The floor is the lowest invoice price at which the pocket
 * margin reaches the policy's least margin and no {@link PriceLimit} is broken, all else equal. A price that breaks a limit,
 * or is not above zero, is refused. This class is immutable, pure and thread-safe.
 */
public final class Pricer implements DealPricer {

    private final CompiledPolicy compiled;

    private Pricer(PricingPolicy policy) {
        this.compiled = new CompiledPolicy(policy);
    }

    /**
     * Compiles a policy.
     *
     * @throws RejectedPolicyException if the policy's linter reports an error
     */
    public static Pricer of(PricingPolicy policy) {
        return new Pricer(RejectedPolicyException.requireSound(policy));
    }

    /** Returns the policy. */
    public PricingPolicy policy() {
        return compiled.policy();
    }

    /** Returns id, version and hash of the policy. */
    public PolicyStamp stamp() {
        return compiled.stamp();
    }

    /**
     * Prices requests in their order; one that cannot be worked with is rejected, and stops no other.
     *
     * @return the quotes, and the rejected requests with their place in the list as line, from 1
     */
    public Loaded<Quote> quoteAll(List<PriceRequest> requests) {
        List<Quote> quotes = new ArrayList<>();
        List<Rejected> rejected = new ArrayList<>();
        for (PriceRequest request : requests) {
            try {
                quotes.add(quote(request));
            } catch (InvalidValueException refused) {
                rejected.add(new Rejected(
                        quotes.size() + rejected.size() + 1,
                        refused.field(),
                        refused.value(),
                        AuditReason.refused(request, refused)));
            }
        }
        return new Loaded<>(quotes, rejected);
    }

    /**
     * Prices a request.
     *
     * @throws io.coaldesk.reason.InvalidValueException if the market's day lies outside the policy's validity, or if the
     *     contract's adjustments contradict themselves
     * @throws io.coaldesk.money.AmountMismatchException if supply, ladder or bid do not agree with the policy in
     *     currency, tax treatment or place
     * @throws io.coaldesk.coal.UnknownConversionException if the expected quality does not give a property that the
     *     contract settles
     */
    public Quote quote(PriceRequest request) {
        policy().header().requireValidOn(request.market().asOf());
        return quoteOnAnyDay(request);
    }

    /** Prices a request as if the policy were valid on the market's day, to compare versions of which only one is. */
    Quote quoteOnAnyDay(PriceRequest request) {
        return new Quoting(compiled, request).quote();
    }

    @Override
    public PriceAnswer price(Inquiry inquiry, SupplyPlan supply, PaymentTerms terms, Market market) {
        return quote(PriceRequest.of(inquiry, supply, terms, market)).answer();
    }
}
