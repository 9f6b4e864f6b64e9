package io.coaldesk.market;

import static io.coaldesk.market.Regimes.DAY;
import static io.coaldesk.market.Regimes.dec;
import static io.coaldesk.market.Regimes.port;
import static io.coaldesk.market.Regimes.price;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.coaldesk.json.CoaldeskJson;
import io.coaldesk.policy.RejectedPolicyException;
import io.coaldesk.reason.InvalidValueException;
import io.coaldesk.reason.Language;
import io.coaldesk.reason.ReasonValue;
import io.coaldesk.reason.Severity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegimeClassifierTest {

    private final RegimeClassifier classifier = RegimeClassifier.of(Regimes.policy());

    /** Stock, record and last price as published for 18 June 2012 (5800 kcal, low end); the earlier prices are examples. */
    private static MarketIndicators qinhuangdao() {
        return port("9456100", "10200000", "9415000")
                .addBenchmarkPrices(
                        price("2012-06-18", "780"),
                        price("2012-05-14", "820"),
                        price("2012-06-04", "800"),
                        price("2012-04-02", "400"))
                .build();
    }

    @Test
    @DisplayName("REGIME-QHD-2012")
    void regime_qhd_2012() {
        RegimeReading reading = classifier.classify(qinhuangdao(), DAY);
        assertThat(reading.regime()).isEqualTo(MarketRegime.AMPLE);
        assertThat(percent(reading, "market.regime.utilisation", "utilisation").movePointLeft(2))
                .isCloseTo(dec("0.927"), Offset.offset(dec("0.001")));
        assertThat(percent(reading, "market.regime.record.above", "excess"))
                .isCloseTo(dec("0.4365"), Offset.offset(dec("0.001")));
        assertThat(texts(reading, Language.EN))
                .containsExactly(
                        "market regime: ample supply, with a score of 3 (short from -2, ample from 2)",
                        "the port stock of 9,456,100 t fills 92.71 % of the capacity of 10,200,000 t:"
                                + " speaks for ample supply",
                        "the port stock of 9,456,100 t is 0.4365 % above the record of 9,415,000 t:"
                                + " speaks for ample supply",
                        "the benchmark price went from 820 on 2012-05-14 to 780 on 2012-06-18, a change of -4.878 %:"
                                + " speaks for ample supply");
        assertThat(texts(reading, Language.ZH))
                .containsExactly(
                        "供需形势：供大于求，得分 3（-2 及以下为供不应求，2 及以上为供大于求）",
                        "港口存煤 9,456,100 吨，占库容 10,200,000 吨的 92.71 %：偏向供大于求",
                        "港口存煤 9,456,100 吨，超过历史最高 9,415,000 吨达 0.4365 %：偏向供大于求",
                        "基准煤价由 2012-05-14 的 820 变为 2012-06-18 的 780，变动 -4.878 %：偏向供大于求");
    }

    private static BigDecimal percent(RegimeReading reading, String code, String parameter) {
        return reading.reasons().stream()
                .filter(reason -> reason.code().equals(code))
                .map(reason -> reason.parameters().get(parameter))
                .map(ReasonValue.Quantity.class::cast)
                .findFirst()
                .orElseThrow()
                .value();
    }

    @ParameterizedTest
    @CsvSource({
        "850.000, 0",
        "850.001, 1",
        "600, 0",
        "599.999, -1",
        "0, -1",
    })
    void utilisation_votes_strictly_beyond_its_thresholds(String stock, String score) {
        RegimeReading reading = classifier.classify(port(stock, "1000", "2000").build(), DAY);
        assertThat(score(reading)).isEqualByComparingTo(score);
    }

    @ParameterizedTest
    @CsvSource({"700, 0", "699.9, 1", "700.1, 0"})
    void only_a_stock_strictly_above_the_record_votes(String record, String score) {
        RegimeReading reading = classifier.classify(port("700", "1000", record).build(), DAY);
        assertThat(score(reading)).isEqualByComparingTo(score);
    }

    @ParameterizedTest
    @CsvSource({"98, 0", "97.99, 1", "102, 0", "102.01, -1", "100, 0"})
    void the_price_votes_strictly_beyond_its_thresholds(String last, String score) {
        RegimeReading reading = classifier.classify(
                port("700", "1000", "2000")
                        .addBenchmarkPrices(
                                price("2012-06-03", last), price("2012-06-01", "100"), price("2012-06-02", "1"))
                        .build(),
                DAY);
        assertThat(score(reading)).isEqualByComparingTo(score);
    }

    @Test
    void low_stocks_and_rising_prices_are_a_short_market() {
        MarketIndicators scarce = port("500", "1000", "2000")
                .addBenchmarkPrices(price("2012-06-01", "100"), price("2012-06-02", "101"), price("2012-06-03", "103"))
                .build();
        RegimeReading reading = classifier.classify(scarce, DAY);
        assertThat(reading.regime()).isEqualTo(MarketRegime.SHORT);
        assertThat(texts(reading, Language.EN))
                .contains("the port stock of 500 t is not above the record of 2,000 t: speaks for neither side")
                .last()
                .asString()
                .endsWith("a change of 3 %: speaks for short supply");
        assertThat(texts(reading, Language.ZH))
                .contains("港口存煤 500 吨，未超过历史最高 2,000 吨：不偏向任何一方")
                .last()
                .asString()
                .endsWith("变动 3 %：偏向供不应求");
    }

    @Test
    void the_score_decides_at_its_thresholds() {
        MarketIndicators one = port("900", "1000", "2000").build();
        assertThat(classifier.classify(one, DAY).regime()).isEqualTo(MarketRegime.BALANCED);
        RegimePolicy lower = Regimes.policy().withAmpleFrom(dec("1.0")).withShortFrom(dec("-1.0"));
        assertThat(RegimeClassifier.of(lower).classify(one, DAY).regime()).isEqualTo(MarketRegime.AMPLE);
        assertThat(RegimeClassifier.of(lower)
                        .classify(port("100", "1000", "2000").build(), DAY)
                        .regime())
                .isEqualTo(MarketRegime.SHORT);
    }

    @Test
    void what_is_not_known_has_no_vote_and_a_warning() {
        RegimeReading reading = classifier.classify(MarketIndicators.builder().build(), DAY);
        assertThat(reading.regime()).isEqualTo(MarketRegime.BALANCED);
        assertThat(reading.reasons().stream().skip(1))
                .hasSize(3)
                .allMatch(reason -> reason.severity() == Severity.WARNING);
        assertThat(texts(reading, Language.EN))
                .contains(
                        "the utilisation of the port has no vote: not known: port stock, port capacity",
                        "the stock against its record has no vote: not known: port stock, record stock",
                        "the price trend has no vote: 0 benchmark prices are known, the policy asks for 3");
        assertThat(texts(reading, Language.ZH))
                .contains("库容占用率无法判断，缺少：港口存煤、港口库容", "存煤与历史最高之比无法判断，缺少：港口存煤、历史最高存煤", "煤价走势无法判断：已知基准煤价 0 期，政策要求 3 期");
    }

    @Test
    void prices_of_later_days_do_not_count() {
        MarketIndicators later = qinhuangdao()
                .withBenchmarkPrices(
                        price("2012-06-01", "100"),
                        price("2012-06-02", "100"),
                        price("2012-06-18", "100"),
                        price("2012-06-19", "300"));
        assertThat(score(classifier.classify(later, DAY))).isEqualByComparingTo("2");
        assertThat(score(classifier.classify(later, DAY.plusDays(1)))).isEqualByComparingTo("1");
    }

    @Test
    void two_prices_of_one_day_are_refused() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(
                        () -> qinhuangdao().withBenchmarkPrices(price("2012-06-01", "100"), price("2012-06-01", "101")))
                .withMessage("benchmarkPrices.date: 2012-06-01 is not allowed; allowed: each day once");
    }

    @Test
    void a_day_outside_the_validity_is_refused() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> classifier.classify(qinhuangdao(), LocalDate.of(2011, 12, 31)))
                .withMessageStartingWith("asOf: 2011-12-31");
    }

    @Test
    void a_policy_with_an_error_is_refused() {
        RegimePolicy reversed = Regimes.policy().withUtilisation(UtilisationRule.of(dec("0.5"), dec("0.6"), dec("1")));
        assertThatExceptionOfType(RejectedPolicyException.class).isThrownBy(() -> RegimeClassifier.of(reversed));
    }

    @Test
    void a_market_carries_the_reading_through_json() {
        RegimeReading reading = classifier.classify(qinhuangdao(), DAY);
        Market market = Market.builder().asOf(DAY).source("example").build().withRegime(reading);
        assertThat(CoaldeskJson.read(Market.class, CoaldeskJson.write(market))).isEqualTo(market);
    }

    private static BigDecimal score(RegimeReading reading) {
        ReasonValue score = reading.reasons().get(0).parameters().get("score");
        return score instanceof ReasonValue.Figure figure ? figure.value() : dec("-99");
    }

    private static List<String> texts(RegimeReading reading, Language language) {
        return reading.reasons().stream().map(reason -> reason.text(language)).toList();
    }
}
