package io.coaldesk.testing.pricing;

import io.coaldesk.deal.AgreedPrice;
import io.coaldesk.deal.PriceLevel;
import io.coaldesk.deal.PriceOffer;
import io.coaldesk.deal.SaleDetails;
import io.coaldesk.deal.Substitute;
import io.coaldesk.deal.TransportLeg;
import io.coaldesk.deal.TransportRoute;
import io.coaldesk.deal.WaterfallStep;
import io.coaldesk.money.Money;
import io.coaldesk.money.TaxTreatment;
import io.coaldesk.policy.ConditionPoint;
import io.coaldesk.pricing.CirculationCost;
import io.coaldesk.pricing.CostLine;
import io.coaldesk.pricing.PriceChangePolicy;
import io.coaldesk.pricing.PriceLimit;
import io.coaldesk.pricing.PriceRequest;
import io.coaldesk.pricing.Pricer;
import io.coaldesk.pricing.PricingPolicy;
import io.coaldesk.pricing.Quote;
import io.coaldesk.pricing.rule.AppliedRule;
import io.coaldesk.pricing.rule.PricingRule;
import io.coaldesk.pricing.rule.RuleAttribute;
import io.coaldesk.pricing.rule.RuleCondition;
import io.coaldesk.pricing.rule.RuleFacts;
import io.coaldesk.reason.Severity;
import io.coaldesk.testing.core.Broken;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Laws of what bounds a price: caps, savings, limits on changes, substitutes, bands of others. */
public final class GuardLaws {

    /** More than what a quotient of 34 digits is off by, and less than any unit of money. */
    private static final BigDecimal QUOTIENT = new BigDecimal("1E-15");

    private GuardLaws() {}

    /** All differentials together keep to the caps, as shares of the list price. */
    public static void differentialsKeepTheCap(Pricer pricer, PriceRequest request) {
        Quote quote = pricer.quote(request);
        quote.offer().ifPresent(offer -> {
            PricingPolicy policy = pricer.policy();
            BigDecimal list = offer.waterfall().at(PriceLevel.LIST_PRICE).amount();
            BigDecimal sum = amount(offer, "differential-cap").orElse(BigDecimal.ZERO);
            for (AppliedRule rule : quote.differentials()) {
                sum = sum.add(rule.perTonne().amount());
            }
            BigDecimal kept = sum;
            policy.maxDiscount()
                    .ifPresent(share -> Broken.unless(
                            kept.negate().compareTo(list.multiply(share)) <= 0, "discounts keep the cap", kept, list));
            policy.maxPremium()
                    .ifPresent(share -> Broken.unless(
                            kept.compareTo(list.multiply(share)) <= 0, "premiums keep the cap", kept, list));
        });
    }

    private static Optional<BigDecimal> amount(PriceOffer offer, String step) {
        return offer.waterfall().steps().stream()
                .filter(candidate -> candidate.rule().equals(step))
                .map(WaterfallStep::amount)
                .map(Money::amount)
                .findFirst();
    }

    /** A discount that gives a saving back gives back no more than the lines would have cost that do not arise. */
    public static void benefitsKeepToTheirSaving(Pricer pricer, PriceRequest request) {
        PricingPolicy policy = pricer.policy();
        RuleFacts facts = facts(policy, request);
        Set<String> bounded = policy.rules().stream()
                .filter(rule -> !rule.savingOf().isEmpty())
                .map(PricingRule::id)
                .collect(Collectors.toSet());
        for (AppliedRule applied : pricer.quote(request).differentials()) {
            if (bounded.contains(applied.rule())) {
                BigDecimal saving = saving(policy, applied.rule(), request, facts);
                Broken.unless(
                        applied.perTonne().amount().negate().compareTo(saving) <= 0,
                        "a benefit keeps to its saving",
                        applied,
                        saving);
            }
        }
    }

    private static BigDecimal saving(PricingPolicy policy, String rule, PriceRequest request, RuleFacts facts) {
        Set<String> named = policy.rules().stream()
                .filter(candidate -> candidate.id().equals(rule))
                .flatMap(candidate -> candidate.savingOf().stream())
                .collect(Collectors.toSet());
        BigDecimal net = BigDecimal.ZERO;
        List<CostLine> lines = Stream.concat(
                        policy.costs().stream(), policy.bridges().stream().flatMap(bridge -> bridge.lines().stream()))
                .toList();
        for (CostLine line : lines) {
            boolean arises = line.arisesAt(request.inquiry().place())
                    && line.condition().map(condition -> condition.holds(facts)).orElse(true);
            net = named.contains(line.id()) && !arises
                    ? net.add(net(line.amount().amount(), line.tax()))
                    : net;
        }
        return net.multiply(BigDecimal.ONE.add(policy.salesTax().rate())).add(QUOTIENT);
    }

    private static RuleFacts facts(PricingPolicy policy, PriceRequest request) {
        return RuleFacts.of(request.inquiry(), request.terms(), request.market(), policy.seasons());
    }

    private static BigDecimal net(BigDecimal amount, TaxTreatment tax) {
        return tax.kind() == TaxTreatment.Kind.INCLUDED
                ? amount.divide(BigDecimal.ONE.add(tax.rate()), MathContext.DECIMAL128)
                : amount;
    }

    /** Our price moves from the last one no further than the policy lets it, unless the customer's substitute is cheaper. */
    public static void changesKeepTheirLimits(Pricer pricer, PriceRequest request) {
        PriceRequest unbid = request.withInquiry(request.inquiry().withBid(Optional.empty()));
        Optional<AgreedPrice> last = request.inquiry().saleDetails().lastPrice();
        if (pricer.policy().priceChange().isPresent() && last.isPresent()) {
            PricingLaws.offer(pricer, unbid)
                    .ifPresent(offer -> keepsLimits(
                            pricer.policy().priceChange().get(),
                            last.get(),
                            offer,
                            request.market().asOf()));
        }
    }

    private static void keepsLimits(PriceChangePolicy limits, AgreedPrice agreed, PriceOffer offer, LocalDate today) {
        BigDecimal last = agreed.price().amount();
        BigDecimal now = offer.price().amount();
        boolean substituted = amount(offer, "substitute-ceiling").isPresent();
        int way = now.compareTo(last);
        limits.maxRise()
                .ifPresent(share -> Broken.unless(
                        way <= 0 || now.compareTo(last.add(last.multiply(share))) <= 0, "a rise is capped", offer));
        limits.maxFall()
                .ifPresent(share -> Broken.unless(
                        way >= 0 || substituted || now.compareTo(last.subtract(last.multiply(share))) >= 0,
                        "a fall is capped",
                        offer));
        limits.deadBand()
                .ifPresent(band -> Broken.unless(
                        way == 0
                                || substituted
                                || now.subtract(last).abs().compareTo(band.amount()) >= 0
                                || limits.maxRise().isPresent()
                                || limits.maxFall().isPresent(),
                        "a small change is not made",
                        offer));
        limits.minDays()
                .ifPresent(days -> Broken.unless(
                        way == 0 || substituted || !agreed.date().plusDays(days).isAfter(today),
                        "a change is not made too soon",
                        offer));
    }

    /** At our price a gigajoule at the plant costs no more than the policy's share of what any substitute costs. */
    public static void substitutesAreACeiling(Pricer pricer, PriceRequest request) {
        Optional<BigDecimal> share = pricer.policy().substituteShare();
        SaleDetails sale = request.inquiry().saleDetails();
        PriceRequest unbid = request.withInquiry(request.inquiry().withBid(Optional.empty()));
        if (share.isEmpty() || !request.inquiry().contractCalorificValue().key().equals(PricingSamples.NET_CV)) {
            return;
        }
        PricingLaws.offer(pricer, unbid).ifPresent(offer -> {
            BigDecimal net = net(offer.price().amount(), offer.price().tax());
            for (TransportLeg leg : sale.route().map(TransportRoute::legs).orElse(List.of())) {
                net = net.add(net(leg.perTonne().amount(), leg.tax()));
            }
            BigDecimal burned = request.inquiry()
                    .contractCalorificValue()
                    .gigajoulesPerTonne()
                    .multiply(BigDecimal.ONE.subtract(
                            sale.route().map(TransportRoute::lossShare).orElse(BigDecimal.ZERO)));
            for (Substitute substitute : sale.substitutes()) {
                BigDecimal worth = net(substitute.perGigajoule().amount(), substitute.tax())
                        .multiply(share.get())
                        .multiply(burned);
                Broken.unless(
                        net.subtract(worth).compareTo(QUOTIENT) <= 0, "a substitute is a ceiling", offer, substitute);
            }
        });
    }

    /** A price beyond a limit that concerns the deal, or may, is refused by the limit's id, and one within it is not. */
    public static void limitsAreKeptOrRefused(Pricer pricer, PriceRequest request) {
        PricingPolicy policy = pricer.policy();
        RuleFacts facts = facts(policy, request);
        PricingLaws.offer(pricer, request).ifPresent(offer -> {
            for (PriceLimit limit : policy.limits()) {
                boolean concerns = concerns(limit, request, facts);
                boolean refused = offer.reasons().stream()
                        .anyMatch(reason -> reason.severity() == Severity.REFUSAL
                                && reason.rule().equals(Optional.of(limit.id())));
                Broken.unless(
                        refused == (concerns && isBeyond(policy, limit, request, offer)),
                        "a breach is refused, and nothing else",
                        limit,
                        offer);
            }
        });
    }

    private static boolean concerns(PriceLimit limit, PriceRequest request, RuleFacts facts) {
        LocalDate day = request.market().asOf();
        return !day.isBefore(limit.validFrom())
                && limit.validTo().map(day::isBefore).orElse(true)
                && limit.condition().map(condition -> mayHold(condition, facts)).orElse(true)
                && limit.place().equals(request.inquiry().place());
    }

    /** What is not told of a deal cannot free it of a limit. */
    private static boolean mayHold(RuleCondition condition, RuleFacts facts) {
        ConditionPoint point = facts.point();
        return Arrays.stream(RuleAttribute.values())
                .allMatch(attribute -> !facts.knows(attribute)
                        || condition.box().on(attribute.wireName()).holds(point.on(attribute.wireName())));
    }

    private static boolean isBeyond(PricingPolicy policy, PriceLimit limit, PriceRequest request, PriceOffer offer) {
        BigDecimal netback = offer.price().amount();
        for (CirculationCost way : policy.circulation()) {
            if (way.from().equals(limit.place())
                    && way.to().equals(request.inquiry().place())) {
                int resales = request.inquiry().saleDetails().resales().orElse(0);
                int counted = Math.min(resales, way.maxResales().orElse(resales));
                netback = netback.subtract(way.perTonne().amount());
                for (int i = 0; i < counted && way.perResale().isPresent(); i++) {
                    netback = netback.subtract(way.perResale().get().amount());
                }
            }
        }
        BigDecimal scaled = limit.proRata()
                ? netback.multiply(limit.calorificValue().value())
                : netback.multiply(request.inquiry().contractCalorificValue().value());
        BigDecimal per = request.inquiry().contractCalorificValue().value();
        return limit.high()
                        .map(high -> scaled.compareTo(high.multiply(per)) > 0)
                        .orElse(false)
                || limit.low()
                        .map(low -> scaled.compareTo(low.multiply(per)) < 0)
                        .orElse(false);
    }
}
