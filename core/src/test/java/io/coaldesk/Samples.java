package io.coaldesk;

import io.coaldesk.adjustment.AdjustmentBracket;
import io.coaldesk.adjustment.AdjustmentLine;
import io.coaldesk.adjustment.AdjustmentPiece;
import io.coaldesk.adjustment.AdjustmentReading;
import io.coaldesk.adjustment.BracketEnds;
import io.coaldesk.adjustment.QualityAdjustment;
import io.coaldesk.adjustment.StepCounting;
import io.coaldesk.coal.CoalForm;
import io.coaldesk.coal.CoalQuality;
import io.coaldesk.coal.CoalSpecification;
import io.coaldesk.coal.Conformity;
import io.coaldesk.coal.LimitCheck;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.coal.QualityLimit;
import io.coaldesk.coal.ReportingRule;
import io.coaldesk.customer.Customer;
import io.coaldesk.customer.CustomerTier;
import io.coaldesk.customer.RiskGrade;
import io.coaldesk.deal.AgreedPrice;
import io.coaldesk.deal.ContractKind;
import io.coaldesk.deal.Delivery;
import io.coaldesk.deal.DeliverySchedule;
import io.coaldesk.deal.Inquiry;
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
import io.coaldesk.market.CalorificLadder;
import io.coaldesk.market.ContractCalorificValue;
import io.coaldesk.market.DatedCoefficients;
import io.coaldesk.market.DatedPrice;
import io.coaldesk.market.DayOfMonth;
import io.coaldesk.market.DayWindow;
import io.coaldesk.market.FixingRule;
import io.coaldesk.market.GradeCoefficient;
import io.coaldesk.market.GradeConversion;
import io.coaldesk.market.GradeReach;
import io.coaldesk.market.IndexFixing;
import io.coaldesk.market.LadderCarry;
import io.coaldesk.market.LadderQuote;
import io.coaldesk.market.Market;
import io.coaldesk.market.MarketIndicators;
import io.coaldesk.market.MarketRegime;
import io.coaldesk.market.PriceBasis;
import io.coaldesk.market.PriceIndex;
import io.coaldesk.market.PriceUnit;
import io.coaldesk.market.QuotePoint;
import io.coaldesk.market.RegimeReading;
import io.coaldesk.money.DeliveryPlace;
import io.coaldesk.money.Money;
import io.coaldesk.money.MoneyRounding;
import io.coaldesk.money.PricePerTonne;
import io.coaldesk.money.TaxTreatment;
import io.coaldesk.policy.DecisionStamp;
import io.coaldesk.policy.Finding;
import io.coaldesk.policy.PolicyHeader;
import io.coaldesk.policy.PolicyReason;
import io.coaldesk.policy.PolicyStamp;
import io.coaldesk.reason.Label;
import io.coaldesk.reason.Reason;
import io.coaldesk.reason.ReasonValue;
import io.coaldesk.score.Facts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One value of each of core's nouns with every attribute present; the deal's results are in {@link DealSamples}. */
final class Samples {

    static final LocalDate DAY = LocalDate.of(2012, 6, 18);
    static final Currency CNY = Currency.getInstance("CNY");
    static final QualityKey NET = QualityKey.parse("net_cv_ar_kcal_it");
    static final QualityKey ASH = QualityKey.parse("ash_ar");
    static final DeliveryPlace PLACE = DeliveryPlace.parse("qinhuangdao/fob-trimmed");
    static final TaxTreatment TAX = TaxTreatment.included("0.17");

    private Samples() {}

    static BigDecimal number(String number) {
        return new BigDecimal(number);
    }

    static PricePerTonne price(String amount) {
        return PricePerTonne.of(number(amount), CNY, TAX, PLACE);
    }

    static Reason reason() {
        return Reason.of(
                        PolicyReason.UNKNOWN_CODE,
                        ReasonValue.text("steam"),
                        ReasonValue.list(List.of(ReasonValue.text("power"), ReasonValue.text("cement"))))
                .byRule("industry-1")
                .at("rules[0].industry");
    }

    static Finding finding() {
        return Finding.of("bands", PolicyReason.VALIDITY_GAP, ReasonValue.date(DAY), ReasonValue.date(DAY.plusDays(3)));
    }

    static PolicyHeader header() {
        return PolicyHeader.builder()
                .id("example-pricing")
                .version("2012.2")
                .validFrom(LocalDate.of(2012, 1, 1))
                .validTo(LocalDate.of(2013, 1, 1))
                .source("example")
                .build();
    }

    static PolicyStamp policyStamp() {
        return new PolicyStamp("example-pricing", "2012.2", "0123456789abcdef".repeat(4));
    }

    static DecisionStamp stamp() {
        return new DecisionStamp(DAY, "0.1.0", List.of(policyStamp()));
    }

    static CoalQuality quality() {
        return CoalQuality.parse(
                Map.of("total_moisture_ar", 9.5, "ash_d", 15.25, "sulphur_d", 0.6, "net_cv_ar_kcal_it", 5500.0));
    }

    static QualityLimit limit() {
        return QualityLimit.builder()
                .typical(number("17.5"))
                .min(BigDecimal.TEN)
                .max(number("20"))
                .build();
    }

    static CoalSpecification specification() {
        return CoalSpecification.of(Map.of(ASH, limit(), NET, QualityLimit.atLeast(number("5300"))));
    }

    static LimitCheck check() {
        return new LimitCheck(ASH, limit(), Optional.of(number("20.5")), LimitCheck.Outcome.ABOVE_MAXIMUM);
    }

    static Conformity conformity() {
        return specification().check(quality());
    }

    static ReportingRule reporting() {
        return ReportingRule.of(2, RoundingMode.HALF_EVEN);
    }

    static QualityAdjustment adjustment() {
        return QualityAdjustment.builder()
                .key(ASH)
                .reference(number("20"))
                .reporting(reporting())
                .step(number("0.1"))
                .counting(StepCounting.STARTED)
                .direction(QualityAdjustment.Direction.LOWER_IS_BETTER)
                .addAbove(AdjustmentBracket.upTo("22", "-1.5"), AdjustmentBracket.open("-3"))
                .addBelow(AdjustmentBracket.upTo("18", "0.5"))
                .build();
    }

    static AdjustmentBracket bracket() {
        return AdjustmentBracket.upTo("22.5", "-1.5")
                .withFrom(number("20.5"))
                .withHolds(BracketEnds.END)
                .withCountsFrom(number("19.5"));
    }

    static AdjustmentReading adjustmentReading() {
        return new AdjustmentReading(
                number("20.25"),
                number("20.5"),
                number("-4.5"),
                List.of(new AdjustmentPiece("above[0]", number("2.5"), number("-1.5"))));
    }

    static AdjustmentLine adjustmentLine() {
        return new AdjustmentLine(ASH, number("20.5"), number("20"), number("-7.5"));
    }

    static LadderQuote quote() {
        return new LadderQuote(number("5500"), number("720"), number("730"));
    }

    static CalorificLadder ladder() {
        return CalorificLadder.builder()
                .key(NET)
                .currency(CNY)
                .tax(TAX)
                .place(PLACE)
                .addQuotes(new LadderQuote(number("5000"), number("620"), number("630")), quote())
                .build();
    }

    static DatedPrice datedPrice() {
        return new DatedPrice(DAY.minusDays(7), number("740.5"));
    }

    static MarketIndicators indicators() {
        return MarketIndicators.builder()
                .portStockTonnes(number("9456100"))
                .portCapacityTonnes(number("10200000"))
                .recordStockTonnes(number("9415000.5"))
                .addBenchmarkPrices(datedPrice())
                .build();
    }

    static RegimeReading regime() {
        return new RegimeReading(MarketRegime.AMPLE, List.of(reason()), stamp());
    }

    static PriceBasis basis() {
        return PriceBasis.builder()
                .unit(PriceUnit.PER_TONNE)
                .currency(CNY)
                .tax(TAX)
                .place(PLACE)
                .calorificValue(new ContractCalorificValue(NET, number("5500")))
                .build();
    }

    static IndexFixing fixing() {
        return new IndexFixing(DAY.minusDays(5), number("725.5"));
    }

    static PriceIndex index() {
        return PriceIndex.builder()
                .id("cci-5500")
                .label(Label.of("CCI 5500", "CCI 5500 指数"))
                .basis(basis())
                .source("made up")
                .addFixings(fixing())
                .build();
    }

    static DatedCoefficients datedCoefficients() {
        return new DatedCoefficients(
                DAY.minusYears(1),
                "example",
                List.of(
                        new GradeCoefficient(number("5500"), number("1")),
                        new GradeCoefficient(number("5000"), number("0.88"))));
    }

    static List<FixingRule> fixingRules() {
        return List.of(
                new FixingRule.LastValue(1, Optional.of(10)),
                new FixingRule.LastOfMonth(1, Optional.of(10)),
                new FixingRule.MonthValue(2, Optional.of(31)),
                new FixingRule.Average(window(), Optional.of(3), Optional.of(7)));
    }

    static DayWindow window() {
        return DayWindow.of(DayOfMonth.of(1, 16), DayOfMonth.of(0, 15));
    }

    static List<GradeConversion> conversions() {
        return List.of(
                new GradeConversion.ProRata(NET, Optional.of(number("4500")), Optional.of(number("5800"))),
                new GradeConversion.CoefficientTable(NET, GradeReach.BETWEEN_GIVEN, List.of(datedCoefficients())),
                new GradeConversion.QuotedLadder(QuotePoint.MID, LadderCarry.DIFFERENCE, GradeReach.LAST_SLOPE));
    }

    static Market market() {
        return Market.builder()
                .asOf(DAY)
                .source("published figures of 18 June 2012")
                .addLadders(ladder())
                .indicators(indicators())
                .regime(regime())
                .build();
    }

    static Customer customer() {
        return Customer.builder()
                .id("huadong-power")
                .name(Label.of("Huadong Power", "华东电厂"))
                .industry("power")
                .region("east-china")
                .partner(true)
                .facts(Facts.none().with("annual_tonnes", number("1200000")).with("taxpayer", "general"))
                .tier(CustomerTier.STRATEGIC)
                .riskGrade(grade())
                .build();
    }

    static PaymentTerms terms() {
        return PaymentTerms.builder()
                .prepaidShare(number("0.3"))
                .creditDays(45)
                .instrument(PaymentInstrument.BANK_ACCEPTANCE)
                .start(start())
                .monthEnd(MonthEndRule.DUE_AT_MONTH_END)
                .billDays(180)
                .build();
    }

    static PaymentStart start() {
        return new PaymentStart(PaymentEvent.SETTLEMENT_SHEET, 12);
    }

    static TransportLeg leg() {
        return new TransportLeg(Label.of("sea freight", "海运费"), Money.of("32.5", "CNY"), TaxTreatment.included("0.09"));
    }

    static TransportRoute route() {
        return TransportRoute.builder()
                .to(DeliveryPlace.parse("huadong/delivered"))
                .addLegs(leg())
                .lossShare(number("0.005"))
                .invoicing(Invoicing.TWO_INVOICES)
                .build();
    }

    static Substitute substitute() {
        return new Substitute(Label.of("imported coal", "进口煤"), Money.of("31.5", "CNY"), TAX);
    }

    static AgreedPrice lastPrice() {
        return new AgreedPrice(DAY.minusDays(30), price("730.5"));
    }

    static SaleDetails sale() {
        return SaleDetails.builder()
                .coalClass("bituminous")
                .product("shenmu-5500")
                .form(CoalForm.SCREENED)
                .channel("direct")
                .contractKind(ContractKind.ANNUAL_TERM)
                .resales(1)
                .periodTonnes(number("120000.5"))
                .ownStockDays(number("7.5"))
                .lastPrice(lastPrice())
                .route(route())
                .addSubstitutes(substitute())
                .build();
    }

    static DeliverySchedule schedule() {
        return new DeliverySchedule(List.of(
                new Delivery(DAY.plusDays(30), number("20000.5")), new Delivery(DAY.plusDays(10), number("30000"))));
    }

    static Inquiry inquiry() {
        return Inquiry.builder()
                .id("inquiry-1")
                .customer(customer())
                .place(PLACE)
                .deliveries(schedule())
                .specification(specification())
                .contractCalorificValue(new ContractCalorificValue(NET, number("5500")))
                .addSettlement(adjustment())
                .paymentTerms(terms())
                .bid(price("715.5"))
                .sale(sale())
                .build();
    }

    static RiskGrade grade() {
        return RiskGrade.of("AA", 2);
    }

    static MoneyRounding rounding() {
        return MoneyRounding.of(2, RoundingMode.HALF_UP);
    }
}
