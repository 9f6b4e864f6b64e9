package io.coaldesk.examples.benchmark;

import io.coaldesk.coal.CoalQuality;
import io.coaldesk.coal.CoalSpecification;
import io.coaldesk.customer.Customer;
import io.coaldesk.customer.CustomerTier;
import io.coaldesk.customer.RiskGrade;
import io.coaldesk.deal.DeliverySchedule;
import io.coaldesk.deal.Inquiry;
import io.coaldesk.deal.PaymentTerms;
import io.coaldesk.deal.SaleDetails;
import io.coaldesk.deal.SupplyPlan;
import io.coaldesk.market.ContractCalorificValue;
import io.coaldesk.market.Market;
import io.coaldesk.market.MarketRegime;
import io.coaldesk.money.PricePerTonne;
import io.coaldesk.pricing.PriceRequest;
import io.coaldesk.reason.Label;
import io.coaldesk.testing.pricing.PricingSamples;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Requests for a price, each with codes and numbers of its own in memory; only the market of the day is shared. */
final class DrawnDeal {

    /** More than rules name, so that some deals have a code that no rule asks for. */
    private static final int CODES = 10;

    private static final CoalSpecification ANY = CoalSpecification.parse(Map.of());
    private static final String[] GRADES = {"AA", "A", "BB", "B"};
    private static final List<Market> MARKETS = Arrays.stream(MarketRegime.values())
            .map(regime -> PricingSamples.market().withRegime(PricingSamples.regime(regime)))
            .toList();

    private DrawnDeal() {}

    /** Draws a request whose contract settles nothing, or calorific value and sulphur. */
    static PriceRequest draw(SplittableRandom random, int number, boolean settled) {
        BigDecimal tonnes = BigDecimal.valueOf(1 + random.nextInt(60_000));
        PaymentTerms terms = PaymentTerms.openAccount(random.nextInt(36));
        Inquiry inquiry = Inquiry.builder()
                .id("inquiry-" + number)
                .customer(customer(random, number))
                .place(PricingSamples.FOB)
                .deliveries(DeliverySchedule.of(PricingSamples.DAY.plusDays(random.nextInt(90)), tonnes))
                .specification(ANY)
                .contractCalorificValue(new ContractCalorificValue(
                        PricingSamples.NET_CV, BigDecimal.valueOf(4500L + random.nextInt(1300))))
                .addAllSettlement(
                        settled
                                ? List.of(PricingSamples.calorificSettlement(), PricingSamples.sulphurPenalty())
                                : List.of())
                .paymentTerms(terms)
                .sale(SaleDetails.builder()
                        .product(code("product", random.nextInt(CODES)))
                        .channel(code("channel", random.nextInt(CODES)))
                        .ownStockDays(BigDecimal.valueOf(random.nextInt(36)))
                        .build())
                .build();
        return PriceRequest.of(inquiry, supply(random), terms, MARKETS.get(random.nextInt(MARKETS.size())));
    }

    private static Customer customer(SplittableRandom random, int number) {
        return Customer.builder()
                .id("customer-" + number)
                .name(Label.of("customer " + number))
                .industry(code("industry", random.nextInt(CODES)))
                .region(code("region", random.nextInt(CODES)))
                .tier(any(CustomerTier.values(), random))
                .riskGrade(RiskGrade.of(any(GRADES, random), 1))
                .partner(random.nextBoolean())
                .build();
    }

    private static SupplyPlan supply(SplittableRandom random) {
        PricePerTonne sample = PricingSamples.supply().cost();
        return SupplyPlan.builder()
                .cost(sample.withAmount(BigDecimal.valueOf(random.nextInt(500_00, 650_00), 2)))
                .quality(CoalQuality.parse(Map.of(
                        "total_moisture_ar",
                        9.5,
                        "sulphur_d",
                        random.nextInt(60, 120) / 100.0,
                        PricingSamples.NET_CV.toString(),
                        4500.0 + random.nextInt(1300))))
                .build();
    }

    /** Draws one of some values. */
    static <T> T any(T[] values, SplittableRandom random) {
        return values[random.nextInt(values.length)];
    }

    /** Returns a code of an attribute, a new string each time. */
    static String code(String attribute, int code) {
        return attribute + "-" + code;
    }
}
