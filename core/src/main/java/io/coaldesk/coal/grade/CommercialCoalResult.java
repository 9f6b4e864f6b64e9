package io.coaldesk.coal.grade;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.policy.DecisionStamp;
import io.coaldesk.reason.Language;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.Reason;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** How a coal stands to every limit that binds it. */
@Value.Immutable
@JsonDeserialize(as = ImmutableCommercialCoalResult.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonIgnoreProperties(ignoreUnknown = true)
public abstract class CommercialCoalResult implements WithCommercialCoalResult {

    CommercialCoalResult() {}

    /** Returns the kind of coal that was asked for. */
    public abstract CommercialCoalKind kind();

    /** Returns the transport distance that was asked for, kilometres. */
    public abstract BigDecimal distanceKm();

    /** Returns the rules that bind, in the order of the policy, each with all its limits. */
    public abstract List<RuleConformity> rules();

    /** Returns one reason per limit. */
    public abstract List<Reason> reasons();

    /** Returns what this was decided with. */
    public abstract DecisionStamp stamp();

    /** Returns whether every limit that binds is measured and kept. */
    public boolean conforms() {
        return rules().stream().allMatch(rule -> rule.conformity().conforms());
    }

    /** Returns the limits in a language, one line each. */
    public String explain(Language language) {
        return reasons().stream().map(reason -> reason.text(language)).collect(Collectors.joining("\n"));
    }

    @Value.Check
    CommercialCoalResult validate() {
        return PlainText.areShortest(Stream.of(distanceKm()))
                ? this
                : withDistanceKm(PlainText.withoutTrailingZeros(distanceKm()));
    }

    /** Builds a {@link CommercialCoalResult}. */
    public static final class Builder extends ImmutableCommercialCoalResult.Builder {
        Builder() {}
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }
}
