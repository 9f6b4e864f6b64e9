package io.coaldesk.pricing;

import io.coaldesk.deal.AgreedPrice;
import io.coaldesk.deal.PaymentInstrument;
import io.coaldesk.deal.Substitute;
import io.coaldesk.deal.TransportLeg;
import io.coaldesk.deal.TransportRoute;
import io.coaldesk.market.LadderQuote;
import io.coaldesk.market.QuotePoint;
import io.coaldesk.money.TaxTreatment;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** The invoice price as the Javadoc says, in straight steps that share no code with the library. */
final class NaivePrice {

    private static final BigDecimal KILOJOULES_PER_KILOCALORIE = new BigDecimal("4.1868");

    private final PricingPolicy policy;
    private final PriceRequest request;

    private NaivePrice(PricingPolicy policy, PriceRequest request) {
        this.policy = policy;
        this.request = request;
    }

    /** Returns the invoice price of a request that has a price: the customer's bid, if there is one, or else ours. */
    static BigDecimal invoice(PricingPolicy policy, PriceRequest request) {
        return request.inquiry().bid().map(bid -> bid.amount()).orElseGet(() -> new NaivePrice(policy, request).ours());
    }

    private BigDecimal ours() {
        BigDecimal list = list();
        BigDecimal running = capped(list, new NaiveRules(policy, request, list).price());
        running = surcharged(running);
        running = running.setScale(
                policy.rounding().price().scale(), policy.rounding().price().mode());
        running = changed(running);
        for (Substitute substitute : request.inquiry().saleDetails().substitutes()) {
            running = policy.substituteShare().isPresent() ? running.min(ceiling(substitute)) : running;
        }
        return running;
    }

    private BigDecimal list() {
        QuotePoint point = policy.quotePoint();
        if (request.market().regime().isPresent()) {
            PricingPrinciple principle = switch (request.market().regime().get().regime()) {
                case SHORT -> PricingPrinciple.PROFIT_FIRST;
                case AMPLE -> PricingPrinciple.VOLUME_FIRST;
                case BALANCED -> PricingPrinciple.FOLLOW_MARKET;
            };
            point = Optional.ofNullable(policy.principles().get(principle))
                    .flatMap(PrinciplePolicy::quotePoint)
                    .orElse(point);
        }
        BigDecimal value = request.inquiry().contractCalorificValue().value();
        List<LadderQuote> quotes = request.market().ladders().get(0).quotes();
        for (int i = 0; i + 1 < quotes.size(); i++) {
            BigDecimal low = quotes.get(i).calorificValue();
            BigDecimal high = quotes.get(i + 1).calorificValue();
            if (value.compareTo(low) >= 0 && value.compareTo(high) <= 0) {
                BigDecimal below = at(quotes.get(i), point);
                BigDecimal rise = at(quotes.get(i + 1), point).subtract(below);
                return below.multiply(high.subtract(low))
                        .add(rise.multiply(value.subtract(low)))
                        .divide(
                                high.subtract(low),
                                policy.rounding().step().scale(),
                                policy.rounding().step().mode());
            }
        }
        throw new AssertionError("a request that has a price lies on the ladder: " + value);
    }

    private static BigDecimal at(LadderQuote quote, QuotePoint point) {
        return switch (point) {
            case LOW -> quote.low();
            case HIGH -> quote.high();
            case MID -> quote.low().add(quote.high()).divide(BigDecimal.valueOf(2));
        };
    }

    private BigDecimal capped(BigDecimal list, BigDecimal price) {
        int scale = policy.rounding().step().scale();
        BigDecimal capped = price;
        if (policy.maxDiscount().isPresent()) {
            capped = capped.max(
                    list.subtract(list.multiply(policy.maxDiscount().get()).setScale(scale, RoundingMode.DOWN)));
        }
        if (policy.maxPremium().isPresent()) {
            capped =
                    capped.min(list.add(list.multiply(policy.maxPremium().get()).setScale(scale, RoundingMode.DOWN)));
        }
        return capped;
    }

    private BigDecimal surcharged(BigDecimal price) {
        PaymentInstrument instrument = request.terms().instrument();
        BigDecimal open = BigDecimal.ONE.subtract(request.terms().prepaidShare());
        InstrumentSurcharge surcharge = policy.surcharges().get(instrument);
        int scale = policy.rounding().step().scale();
        RoundingMode mode = policy.rounding().step().mode();
        if (surcharge instanceof InstrumentSurcharge.AddOn fixed) {
            return price.add(fixed.amount().amount().multiply(open).setScale(scale, mode));
        }
        if (surcharge instanceof InstrumentSurcharge.GrossUp grossUp) {
            // P / (1 - r d / D) - P = P r d / (D - r d)
            BigDecimal rateDays = grossUp.annualRate()
                    .multiply(BigDecimal.valueOf(request.terms().billDays().orElse(grossUp.days())));
            return price.add(price.multiply(open)
                    .multiply(rateDays)
                    .divide(BigDecimal.valueOf(grossUp.dayCount()).subtract(rateDays), scale, mode));
        }
        return price;
    }

    private BigDecimal changed(BigDecimal target) {
        Optional<AgreedPrice> agreed = request.inquiry().saleDetails().lastPrice();
        if (policy.priceChange().isEmpty() || agreed.isEmpty()) {
            return target;
        }
        PriceChangePolicy limits = policy.priceChange().get();
        BigDecimal last = agreed.get().price().amount();
        long passed =
                ChronoUnit.DAYS.between(agreed.get().date(), request.market().asOf());
        boolean tooSoon =
                limits.minDays().isPresent() && passed < limits.minDays().get();
        boolean tooSmall = limits.deadBand().isPresent()
                && target.subtract(last).abs().compareTo(limits.deadBand().get().amount()) < 0;
        if (tooSoon || tooSmall) {
            return last;
        }
        int scale = policy.rounding().price().scale();
        BigDecimal highest = limits.maxRise()
                .map(share -> last.add(last.multiply(share))
                        .setScale(scale, RoundingMode.FLOOR)
                        .max(last))
                .orElse(target);
        BigDecimal lowest = limits.maxFall()
                .map(share -> last.subtract(last.multiply(share))
                        .setScale(scale, RoundingMode.CEILING)
                        .min(last))
                .orElse(target);
        // Each limit holds on its own side of the last price alone.
        return target.compareTo(last) > 0 ? target.min(highest) : target.max(lowest);
    }

    private BigDecimal ceiling(Substitute substitute) {
        BigDecimal gigajoules = request.inquiry()
                .contractCalorificValue()
                .value()
                .multiply(KILOJOULES_PER_KILOCALORIE)
                .movePointLeft(3);
        Optional<TransportRoute> route = request.inquiry().saleDetails().route();
        BigDecimal arriving =
                BigDecimal.ONE.subtract(route.map(TransportRoute::lossShare).orElse(BigDecimal.ZERO));
        BigDecimal worth = substitute
                .perGigajoule()
                .amount()
                .multiply(gigajoules)
                .multiply(policy.substituteShare().orElseThrow())
                .multiply(arriving);
        MathContext many = new MathContext(60, RoundingMode.HALF_EVEN);
        BigDecimal net = net(worth, substitute.tax(), many);
        for (TransportLeg leg : route.map(TransportRoute::legs).orElse(List.of())) {
            net = net.subtract(net(leg.perTonne().amount(), leg.tax(), many));
        }
        // What is within 1e-40 of a unit is that unit: the quotients of 60 digits need not end.
        return net.multiply(BigDecimal.ONE.add(policy.salesTax().rate()))
                .setScale(40, RoundingMode.HALF_EVEN)
                .setScale(policy.rounding().price().scale(), RoundingMode.FLOOR);
    }

    private static BigDecimal net(BigDecimal amount, TaxTreatment tax, MathContext many) {
        return tax.kind() == TaxTreatment.Kind.INCLUDED ? amount.divide(BigDecimal.ONE.add(tax.rate()), many) : amount;
    }
}
