package io.coaldesk.market;

import io.coaldesk.reason.Label;
import io.coaldesk.reason.Reason;
import io.coaldesk.reason.ReasonValue;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one indicator says.
 *
 * @param score its weight, above zero for ample supply and below zero for short supply
 * @param reason the figures
 */
record RegimeVote(BigDecimal score, Reason reason) {

    // Only texts show these; every decision compares exact products.
    private static final MathContext SHOWN = new MathContext(4, RoundingMode.HALF_UP);

    private static final Label TONNES = Label.of("t", "吨");
    private static final Label STOCK = Label.of("port stock", "港口存煤");
    private static final Label CAPACITY = Label.of("port capacity", "港口库容");
    private static final Label RECORD = Label.of("record stock", "历史最高存煤");
    private static final Label UTILISATION = Label.of("the utilisation of the port", "库容占用率");
    private static final Label ABOVE_RECORD = Label.of("the stock against its record", "存煤与历史最高之比");

    private static final Map<MarketRegime, Label> VOTES = Map.of(
            MarketRegime.AMPLE, Label.of("speaks for ample supply", "偏向供大于求"),
            MarketRegime.BALANCED, Label.of("speaks for neither side", "不偏向任何一方"),
            MarketRegime.SHORT, Label.of("speaks for short supply", "偏向供不应求"));

    static RegimeVote ofUtilisation(UtilisationRule rule, MarketIndicators indicators) {
        Optional<BigDecimal> stock = indicators.portStockTonnes();
        Optional<BigDecimal> capacity = indicators.portCapacityTonnes();
        if (stock.isEmpty() || capacity.isEmpty()) {
            return missing(UTILISATION, List.of(absent(stock, STOCK), absent(capacity, CAPACITY)));
        }
        BigDecimal tonnes = stock.get();
        MarketRegime vote = vote(
                tonnes.compareTo(rule.ampleAbove().multiply(capacity.get())) > 0,
                tonnes.compareTo(rule.shortBelow().multiply(capacity.get())) < 0);
        Reason reason = Reason.of(
                RegimeReason.UTILISATION,
                tonnes(tonnes),
                ReasonValue.percent(share(tonnes, capacity.get())),
                tonnes(capacity.get()),
                shown(vote));
        return of(vote, rule.weight(), reason);
    }

    static RegimeVote ofRecord(BigDecimal weight, MarketIndicators indicators) {
        Optional<BigDecimal> stock = indicators.portStockTonnes();
        Optional<BigDecimal> record = indicators.recordStockTonnes();
        if (stock.isEmpty() || record.isEmpty()) {
            return missing(ABOVE_RECORD, List.of(absent(stock, STOCK), absent(record, RECORD)));
        }
        BigDecimal excess = stock.get().subtract(record.get());
        if (excess.signum() <= 0) {
            MarketRegime none = MarketRegime.BALANCED;
            return of(
                    none,
                    weight,
                    Reason.of(RegimeReason.WITHIN_RECORD, tonnes(stock.get()), tonnes(record.get()), shown(none)));
        }
        Reason reason = Reason.of(
                RegimeReason.ABOVE_RECORD,
                tonnes(stock.get()),
                ReasonValue.percent(share(excess, record.get())),
                tonnes(record.get()),
                shown(MarketRegime.AMPLE));
        return of(MarketRegime.AMPLE, weight, reason);
    }

    static RegimeVote ofPriceTrend(PriceTrendRule rule, MarketIndicators indicators, LocalDate asOf) {
        List<DatedPrice> known = indicators.benchmarkPrices().stream()
                .filter(price -> !price.date().isAfter(asOf))
                .sorted(Comparator.comparing(DatedPrice::date))
                .toList();
        if (known.size() < rule.observations()) {
            return new RegimeVote(
                    BigDecimal.ZERO,
                    Reason.of(
                            RegimeReason.FEW_PRICES,
                            ReasonValue.number(known.size()),
                            ReasonValue.number(rule.observations())));
        }
        DatedPrice first = known.get(known.size() - rule.observations());
        DatedPrice last = known.get(known.size() - 1);
        BigDecimal change = last.amount().subtract(first.amount());
        MarketRegime vote = vote(
                change.compareTo(rule.ampleBelow().multiply(first.amount())) < 0,
                change.compareTo(rule.shortAbove().multiply(first.amount())) > 0);
        Reason reason = Reason.of(
                RegimeReason.PRICE_TREND,
                ReasonValue.number(first.amount()),
                ReasonValue.date(first.date()),
                ReasonValue.number(last.amount()),
                ReasonValue.date(last.date()),
                ReasonValue.percent(share(change, first.amount())),
                shown(vote));
        return of(vote, rule.weight(), reason);
    }

    private static RegimeVote of(MarketRegime vote, BigDecimal weight, Reason reason) {
        return switch (vote) {
            case AMPLE -> new RegimeVote(weight, reason);
            case BALANCED -> new RegimeVote(BigDecimal.ZERO, reason);
            case SHORT -> new RegimeVote(weight.negate(), reason);
        };
    }

    private static RegimeVote missing(Label indicator, List<Optional<Label>> absent) {
        List<ReasonValue> names =
                absent.stream().flatMap(Optional::stream).map(ReasonValue::term).toList();
        return new RegimeVote(
                BigDecimal.ZERO, Reason.of(RegimeReason.MISSING, ReasonValue.term(indicator), ReasonValue.list(names)));
    }

    private static Optional<Label> absent(Optional<BigDecimal> figure, Label name) {
        return figure.isPresent() ? Optional.empty() : Optional.of(name);
    }

    private static MarketRegime vote(boolean ample, boolean scarce) {
        if (ample) {
            return MarketRegime.AMPLE;
        }
        return scarce ? MarketRegime.SHORT : MarketRegime.BALANCED;
    }

    private static ReasonValue shown(MarketRegime vote) {
        return ReasonValue.term(VOTES.getOrDefault(vote, vote.label()));
    }

    private static ReasonValue tonnes(BigDecimal tonnes) {
        return ReasonValue.quantity(tonnes, TONNES);
    }

    private static BigDecimal share(BigDecimal part, BigDecimal whole) {
        return part.divide(whole, SHOWN);
    }
}
