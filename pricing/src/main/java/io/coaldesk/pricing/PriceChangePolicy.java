package io.coaldesk.pricing;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.money.Money;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.Require;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How far and how often a customer's price may move from the price last agreed (价格适时调整).
 *
 * <pre>price = last, where fewer than minDays have passed or |target - last| &lt; deadBand
 *         min(max(target, last (1 - maxFall)), last (1 + maxRise)), otherwise</pre>
 */
@Value.Immutable
@JsonDeserialize(as = ImmutablePriceChangePolicy.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class PriceChangePolicy implements WithPriceChangePolicy {

    private static final int LONGEST_DAYS = 3650;

    PriceChangePolicy() {}

    /** Returns the most by which the price may rise, as a share of the last price; absent if it may at will. */
    public abstract Optional<BigDecimal> maxRise();

    /** Returns the most by which the price may fall, as a share of the last price, 0 to 1; absent if it may at will. */
    public abstract Optional<BigDecimal> maxFall();

    /** Returns the change per tonne below which the price stays; absent if every change is followed. */
    public abstract Optional<Money> deadBand();

    /** Returns the least days between two changes; absent if there is no such limit. */
    public abstract Optional<Integer> minDays();

    @Value.Check
    PriceChangePolicy validate() {
        maxRise().ifPresent(share -> Require.notNegative("priceChange.maxRise", share));
        maxFall().ifPresent(share -> Require.share("priceChange.maxFall", share));
        deadBand().ifPresent(band -> Require.notNegative("priceChange.deadBand", band.amount()));
        minDays().ifPresent(days -> Require.inRange("priceChange.minDays", days, 0, LONGEST_DAYS));
        if (!PlainText.areShortest(maxRise().stream())) {
            return withMaxRise(maxRise().map(PlainText::withoutTrailingZeros));
        }
        return PlainText.areShortest(maxFall().stream())
                ? this
                : withMaxFall(maxFall().map(PlainText::withoutTrailingZeros));
    }

    /** Builds a {@link PriceChangePolicy}. */
    public static final class Builder extends ImmutablePriceChangePolicy.Builder {
        Builder() {}
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }
}
