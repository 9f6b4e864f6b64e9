package io.coaldesk.testing.core;

import io.coaldesk.coal.QualityKey;
import io.coaldesk.customer.Customer;
import io.coaldesk.deal.Delivery;
import io.coaldesk.deal.DeliverySchedule;
import io.coaldesk.deal.Inquiry;
import io.coaldesk.deal.PaymentInstrument;
import io.coaldesk.deal.PaymentTerms;
import io.coaldesk.market.ContractCalorificValue;
import io.coaldesk.money.PricePerTonne;
import io.coaldesk.reason.Label;
import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitraries of what customers ask for, edges included: full prepayment, cash on delivery, two deliveries on one day. */
public final class DealArbitraries {

    private DealArbitraries() {}

    /** Terms of payment with a prepaid share from 0 to 1 and up to 180 days of credit. */
    public static Arbitrary<PaymentTerms> paymentTerms() {
        return Combinators.combine(
                        Arbitraries.bigDecimals()
                                .between(BigDecimal.ZERO, BigDecimal.ONE)
                                .ofScale(2),
                        Arbitraries.integers().between(0, 180),
                        Arbitraries.of(PaymentInstrument.class))
                .as((share, days, instrument) -> PaymentTerms.builder()
                        .prepaidShare(share)
                        .creditDays(days)
                        .instrument(instrument)
                        .build());
    }

    /** Schedules of one to six deliveries within four months. */
    public static Arbitrary<DeliverySchedule> deliverySchedules() {
        Arbitrary<Delivery> deliveries = Combinators.combine(
                        PolicyArbitraries.days(),
                        Arbitraries.longs().between(0, 120),
                        Arbitraries.bigDecimals()
                                .between(BigDecimal.ONE, new BigDecimal(100_000))
                                .ofScale(1))
                .as((start, day, tonnes) ->
                        new Delivery(start.withMonth(1).withDayOfMonth(1).plusDays(day), tonnes));
        return deliveries.list().ofMinSize(1).ofMaxSize(6).map(DeliverySchedule::new);
    }

    /** Inquiries, with and without a bid at the inquiry's place. */
    public static Arbitrary<Inquiry> inquiries() {
        Arbitrary<BigDecimal> grades =
                Arbitraries.integers().between(35, 62).map(hundreds -> BigDecimal.valueOf(hundreds * 100L));
        return Combinators.combine(
                        Arbitraries.integers().between(1, 999),
                        MoneyArbitraries.places(),
                        deliverySchedules(),
                        CoalArbitraries.specifications(),
                        grades,
                        AdjustmentArbitraries.sound()
                                .list()
                                .ofMaxSize(2)
                                .uniqueElements(adjustment -> adjustment.key().property()),
                        paymentTerms(),
                        MoneyArbitraries.positivePricesPerTonne().optional())
                .as((number, place, deliveries, specification, grade, settlement, terms, bid) -> Inquiry.builder()
                        .id("inquiry-" + number)
                        .customer(customer(number))
                        .place(place)
                        .deliveries(deliveries)
                        .specification(specification)
                        .contractCalorificValue(
                                new ContractCalorificValue(QualityKey.parse("net_cv_ar_kcal_it"), grade))
                        .addAllSettlement(settlement)
                        .paymentTerms(terms)
                        .bid(bid.map(price -> PricePerTonne.of(price.amount(), price.currency(), price.tax(), place)))
                        .build())
                .withoutEdgeCases();
    }

    private static Customer customer(int number) {
        return Customer.builder()
                .id("customer-" + number)
                .name(Label.of("Example " + number, "示例" + number))
                .industry("power")
                .region("east-china")
                .build();
    }
}
