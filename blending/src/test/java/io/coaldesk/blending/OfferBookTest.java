package io.coaldesk.blending;

import static io.coaldesk.blending.Samples.DRY;
import static io.coaldesk.blending.Samples.WET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.coaldesk.coal.QualityKey;
import io.coaldesk.customer.Customer;
import io.coaldesk.deal.DeliverySchedule;
import io.coaldesk.deal.Inquiry;
import io.coaldesk.deal.NoSupply;
import io.coaldesk.deal.PaymentTerms;
import io.coaldesk.deal.SupplyAnswer;
import io.coaldesk.deal.SupplyPlan;
import io.coaldesk.deal.Verdict;
import io.coaldesk.market.ContractCalorificValue;
import io.coaldesk.market.Market;
import io.coaldesk.money.MoneyRounding;
import io.coaldesk.money.PricePerTonne;
import io.coaldesk.money.TaxTreatment;
import io.coaldesk.reason.InvalidValueException;
import io.coaldesk.reason.Label;
import io.coaldesk.reason.Reason;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;

class OfferBookTest {

    private static final LocalDate DAY = LocalDate.of(2012, 6, 18);
    private static final Market MARKET =
            Market.builder().asOf(DAY).source("test").build();

    @Test
    void plans_an_inquiry_on_the_offers_of_the_day() {
        OfferBook book = OfferBook.of(List.of(
                WET.withStockTonnes(new BigDecimal("2000")),
                DRY,
                WET.withId("old").withValidTo(DAY)));
        SupplyPlan plan = (SupplyPlan) book.plan(inquiry("{\"ash_d\": {\"max\": 29}}"), MARKET);
        assertThat(plan.components())
                .extracting(component -> component.offer() + " " + component.tonnes())
                .containsExactly("dry 8000", "wet 2000");
        assertThat(Verdict.of(plan.reasons())).isEqualTo(Verdict.ACCEPT);
    }

    @Test
    void costs_may_be_compared_without_tax() {
        OfferBook book = OfferBook.of(List.of(DRY)).withoutTax(MoneyRounding.of(2, RoundingMode.HALF_UP));
        SupplyPlan plan = (SupplyPlan) book.plan(inquiry("{}"), MARKET);
        assertThat(plan.cost())
                .isEqualTo(PricePerTonne.of(
                        new BigDecimal("512.82"), Samples.CNY, TaxTreatment.excluded("0.17"), Samples.YARD));
    }

    @Test
    void an_inquiry_that_cannot_be_supplied_is_answered_and_not_thrown() {
        OfferBook book = OfferBook.of(List.of(DRY, WET));
        assertRefused(book.plan(inquiry("{\"ash_d\": {\"max\": 5}}"), MARKET), "blending.infeasible");
        assertRefused(book.plan(inquiry("{\"ash_ad\": {\"max\": 20}}"), MARKET), "blending.limit.unblendable");
        assertRefused(OfferBook.of(List.of(DRY.withValidTo(DAY))).plan(inquiry("{}"), MARKET), "blending.offers.none");
        assertRefused(OfferBook.of(List.of()).plan(inquiry("{}"), MARKET), "blending.offers.none");
        assertRefused(
                OfferBook.of(List.of(DRY.withStockTonnes(BigDecimal.TEN))).plan(inquiry("{}"), MARKET),
                "blending.infeasible.stock");
    }

    @Test
    void an_offer_of_unknown_quality_is_left_out_with_a_warning() {
        CoalOffer unknown = Samples.offer("unknown", 1, "{\"ash_d\": 1}");
        SupplyAnswer answer =
                OfferBook.of(List.of(unknown, DRY)).plan(inquiry("{\"sulphur_d\": {\"max\": 1}}"), MARKET);
        assertThat(((SupplyPlan) answer).shares().keySet()).containsExactly("dry");
        assertThat(answer.reasons()).extracting(Reason::code).contains("blending.offers.unmeasured");
    }

    @Test
    void a_rejection_limit_that_binds_alone_leaves_out_what_is_not_measured_too() {
        CoalOffer unknown = Samples.offer("unknown", 1, "{\"ash_d\": 1}");
        OfferBook book = OfferBook.of(List.of(unknown, DRY));
        SupplyAnswer answer = book.plan(inquiry("{\"sulphur_d\": {\"rejection\": {\"max\": 1}}}"), MARKET);
        assertThat(((SupplyPlan) answer).shares().keySet()).containsExactly("dry");
        assertRefused(
                book.plan(inquiry("{\"ash_ad\": {\"rejection\": {\"max\": 20}}}"), MARKET),
                "blending.limit.unblendable");
    }

    @Test
    void refuses_offers_that_do_not_belong_together() {
        assertThatThrownBy(() -> OfferBook.of(List.of(DRY, DRY)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("offers: dry");
        CoalOffer dollars =
                WET.withPrice(PricePerTonne.of(BigDecimal.ONE, Currency.getInstance("USD"), Samples.TAX, Samples.YARD));
        assertThatThrownBy(() -> OfferBook.of(List.of(DRY, dollars)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("offers.wet.price.currency: USD");
    }

    private static void assertRefused(SupplyAnswer answer, String code) {
        assertThat(answer).isInstanceOf(NoSupply.class);
        assertThat(answer.reasons()).extracting(Reason::code).contains(code);
        assertThat(Verdict.of(answer.reasons())).isEqualTo(Verdict.DECLINE);
    }

    private static Inquiry inquiry(String specification) {
        return Inquiry.builder()
                .id("I-1")
                .customer(Customer.builder()
                        .id("C-1")
                        .name(Label.of("Example power"))
                        .industry("power")
                        .region("north")
                        .build())
                .place(Samples.YARD)
                .deliveries(DeliverySchedule.of(DAY.plusDays(10), new BigDecimal("10000")))
                .specification(Samples.limits(specification))
                .contractCalorificValue(
                        new ContractCalorificValue(QualityKey.parse("net_cv_ar_kcal_it"), new BigDecimal("5000")))
                .paymentTerms(PaymentTerms.prepaid())
                .build();
    }
}
