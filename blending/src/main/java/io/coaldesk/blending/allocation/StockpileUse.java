package io.coaldesk.blending.allocation;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.reason.PlainText;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * What is reclaimed from a stockpile in a period, and what it holds at the end, in tonnes as received.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableStockpileUse.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonIgnoreProperties(ignoreUnknown = true)
public abstract class StockpileUse implements WithStockpileUse {

    StockpileUse() {}

    /** Returns the period's id. */
    public abstract String period();

    /** Returns the stockpile's id. */
    public abstract String stockpile();

    /** Returns what is reclaimed. */
    public abstract BigDecimal reclaimed();

    /** Returns what lies there when the period ends. */
    public abstract BigDecimal closing();

    @Value.Check
    StockpileUse validate() {
        return PlainText.areShortest(Stream.of(reclaimed(), closing()))
                ? this
                : withReclaimed(PlainText.withoutTrailingZeros(reclaimed()))
                        .withClosing(PlainText.withoutTrailingZeros(closing()));
    }

    /** Builds a {@link StockpileUse}. */
    public static final class Builder extends ImmutableStockpileUse.Builder {
        Builder() {}
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }
}
