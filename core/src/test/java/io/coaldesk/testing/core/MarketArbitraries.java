package io.coaldesk.testing.core;

import io.coaldesk.coal.QualityKey;
import io.coaldesk.market.CalorificLadder;
import io.coaldesk.market.DatedPrice;
import io.coaldesk.market.IndexFixing;
import io.coaldesk.market.LadderQuote;
import io.coaldesk.market.Market;
import io.coaldesk.market.MarketIndicators;
import io.coaldesk.market.PriceBasis;
import io.coaldesk.market.PriceIndex;
import io.coaldesk.market.PriceUnit;
import io.coaldesk.reason.Label;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitraries of markets, edges included: a ladder of one grade, a range of no width, nothing known of stocks. */
public final class MarketArbitraries {

    private MarketArbitraries() {}

    /** Ladders of one to six grades whose price rises with the calorific value. */
    public static Arbitrary<CalorificLadder> ladders() {
        Arbitrary<int[]> rungs = Combinators.combine(
                        Arbitraries.integers().between(1, 800),
                        Arbitraries.integers().between(0, 200),
                        Arbitraries.integers().between(0, 20))
                .as((grade, price, width) -> new int[] {grade, price, width});
        return Combinators.combine(
                        Arbitraries.of("net_cv_ar_kcal_it", "gross_cv_ar_kcal_it", "gross_cv_ad_kj_kg")
                                .map(QualityKey::parse),
                        MoneyArbitraries.currencies(),
                        MoneyArbitraries.taxTreatments(),
                        MoneyArbitraries.places(),
                        rungs.list().ofMinSize(1).ofMaxSize(6))
                .as((key, currency, tax, place, steps) -> CalorificLadder.builder()
                        .key(key)
                        .currency(currency)
                        .tax(tax)
                        .place(place)
                        .addAllQuotes(quotes(steps))
                        .build())
                .withoutEdgeCases();
    }

    private static List<LadderQuote> quotes(List<int[]> rungs) {
        List<LadderQuote> quotes = new ArrayList<>();
        int grade = 3000;
        int low = 100;
        for (int[] rung : rungs) {
            grade += rung[0];
            low += rung[1];
            quotes.add(new LadderQuote(
                    BigDecimal.valueOf(grade), BigDecimal.valueOf(low), BigDecimal.valueOf(low + rung[2])));
        }
        return quotes;
    }

    /** Supply and demand, each figure known or not. */
    public static Arbitrary<MarketIndicators> indicators() {
        Arbitrary<BigDecimal> tonnes = Arbitraries.bigDecimals()
                .between(BigDecimal.ONE, new BigDecimal(20_000_000))
                .ofScale(1);
        Arbitrary<DatedPrice> prices = Combinators.combine(
                        PolicyArbitraries.days(),
                        Arbitraries.bigDecimals()
                                .between(BigDecimal.ONE, new BigDecimal(2000))
                                .ofScale(1))
                .as(DatedPrice::new);
        return Combinators.combine(
                        tonnes.optional(),
                        tonnes.optional(),
                        tonnes.optional(),
                        prices.list().ofMaxSize(4).uniqueElements(DatedPrice::date))
                .as((stock, capacity, record, benchmark) -> MarketIndicators.builder()
                        .portStockTonnes(stock)
                        .portCapacityTonnes(capacity)
                        .recordStockTonnes(record)
                        .addAllBenchmarkPrices(benchmark)
                        .build())
                .withoutEdgeCases();
    }

    /** Price indices on any basis, with up to thirty values in the two years before a day. */
    public static Arbitrary<PriceIndex> indices(LocalDate last) {
        Arbitrary<IndexFixing> fixings = Combinators.combine(
                        Arbitraries.integers().between(0, 730),
                        Arbitraries.bigDecimals()
                                .between(BigDecimal.ONE, new BigDecimal(2000))
                                .ofScale(2))
                .as((daysBack, value) -> new IndexFixing(last.minusDays(daysBack), value));
        return Combinators.combine(
                        Arbitraries.strings()
                                .withCharRange('a', 'e')
                                .ofMinLength(1)
                                .ofMaxLength(3),
                        bases(),
                        fixings.list().ofMaxSize(30).uniqueElements(IndexFixing::date))
                .as((id, basis, values) -> PriceIndex.builder()
                        .id(id)
                        .label(Label.of(id))
                        .basis(basis)
                        .source("made up")
                        .addAllFixings(values)
                        .build())
                .withoutEdgeCases();
    }

    /** Bases of prices in money and of bare numbers, without a calorific value. */
    public static Arbitrary<PriceBasis> bases() {
        Arbitrary<PriceBasis> money = Combinators.combine(
                        Arbitraries.of(PriceUnit.class).filter(PriceUnit::isMoney),
                        MoneyArbitraries.currencies(),
                        MoneyArbitraries.taxTreatments(),
                        MoneyArbitraries.places())
                .as((unit, currency, tax, place) -> PriceBasis.builder()
                        .unit(unit)
                        .currency(currency)
                        .tax(tax)
                        .place(place)
                        .build());
        return Arbitraries.oneOf(money, Arbitraries.just(PriceBasis.points()));
    }

    /** Markets with up to three ladders, one per calorific value and place, up to two indices, and no regime yet. */
    public static Arbitrary<Market> markets() {
        return PolicyArbitraries.days().flatMap(MarketArbitraries::marketsOn);
    }

    private static Arbitrary<Market> marketsOn(LocalDate day) {
        return Combinators.combine(
                        ladders().list().ofMaxSize(3).uniqueElements(ladder -> List.of(ladder.key(), ladder.place())),
                        indices(day).list().ofMaxSize(2).uniqueElements(PriceIndex::id),
                        indicators())
                .as((ladders, indices, indicators) -> Market.builder()
                        .asOf(day)
                        .source("example")
                        .addAllLadders(ladders)
                        .addAllIndices(indices)
                        .indicators(indicators)
                        .build());
    }
}
