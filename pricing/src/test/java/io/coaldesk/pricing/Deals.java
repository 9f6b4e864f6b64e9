package io.coaldesk.pricing;

import io.coaldesk.customer.CustomerTier;
import io.coaldesk.deal.DeliverySchedule;
import io.coaldesk.deal.NoPrice;
import io.coaldesk.deal.PaymentTerms;
import io.coaldesk.deal.PriceOffer;
import io.coaldesk.deal.SaleDetails;
import io.coaldesk.market.LadderQuote;
import io.coaldesk.money.Money;
import io.coaldesk.money.PricePerTonne;
import io.coaldesk.money.TaxTreatment;
import io.coaldesk.reason.Language;
import io.coaldesk.testing.pricing.PricingSamples;
import java.math.BigDecimal;
import java.time.LocalDate;
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

    static PriceRequest withSale(PriceRequest request, SaleDetails sale) {
        return request.withInquiry(request.inquiry().withSale(sale));
    }

    static PriceRequest withTerms(PriceRequest request, PaymentTerms terms) {
        return request.withTerms(terms).withInquiry(request.inquiry().withPaymentTerms(terms));
    }

    static PriceRequest on(PriceRequest request, String day) {
        return request.withMarket(request.market().withAsOf(LocalDate.parse(day)));
    }

    static Money cny(String amount) {
        return Money.of(amount, "CNY");
    }

    static PricePerTonne perTonne(String amount) {
        return PricePerTonne.of(
                new BigDecimal(amount), Currency.getInstance("CNY"), TaxTreatment.none(), PricingSamples.FOB);
    }

    static String price(PricingPolicy policy, PriceRequest request) {
        return offer(policy, request).price().amount().toPlainString();
    }

    /** The text of the one reason with a code. */
    static String text(PriceOffer offer, String code) {
        List<String> texts = offer.reasons().stream()
                .filter(reason -> reason.code().equals(code))
                .map(reason -> reason.text(Language.EN))
                .toList();
        if (texts.size() != 1) {
            throw new AssertionError(code + " stands once: " + codes(offer));
        }
        return texts.get(0);
    }

    /** The step of an id as it is written, such as {@code -5 = 495}. */
    static String step(PriceOffer offer, String rule) {
        return offer.waterfall().steps().stream()
                .filter(step -> step.rule().equals(rule))
                .map(step -> step.amount().amount().toPlainString() + " = "
                        + step.running().amount().toPlainString())
                .findFirst()
                .orElse("none");
    }
}
