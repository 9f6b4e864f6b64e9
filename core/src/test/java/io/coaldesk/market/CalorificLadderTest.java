package io.coaldesk.market;

import static io.coaldesk.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.coaldesk.coal.QualityKey;
import io.coaldesk.money.DeliveryPlace;
import io.coaldesk.money.MoneyRounding;
import io.coaldesk.money.TaxTreatment;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ladder, with CN-QHD-GRADES-2012: the FOB trimmed prices of 18 June 2012, 0.20 CNY per kcal between all grades. */
class CalorificLadderTest {

    private static final MoneyRounding CENTS = MoneyRounding.of(2, RoundingMode.HALF_UP);
    private static final CalorificLadder QINHUANGDAO = CalorificLadder.builder()
            .key(QualityKey.parse("net_cv_ar_kcal_it"))
            .currency(Currency.getInstance("CNY"))
            .tax(TaxTreatment.included("0.17"))
            .place(DeliveryPlace.parse("qinhuangdao/fob-trimmed"))
            .addQuotes(quote(5800, 780, 790), quote(5500, 720, 730), quote(5000, 620, 630), quote(4500, 520, 530))
            .build();

    private static LadderQuote quote(int grade, int low, int high) {
        return new LadderQuote(BigDecimal.valueOf(grade), BigDecimal.valueOf(low), BigDecimal.valueOf(high));
    }

    private static BigDecimal at(String calorificValue, QuotePoint point) {
        return QINHUANGDAO.priceAt(new BigDecimal(calorificValue), point, CENTS).amount();
    }

    @ParameterizedTest(name = "CN-QHD-GRADES-2012 {0}")
    @CsvSource({"5800, 785", "5500, 725", "5000, 625", "4500, 525"})
    void a_quoted_grade_has_its_quoted_price(String grade, BigDecimal mid) {
        assertThat(at(grade, QuotePoint.MID)).isEqualTo(mid);
    }

    @ParameterizedTest(name = "CN-QHD-GRADES-2012 {0} to {1}")
    @CsvSource({"4500, 4501", "4999, 5000", "5000, 5001", "5250, 5251", "5499, 5500", "5799, 5800"})
    void a_kilocalorie_is_worth_20_fen_between_all_grades(String lower, String upper) {
        for (QuotePoint point : QuotePoint.values()) {
            assertThat(at(upper, point).subtract(at(lower, point))).isEqualByComparingTo("0.20");
        }
    }

    @Test
    void it_is_interpolated_and_never_pro_rated() {
        assertThat(at("5200", QuotePoint.MID)).isEqualTo("665");
        assertThat(new BigDecimal("725")
                        .multiply(new BigDecimal("5200"))
                        .divide(new BigDecimal("5500"), 2, RoundingMode.HALF_UP))
                .isNotEqualByComparingTo("665");
        assertThat(QINHUANGDAO.priceAt(new BigDecimal("5200.5"), QuotePoint.LOW, CENTS))
                .hasToString("660.1 CNY/t including 17 % tax qinhuangdao/fob-trimmed");
    }

    @ParameterizedTest(name = "CN-QHD-GRADES-2012 {0}")
    @CsvSource({"4499.99", "5800.01", "0", "7000"})
    void outside_the_quoted_grades_it_refuses(String calorificValue) {
        assertRefused(() -> at(calorificValue, QuotePoint.MID), "net_cv_ar_kcal_it", calorificValue, "4500 to 5800");
        assertThat(QINHUANGDAO.covers(new BigDecimal(calorificValue))).isFalse();
    }

    @Property
    void a_price_lies_between_those_of_its_neighbours(
            @ForAll CalorificLadder ladder, @ForAll @IntRange(max = 1000) int thousandth, @ForAll QuotePoint point) {
        BigDecimal value = ladder.lowest()
                .add(ladder.highest().subtract(ladder.lowest()).multiply(BigDecimal.valueOf(thousandth, 3)));
        BigDecimal price = ladder.priceAt(value, point, CENTS).amount();

        // generated ladders rise with the calorific value at both ends of the range
        List<LadderQuote> quotes = ladder.quotes();
        assertThat(price)
                .isBetween(
                        quotes.get(0).low(),
                        quotes.stream()
                                .map(LadderQuote::high)
                                .reduce(BigDecimal::max)
                                .orElseThrow());
        assertThat(ladder.priceAt(value, QuotePoint.LOW, CENTS).amount()).isLessThanOrEqualTo(price);
        assertThat(ladder.priceAt(value, QuotePoint.HIGH, CENTS).amount()).isGreaterThanOrEqualTo(price);
    }

    @Property
    void the_low_price_never_falls_with_the_calorific_value(
            @ForAll CalorificLadder ladder,
            @ForAll @IntRange(max = 1000) int first,
            @ForAll @IntRange(max = 1000) int second) {
        BigDecimal span = ladder.highest().subtract(ladder.lowest());
        BigDecimal less = ladder.lowest().add(span.multiply(BigDecimal.valueOf(Math.min(first, second), 3)));
        BigDecimal more = ladder.lowest().add(span.multiply(BigDecimal.valueOf(Math.max(first, second), 3)));

        assertThat(ladder.priceAt(less, QuotePoint.LOW, CENTS).amount())
                .isLessThanOrEqualTo(ladder.priceAt(more, QuotePoint.LOW, CENTS).amount());
    }

    @Property
    void the_order_of_quotes_has_no_meaning(@ForAll CalorificLadder ladder) {
        List<LadderQuote> reversed = new ArrayList<>(ladder.quotes());
        Collections.reverse(reversed);

        assertThat(ladder.withQuotes(reversed)).isEqualTo(ladder);
    }

    @Test
    void an_empty_ladder_a_grade_quoted_twice_and_a_key_that_is_no_calorific_value_are_refused() {
        assertRefused(() -> QINHUANGDAO.withQuotes(), "quotes", "none", "one quote or more");
        assertRefused(
                () -> QINHUANGDAO.withQuotes(quote(5500, 1, 2), quote(5500, 3, 4)),
                "quotes.calorificValue",
                "5500",
                "each grade once");
        assertRefused(() -> QINHUANGDAO.withKey(QualityKey.parse("ash_ar")), "key", "ash_ar", "a calorific value");
    }
}
