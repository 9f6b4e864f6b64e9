package io.coaldesk.market;

import static io.coaldesk.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.coaldesk.coal.QualityKey;
import io.coaldesk.json.CoaldeskJson;
import io.coaldesk.money.DeliveryPlace;
import java.math.BigDecimal;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class MarketTest {

    @Property
    void json_reads_back_equal(@ForAll Market market) {
        assertThat(CoaldeskJson.read(Market.class, CoaldeskJson.write(market))).isEqualTo(market);
    }

    @Property
    void a_ladder_is_found_by_calorific_value_and_place(@ForAll Market market) {
        assertThat(market.ladders())
                .allSatisfy(ladder ->
                        assertThat(market.ladder(ladder.key(), ladder.place())).contains(ladder));
        assertThat(market.ladder(QualityKey.parse("gross_cv_d_btu_lb"), DeliveryPlace.parse("datong/ex-mine")))
                .isEmpty();
    }

    @Test
    void what_is_not_known_is_left_out() {
        Market market = Market.builder()
                .asOf(LocalDate.of(2012, 6, 18))
                .source("example")
                .build();

        assertThat(CoaldeskJson.canonical(market))
                .isEqualTo("{\"asOf\":\"2012-06-18\",\"format\":\"coaldesk/market@1\",\"indicators\":{},"
                        + "\"ladders\":[],\"source\":\"example\"}");
    }

    @Test
    void stocks_and_prices_outside_their_range_are_refused() {
        MarketIndicators none = MarketIndicators.builder().build();

        assertThat(none.withPortStockTonnes(BigDecimal.ZERO).portStockTonnes()).contains(BigDecimal.ZERO);
        assertRefused(() -> none.withPortStockTonnes(new BigDecimal("-1")), "portStockTonnes", "-1", "0 or more");
        assertRefused(() -> none.withPortCapacityTonnes(BigDecimal.ZERO), "portCapacityTonnes", "0", "more than 0");
        assertRefused(() -> none.withRecordStockTonnes(BigDecimal.ZERO), "recordStockTonnes", "0", "more than 0");
        assertRefused(() -> new DatedPrice(LocalDate.of(2012, 6, 18), BigDecimal.ZERO), "amount", "0", "more than 0");
    }

    @Test
    void a_quote_has_three_points() {
        LadderQuote quote = new LadderQuote(new BigDecimal("5500"), new BigDecimal("720"), new BigDecimal("731"));

        assertThat(quote.at(QuotePoint.LOW)).isEqualTo("720");
        assertThat(quote.at(QuotePoint.MID)).isEqualByComparingTo("725.5");
        assertThat(quote.at(QuotePoint.HIGH)).isEqualTo("731");
    }
}
