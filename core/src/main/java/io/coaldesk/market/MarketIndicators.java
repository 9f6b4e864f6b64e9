package io.coaldesk.market;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.Require;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** Supply and demand at the reference port; what is not known is absent. */
@Value.Immutable
@JsonDeserialize(as = ImmutableMarketIndicators.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class MarketIndicators implements WithMarketIndicators {

    MarketIndicators() {}

    /** Returns the stock at the port, tonnes. */
    public abstract Optional<BigDecimal> portStockTonnes();

    /** Returns the storage capacity of the port, tonnes. */
    public abstract Optional<BigDecimal> portCapacityTonnes();

    /** Returns the highest stock ever recorded before, tonnes. */
    public abstract Optional<BigDecimal> recordStockTonnes();

    /** Returns the benchmark's prices, one a day, in any order. */
    public abstract List<DatedPrice> benchmarkPrices();

    @Value.Check
    MarketIndicators validate() {
        portStockTonnes().ifPresent(tonnes -> Require.notNegative("portStockTonnes", tonnes));
        portCapacityTonnes().ifPresent(tonnes -> Require.positive("portCapacityTonnes", tonnes));
        recordStockTonnes().ifPresent(tonnes -> Require.positive("recordStockTonnes", tonnes));
        Set<LocalDate> days = new HashSet<>();
        for (DatedPrice price : benchmarkPrices()) {
            Require.that(days.add(price.date()), "benchmarkPrices.date", price.date(), "each day once");
        }
        boolean shortest = PlainText.areShortest(Stream.of(portStockTonnes(), portCapacityTonnes(), recordStockTonnes())
                .flatMap(Optional::stream));
        return shortest
                ? this
                : builder()
                        .portStockTonnes(portStockTonnes().map(PlainText::withoutTrailingZeros))
                        .portCapacityTonnes(portCapacityTonnes().map(PlainText::withoutTrailingZeros))
                        .recordStockTonnes(recordStockTonnes().map(PlainText::withoutTrailingZeros))
                        .addAllBenchmarkPrices(benchmarkPrices())
                        .build();
    }

    /** Builds {@link MarketIndicators}. */
    public static final class Builder extends ImmutableMarketIndicators.Builder {
        Builder() {}
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }
}
