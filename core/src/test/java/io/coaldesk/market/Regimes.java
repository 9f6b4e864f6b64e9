package io.coaldesk.market;

import io.coaldesk.policy.PolicyHeader;
import java.math.BigDecimal;
import java.time.LocalDate;

/** The regime policy that the tests of this package use; its numbers are an example. */
final class Regimes {

    static final LocalDate DAY = LocalDate.of(2012, 6, 18);

    private Regimes() {}

    static BigDecimal dec(String number) {
        return new BigDecimal(number);
    }

    static PriceTrendRule trend() {
        return PriceTrendRule.builder()
                .observations(3)
                .ampleBelow(dec("-0.02"))
                .shortAbove(dec("0.02"))
                .weight(dec("1"))
                .build();
    }

    static RegimePolicy policy() {
        return RegimePolicy.builder()
                .header(PolicyHeader.builder()
                        .id("regime")
                        .version("2012.1")
                        .validFrom(LocalDate.of(2012, 1, 1))
                        .validTo(LocalDate.of(2013, 1, 1))
                        .source("example")
                        .build())
                .utilisation(UtilisationRule.of(dec("0.85"), dec("0.6"), dec("1")))
                .recordWeight(dec("1"))
                .priceTrend(trend())
                .ampleFrom(dec("2"))
                .shortFrom(dec("-2"))
                .build();
    }

    static MarketIndicators.Builder port(String stock, String capacity, String record) {
        MarketIndicators.Builder indicators = MarketIndicators.builder();
        indicators.portStockTonnes(dec(stock)).portCapacityTonnes(dec(capacity)).recordStockTonnes(dec(record));
        return indicators;
    }

    static DatedPrice price(String day, String amount) {
        return new DatedPrice(LocalDate.parse(day), dec(amount));
    }
}
