package io.coaldesk.blending.allocation;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.money.Money;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.Require;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * The stock of a lot through a period, in tonnes as received. It closes exactly:
 *
 * <pre>opening + arrivals = delivered + closing</pre>
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableLotBalance.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonIgnoreProperties(ignoreUnknown = true)
public abstract class LotBalance implements WithLotBalance {

    LotBalance() {}

    /** Returns the period's id. */
    public abstract String period();

    /** Returns the lot's id. */
    public abstract String lot();

    /** Returns what lies there when the period begins. */
    public abstract BigDecimal opening();

    /** Returns what arrives. */
    public abstract BigDecimal arrivals();

    /** Returns what is reclaimed and delivered. */
    public abstract BigDecimal delivered();

    /** Returns what lies there when the period ends, zero or more. */
    public abstract BigDecimal closing();

    /** Returns what it costs to hold what lies there at the end. */
    public abstract Money holdingCost();

    @Value.Check
    LotBalance validate() {
        Require.notNegative("closing", closing());
        Closing.require(opening(), arrivals(), delivered(), closing());
        return PlainText.areShortest(Stream.of(opening(), arrivals(), delivered(), closing()))
                ? this
                : withOpening(PlainText.withoutTrailingZeros(opening()))
                        .withArrivals(PlainText.withoutTrailingZeros(arrivals()))
                        .withDelivered(PlainText.withoutTrailingZeros(delivered()))
                        .withClosing(PlainText.withoutTrailingZeros(closing()));
    }

    /** Builds a {@link LotBalance}. */
    public static final class Builder extends ImmutableLotBalance.Builder {
        Builder() {}
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }
}
