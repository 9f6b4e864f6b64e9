package io.coaldesk.coal.grade;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.coal.CoalSpecification;
import io.coaldesk.reason.Label;
import io.coaldesk.reason.Labelled;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.Require;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** Limits that bind one kind of coal, or any, at any distance or beyond one. */
@Value.Immutable
@JsonDeserialize(as = ImmutableCommercialCoalRule.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class CommercialCoalRule implements Labelled, WithCommercialCoalRule {

    CommercialCoalRule() {}

    /** Returns the id. */
    public abstract String id();

    /** Returns the name in both languages, as it reads before a limit. */
    @Override
    public abstract Label label();

    /** Returns the kind of coal that is bound; absent for any. */
    public abstract Optional<CommercialCoalKind> kind();

    /** Returns the kilometres beyond which this binds, strictly: not at that distance; absent for any distance. */
    public abstract Optional<BigDecimal> beyondKm();

    /** Returns the limits. */
    public abstract CoalSpecification specification();

    /** Returns whether this binds a kind of coal at a transport distance in kilometres. */
    boolean binds(CommercialCoalKind coal, BigDecimal distanceKm) {
        return kind().map(coal::equals).orElse(true)
                && beyondKm().map(beyond -> distanceKm.compareTo(beyond) > 0).orElse(true);
    }

    @Value.Check
    CommercialCoalRule validate() {
        Require.notBlank("id", id());
        beyondKm().ifPresent(km -> Require.notNegative("beyondKm", km));
        Require.that(!specification().limits().isEmpty(), "specification", "{}", "at least one limit");
        return PlainText.areShortest(beyondKm().stream())
                ? this
                : withBeyondKm(beyondKm().map(PlainText::withoutTrailingZeros));
    }

    /** Builds a {@link CommercialCoalRule}. */
    public static final class Builder extends ImmutableCommercialCoalRule.Builder {
        Builder() {}
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }
}
