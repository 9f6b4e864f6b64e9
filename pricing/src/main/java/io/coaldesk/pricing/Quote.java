package io.coaldesk.pricing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.adjustment.AdjustmentLine;
import io.coaldesk.deal.PriceAnswer;
import io.coaldesk.deal.PriceOffer;
import io.coaldesk.json.DocumentFormat;
import io.coaldesk.money.PricePerTonne;
import io.coaldesk.pricing.rule.AppliedRule;
import io.coaldesk.reason.Language;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The price of a deal, or why there is none, with the breakdown behind it. */
@Value.Immutable
@JsonDeserialize(as = ImmutableQuote.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonIgnoreProperties(ignoreUnknown = true)
@DocumentFormat("coaldesk/quote@1")
public abstract class Quote implements WithQuote {

    Quote() {}

    /** Returns the inquiry's id. */
    public abstract String inquiry();

    /** Returns the offer with its waterfall, or why there is no price. */
    public abstract PriceAnswer answer();

    /** Returns the differentials that applied, in the order in which they did. */
    public abstract List<AppliedRule> differentials();

    /** Returns the expected quality settlement line by line, exact. */
    public abstract List<AdjustmentLine> settlement();

    /** Returns the costs: supply first, then the way to the place of sale, the others, what is granted off invoice. */
    public abstract List<CostItem> costs();

    /** Returns the cost of credit days; absent if there is no price. */
    public abstract Optional<CreditCost> creditCost();

    /** Returns the price at which the target margin is reached; absent if there is no target or no price. */
    public abstract Optional<PricePerTonne> targetPrice();

    /** Returns the price at which the stretch margin is reached; absent if the policy names none or there is no price. */
    public abstract Optional<PricePerTonne> stretchPrice();

    /** Returns what a unit of the contract's calorific value costs; absent if there is no price. */
    public abstract Optional<CalorificUnitPrice> calorificUnitPrice();

    /**
     * Returns what a tonne, and a tonne of standard coal without tax (到厂标煤单价), costs where it is burned: at the
     * customer's plant if the inquiry says the way there, else at the place of sale. Absent if there is no price.
     */
    public abstract Optional<DeliveredPrice> delivered();

    /** Returns the offer, if there is a price. */
    public Optional<PriceOffer> offer() {
        return answer() instanceof PriceOffer offer ? Optional.of(offer) : Optional.empty();
    }

    /** Returns this quote as a page that a person reads: the prices, the waterfall, and every reason. */
    public String explain(Language language) {
        return QuotePage.of(this, language);
    }

    /** Builds a {@link Quote}. */
    public static final class Builder extends ImmutableQuote.Builder {
        Builder() {}
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }
}
