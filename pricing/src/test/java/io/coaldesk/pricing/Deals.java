package io.coaldesk.pricing;

import io.coaldesk.customer.CustomerTier;
import io.coaldesk.deal.DeliverySchedule;
import io.coaldesk.deal.NoPrice;
import io.coaldesk.deal.PriceOffer;
import io.coaldesk.market.LadderQuote;
import io.coaldesk.money.PricePerTonne;
import io.coaldesk.money.TaxTreatment;
import io.coaldesk.testing.pricing.PricingSamples;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;

/** Requests and answers of tests. */
final class Deals {

    private Deals() {}

    /** A deal without tax, settlement or way: a list price and a cost of supply at the place of sale. */
    static PriceRequest bare(String listPrice, String supplyCost) {
        PriceRequest request = PricingSamples.request();
        BigDecimal list = new BigDecimal(listPrice);
        return request.withMarket(request.market()
                        .withLadders(PricingSamples.ladder()
                                .withTax(TaxTreatment.none())
                                .withQuotes(new LadderQuote(new BigDecimal("5500"), list, list))))
                .withInquiry(request.inquiry().withSettlement(List.of()))
                .withSupply(request.supply()
                        .withCost(PricePerTonne.of(
                                new BigDecimal(supplyCost),
                                Currency.getInstance("CNY"),
                                TaxTreatment.none(),
                                PricingSamples.FOB)));
    }

    static PriceRequest withTonnes(PriceRequest request, String tonnes) {
        return request.withInquiry(
                request.inquiry().withDeliveries(DeliverySchedule.of(PricingSamples.DAY, new BigDecimal(tonnes))));
    }

    static PriceRequest withTier(PriceRequest request, CustomerTier tier) {
        return request.withInquiry(
                request.inquiry().withCustomer(request.inquiry().customer().withTier(tier)));
    }

    static PriceRequest withBid(PriceRequest request, String amount) {
        return request.withInquiry(request.inquiry()
                .withBid(PricePerTonne.of(
                        new BigDecimal(amount),
                        Currency.getInstance("CNY"),
                        PricingSamples.VAT,
                        request.inquiry().place())));
    }

    static PriceOffer offer(PricingPolicy policy, PriceRequest request) {
        return (PriceOffer) Pricer.of(policy).quote(request).answer();
    }

    static NoPrice noPrice(PricingPolicy policy, PriceRequest request) {
        return (NoPrice) Pricer.of(policy).quote(request).answer();
    }

    static List<String> codes(PriceOffer offer) {
        return offer.reasons().stream().map(reason -> reason.code()).toList();
    }
}
