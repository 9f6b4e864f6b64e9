package io.coaldesk.deal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.coal.CoalForm;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.Require;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** What is sold, by which way and under which contract, as far as it is known; a pricing policy may tell deals apart by it. */
@Value.Immutable
@JsonDeserialize(as = ImmutableSaleDetails.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class SaleDetails implements WithSaleDetails {

    private static final int MOST_RESALES = 99;

    SaleDetails() {}

    /** Returns the code of the class of coal, such as {@code bituminous} or {@code lean}. */
    public abstract Optional<String> coalClass();

    /** Returns the code of the product, such as {@code shenmu-lump}. */
    public abstract Optional<String> product();

    /** Returns how the coal was prepared. */
    public abstract Optional<CoalForm> form();

    /** Returns the code of the sales channel, such as {@code direct} or {@code auction}. */
    public abstract Optional<String> channel();

    /** Returns for how long the contract binds. */
    public abstract Optional<ContractKind> contractKind();

    /** Returns how often the coal has been sold on before: 0 from its producer, 1 from a trader who bought from that. */
    public abstract Optional<Integer> resales();

    /** Returns the tonnes that the customer takes in the period by which volume is settled, such as a month. */
    public abstract Optional<BigDecimal> periodTonnes();

    /** Returns for how many days the seller's own stock of the product would do. */
    public abstract Optional<BigDecimal> ownStockDays();

    /** Returns the price that was last agreed with the customer for the product. */
    public abstract Optional<AgreedPrice> lastPrice();

    /** Returns the way from the place of sale to the customer's plant. */
    public abstract Optional<TransportRoute> route();

    /** Returns what the customer would burn instead. */
    public abstract List<Substitute> substitutes();

    /** Returns the details of a sale of which nothing is known. */
    public static SaleDetails none() {
        return builder().build();
    }

    @Value.Check
    SaleDetails validate() {
        Stream.of(coalClass(), product(), channel())
                .flatMap(Optional::stream)
                .forEach(code -> Require.notBlank("sale", code));
        resales().ifPresent(times -> Require.inRange("sale.resales", times, 0, MOST_RESALES));
        periodTonnes().ifPresent(tonnes -> Require.positive("sale.periodTonnes", tonnes));
        ownStockDays().ifPresent(days -> Require.notNegative("sale.ownStockDays", days));
        lastPrice()
                .ifPresent(last -> Require.positive(
                        "sale.lastPrice.price.amount", last.price().amount()));
        if (!PlainText.areShortest(periodTonnes().stream())) {
            return withPeriodTonnes(periodTonnes().map(PlainText::withoutTrailingZeros));
        }
        return PlainText.areShortest(ownStockDays().stream())
                ? this
                : withOwnStockDays(ownStockDays().map(PlainText::withoutTrailingZeros));
    }

    /** Builds {@link SaleDetails}. */
    public static final class Builder extends ImmutableSaleDetails.Builder {
        Builder() {}
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }
}
