package io.coaldesk.testing.pricing;

import io.coaldesk.adjustment.AdjustmentBracket;
import io.coaldesk.adjustment.QualityAdjustment;
import io.coaldesk.adjustment.StepCounting;
import io.coaldesk.coal.CoalQuality;
import io.coaldesk.coal.CoalSpecification;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.coal.ReportingRule;
import io.coaldesk.customer.Customer;
import io.coaldesk.customer.CustomerTier;
import io.coaldesk.deal.DeliverySchedule;
import io.coaldesk.deal.Inquiry;
import io.coaldesk.deal.PaymentTerms;
import io.coaldesk.deal.SupplyComponent;
import io.coaldesk.deal.SupplyPlan;
import io.coaldesk.market.CalorificLadder;
import io.coaldesk.market.ContractCalorificValue;
import io.coaldesk.market.LadderQuote;
import io.coaldesk.market.Market;
import io.coaldesk.market.MarketRegime;
import io.coaldesk.market.RegimeReading;
import io.coaldesk.money.DeliveryPlace;
import io.coaldesk.money.PricePerTonne;
import io.coaldesk.money.TaxTreatment;
import io.coaldesk.policy.DecisionStamp;
import io.coaldesk.policy.PolicyStamp;
import io.coaldesk.pricing.PriceRequest;
import io.coaldesk.reason.Label;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;

/** One request of each part: an example deal at Qinhuangdao on 18 June 2012; the ladder is as published, the rest is made up. */
public final class PricingSamples {

    /** The calorific value that the sample prices go by. */
    public static final QualityKey NET_CV = QualityKey.parse("net_cv_ar_kcal_it");

    /** Where the sample price holds. */
    public static final DeliveryPlace FOB = DeliveryPlace.parse("qinhuangdao/fob-trimmed");

    /** Where the sample supply is costed. */
    public static final DeliveryPlace YARD = DeliveryPlace.parse("qinhuangdao/yard");

    /** The day of the sample market. */
    public static final LocalDate DAY = LocalDate.of(2012, 6, 18);

    /** The value-added tax of 2012, contained. */
    public static final TaxTreatment VAT = TaxTreatment.included("0.17");

    private static final Currency CNY = Currency.getInstance("CNY");

    private PricingSamples() {}

    /** The prices of 18 June 2012 as published: 780-790, 720-730, 620-630 and 520-530 CNY, 17 % tax included. */
    public static CalorificLadder ladder() {
        return CalorificLadder.builder()
                .key(NET_CV)
                .currency(CNY)
                .tax(VAT)
                .place(FOB)
                .addQuotes(quote("4500", "520", "530"), quote("5000", "620", "630"))
                .addQuotes(quote("5500", "720", "730"), quote("5800", "780", "790"))
                .build();
    }

    private static LadderQuote quote(String grade, String low, String high) {
        return new LadderQuote(new BigDecimal(grade), new BigDecimal(low), new BigDecimal(high));
    }

    /** The market of that day, whose regime is ample supply. */
    public static Market market() {
        return Market.builder()
                .asOf(DAY)
                .source("published prices of 18 June 2012")
                .addLadders(ladder())
                .regime(regime(MarketRegime.AMPLE))
                .build();
    }

    /** A reading of a regime without reasons. */
    public static RegimeReading regime(MarketRegime regime) {
        PolicyStamp policy = new PolicyStamp("example-regime", "1", "0".repeat(64));
        return new RegimeReading(regime, List.of(), DecisionStamp.of(DAY, policy));
    }

    /** A made-up power plant in East China, a partner of key tier. */
    public static Customer customer() {
        return Customer.builder()
                .id("example-power")
                .name(Label.of("Example Power", "示例电厂"))
                .industry("power")
                .region("east-china")
                .partner(true)
                .tier(CustomerTier.KEY)
                .build();
    }

    /** 60 000 t at 5500 kcal/kg net as received, settled by calorific value and sulphur, open for 30 days. */
    public static Inquiry inquiry() {
        return Inquiry.builder()
                .id("inquiry-1")
                .customer(customer())
                .place(FOB)
                .deliveries(DeliverySchedule.of(LocalDate.of(2012, 7, 1), new BigDecimal("60000")))
                .specification(CoalSpecification.parse(Map.of()))
                .contractCalorificValue(new ContractCalorificValue(NET_CV, new BigDecimal("5500")))
                .addSettlement(calorificSettlement(), sulphurPenalty())
                .paymentTerms(PaymentTerms.openAccount(30))
                .build();
    }

    /** 0.12 CNY for each kcal, bonus up to 5550 only. */
    public static QualityAdjustment calorificSettlement() {
        return QualityAdjustment.builder()
                .key(NET_CV)
                .reference(new BigDecimal("5500"))
                .reporting(ReportingRule.of(0, RoundingMode.HALF_EVEN))
                .step(BigDecimal.ONE)
                .counting(StepCounting.PROPORTIONAL)
                .direction(QualityAdjustment.Direction.HIGHER_IS_BETTER)
                .addAbove(AdjustmentBracket.upTo("5550", "0.12"))
                .addBelow(AdjustmentBracket.upTo("5300", "-0.12"), AdjustmentBracket.open("-0.24"))
                .build();
    }

    /** 5 CNY for each started 0.1 % of sulphur above 0.8 % dry. */
    public static QualityAdjustment sulphurPenalty() {
        return QualityAdjustment.builder()
                .key(QualityKey.parse("sulphur_d"))
                .reference(new BigDecimal("0.8"))
                .reporting(ReportingRule.of(2, RoundingMode.HALF_EVEN))
                .step(new BigDecimal("0.1"))
                .counting(StepCounting.STARTED)
                .direction(QualityAdjustment.Direction.LOWER_IS_BETTER)
                .addAbove(AdjustmentBracket.open("-5"))
                .build();
    }

    /** A recipe of one coal at 640 CNY in the yard, tax included, with 5580 kcal/kg and 0.75 % sulphur expected. */
    public static SupplyPlan supply() {
        PricePerTonne cost = PricePerTonne.of(new BigDecimal("640"), CNY, VAT, YARD);
        return SupplyPlan.builder()
                .addComponents(SupplyComponent.builder()
                        .offer("example-offer")
                        .name(Label.of("example coal", "示例煤"))
                        .share(BigDecimal.ONE)
                        .tonnes(new BigDecimal("60000"))
                        .cost(cost)
                        .build())
                .cost(cost)
                .quality(CoalQuality.parse(
                        Map.of("total_moisture_ar", 9.5, "ash_ar", 14.0, "sulphur_d", 0.75, NET_CV.toString(), 5580.0)))
                .build();
    }

    /** The whole request, at the terms that the inquiry asks for. */
    public static PriceRequest request() {
        return PriceRequest.of(inquiry(), supply(), inquiry().paymentTerms(), market());
    }
}
