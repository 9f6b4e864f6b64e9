package io.coaldesk.testing.pricing;

import io.coaldesk.coal.CoalQuality;
import io.coaldesk.customer.Customer;
import io.coaldesk.customer.CustomerTier;
import io.coaldesk.customer.RiskGrade;
import io.coaldesk.deal.DeliverySchedule;
import io.coaldesk.deal.Inquiry;
import io.coaldesk.deal.PaymentTerms;
import io.coaldesk.deal.SupplyPlan;
import io.coaldesk.market.ContractCalorificValue;
import io.coaldesk.market.Market;
import io.coaldesk.market.MarketRegime;
import io.coaldesk.money.DeliveryPlace;
import io.coaldesk.money.PricePerTonne;
import io.coaldesk.pricing.CostBridge;
import io.coaldesk.pricing.PriceRequest;
import io.coaldesk.pricing.PricingPolicy;
import io.coaldesk.pricing.rule.PricingRule;
import io.coaldesk.reason.Label;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Arbitraries of policies and requests, edges included: no moisture, a calorific value that meets the contract or an end
 * of the ladder exactly, tonnages on the edge of a step, full prepayment, no bid.
 */
public final class PricingArbitraries {

    private PricingArbitraries() {}

    /** Sound policies in CNY, 17 % tax contained, with a bridge from the sample yard to the sample vessel. */
    public static Arbitrary<PricingPolicy> policies() {
        return PolicyArbitraries.policies();
    }

    /** Requests that a policy can price: in its currency and tax treatment, with the codes that its rules name. */
    public static Arbitrary<PriceRequest> requestsFor(PricingPolicy policy) {
        DeliveryPlace to =
                policy.bridges().stream().map(CostBridge::to).findFirst().orElse(PricingSamples.FOB);
        DeliveryPlace from =
                policy.bridges().stream().map(CostBridge::from).findFirst().orElse(to);
        return SaleArbitraries.days(policy)
                .flatMap(day -> requests(policy, from, to, day))
                .withoutEdgeCases();
    }

    private static Arbitrary<PriceRequest> requests(
            PricingPolicy policy, DeliveryPlace from, DeliveryPlace to, LocalDate day) {
        Arbitrary<Market> markets =
                Arbitraries.of(MarketRegime.class).optional().map(regime -> market(policy, to, day, regime));
        return Combinators.combine(
                        inquiries(policy, to, day),
                        supplies(policy, from),
                        terms(),
                        markets,
                        SaleArbitraries.known(policy, to, day))
                .as((inquiry, supply, terms, market, sale) ->
                        PriceRequest.of(inquiry.withPaymentTerms(terms).withSale(sale), supply, terms, market));
    }

    /** Terms of payment, the two ends of the prepaid share included, from any event and by the end of a month. */
    public static Arbitrary<PaymentTerms> terms() {
        return SaleArbitraries.terms();
    }

    private static Market market(
            PricingPolicy policy, DeliveryPlace place, LocalDate day, Optional<MarketRegime> regime) {
        return PricingSamples.market()
                .withAsOf(day)
                .withLadders(PricingSamples.ladder()
                        .withCurrency(policy.currency())
                        .withTax(policy.salesTax())
                        .withPlace(place))
                .withRegime(regime.map(PricingSamples::regime));
    }

    private static Arbitrary<Inquiry> inquiries(PricingPolicy policy, DeliveryPlace place, LocalDate day) {
        Arbitrary<BigDecimal> grades = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.integers().between(4500, 5800).map(BigDecimal::valueOf)),
                Tuple.of(1, Arbitraries.of("4499", "4500", "5800", "5801").map(BigDecimal::new)));
        Arbitrary<Optional<BigDecimal>> bids = Arbitraries.bigDecimals()
                .between(new BigDecimal("400"), new BigDecimal("900"))
                .ofScale(2)
                .optional(0.3);
        return Combinators.combine(customers(policy), tonnages(policy), grades, bids)
                .as((customer, tonnes, grade, bid) -> PricingSamples.inquiry()
                        .withCustomer(customer)
                        .withPlace(place)
                        .withDeliveries(DeliverySchedule.of(day, tonnes))
                        .withContractCalorificValue(new ContractCalorificValue(PricingSamples.NET_CV, grade))
                        .withBid(bid.map(
                                amount -> PricePerTonne.of(amount, policy.currency(), policy.salesTax(), place))));
    }

    private static Arbitrary<Customer> customers(PricingPolicy policy) {
        return Combinators.combine(
                        codes(policy, rule -> rule.condition().industries(), "power"),
                        codes(policy, rule -> rule.condition().regions(), "east-china"),
                        Arbitraries.of(CustomerTier.class).optional(),
                        Arbitraries.of(true, false),
                        Arbitraries.of("AA", "B", "C").optional(0.7))
                .as((industry, region, tier, partner, grade) -> Customer.builder()
                        .id("customer")
                        .name(Label.of("Example", "示例"))
                        .industry(industry)
                        .region(region)
                        .tier(tier)
                        .partner(partner)
                        .riskGrade(grade.map(code -> RiskGrade.of(code, 1)))
                        .build());
    }

    private static Arbitrary<String> codes(
            PricingPolicy policy, Function<PricingRule, Collection<String>> used, String other) {
        return Arbitraries.of(
                Stream.concat(policy.rules().stream().map(used).flatMap(Collection::stream), Stream.of(other))
                        .distinct()
                        .toList());
    }

    private static Arbitrary<BigDecimal> tonnages(PricingPolicy policy) {
        Arbitrary<BigDecimal> any = Arbitraries.bigDecimals()
                .between(BigDecimal.ONE, new BigDecimal("300000"))
                .ofScale(1);
        List<BigDecimal> edges = policy.rules().stream()
                .flatMap(rule ->
                        Stream.concat(rule.condition().minTonnes().stream(), rule.condition().maxTonnes().stream()))
                .filter(edge -> edge.signum() > 0)
                .distinct()
                .toList();
        Arbitrary<BigDecimal> round =
                Arbitraries.of("50000", "100000", "200000").map(BigDecimal::new);
        return edges.isEmpty() ? Arbitraries.oneOf(any, round) : Arbitraries.oneOf(any, round, Arbitraries.of(edges));
    }

    private static Arbitrary<SupplyPlan> supplies(PricingPolicy policy, DeliveryPlace place) {
        Arbitrary<BigDecimal> costs = Arbitraries.bigDecimals()
                .between(new BigDecimal("300"), new BigDecimal("800"))
                .ofScale(2);
        Arbitrary<CoalQuality> qualities = Combinators.combine(
                        Arbitraries.doubles().between(0, 30).ofScale(1),
                        Arbitraries.doubles().between(0, 2.5).ofScale(2),
                        Arbitraries.oneOf(
                                Arbitraries.doubles().between(4000, 6200).ofScale(0),
                                Arbitraries.of(4500.0, 5500.0, 5800.0)))
                .as((moisture, sulphur, net) -> CoalQuality.parse(Map.of(
                        "total_moisture_ar", moisture, "sulphur_d", sulphur, PricingSamples.NET_CV.toString(), net)));
        return Combinators.combine(costs, qualities)
                .as((cost, quality) -> PricingSamples.supply()
                        .withCost(PricePerTonne.of(cost, policy.currency(), policy.salesTax(), place))
                        .withQuality(quality));
    }
}
