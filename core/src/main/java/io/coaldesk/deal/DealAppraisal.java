package io.coaldesk.deal;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.json.DocumentFormat;
import io.coaldesk.money.Money;
import io.coaldesk.money.PricePerTonne;
import io.coaldesk.policy.DecisionStamp;
import io.coaldesk.reason.Language;
import io.coaldesk.reason.Reason;
import io.coaldesk.segment.SegmentResult;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The answer to an inquiry: the verdict, every reason, and the figures behind it. */
@Value.Immutable
@JsonDeserialize(as = ImmutableDealAppraisal.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonIgnoreProperties(ignoreUnknown = true)
@DocumentFormat("coaldesk/deal-appraisal@1")
public abstract class DealAppraisal implements WithDealAppraisal {

    DealAppraisal() {}

    /** Returns the inquiry's id. */
    public abstract String inquiry();

    /** Returns the customer's id. */
    public abstract String customer();

    /** Returns the verdict: that of the worst reason. */
    public abstract Verdict verdict();

    /** Returns every reason: segment, supply, price, credit, desk. */
    public abstract List<Reason> reasons();

    /** Returns the customer's tier, and why. */
    public abstract SegmentResult segment();

    /** Returns the terms at which the deal was priced last: those granted, or else those asked for. */
    public abstract PaymentTerms terms();

    /** Returns the contract price per tonne, with tax. */
    public abstract Optional<PricePerTonne> price();

    /** Returns the steps from the list price to the pocket margin. */
    public abstract Optional<PriceWaterfall> waterfall();

    /** Returns the lowest contract price that keeps the least margin. */
    public abstract Optional<PricePerTonne> floor();

    /** Returns the market value of quality that settlement leaves unpaid, per tonne with tax. */
    public abstract Optional<PricePerTonne> giveAway();

    /** Returns the recipe, or why there is none. */
    public abstract SupplyAnswer supply();

    /** Returns the pocket margin per tonne, without tax. */
    public abstract Optional<PricePerTonne> margin();

    /** Returns the pocket margin of all tonnes, without tax. */
    public abstract Optional<Money> totalMargin();

    /** Returns what credit says. */
    public abstract CreditOpinion credit();

    /** Returns the greatest amount that the deal leaves open at {@link #terms}, with tax. */
    public abstract Optional<Money> peakExposure();

    /** Returns what the seller could do instead. */
    public abstract Optional<CounterOffer> counterOffer();

    /** Returns what this was decided with. */
    public abstract DecisionStamp stamp();

    /** Returns the whole answer as a page in a language: verdict, price, recipe, counter-offer, reasons. */
    public String explain(Language language) {
        return DealExplanation.of(this, language);
    }

    /** Builds a {@link DealAppraisal}. */
    public static final class Builder extends ImmutableDealAppraisal.Builder {
        Builder() {}
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }
}
