package io.coaldesk.deal;

import static io.coaldesk.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DeliveryScheduleTest {

    private static final LocalDate START = LocalDate.of(2012, 7, 1);

    private static Delivery delivery(int day, int tonnes) {
        return new Delivery(START.plusDays(day), BigDecimal.valueOf(tonnes));
    }

    @Test
    void the_peak_is_what_is_delivered_and_not_yet_due() {
        DeliverySchedule schedule =
                new DeliverySchedule(List.of(delivery(60, 5), delivery(0, 10), delivery(20, 20), delivery(30, 40)));

        assertThat(schedule.totalTonnes()).isEqualTo("75");
        assertThat(schedule.peakOpenTonnes(PaymentTerms.openAccount(0))).isEqualTo("40");
        assertThat(schedule.peakOpenTonnes(PaymentTerms.openAccount(9))).isEqualTo("40");
        assertThat(schedule.peakOpenTonnes(PaymentTerms.openAccount(10))).isEqualTo("60");
        assertThat(schedule.peakOpenTonnes(PaymentTerms.openAccount(30))).isEqualTo("70");
        assertThat(schedule.peakOpenTonnes(PaymentTerms.openAccount(60))).isEqualTo("75");
    }

    @Test
    void deliveries_of_one_day_are_open_together() {
        assertThat(new DeliverySchedule(List.of(delivery(1, 10), delivery(1, 10)))
                        .peakOpenTonnes(PaymentTerms.openAccount(0)))
                .isEqualTo("20");
    }

    @Property
    void the_peak_grows_with_the_credit_days_and_never_exceeds_the_total(
            @ForAll DeliverySchedule schedule,
            @ForAll @IntRange(max = 150) int days,
            @ForAll @IntRange(max = 30) int more) {
        BigDecimal peak = schedule.peakOpenTonnes(PaymentTerms.openAccount(days));

        assertThat(peak)
                .isBetween(
                        schedule.deliveries().stream()
                                .map(Delivery::tonnes)
                                .reduce(BigDecimal::max)
                                .orElseThrow(),
                        schedule.totalTonnes());
        assertThat(schedule.peakOpenTonnes(PaymentTerms.openAccount(days + more)))
                .isGreaterThanOrEqualTo(peak);
    }

    @Property
    void the_order_of_the_list_has_no_meaning(@ForAll DeliverySchedule schedule) {
        List<Delivery> reversed = new ArrayList<>(schedule.deliveries());
        Collections.reverse(reversed);

        assertThat(new DeliverySchedule(reversed)).isEqualTo(schedule);
    }

    @Test
    void no_delivery_and_no_tonnes_are_refused() {
        assertRefused(() -> new DeliverySchedule(List.of()), "deliveries", "none", "one delivery or more");
        assertRefused(() -> delivery(0, 0), "tonnes", "0", "more than 0");
    }
}
