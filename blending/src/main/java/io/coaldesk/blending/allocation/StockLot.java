package io.coaldesk.blending.allocation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.coal.CoalQuality;
import io.coaldesk.money.PricePerTonne;
import io.coaldesk.reason.Label;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.Require;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A lot of coal of one quality on a stockpile: what lies there, what arrives, and what it costs.
 *
 * <p>What arrives of a lot has the quality of the lot; coal of another quality is another lot. Tonnes are as received.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableStockLot.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class StockLot implements WithStockLot {

    StockLot() {}

    /** Returns the lot's id. */
    public abstract String id();

    /** Returns the lot's name; the id unless stated. */
    @Value.Default
    public Label name() {
        return Label.of(id());
    }

    /** Returns the id of the stockpile where the lot lies. */
    public abstract String stockpile();

    /** Returns the tonnes that lie there before the first period, zero or more; 0 unless stated. */
    @Value.Default
    public BigDecimal opening() {
        return BigDecimal.ZERO;
    }

    /** Returns the tonnes that arrive by period, in time to be delivered in it; none unless stated. */
    @Value.Default
    public Amounts arrivals() {
        return Amounts.none();
    }

    /**
     * Returns what a tonne costs at the place of the stockpiles, zero or more. A tonne that is not delivered is not
     * charged: it stays in stock.
     */
    public abstract PricePerTonne cost();

    /** Returns what it costs to hold a tonne from a period to the next, charged on the stock at its end. */
    public abstract Optional<PricePerTonne> holdingCost();

    /** Returns the measured quality. */
    public abstract CoalQuality quality();

    @Value.Check
    StockLot validate() {
        Require.notBlank("id", id());
        Require.notNegative("opening", opening());
        Require.notNegative("cost.amount", cost().amount());
        holdingCost().ifPresent(holding -> Require.notNegative("holdingCost.amount", holding.amount()));
        return PlainText.areShortest(Stream.of(opening()))
                ? this
                : withOpening(PlainText.withoutTrailingZeros(opening()));
    }

    /** Builds a {@link StockLot}. */
    public static final class Builder extends ImmutableStockLot.Builder {
        Builder() {}
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }
}
