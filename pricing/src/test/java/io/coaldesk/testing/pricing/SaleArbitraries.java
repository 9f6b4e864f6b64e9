package io.coaldesk.testing.pricing;

import io.coaldesk.coal.CoalForm;
import io.coaldesk.deal.AgreedPrice;
import io.coaldesk.deal.ContractKind;
import io.coaldesk.deal.Invoicing;
import io.coaldesk.deal.MonthEndRule;
import io.coaldesk.deal.PaymentEvent;
import io.coaldesk.deal.PaymentInstrument;
import io.coaldesk.deal.PaymentStart;
import io.coaldesk.deal.PaymentTerms;
import io.coaldesk.deal.SaleDetails;
import io.coaldesk.deal.Substitute;
import io.coaldesk.deal.TransportLeg;
import io.coaldesk.deal.TransportRoute;
import io.coaldesk.money.DeliveryPlace;
import io.coaldesk.money.Money;
import io.coaldesk.money.PricePerTonne;
import io.coaldesk.money.TaxTreatment;
import io.coaldesk.pricing.PricingPolicy;
import io.coaldesk.reason.Label;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What is known of the sales of generated requests, and their terms of payment. */
final class SaleArbitraries {

    private static final double OFTEN = 0.7;

    private SaleArbitraries() {}

    static Arbitrary<PaymentTerms> terms() {
        return Combinators.combine(
                        Arbitraries.of("0", "0.3", "0.5", "1").map(BigDecimal::new),
                        Arbitraries.integers().between(0, 180),
                        Arbitraries.of(PaymentInstrument.class),
                        starts().optional(0.3),
                        Arbitraries.of(MonthEndRule.class).optional(0.3),
                        Arbitraries.integers().between(0, 365).optional(0.3))
                .as((prepaid, days, instrument, start, monthEnd, billDays) -> PaymentTerms.builder()
                        .prepaidShare(prepaid)
                        .creditDays(days)
                        .instrument(instrument)
                        .start(start)
                        .monthEnd(monthEnd)
                        .billDays(billDays)
                        .build());
    }

    private static Arbitrary<PaymentStart> starts() {
        return Combinators.combine(
                        Arbitraries.of(PaymentEvent.class),
                        Arbitraries.integers().between(-30, 60))
                .as(PaymentStart::new);
    }

    static Arbitrary<SaleDetails> sales(PricingPolicy policy, DeliveryPlace place, LocalDate day) {
        Arbitrary<SaleDetails> codes = Combinators.combine(
                        Arbitraries.of("bituminous", "lean").optional(OFTEN),
                        Arbitraries.of("blend-5500", "lump").optional(OFTEN),
                        Arbitraries.of(CoalForm.class).optional(OFTEN),
                        Arbitraries.of("direct", "dealer", "auction").optional(OFTEN),
                        Arbitraries.of(ContractKind.class).optional(OFTEN),
                        Arbitraries.integers().between(0, 4).optional(0.5))
                .as((coal, product, form, channel, kind, resales) -> SaleDetails.builder()
                        .coalClass(coal)
                        .product(product)
                        .form(form)
                        .channel(channel)
                        .contractKind(kind)
                        .resales(resales)
                        .build());
        Arbitrary<BigDecimal> tonnes = Arbitraries.oneOf(
                GuardArbitraries.decimals("1", "300000", 1),
                Arbitraries.of("50000", "100000", "200000").map(BigDecimal::new));
        Arbitrary<BigDecimal> stock =
                Arbitraries.of("0", "7", "7.5", "20", "31").map(BigDecimal::new);
        return Combinators.combine(
                        codes,
                        tonnes.optional(OFTEN),
                        stock.optional(OFTEN),
                        lastPrices(policy, place, day).optional(OFTEN),
                        routes(policy).optional(OFTEN),
                        substitutes(policy).list().ofMaxSize(2))
                .as((sale, period, days, last, route, substitutes) -> sale.withPeriodTonnes(period)
                        .withOwnStockDays(days)
                        .withLastPrice(last)
                        .withRoute(route)
                        .withSubstitutes(substitutes));
    }

    private static Arbitrary<AgreedPrice> lastPrices(PricingPolicy policy, DeliveryPlace place, LocalDate day) {
        return Combinators.combine(Arbitraries.longs().between(0, 60), GuardArbitraries.decimals("450", "850", 2))
                .as((ago, amount) -> new AgreedPrice(
                        day.minusDays(ago), PricePerTonne.of(amount, policy.currency(), policy.salesTax(), place)));
    }

    private static Arbitrary<TransportRoute> routes(PricingPolicy policy) {
        Arbitrary<TransportLeg> legs = Combinators.combine(
                        GuardArbitraries.decimals("0", "60", 2),
                        Arbitraries.of(
                                TaxTreatment.none(), TaxTreatment.included("0.11"), TaxTreatment.excluded("0.06")))
                .as((cost, tax) -> new TransportLeg(Label.of("leg", "运段"), Money.of(cost, policy.currency()), tax));
        return Combinators.combine(
                        legs.list().ofMaxSize(3),
                        Arbitraries.of("0", "0.005", "0.02").map(BigDecimal::new),
                        Arbitraries.of(Invoicing.class))
                .as((each, loss, invoicing) -> TransportRoute.builder()
                        .to(CompleteSamples.PLANT)
                        .addAllLegs(each)
                        .lossShare(loss)
                        .invoicing(invoicing)
                        .build());
    }

    private static Arbitrary<Substitute> substitutes(PricingPolicy policy) {
        return Combinators.combine(
                        GuardArbitraries.decimals("25", "45", 2),
                        Arbitraries.of(policy.salesTax(), TaxTreatment.none()),
                        Arbitraries.of("gas", "imported coal"))
                .as((cost, tax, name) -> new Substitute(Label.of(name), Money.of(cost, policy.currency()), tax));
    }

    /** A sale of which something is known, or nothing. */
    static Arbitrary<Optional<SaleDetails>> known(PricingPolicy policy, DeliveryPlace place, LocalDate day) {
        return sales(policy, place, day).optional(0.9);
    }

    /** Days in and out of the seasons and validities of generated rules, their first and last days included. */
    static Arbitrary<LocalDate> days(PricingPolicy policy) {
        LocalDate first = policy.header().validFrom();
        return Arbitraries.of(List.of(
                        first,
                        LocalDate.of(2012, 3, 14),
                        LocalDate.of(2012, 3, 15),
                        LocalDate.of(2012, 6, 17),
                        LocalDate.of(2012, 6, 18),
                        LocalDate.of(2012, 9, 1),
                        LocalDate.of(2012, 11, 15)))
                .map(day -> policy.header().isValidOn(day) ? day : first);
    }
}
