package io.coaldesk.pricing.settlement;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.Require;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Which weight of a lot settles.
 *
 * <p>Two weighings are compared either by a tolerance, or by an allowance for what is lost between them.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableWeightRule.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class WeightRule implements WithWeightRule {

    WeightRule() {}

    /** Returns the weighing that settles if nothing speaks against it. */
    public abstract WeightSource settles();

    /** Returns the weighing that it is compared with; absent if it settles alone. */
    public abstract Optional<WeightSource> compared();

    /** Returns how far the two may be apart, as a share of the first, such as 0.005. */
    public abstract Optional<BigDecimal> tolerance();

    /** Returns what settles within the tolerance: FIRST is {@link #settles}, SECOND is {@link #compared}. */
    public abstract Optional<EvidenceChoice> within();

    /** Returns what settles beyond the tolerance; not the umpire, who weighs nothing. */
    public abstract Optional<EvidenceChoice> beyond();

    /** Returns the allowance for the loss from loading to discharge. */
    public abstract Optional<TransitLoss> transitLoss();

    @Value.Check
    WeightRule validate() {
        boolean compares = compared().isPresent();
        boolean tolerates = tolerance().isPresent();
        Require.that(!(tolerates && transitLoss().isPresent()), "weight.transitLoss", "both", "it or a tolerance");
        Require.that(
                compares == (tolerates || transitLoss().isPresent()),
                "weight.compared",
                compared(),
                "stated with a tolerance or a transitLoss, and only there");
        Require.that(tolerates == within().isPresent(), "weight.within", within(), "stated with a tolerance");
        Require.that(tolerates == beyond().isPresent(), "weight.beyond", beyond(), "stated with a tolerance");
        requireNoUmpire("weight.within", within());
        requireNoUmpire("weight.beyond", beyond());
        transitLoss().ifPresent(loss -> requireJourney());
        tolerance().ifPresent(share -> Require.share("weight.tolerance", share));
        return PlainText.areShortest(tolerance().stream())
                ? this
                : withTolerance(tolerance().map(PlainText::withoutTrailingZeros));
    }

    private static void requireNoUmpire(String field, Optional<EvidenceChoice> choice) {
        Require.that(choice.filter(EvidenceChoice.UMPIRE::equals).isEmpty(), field, choice, "FIRST, SECOND or MEAN");
    }

    private void requireJourney() {
        boolean journey = settles().place() == WeighingPlace.LOAD
                && compared()
                        .filter(source -> source.place() == WeighingPlace.DISCHARGE)
                        .isPresent();
        Require.that(journey, "weight.settles", settles(), "a weighing at LOAD, compared with one at DISCHARGE");
    }

    /** Builds a {@link WeightRule}. */
    public static final class Builder extends ImmutableWeightRule.Builder {
        Builder() {}
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }
}
