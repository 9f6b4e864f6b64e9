package io.coaldesk.pricing.optimum;

import static org.assertj.core.api.Assertions.assertThat;

import io.coaldesk.money.MoneyRounding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Published cases of differential pricing, each by its id; the figures stand in the data file, with their sources. */
class CasesTest {

    @DisplayName("ECON-*")
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "cases/segments.csv", numLinesToSkip = 1)
    void econ(
            String id,
            String demand,
            String cost,
            @Nullable String capacity,
            String prices,
            String tonnes,
            @Nullable BigDecimal contribution,
            @Nullable BigDecimal uniformPrice,
            @Nullable BigDecimal uniformContribution) {
        String[] curves = demand.split(" ", -1);
        MarketSegment[] segments = new MarketSegment[curves.length];
        for (int i = 0; i < curves.length; i++) {
            segments[i] = Requests.segment("s" + i, Requests.demand(curves[i]), cost);
        }
        SegmentPricePlan plan = Requests.plan(Requests.request(segments)
                .withCapacity(Optional.ofNullable(capacity).map(BigDecimal::new)));
        for (int i = 0; i < curves.length; i++) {
            assertThat(Requests.price(plan, "s" + i)).as(id).isEqualByComparingTo(prices.split(" ", -1)[i]);
            assertThat(Requests.tonnes(plan, "s" + i)).isEqualByComparingTo(tonnes.split(" ", -1)[i]);
        }
        assertThat(plan.verification().isVerified()).isTrue();
        if (contribution != null) {
            assertThat(plan.contribution()).isEqualByComparingTo(contribution);
        }
        if (uniformPrice != null) {
            UniformPrice uniform = plan.uniform().orElseThrow();
            assertThat(uniform.price()).isEqualByComparingTo(uniformPrice);
            assertThat(uniform.contribution()).isEqualByComparingTo(uniformContribution);
        }
    }

    @DisplayName("ECON-AE-238607-BAD")
    @Test
    void econ_ae_238607_bad_the_published_answer_is_not_given() {
        SegmentPricePlan plan = Requests.plan(Requests.request(
                Requests.segment("a", Requests.demand("20-5p"), "2"),
                Requests.segment("b", Requests.demand("20-2p"), "2")));
        UniformPrice uniform = plan.uniform().orElseThrow();
        assertThat(uniform.price()).isNotEqualByComparingTo("6.7");
        assertThat(uniform.contribution()).isLessThan(new BigDecimal("37"));
    }

    @DisplayName("ECON-PHILLIPS-STADIUM")
    @Test
    void a_stadium_that_sells_out() {
        // Phillips: two groups, best prices 20 and 8 without a bound; 60 000 seats.
        MarketSegment general = Requests.segment("general", Requests.demand("120000-3000p"), "0");
        MarketSegment students = Requests.segment("students", Requests.demand("20000-1250p"), "0");
        SegmentPriceRequest request =
                Requests.request(general, students).withRounding(MoneyRounding.of(2, RoundingMode.HALF_UP));
        SegmentPricePlan unbound = Requests.plan(request);
        assertThat(Requests.price(unbound, "general")).isEqualByComparingTo("20");
        assertThat(Requests.price(unbound, "students")).isEqualByComparingTo("8");
        SegmentPricePlan full = Requests.plan(request.withCapacity(new BigDecimal("60000")));
        assertThat(Requests.price(full, "general")).isEqualByComparingTo("22.35");
        assertThat(Requests.price(full, "students")).isEqualByComparingTo("10.35");
        assertThat(full.shadowValue()).isEqualByComparingTo("4.705882");
        assertThat(full.tonnes()).isLessThanOrEqualTo(new BigDecimal("60000"));
    }
}
