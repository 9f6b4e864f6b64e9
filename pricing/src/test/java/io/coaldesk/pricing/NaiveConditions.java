package io.coaldesk.pricing;

import io.coaldesk.customer.RiskGrade;
import io.coaldesk.deal.Inquiry;
import io.coaldesk.deal.SaleDetails;
import io.coaldesk.market.RegimeReading;
import io.coaldesk.policy.BandEdge;
import io.coaldesk.pricing.rule.NumberRange;
import io.coaldesk.pricing.rule.RuleCondition;
import io.coaldesk.pricing.rule.Season;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Conditions as their Javadoc says, attribute by attribute, without the compiled ones of the library. */
final class NaiveConditions {

    private final PriceRequest request;
    private final List<Season> seasons;

    NaiveConditions(PricingPolicy policy, PriceRequest request) {
        this.request = request;
        this.seasons = policy.seasons();
    }

    boolean hold(RuleCondition condition) {
        Inquiry inquiry = request.inquiry();
        return among(condition.industries(), Optional.of(inquiry.customer().industry()))
                && among(condition.regions(), Optional.of(inquiry.customer().region()))
                && among(condition.tiers(), inquiry.customer().tier())
                && condition
                        .partner()
                        .map(asked -> asked == inquiry.customer().partner())
                        .orElse(true)
                && among(condition.regimes(), request.market().regime().map(RegimeReading::regime))
                && within(
                        condition.minTonnes(),
                        condition.maxTonnes(),
                        condition.tonnesEdge(),
                        Optional.of(inquiry.tonnes()))
                && holdOfSale(condition, inquiry.saleDetails())
                && holdOfTerms(condition);
    }

    private boolean holdOfSale(RuleCondition condition, SaleDetails sale) {
        return within(condition.periodTonnes(), sale.periodTonnes())
                && among(condition.coalClasses(), sale.coalClass())
                && among(condition.products(), sale.product())
                && among(condition.forms(), sale.form())
                && among(condition.channels(), sale.channel())
                && among(condition.seasons(), season())
                && among(condition.contractKinds(), sale.contractKind())
                && within(condition.ownStockDays(), sale.ownStockDays());
    }

    private boolean holdOfTerms(RuleCondition condition) {
        return among(
                        condition.riskGrades(),
                        request.inquiry().customer().riskGrade().map(RiskGrade::code))
                && among(condition.instruments(), Optional.of(request.terms().instrument()))
                && within(
                        condition.creditDays(),
                        Optional.of(BigDecimal.valueOf(request.terms().creditDays())))
                && within(condition.prepaidShare(), Optional.of(request.terms().prepaidShare()));
    }

    private Optional<String> season() {
        MonthDay day = MonthDay.from(request.market().asOf());
        for (Season season : seasons) {
            // A season that ends before it begins runs over the end of the year.
            boolean inside = season.from().compareTo(season.to()) < 0
                    ? day.compareTo(season.from()) >= 0 && day.compareTo(season.to()) < 0
                    : day.compareTo(season.from()) >= 0 || day.compareTo(season.to()) < 0;
            if (inside) {
                return Optional.of(season.code());
            }
        }
        return Optional.empty();
    }

    boolean isValid(Optional<LocalDate> from, Optional<LocalDate> to) {
        LocalDate day = request.market().asOf();
        return (from.isEmpty() || day.compareTo(from.get()) >= 0) && (to.isEmpty() || day.compareTo(to.get()) < 0);
    }

    /** What is not known fits no condition that asks for it. */
    private static <T> boolean among(Collection<T> asked, Optional<T> known) {
        return asked.isEmpty() || (known.isPresent() && asked.contains(known.get()));
    }

    private static boolean within(Optional<NumberRange> range, Optional<BigDecimal> known) {
        return range.isEmpty()
                || (known.isPresent()
                        && within(
                                range.get().from(),
                                range.get().to(),
                                range.get().edge(),
                                known));
    }

    static boolean within(
            Optional<BigDecimal> from, Optional<BigDecimal> to, BandEdge edge, Optional<BigDecimal> known) {
        BigDecimal number = known.orElseThrow();
        boolean low = edge == BandEdge.FROM_INCLUDED;
        if (from.isPresent()) {
            int order = number.compareTo(from.get());
            if (order < 0 || (order == 0 && !low)) {
                return false;
            }
        }
        if (to.isPresent()) {
            int order = number.compareTo(to.get());
            return order < 0 || (order == 0 && !low);
        }
        return true;
    }
}
