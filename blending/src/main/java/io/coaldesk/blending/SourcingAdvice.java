package io.coaldesk.blending;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.deal.SingleCoal;
import io.coaldesk.reason.Language;
import io.coaldesk.reason.Reason;
import io.coaldesk.reason.TextPage;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Whether a demand is supplied by a blend or by one coal, and why. */
@Value.Immutable
@JsonDeserialize(as = ImmutableSourcingAdvice.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonIgnoreProperties(ignoreUnknown = true)
public abstract class SourcingAdvice implements WithSourcingAdvice {

    SourcingAdvice() {}

    /** Returns what is advised. */
    public abstract SourcingMode mode();

    /** Returns the blend, if one keeps the limits. */
    public abstract Optional<BlendPlan> blend();

    /** Returns the cheapest single coal that conforms, if there is one. */
    public abstract Optional<SingleCoal> singleCoal();

    /** Returns why. */
    public abstract List<Reason> reasons();

    /** Returns the advice and its reasons, one per line. */
    public String explain(Language language) {
        TextPage page = TextPage.in(language);
        page.line(page.text(mode()));
        page.bullets(reasons());
        return page.toString().stripTrailing();
    }

    /** Builds a {@link SourcingAdvice}. */
    public static final class Builder extends ImmutableSourcingAdvice.Builder {
        Builder() {}
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }
}
