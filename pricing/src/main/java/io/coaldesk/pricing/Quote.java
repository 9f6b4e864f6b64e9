package io.coaldesk.pricing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.adjustment.AdjustmentLine;
import io.coaldesk.deal.PriceAnswer;
import io.coaldesk.json.DocumentFormat;
import io.coaldesk.pricing.rule.AppliedRule;
import io.coaldesk.reason.Language;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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

    /** Returns every reason in a language, one per line. */
    public String explain(Language language) {
        return answer().reasons().stream()
                .map(reason -> "- " + reason.text(language))
                .collect(Collectors.joining("\n"));
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
