package io.coaldesk.market;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.Require;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * How the benchmark's price votes, from the first to the last of its latest observations: {@code last / first - 1 <
 * ampleBelow} for ample supply, {@code last / first - 1 > shortAbove} for short supply, and otherwise not at all.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutablePriceTrendRule.class)
public abstract class PriceTrendRule implements WithPriceTrendRule {

    PriceTrendRule() {}

    /** Returns the number of latest observations that are looked at, 2 or more. */
    public abstract int observations();

    /** Returns the change, as a share such as -0.02, below which supply is ample. */
    public abstract BigDecimal ampleBelow();

    /** Returns the change, as a share such as 0.02, above which supply is short. */
    public abstract BigDecimal shortAbove();

    /** Returns the weight of the vote, 0 or more. */
    public abstract BigDecimal weight();

    @Value.Check
    PriceTrendRule validate() {
        Require.that(observations() >= 2, "observations", observations(), "2 or more");
        Require.notNegative("weight", weight());
        return PlainText.areShortest(Stream.of(ampleBelow(), shortAbove(), weight()))
                ? this
                : withAmpleBelow(PlainText.withoutTrailingZeros(ampleBelow()))
                        .withShortAbove(PlainText.withoutTrailingZeros(shortAbove()))
                        .withWeight(PlainText.withoutTrailingZeros(weight()));
    }

    /** Builds a {@link PriceTrendRule}. */
    public static final class Builder extends ImmutablePriceTrendRule.Builder {
        Builder() {}
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }
}
