package io.coaldesk.testing.pricing;

import io.coaldesk.coal.CoalForm;
import io.coaldesk.customer.RiskGrade;
import io.coaldesk.deal.AgreedPrice;
import io.coaldesk.deal.ContractKind;
import io.coaldesk.deal.Invoicing;
import io.coaldesk.deal.MonthEndRule;
import io.coaldesk.deal.PaymentEvent;
import io.coaldesk.deal.PaymentInstrument;
import io.coaldesk.deal.PaymentStart;
import io.coaldesk.deal.PaymentTerms;
import io.coaldesk.deal.PriceLevel;
import io.coaldesk.deal.SaleDetails;
import io.coaldesk.deal.Substitute;
import io.coaldesk.deal.TransportLeg;
import io.coaldesk.deal.TransportRoute;
import io.coaldesk.market.ContractCalorificValue;
import io.coaldesk.market.ExchangeRate;
import io.coaldesk.market.QuotePoint;
import io.coaldesk.money.DeliveryPlace;
import io.coaldesk.money.Money;
import io.coaldesk.money.MoneyRounding;
import io.coaldesk.money.PricePerTonne;
import io.coaldesk.money.TaxTreatment;
import io.coaldesk.pricing.ApprovalLevel;
import io.coaldesk.pricing.CirculationCost;
import io.coaldesk.pricing.CostKind;
import io.coaldesk.pricing.CostLine;
import io.coaldesk.pricing.CreditLossPolicy;
import io.coaldesk.pricing.DeclaredCodes;
import io.coaldesk.pricing.InstrumentSurcharge;
import io.coaldesk.pricing.LandedCost;
import io.coaldesk.pricing.MarginPolicy;
import io.coaldesk.pricing.PriceChangePolicy;
import io.coaldesk.pricing.PriceLimit;
import io.coaldesk.pricing.PriceRequest;
import io.coaldesk.pricing.PricingPolicy;
import io.coaldesk.pricing.PricingPrinciple;
import io.coaldesk.pricing.PrinciplePolicy;
import io.coaldesk.pricing.TargetMargin;
import io.coaldesk.pricing.rule.RuleCondition;
import io.coaldesk.reason.Label;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A policy, a request and an import with every attribute there is; the figures are made up, and labelled so. */
public final class CompleteSamples {

    /** The customer's plant. */
    public static final DeliveryPlace PLANT = DeliveryPlace.parse("example-plant/delivered");

    private static final DeliveryPlace MINE = DeliveryPlace.parse("example-mine/ex-mine");

    private CompleteSamples() {}

    /** A policy with every option set: without errors, and with warnings that such a policy deserves. */
    public static PricingPolicy policy() {
        return PolicySamples.full()
                .withHeader(PolicySamples.header("complete-pricing").withValidTo(LocalDate.of(2013, 1, 1)))
                .withCodes(new DeclaredCodes(
                        List.of("power", "steel", "chemical", "trade"),
                        List.of("east-china", "south-china", "north-china"),
                        Optional.of(List.of("contract", "cost-to-serve", "market", "volume"))))
                .withStages(CompleteRules.stages())
                .withSeasons(CompleteRules.seasons())
                .withRules(CompleteRules.all())
                .withSurcharges(Map.of(
                        PaymentInstrument.CASH, new InstrumentSurcharge.AddOn(Money.of("0", "CNY")),
                        PaymentInstrument.BANK_ACCEPTANCE,
                                new InstrumentSurcharge.GrossUp(new BigDecimal("0.032"), 180, 360)))
                .withPriceChange(priceChange())
                .withSubstituteShare(new BigDecimal("0.98"))
                .withLimits(termBand(), spotCeiling())
                .withCirculation(circulation())
                .withPrinciples(Map.of(
                        PricingPrinciple.PROFIT_FIRST,
                        new PrinciplePolicy(Optional.of(QuotePoint.HIGH), Optional.empty()),
                        PricingPrinciple.VOLUME_FIRST,
                        new PrinciplePolicy(Optional.of(QuotePoint.LOW), Optional.of(margin("2", "8", "15")))))
                .withCosts(selling(), loader(), allowance(), relationship(), rebate())
                .withCreditLoss(new CreditLossPolicy(
                        new TreeMap<>(Map.of("AA", new BigDecimal("0.001"), "B", new BigDecimal("0.02"))),
                        new BigDecimal("0.03")))
                .withMargin(margin("5", "12", "20"));
    }

    /** A margin with two levels between floor and target, and somebody who may go below the floor. */
    public static MarginPolicy margin(String least, String target, String stretch) {
        BigDecimal middle =
                new BigDecimal(least).add(new BigDecimal(target)).divide(new BigDecimal("2"), 2, RoundingMode.HALF_UP);
        return MarginPolicy.floor(Money.of(least, "CNY"))
                .withTarget(new TargetMargin(Money.of(target, "CNY"), Label.of("the general manager", "总经理")))
                .withBelowFloorApprover(Label.of("the board", "董事会"))
                .withStretch(Money.of(stretch, "CNY"))
                .withLevels(
                        new ApprovalLevel(Money.of(least, "CNY"), Label.of("the sales director", "销售总监")),
                        new ApprovalLevel(
                                Money.of(middle.toPlainString(), "CNY"), Label.of("the regional manager", "大区经理")));
    }

    /** Up to 3 % up and 5 % down, in steps of 2 CNY or more, no more than weekly. */
    public static PriceChangePolicy priceChange() {
        return PriceChangePolicy.builder()
                .maxRise(new BigDecimal("0.03"))
                .maxFall(new BigDecimal("0.05"))
                .deadBand(Money.of("2", "CNY"))
                .minDays(7)
                .build();
    }

    /** A band of annual contracts at 5500 kcal/kg, scaled to the contract. */
    public static PriceLimit termBand() {
        return limit("term-band", ContractKind.ANNUAL_TERM)
                .low(new BigDecimal("570"))
                .high(new BigDecimal("770"))
                .build();
    }

    private static PriceLimit spotCeiling() {
        return limit("spot-ceiling", ContractKind.SPOT)
                .high(new BigDecimal("1155"))
                .build();
    }

    private static PriceLimit.Builder limit(String id, ContractKind kind) {
        PriceLimit.Builder limit = PriceLimit.builder();
        limit.id(id)
                .label(Label.of("example " + id, "示例限价 " + id))
                .validFrom(LocalDate.of(2012, 1, 1))
                .validTo(LocalDate.of(2013, 1, 1))
                .place(PricingSamples.FOB)
                .calorificValue(new ContractCalorificValue(PricingSamples.NET_CV, new BigDecimal("5500")))
                .proRata(true)
                .tax(PricingSamples.VAT)
                .condition(RuleCondition.builder().addContractKinds(kind).build());
        return limit;
    }

    /** What a resale at the port may add, once. */
    public static CirculationCost circulation() {
        return CirculationCost.builder()
                .from(PricingSamples.FOB)
                .to(PricingSamples.FOB)
                .perTonne(Money.of("0", "CNY"))
                .perResale(Money.of("8", "CNY"))
                .maxResales(1)
                .build();
    }

    private static CostLine selling() {
        return PolicySamples.cost("selling", "selling expense", "销售费用", "3", TaxTreatment.none())
                .withKind(CostKind.SELLING);
    }

    /** Loading by the seller's own crew, which customers who load themselves spare. */
    public static CostLine loader() {
        return PolicySamples.cost("loading", "loading", "装车费", "4.24", TaxTreatment.included("0.06"))
                .withKind(CostKind.LOGISTICS)
                .withPlaces(PricingSamples.FOB, MINE)
                .withCondition(
                        RuleCondition.builder().addChannels("dealer", "auction").build());
    }

    private static CostLine allowance() {
        return PolicySamples.cost("quality", "quality allowance", "质量折让准备", "1.5", TaxTreatment.none())
                .withKind(CostKind.QUALITY_ALLOWANCE);
    }

    private static CostLine relationship() {
        return PolicySamples.cost("relationship", "relationship cost", "客户维护费用", "0.8", TaxTreatment.none())
                .withKind(CostKind.RELATIONSHIP);
    }

    private static CostLine rebate() {
        return PolicySamples.cost("rebate", "annual rebate", "年度返利", "1", TaxTreatment.none())
                .withLevel(PriceLevel.POCKET_PRICE)
                .withCondition(RuleCondition.builder()
                        .addContractKinds(ContractKind.ANNUAL_TERM)
                        .build());
    }

    /** The sample request with everything known of the sale. */
    public static PriceRequest request() {
        PriceRequest request = PricingSamples.request();
        PaymentTerms terms = PaymentTerms.builder()
                .prepaidShare(new BigDecimal("0.2"))
                .creditDays(30)
                .instrument(PaymentInstrument.BANK_ACCEPTANCE)
                .billDays(90)
                .start(new PaymentStart(PaymentEvent.SETTLEMENT_SHEET, 12))
                .monthEnd(MonthEndRule.COUNTED_FROM_MONTH_END)
                .build();
        return request.withTerms(terms)
                .withInquiry(request.inquiry()
                        .withPaymentTerms(terms)
                        .withSale(sale())
                        .withCustomer(request.inquiry().customer().withRiskGrade(RiskGrade.of("AA", 1))));
    }

    /** Every detail of a sale. */
    public static SaleDetails sale() {
        return SaleDetails.builder()
                .coalClass("bituminous")
                .product("example-blend")
                .form(CoalForm.SCREENED)
                .channel("direct")
                .contractKind(ContractKind.ANNUAL_TERM)
                .resales(1)
                .periodTonnes(new BigDecimal("180000"))
                .ownStockDays(new BigDecimal("9.5"))
                .lastPrice(new AgreedPrice(
                        LocalDate.of(2012, 5, 18),
                        PricePerTonne.of(
                                new BigDecimal("730"),
                                PolicySamples.full().currency(),
                                PricingSamples.VAT,
                                PricingSamples.FOB)))
                .route(route())
                .addSubstitutes(
                        new Substitute(Label.of("imported coal", "进口煤"), Money.of("36", "CNY"), PricingSamples.VAT))
                .build();
    }

    /** Sea and river to the plant, with half a per cent lost, by two invoices. */
    public static TransportRoute route() {
        return TransportRoute.builder()
                .to(PLANT)
                .addLegs(
                        new TransportLeg(
                                Label.of("sea freight", "海运费"), Money.of("33.3", "CNY"), TaxTreatment.included("0.11")),
                        new TransportLeg(Label.of("unloading", "卸船费"), Money.of("12", "CNY"), TaxTreatment.none()))
                .lossShare(new BigDecimal("0.005"))
                .invoicing(Invoicing.TWO_INVOICES)
                .build();
    }

    /** An import at 90 USD, with a duty, a surcharge and two legs. */
    public static LandedCost landedCost() {
        return LandedCost.builder()
                .cif(Money.of("90", "USD"))
                .exchangeRate(ExchangeRate.of("USD", "CNY", "6.3", LocalDate.of(2012, 6, 15)))
                .rateValidDays(5)
                .dutyRate(new BigDecimal("0.03"))
                .taxRate(new BigDecimal("0.17"))
                .addSurcharges(
                        new TransportLeg(Label.of("inspection", "检验费"), Money.of("2.12", "CNY"), included("0.06")))
                .addLegs(
                        new TransportLeg(Label.of("port", "港杂费"), Money.of("25", "CNY"), TaxTreatment.none()),
                        new TransportLeg(Label.of("river freight", "内河运费"), Money.of("33.3", "CNY"), included("0.11")))
                .to(PLANT)
                .rounding(MoneyRounding.of(2, RoundingMode.HALF_UP))
                .build();
    }

    private static TaxTreatment included(String rate) {
        return TaxTreatment.included(rate);
    }
}
