package io.coaldesk.blending.allocation;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.money.Money;
import io.coaldesk.reason.PlainText;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * What a number of the request that holds the plan back is worth (影子价格): the change of the contribution of the plan if that
 * number were one unit more, with the plan made anew under the same priority.
 *
 * <p>A number that the request states once for all periods, as a reclaim limit, is judged in each period by itself. Where
 * tiers come first, a number may have a worth below zero although it is scarce: the unit then serves a higher
 * tier at a lower price.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableScarceValue.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonIgnoreProperties(ignoreUnknown = true)
public abstract class ScarceValue implements WithScarceValue {

    ScarceValue() {}

    /** Returns what kind of number it is. */
    public abstract ScarceKind kind();

    /** Returns the id of the lot, stockpile, product or resource. */
    public abstract String id();

    /** Returns the period's id. */
    public abstract String period();

    /** Returns the number that the request states, in tonnes as received or in the resource's unit. */
    public abstract BigDecimal available();

    /** Returns the change of the contribution per unit. */
    public abstract Money worth();

    /** Returns what the whole number is worth at its worth per unit: how much of the contribution hangs on it. */
    BigDecimal imputed() {
        return worth().amount().multiply(available());
    }

    @Value.Check
    ScarceValue validate() {
        return PlainText.areShortest(Stream.of(available()))
                ? this
                : withAvailable(PlainText.withoutTrailingZeros(available()));
    }

    /** Builds a {@link ScarceValue}. */
    public static final class Builder extends ImmutableScarceValue.Builder {
        Builder() {}
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }
}
