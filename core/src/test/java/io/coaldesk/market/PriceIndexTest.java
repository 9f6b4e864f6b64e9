package io.coaldesk.market;

import static io.coaldesk.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.coaldesk.coal.QualityKey;
import io.coaldesk.money.DeliveryPlace;
import io.coaldesk.money.TaxTreatment;
import io.coaldesk.reason.Label;
import io.coaldesk.reason.Language;
import io.coaldesk.reason.Reason;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which values a rule takes, on made-up fixings of every Wednesday of November and December 2022. */
class PriceIndexTest {

    private static final LocalDate AS_OF = LocalDate.of(2022, 12, 31);
    private static final PriceIndex WEEKLY = weekly();

    private static PriceIndex weekly() {
        PriceIndex.Builder builder = PriceIndex.builder();
        builder.id("bspi")
                .label(Label.of("BSPI", "环渤海动力煤价格指数"))
                .basis(PriceBasis.builder()
                        .unit(PriceUnit.PER_TONNE)
                        .currency(Currency.getInstance("CNY"))
                        .tax(TaxTreatment.included("0.13"))
                        .place(DeliveryPlace.parse("qinhuangdao/fob-trimmed"))
                        .calorificValue(new ContractCalorificValue(
                                QualityKey.parse("net_cv_ar_kcal_it"), new BigDecimal("5500")))
                        .build())
                .source("made up");
        LocalDate day = LocalDate.of(2022, 11, 2);
        for (int value = 731; day.isBefore(AS_OF); value++) {
            builder.addFixings(new IndexFixing(day, BigDecimal.valueOf(value)));
            day = day.plusDays(7);
        }
        return builder.build();
    }

    private static List<BigDecimal> values(FixingRule rule, String day) {
        return ((IndexReading.Fixed) WEEKLY.fix(rule, LocalDate.parse(day), AS_OF))
                .fixings().stream().map(IndexFixing::value).toList();
    }

    private static Reason reason(FixingRule rule, String day, LocalDate asOf) {
        return ((IndexReading.Missing) WEEKLY.fix(rule, LocalDate.parse(day), asOf)).reason();
    }

    @ParameterizedTest
    @CsvSource({
        "2022-11-02, 0, 731",
        "2022-11-08, 0, 731",
        "2022-11-09, 0, 732",
        "2022-12-31, 0, 739",
        "2022-12-31, 2, 737"
    })
    void the_last_value_is_that_of_the_day_or_before(String day, int publicationsBack, BigDecimal value) {
        assertThat(values(new FixingRule.LastValue(publicationsBack, Optional.empty()), day))
                .containsExactly(value);
    }

    /** The last publication of November is that of the 30th, on every day of December. */
    @ParameterizedTest
    @CsvSource({"2022-12-01, 1, 735", "2022-12-31, 1, 735", "2022-12-31, 0, 739", "2023-01-15, 1, 739"})
    void the_last_publication_of_a_month(String day, int monthsBack, BigDecimal value) {
        assertThat(values(new FixingRule.LastOfMonth(monthsBack, Optional.empty()), day))
                .containsExactly(value);
    }

    @Test
    void the_window_from_the_16th_to_the_15th_holds_both_ends() {
        FixingRule rule = FixingRule.average(DayWindow.of(DayOfMonth.of(1, 16), DayOfMonth.of(0, 15)));
        IndexReading.Fixed fixed =
                (IndexReading.Fixed) WEEKLY.fix(rule, LocalDate.of(2022, 12, 20), LocalDate.of(2022, 12, 15));

        // 16, 23 and 30 November, 7 and 14 December
        assertThat(fixed.fixings()).extracting(IndexFixing::date).hasSize(5).startsWith(LocalDate.of(2022, 11, 16));
        assertThat(fixed.sum()).isEqualByComparingTo("3675");
    }

    @Test
    void a_calendar_month_ends_on_its_last_day() {
        assertThat(DayWindow.calendarMonth(0).to().from(LocalDate.of(2024, 2, 3)))
                .isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(values(FixingRule.average(DayWindow.calendarMonth(1)), "2022-12-05"))
                .hasSize(5);
    }

    @Test
    void a_month_value_is_the_only_one_of_its_month_and_may_be_later_than_the_day() {
        PriceIndex monthly = WEEKLY.withFixings(
                new IndexFixing(LocalDate.of(2022, 11, 10), new BigDecimal("80")),
                new IndexFixing(LocalDate.of(2022, 12, 10), new BigDecimal("90")));
        IndexReading reading = monthly.fix(FixingRule.monthValue(0), LocalDate.of(2022, 12, 1), AS_OF);

        assertThat(((IndexReading.Fixed) reading).sum()).isEqualByComparingTo("90");
        assertThat(reason(FixingRule.monthValue(0), "2022-12-01", AS_OF).text(Language.EN))
                .isEqualTo("BSPI (bspi) has several fixings from 2022-12-01 to 2022-12-31 where one value for the month"
                        + " is due: 2022-12-07, 2022-12-14, 2022-12-21, 2022-12-28");
    }

    @Test
    void a_missing_fixing_names_the_index_the_days_and_the_nearest_value() {
        Reason reason = reason(FixingRule.lastOfPreviousMonth(), "2022-11-15", AS_OF);

        assertThat(reason.code()).isEqualTo("market.index.missing");
        assertThat(reason.text(Language.EN))
                .isEqualTo("BSPI (bspi) has no fixing from 2022-10-01 to 2022-10-31, which a price for 2022-11-15 asks"
                        + " for; nearest available: 2022-11-02 (731)");
        assertThat(reason.text(Language.ZH)).contains("环渤海动力煤价格指数", "2022-10-01 至 2022-10-31", "2022-11-02");
        assertThat(reason(FixingRule.lastValue(), "2022-11-01", AS_OF).text(Language.EN))
                .contains("on or before 2022-11-01", "nearest available: 2022-11-02 (731)");
    }

    @Test
    void a_stale_value_names_the_limit() {
        FixingRule rule = new FixingRule.LastValue(0, Optional.of(10));

        assertThat(values(rule, "2023-01-07")).containsExactly(new BigDecimal("739"));
        assertThat(reason(rule, "2023-01-08", AS_OF).text(Language.EN))
                .isEqualTo("BSPI (bspi) was last fixed on 2022-12-28, 11 days before 2023-01-08; the limit is 10 days");
        assertThat(reason(new FixingRule.LastOfMonth(0, Optional.of(2)), "2022-12-31", AS_OF)
                        .code())
                .isEqualTo("market.index.stale");
    }

    @Test
    void what_is_not_over_is_not_taken() {
        LocalDate before = LocalDate.of(2022, 11, 29);

        assertThat(reason(FixingRule.lastOfPreviousMonth(), "2022-12-01", before)
                        .text(Language.EN))
                .isEqualTo("BSPI (bspi) is taken from 2022-11-01 to 2022-11-30, which is not over on 2022-11-29, the"
                        + " day of the market");
        assertThat(reason(FixingRule.average(DayWindow.calendarMonth(0)), "2022-11-29", before)
                        .code())
                .isEqualTo("market.index.not-over");
    }

    @Test
    void a_window_with_fewer_values_than_due_is_refused() {
        FixingRule rule = new FixingRule.Average(DayWindow.calendarMonth(1), Optional.of(6), Optional.empty());

        assertThat(reason(rule, "2022-12-05", AS_OF).text(Language.EN))
                .isEqualTo("BSPI (bspi) has 5 fixings from 2022-11-01 to 2022-11-30; at least 6 are due");
    }

    @Test
    void an_index_that_contradicts_itself_is_refused() {
        IndexFixing fixing = WEEKLY.fixings().get(0);

        assertRefused(
                () -> WEEKLY.withFixings(fixing, fixing), "fixings.date", "2022-11-02", "one fixing of bspi a day");
        assertRefused(
                () -> DayWindow.of(DayOfMonth.of(0, 16), DayOfMonth.of(0, 15)),
                "to",
                "day 15, 0 months back",
                "a day not before day 16, 0 months back");
        assertRefused(() -> DayOfMonth.of(-1, 1), "monthsBack", "-1", "0 to 120");
    }

    @Test
    void a_market_holds_each_index_once_and_no_value_of_the_future() {
        Market market = Market.builder()
                .asOf(AS_OF)
                .source("made up")
                .addIndices(WEEKLY)
                .build();

        assertThat(market.fix("bspi", FixingRule.lastValue(), AS_OF)).isInstanceOf(IndexReading.Fixed.class);
        assertThat(((IndexReading.Missing) market.fix("cci", FixingRule.lastValue(), AS_OF))
                        .reason()
                        .text(Language.EN))
                .isEqualTo("the market of 2022-12-31 has no index cci; it has: bspi");
        assertRefused(() -> market.withIndices(WEEKLY, WEEKLY), "indices.id", "bspi", "each index once");
        assertRefused(
                () -> market.withAsOf(LocalDate.of(2022, 12, 27)),
                "indices[bspi].fixings.date",
                "2022-12-28",
                "not after asOf");
    }
}
