package io.coaldesk.testing.pricing;

import io.coaldesk.adjustment.QualityAdjustment;
import io.coaldesk.coal.CoalQuality;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.customer.Customer;
import io.coaldesk.deal.DeliverySchedule;
import io.coaldesk.deal.Inquiry;
import io.coaldesk.deal.PriceLevel;
import io.coaldesk.deal.PriceOffer;
import io.coaldesk.deal.WaterfallStep;
import io.coaldesk.market.CalorificLadder;
import io.coaldesk.market.ContractCalorificValue;
import io.coaldesk.market.LadderQuote;
import io.coaldesk.money.Money;
import io.coaldesk.money.PricePerTonne;
import io.coaldesk.policy.PolicyReason;
import io.coaldesk.pricing.Discountable;
import io.coaldesk.pricing.MarginPolicy;
import io.coaldesk.pricing.PriceRequest;
import io.coaldesk.pricing.Pricer;
import io.coaldesk.pricing.PricingLintReason;
import io.coaldesk.pricing.PricingPrinciple;
import io.coaldesk.pricing.PrinciplePolicy;
import io.coaldesk.pricing.Quote;
import io.coaldesk.reason.InvalidValueException;
import io.coaldesk.reason.Label;
import io.coaldesk.reason.Reason;
import io.coaldesk.testing.core.Broken;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Laws of pricing, to be checked on a policy of your own.
 *
 * <p>Each method throws an {@link AssertionError} with a witness where the law does not hold. A request that has no
 * price meets the laws on prices. {@link GuardLaws} has the laws of what bounds a price, {@link ComparisonLaws} those of
 * comparing quotes, policies and equals, and {@link RepetitionLaws} those of the same answer to the same question.
 *
 * <p>Better quality never lowers a price here. That better quality raises demand and volume, and that a higher price lowers
 * both, are laws of demand, and stand with the optimum across segments in {@code OptimumLaws}.
 */
public final class PricingLaws {

    private PricingLaws() {}

    /** The waterfall adds up exactly: the steps to the margin, those of each level to its value, and no step is lost. */
    public static void waterfallAddsUp(Pricer pricer, PriceRequest request) {
        offer(pricer, request).ifPresent(offer -> {
            Money sum = Money.zero(pricer.policy().currency());
            for (WaterfallStep step : offer.waterfall().steps()) {
                sum = sum.plus(step.amount());
                Broken.unless(sum.equals(step.running()), "the waterfall adds up", step, sum, request);
            }
            Broken.unless(
                    sum.amount().compareTo(offer.margin().amount()) == 0
                            && offer.waterfall()
                                            .at(PriceLevel.INVOICE_PRICE)
                                            .amount()
                                            .compareTo(offer.price().amount())
                                    == 0,
                    "the waterfall ends at the margin and passes through the price",
                    offer);
        });
    }

    /**
     * Better quality never lowers the pocket price, where the adjustment has no finding.
     *
     * @param one a value of the adjusted property
     * @param other another value; which of the two is better, the adjustment's direction says
     */
    public static void betterQualityNeverLowersPocketPrice(
            Pricer pricer, PriceRequest request, QualityAdjustment adjustment, double one, double other) {
        if (!adjustment.lint("settlement").isEmpty()) {
            return;
        }
        double reference = adjustment.reference().doubleValue();
        double better = switch (adjustment.direction()) {
            case HIGHER_IS_BETTER -> Math.max(one, other);
            case LOWER_IS_BETTER -> Math.min(one, other);
            case TOWARD_REFERENCE -> one > reference ? Math.min(one, Math.max(other, reference)) : reference;
        };
        double worse = better == one ? other : one;
        Optional<PriceOffer> atBetter = offer(pricer, settledBy(request, adjustment, better));
        Optional<PriceOffer> atWorse = offer(pricer, settledBy(request, adjustment, worse));
        atBetter.ifPresent(high -> atWorse.ifPresent(low -> Broken.unless(
                !pocketPrice(low).isMoreThan(pocketPrice(high)),
                "better quality never lowers the pocket price",
                adjustment.key() + " " + better + ": " + pocketPrice(high),
                adjustment.key() + " " + worse + ": " + pocketPrice(low))));
    }

    /** A higher calorific value never has a lower list price, on a ladder whose higher grades never cost less. */
    public static void higherCalorificValueNeverListsLower(
            Pricer pricer, PriceRequest request, BigDecimal one, BigDecimal other) {
        ContractCalorificValue contract = request.inquiry().contractCalorificValue();
        boolean rising = request.market()
                .ladder(contract.key(), request.inquiry().place())
                .filter(PricingLaws::isRising)
                .isPresent();
        if (rising) {
            Optional<PriceOffer> high = offer(pricer, withContract(request, contract.key(), one.max(other)));
            Optional<PriceOffer> low = offer(pricer, withContract(request, contract.key(), one.min(other)));
            high.ifPresent(dear -> low.ifPresent(cheap -> Broken.unless(
                    !cheap.waterfall()
                            .at(PriceLevel.LIST_PRICE)
                            .isMoreThan(dear.waterfall().at(PriceLevel.LIST_PRICE)),
                    "a higher calorific value never lists lower",
                    one,
                    other,
                    dear,
                    cheap)));
        }
    }

    private static boolean isRising(CalorificLadder ladder) {
        List<LadderQuote> quotes = ladder.quotes();
        for (int i = 1; i < quotes.size(); i++) {
            if (quotes.get(i).low().compareTo(quotes.get(i - 1).low()) < 0
                    || quotes.get(i).high().compareTo(quotes.get(i - 1).high()) < 0) {
                return false;
            }
        }
        return true;
    }

    private static PriceRequest withContract(PriceRequest request, QualityKey key, BigDecimal value) {
        return request.withInquiry(
                request.inquiry().withContractCalorificValue(new ContractCalorificValue(key, value)));
    }

    /** The price of the target margin is not below the floor, and that of the stretch margin not below the target. */
    public static void floorTargetAndStretchAreInOrder(Pricer pricer, PriceRequest request) {
        Quote quote = pricer.quote(request);
        quote.offer().ifPresent(offer -> {
            BigDecimal floor = offer.floor().amount();
            BigDecimal target = quote.targetPrice().map(PricePerTonne::amount).orElse(floor);
            BigDecimal stretch = quote.stretchPrice().map(PricePerTonne::amount).orElse(target);
            Broken.unless(
                    floor.compareTo(target) <= 0 && target.compareTo(stretch) <= 0,
                    "floor, target and stretch are in order",
                    floor,
                    target,
                    stretch);
        });
    }

    private static PriceRequest settledBy(PriceRequest request, QualityAdjustment adjustment, double value) {
        return request.withInquiry(request.inquiry().withSettlement(adjustment))
                .withSupply(request.supply().withQuality(CoalQuality.of(Map.of(adjustment.key(), value))));
    }

    private static Money pocketPrice(PriceOffer offer) {
        return offer.waterfall().at(PriceLevel.POCKET_PRICE);
    }

    /**
     * More tonnes never raise our price, where the policy declares tonnes discountable and the linter finds neither a rule
     * that is not monotone nor two that a tonnage puts in each other's place.
     */
    public static void moreTonnesNeverCostMore(
            Pricer pricer, PriceRequest request, BigDecimal tonnes, BigDecimal more) {
        boolean finding = pricer.policy().lint().stream()
                .map(found -> found.reason().code())
                .anyMatch(Set.of(
                        PolicyReason.NON_MONOTONE.definition().code(),
                        PricingLintReason.TONNAGE_SWITCH.definition().code())::contains);
        if (finding || !pricer.policy().discountable().contains(Discountable.TONNES)) {
            return;
        }
        PriceRequest unbid = request.withInquiry(request.inquiry().withBid(Optional.empty()));
        Optional<PriceOffer> small = offer(pricer, withTonnes(unbid, tonnes.min(more)));
        Optional<PriceOffer> large = offer(pricer, withTonnes(unbid, tonnes.max(more)));
        small.ifPresent(less -> large.ifPresent(greater -> Broken.unless(
                greater.price().amount().compareTo(less.price().amount()) <= 0,
                "more tonnes never cost more",
                tonnes,
                more,
                less.price(),
                greater.price())));
    }

    private static PriceRequest withTonnes(PriceRequest request, BigDecimal tonnes) {
        return request.withInquiry(request.inquiry()
                .withDeliveries(DeliverySchedule.of(request.market().asOf(), tonnes)));
    }

    /** Customers who differ in name and id only get equal answers. */
    public static void equalTreatment(Pricer pricer, PriceRequest request, String otherId) {
        Inquiry inquiry = request.inquiry();
        Customer other = inquiry.customer().withId(otherId).withName(Label.of("Other " + otherId, "其他" + otherId));
        Quote mine = pricer.quote(request);
        Quote theirs =
                pricer.quote(request.withInquiry(inquiry.withCustomer(other).withId("other-" + otherId)));
        Broken.unless(
                mine.equals(theirs.withInquiry(inquiry.id())),
                "equal deals get equal answers, whatever the name",
                mine.answer(),
                theirs.answer());
    }

    /** A bid at the floor keeps the least margin, and a bid one unit of the price's rounding lower does not. */
    public static void floorIsTheLowestPrice(Pricer pricer, PriceRequest request) {
        offer(pricer, request).ifPresent(offer -> {
            BigDecimal unit = BigDecimal.ONE.movePointLeft(
                    pricer.policy().rounding().price().scale());
            PricePerTonne floor = offer.floor();
            PricePerTonne lower = floor.withAmount(floor.amount().subtract(unit));
            if (lower.amount().signum() <= 0) {
                return;
            }
            Money least = margin(pricer, request).least();
            Broken.unless(
                    !least.isMoreThan(marginAt(pricer, request, floor)), "the floor keeps the least margin", floor);
            Broken.unless(least.isMoreThan(marginAt(pricer, request, lower)), "no lower price keeps it", floor, lower);
        });
    }

    private static Money marginAt(Pricer pricer, PriceRequest request, PricePerTonne bid) {
        return offer(pricer, request.withInquiry(request.inquiry().withBid(bid)))
                .map(offer -> offer.waterfall().at(PriceLevel.POCKET_MARGIN))
                .orElseThrow(() -> new AssertionError("a bid never takes a price away; witness: " + bid));
    }

    /** A supply cost in a currency that is not the policy's is refused, naming the currency. */
    public static void refusesForeignCurrency(Pricer pricer, PriceRequest request, Currency foreign) {
        if (foreign.equals(pricer.policy().currency())) {
            return;
        }
        PricePerTonne cost = request.supply().cost();
        PricePerTonne other = PricePerTonne.of(cost.amount(), foreign, cost.tax(), cost.place());
        try {
            Quote quote = pricer.quote(request.withSupply(request.supply().withCost(other)));
            throw new AssertionError("a foreign currency is refused; witness: " + quote.answer());
        } catch (InvalidValueException refused) {
            Broken.unless(refused.field().equals("currency"), "the refusal names the currency", refused);
        }
    }

    /** Every reason that refuses stands in an answer without a price or below the floor; nothing else is refused. */
    public static void onlyReasonsDecide(Pricer pricer, PriceRequest request) {
        List<Reason> reasons = pricer.quote(request).answer().reasons();
        Broken.unless(!reasons.isEmpty(), "every answer has a reason", request);
        offer(pricer, request).ifPresent(offer -> {
            boolean belowFloor = margin(pricer, request)
                            .least()
                            .amount()
                            .compareTo(offer.margin().amount())
                    > 0;
            boolean said = reasons.stream().anyMatch(reason -> reason.code().startsWith("pricing.floor.below"));
            Broken.unless(belowFloor == said, "a margin below the floor is said, and only that", offer);
        });
    }

    /** Returns the margin policy of the day: the principle's that the regime chooses, or else the policy's own. */
    static MarginPolicy margin(Pricer pricer, PriceRequest request) {
        return request.market()
                .regime()
                .map(reading -> pricer.policy().principles().get(PricingPrinciple.of(reading.regime())))
                .flatMap(PrinciplePolicy::margin)
                .orElseGet(() -> pricer.policy().margin());
    }

    static Optional<PriceOffer> offer(Pricer pricer, PriceRequest request) {
        return pricer.quote(request).answer() instanceof PriceOffer offer ? Optional.of(offer) : Optional.empty();
    }
}
