package io.coaldesk.market;

import io.coaldesk.reason.ReasonCode;
import io.coaldesk.reason.ReasonDefinition;
import io.coaldesk.reason.ReasonParameter;
import io.coaldesk.reason.Severity;

/** How a regime came about, and what the linter finds beyond the shared findings. */
public enum RegimeReason implements ReasonCode {
    /** The regime and its score. */
    REGIME(
            "market.regime",
            Severity.INFO,
            "market regime: {regime}, with a score of {score} (short from {short}, ample from {ample})",
            "供需形势：{regime}，得分 {score}（{short} 及以下为供不应求，{ample} 及以上为供大于求）",
            ReasonParameter.term("regime"),
            ReasonParameter.number("score"),
            ReasonParameter.number("short"),
            ReasonParameter.number("ample")),
    /** What the stock against the capacity says. */
    UTILISATION(
            "market.regime.utilisation",
            Severity.INFO,
            "the port stock of {stock} fills {utilisation} of the capacity of {capacity}: {vote}",
            "港口存煤 {stock}，占库容 {capacity}的 {utilisation}：{vote}",
            ReasonParameter.quantity("stock"),
            ReasonParameter.quantity("utilisation"),
            ReasonParameter.quantity("capacity"),
            ReasonParameter.term("vote")),
    /** The stock is above the record. */
    ABOVE_RECORD(
            "market.regime.record.above",
            Severity.INFO,
            "the port stock of {stock} is {excess} above the record of {record}: {vote}",
            "港口存煤 {stock}，超过历史最高 {record}达 {excess}：{vote}",
            ReasonParameter.quantity("stock"),
            ReasonParameter.quantity("excess"),
            ReasonParameter.quantity("record"),
            ReasonParameter.term("vote")),
    /** The stock is not above the record. */
    WITHIN_RECORD(
            "market.regime.record.within",
            Severity.INFO,
            "the port stock of {stock} is not above the record of {record}: {vote}",
            "港口存煤 {stock}，未超过历史最高 {record}：{vote}",
            ReasonParameter.quantity("stock"),
            ReasonParameter.quantity("record"),
            ReasonParameter.term("vote")),
    /** What the price trend says. */
    PRICE_TREND(
            "market.regime.price",
            Severity.INFO,
            "the benchmark price went from {first} on {from} to {last} on {to}, a change of {change}: {vote}",
            "基准煤价由 {from} 的 {first} 变为 {to} 的 {last}，变动 {change}：{vote}",
            ReasonParameter.number("first"),
            ReasonParameter.date("from"),
            ReasonParameter.number("last"),
            ReasonParameter.date("to"),
            ReasonParameter.quantity("change"),
            ReasonParameter.term("vote")),
    /** A figure of the port that is not known. */
    MISSING(
            "market.regime.missing",
            Severity.WARNING,
            "{indicator} has no vote: not known: {missing}",
            "{indicator}无法判断，缺少：{missing}",
            ReasonParameter.term("indicator"),
            ReasonParameter.list("missing")),
    /** Fewer prices than the policy looks at. */
    FEW_PRICES(
            "market.regime.price.few",
            Severity.WARNING,
            "the price trend has no vote: {found} benchmark prices are known, the policy asks for {needed}",
            "煤价走势无法判断：已知基准煤价 {found} 期，政策要求 {needed} 期",
            ReasonParameter.number("found"),
            ReasonParameter.number("needed")),
    /** A regime that all votes together do not reach. */
    UNREACHABLE(
            "market.regime.unreachable",
            Severity.WARNING,
            "no reading gives {regime}: it asks for a score of {asked}, all votes together reach {reach}",
            "{regime}无法达到：要求得分 {asked}，全部指标合计至多 {reach}",
            ReasonParameter.term("regime"),
            ReasonParameter.number("asked"),
            ReasonParameter.number("reach"));

    private final ReasonDefinition definition;

    RegimeReason(String code, Severity severity, String english, String chinese, ReasonParameter... parameters) {
        this.definition = ReasonDefinition.of(code, severity, english, chinese, parameters);
    }

    @Override
    public ReasonDefinition definition() {
        return definition;
    }
}
