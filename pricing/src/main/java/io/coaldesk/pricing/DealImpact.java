package io.coaldesk.pricing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.money.Money;
import io.coaldesk.money.PricePerTonne;
import io.coaldesk.reason.PlainText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** What a change of policy makes of one deal. */
@Value.Immutable
@JsonDeserialize(as = ImmutableDealImpact.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonIgnoreProperties(ignoreUnknown = true)
public abstract class DealImpact implements WithDealImpact {

    DealImpact() {}

    /** Returns the inquiry. */
    public abstract String inquiry();

    /** Returns the customer. */
    public abstract String customer();

    /** Returns the segment, by the attribute that the comparison goes by. */
    public abstract String segment();

    /** Returns the tonnes. */
    public abstract BigDecimal tonnes();

    /** Returns the price by the first policy; absent if there was none. */
    public abstract Optional<PricePerTonne> before();

    /** Returns the price by the second policy; absent if there is none. */
    public abstract Optional<PricePerTonne> after();

    /** Returns the steps of the invoice price that changed; none if one of the prices is absent. */
    public abstract List<StepDifference> causes();

    /** Returns what the customer pays more, for all tonnes; absent if one of the prices is absent. */
    public Optional<Money> change() {
        return before().flatMap(old -> after().map(now -> now.minus(old).times(tonnes())));
    }

    @Value.Check
    DealImpact validate() {
        return PlainText.areShortest(Stream.of(tonnes())) ? this : withTonnes(PlainText.withoutTrailingZeros(tonnes()));
    }

    /** Builds a {@link DealImpact}. */
    public static final class Builder extends ImmutableDealImpact.Builder {
        Builder() {}
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }
}
