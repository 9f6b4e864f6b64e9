package io.coaldesk.deal;

import io.coaldesk.coal.CoalQuality;
import io.coaldesk.coal.CoalSpecification;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.coal.QualityLimit;
import io.coaldesk.customer.Customer;
import io.coaldesk.customer.CustomerTier;
import io.coaldesk.customer.RiskGrade;
import io.coaldesk.market.ContractCalorificValue;
import io.coaldesk.market.Market;
import io.coaldesk.money.DeliveryPlace;
import io.coaldesk.money.Money;
import io.coaldesk.money.PricePerTonne;
import io.coaldesk.money.TaxTreatment;
import io.coaldesk.policy.DecisionStamp;
import io.coaldesk.policy.PolicyHeader;
import io.coaldesk.policy.PolicyStamp;
import io.coaldesk.reason.Label;
import io.coaldesk.reason.Reason;
import io.coaldesk.reason.ReasonCode;
import io.coaldesk.reason.ReasonDefinition;
import io.coaldesk.reason.Severity;
import io.coaldesk.score.Characteristic;
import io.coaldesk.score.Facts;
import io.coaldesk.score.ScoreBin;
import io.coaldesk.score.Scorecard;
import io.coaldesk.segment.SegmentationPolicy;
import io.coaldesk.segment.Segmenter;
import io.coaldesk.segment.TierBand;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A desk whose ports are as simple as can be: price 700, one more for each credit day, cost 600. */
final class DeskFixture {

    static final LocalDate TODAY = LocalDate.of(2012, 6, 18);
    static final Currency CNY = Currency.getInstance("CNY");
    static final DeliveryPlace FOB = DeliveryPlace.parse("port/fob-trimmed");
    static final QualityKey ASH = QualityKey.parse("ash_ar");
    static final Market MARKET = Market.builder().asOf(TODAY).source("test").build();

    final List<PaymentTerms> pricedAt = new ArrayList<>();
    final List<Optional<Money>> creditAskedFor = new ArrayList<>();
    final List<Optional<CustomerTier>> tiersSeen = new ArrayList<>();

    SupplyAnswer supply = plan("coal-a", "10000", null);
    BigDecimal floor = new BigDecimal("650");
    List<Reason> priceReasons = List.of();
    Optional<PaymentTerms> granted = Optional.of(PaymentTerms.openAccount(30));
    Money headroom = Money.of("100000000", "CNY");
    List<Reason> creditReasons = List.of();

    /** A reason of any weight. */
    record Weight(Severity severity) implements ReasonCode {
        @Override
        public ReasonDefinition definition() {
            return ReasonDefinition.of(
                    "test.weight." + severity.name().toLowerCase(java.util.Locale.ROOT),
                    severity,
                    "because " + severity,
                    "因为 " + severity);
        }
    }

    static Reason reason(Severity severity) {
        return Reason.of(new Weight(severity));
    }

    DealDesk desk() {
        return DealDesk.of(
                segmenter(),
                (inquiry, market) -> {
                    tiersSeen.add(inquiry.customer().tier());
                    return supply;
                },
                (inquiry, plan, terms, market) -> {
                    pricedAt.add(terms);
                    return offer(terms);
                },
                (inquiry, amount, terms, asOf) -> {
                    creditAskedFor.add(amount);
                    return opinion();
                });
    }

    static Inquiry inquiry(String id) {
        return Inquiry.builder()
                .id(id)
                .customer(Customer.builder()
                        .id("c-1")
                        .name(Label.of("Made-up Power", "虚构电力"))
                        .industry("power")
                        .region("east")
                        .facts(Facts.none().with("annualTonnes", new BigDecimal("500000")))
                        .build())
                .place(FOB)
                .deliveries(DeliverySchedule.of(LocalDate.of(2012, 7, 1), new BigDecimal("10000")))
                .specification(CoalSpecification.of(Map.of(ASH, QualityLimit.atMost(new BigDecimal("20")))))
                .contractCalorificValue(
                        new ContractCalorificValue(QualityKey.parse("net_cv_ar_kcal_it"), new BigDecimal("5500")))
                .paymentTerms(PaymentTerms.openAccount(30))
                .build();
    }

    static PricePerTonne price(String amount) {
        return PricePerTonne.of(new BigDecimal(amount), CNY, TaxTreatment.included("0.17"), FOB);
    }

    static SupplyPlan plan(String offer, String tonnes, @Nullable String stock) {
        return SupplyPlan.builder()
                .addComponents(SupplyComponent.builder()
                        .offer(offer)
                        .name(Label.of("Coal " + offer, "煤 " + offer))
                        .share(BigDecimal.ONE)
                        .tonnes(new BigDecimal(tonnes))
                        .cost(price("600"))
                        .stockTonnes(Optional.ofNullable(stock).map(BigDecimal::new))
                        .build())
                .cost(price("600"))
                .quality(CoalQuality.of(Map.of(ASH, 18.5)))
                .addBinding(new BindingLimit(ASH, LimitSide.MAX, new BigDecimal("18.5")))
                .putShadowPrice(ASH, new ShadowPrice(LimitSide.MAX, new BigDecimal("-1.5"), CNY))
                .addReasons(reason(Severity.INFO))
                .build();
    }

    static NoSupply noSupply() {
        BindingLimit limit = new BindingLimit(ASH, LimitSide.MAX, new BigDecimal("20"));
        return NoSupply.builder()
                .addConflict(limit)
                .addBestReachable(new ReachableValue(limit, new BigDecimal("21"), true))
                .nearestSpecification(CoalSpecification.of(Map.of(ASH, QualityLimit.atMost(new BigDecimal("21")))))
                .addReasons(reason(Severity.REFUSAL))
                .build();
    }

    private PriceOffer offer(PaymentTerms terms) {
        BigDecimal amount = new BigDecimal(700 + terms.creditDays());
        Money margin = Money.of(amount.subtract(new BigDecimal("600")), CNY);
        return PriceOffer.builder()
                .price(price(amount.toPlainString()))
                .waterfall(PriceWaterfall.builder(CNY)
                        .step(PriceLevel.LIST_PRICE, "base", Label.of("base price", "基价"), Money.of(amount, CNY))
                        .step(PriceLevel.POCKET_MARGIN, "coal", Label.of("coal", "煤款"), Money.of("-600", "CNY"))
                        .build())
                .floor(price(floor.toPlainString()))
                .margin(PricePerTonne.of(margin.amount(), CNY, TaxTreatment.excluded("0.17"), FOB))
                .addAllReasons(priceReasons)
                .stamp(stamp("price"))
                .build();
    }

    CreditOpinion opinion() {
        return CreditOpinion.builder()
                .grade(RiskGrade.of("A", 2))
                .limit(headroom)
                .exposure(Money.zero(CNY))
                .headroom(headroom)
                .granted(granted)
                .addAllReasons(creditReasons)
                .stamp(stamp("credit"))
                .build();
    }

    private static DecisionStamp stamp(String id) {
        return DecisionStamp.of(TODAY, new PolicyStamp(id, "1", "0".repeat(64)));
    }

    static Segmenter segmenter() {
        return Segmenter.of(SegmentationPolicy.builder()
                .header(PolicyHeader.builder()
                        .id("tiers")
                        .version("1")
                        .validFrom(LocalDate.of(2012, 1, 1))
                        .source("test")
                        .build())
                .scorecard(Scorecard.builder()
                        .addCharacteristics(Characteristic.builder()
                                .code("annualTonnes")
                                .label(Label.of("tonnes a year", "年用量"))
                                .addBins(ScoreBin.below(new BigDecimal("100000"), new BigDecimal("10")))
                                .addBins(ScoreBin.from(new BigDecimal("100000"), new BigDecimal("60")))
                                .missingPoints(BigDecimal.ZERO)
                                .build())
                        .build())
                .addTiers(TierBand.from(new BigDecimal("50"), CustomerTier.KEY))
                .addTiers(TierBand.below(new BigDecimal("50"), CustomerTier.RETAIL))
                .vetoTier(CustomerTier.RETAIL)
                .build());
    }
}
