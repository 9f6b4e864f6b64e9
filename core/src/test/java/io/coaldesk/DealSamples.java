package io.coaldesk;

import static io.coaldesk.Samples.ASH;
import static io.coaldesk.Samples.CNY;
import static io.coaldesk.Samples.NET;
import static io.coaldesk.Samples.PLACE;
import static io.coaldesk.Samples.number;
import static io.coaldesk.Samples.price;
import static io.coaldesk.Samples.reason;
import static io.coaldesk.Samples.stamp;

import io.coaldesk.customer.CustomerTier;
import io.coaldesk.deal.BindingLimit;
import io.coaldesk.deal.CounterOffer;
import io.coaldesk.deal.CreditOpinion;
import io.coaldesk.deal.DealAppraisal;
import io.coaldesk.deal.LimitSide;
import io.coaldesk.deal.NoPrice;
import io.coaldesk.deal.NoSupply;
import io.coaldesk.deal.PaymentTerms;
import io.coaldesk.deal.PriceLevel;
import io.coaldesk.deal.PriceOffer;
import io.coaldesk.deal.PriceWaterfall;
import io.coaldesk.deal.ReachableValue;
import io.coaldesk.deal.ShadowPrice;
import io.coaldesk.deal.SingleCoal;
import io.coaldesk.deal.SupplyComponent;
import io.coaldesk.deal.SupplyPlan;
import io.coaldesk.deal.Verdict;
import io.coaldesk.money.Money;
import io.coaldesk.money.PricePerTonne;
import io.coaldesk.money.TaxTreatment;
import io.coaldesk.reason.Label;
import io.coaldesk.segment.SegmentResult;
import java.math.BigDecimal;
import java.util.List;

/** One value of each result of a deal with every attribute present. */
final class DealSamples {

    private DealSamples() {}

    static PricePerTonne net(String amount) {
        return PricePerTonne.of(number(amount), CNY, TaxTreatment.excluded("0.17"), PLACE);
    }

    static Money money(String amount) {
        return Money.of(number(amount), CNY);
    }

    static BindingLimit binding() {
        return new BindingLimit(ASH, LimitSide.MAX, number("20"));
    }

    static ReachableValue reachable() {
        return new ReachableValue(binding(), number("20.5"), true);
    }

    static ShadowPrice shadowPrice() {
        return new ShadowPrice(LimitSide.MAX, number("-4.25"), CNY);
    }

    static SupplyComponent component(String offer, String share, String tonnes) {
        return SupplyComponent.builder()
                .offer(offer)
                .name(Label.of("Coal " + offer, "煤" + offer))
                .share(number(share))
                .tonnes(number(tonnes))
                .cost(price("640.5"))
                .stockTonnes(number("90000"))
                .build();
    }

    static SupplyPlan plan() {
        return SupplyPlan.builder()
                .addComponents(component("a", "0.25", "12500.125"), component("b", "0.75", "37500.375"))
                .cost(price("652.125"))
                .quality(Samples.quality())
                .addBinding(binding())
                .putShadowPrice(ASH, shadowPrice())
                .bestSingleCoal(new SingleCoal("a", Label.of("Coal a", "煤a"), price("660")))
                .addReasons(reason())
                .build();
    }

    static NoSupply noSupply() {
        return NoSupply.builder()
                .addConflict(binding(), new BindingLimit(NET, LimitSide.MIN, number("6000")))
                .addBestReachable(reachable())
                .nearestSpecification(Samples.specification())
                .addReasons(reason())
                .build();
    }

    static PriceWaterfall waterfall() {
        return PriceWaterfall.builder(CNY)
                .step(PriceLevel.LIST_PRICE, "ladder", Label.of("ladder", "挂牌"), money("725"))
                .step(PriceLevel.INVOICE_PRICE, "partner", Label.of("partner", "伙伴"), money("-5"))
                .step(PriceLevel.POCKET_PRICE, "tax", Label.of("tax", "增值税"), money("-104.62"))
                .step(PriceLevel.POCKET_MARGIN, "coal", Label.of("cost of coal", "煤炭成本"), money("-590"))
                .build();
    }

    static PriceOffer offer() {
        return PriceOffer.builder()
                .price(price("720"))
                .waterfall(waterfall())
                .floor(price("700"))
                .margin(net("25.38"))
                .giveAway(price("1.5"))
                .addReasons(reason())
                .stamp(stamp())
                .build();
    }

    static NoPrice noPrice() {
        return new NoPrice(List.of(reason()), stamp());
    }

    static CreditOpinion opinion() {
        return CreditOpinion.builder()
                .grade(Samples.grade())
                .limit(money("40000000"))
                .exposure(money("1000000.5"))
                .headroom(money("38999999.5"))
                .granted(PaymentTerms.openAccount(30))
                .addReasons(reason())
                .stamp(stamp())
                .build();
    }

    static CounterOffer counterOffer() {
        return CounterOffer.builder()
                .terms(PaymentTerms.prepaid())
                .tonnes(new BigDecimal("30000"))
                .price(price("705"))
                .specification(Samples.specification())
                .addReasons(reason())
                .build();
    }

    static SegmentResult segment() {
        return SegmentResult.builder()
                .tier(CustomerTier.KEY)
                .score(number("71.5"))
                .gapToNextTier(number("8.5"))
                .addReasons(reason())
                .stamp(stamp())
                .build();
    }

    static DealAppraisal appraisal() {
        return DealAppraisal.builder()
                .inquiry("inquiry-1")
                .customer("huadong-power")
                .verdict(Verdict.ACCEPT_ON_CONDITIONS)
                .addReasons(reason())
                .segment(segment())
                .terms(PaymentTerms.openAccount(30))
                .price(price("720"))
                .waterfall(waterfall())
                .floor(price("700"))
                .giveAway(price("1.5"))
                .supply(plan())
                .margin(net("25.38"))
                .totalMargin(money("1269012.69"))
                .credit(opinion())
                .peakExposure(money("14400000"))
                .counterOffer(counterOffer())
                .stamp(stamp())
                .build();
    }
}
