package io.coaldesk.market;

import static io.coaldesk.reason.ReasonParameter.date;
import static io.coaldesk.reason.ReasonParameter.list;
import static io.coaldesk.reason.ReasonParameter.number;
import static io.coaldesk.reason.ReasonParameter.term;
import static io.coaldesk.reason.ReasonParameter.text;

import io.coaldesk.reason.ReasonCode;
import io.coaldesk.reason.ReasonDefinition;
import io.coaldesk.reason.ReasonParameter;
import io.coaldesk.reason.Severity;

/** Why an index gives no value. */
public enum FixingReason implements ReasonCode {
    /** The market does not hold the index. */
    UNKNOWN(
            "market.index.unknown",
            "the market of {asOf} has no index {index}; it has: {known}",
            "{asOf} 的行情中没有指数 {index}；现有：{known}",
            text("index"),
            date("asOf"),
            list("known")),
    /** No value in the days that the rule looks at. */
    MISSING(
            "market.index.missing",
            "{label} ({index}) has no fixing {period}, which a price for {day} asks for; nearest available: {nearest}",
            "计算 {day} 的价格需要{label}（{index}）{period}的数值，该期间没有发布值；最接近的发布值：{nearest}",
            text("index"),
            term("label"),
            date("day"),
            term("period"),
            term("nearest")),
    /** The latest value is too old. */
    STALE(
            "market.index.stale",
            "{label} ({index}) was last fixed on {fixed}, {age} days before {end}; the limit is {limit} days",
            "{label}（{index}）最近一期为 {fixed}，距 {end} 已 {age} 天，超过时效上限 {limit} 天",
            text("index"),
            term("label"),
            date("fixed"),
            date("end"),
            number("age"),
            number("limit")),
    /** The days that the rule looks at are not over. */
    NOT_OVER(
            "market.index.not-over",
            "{label} ({index}) is taken {period}, which is not over on {asOf}, the day of the market",
            "{label}（{index}）取{period}的数值，而行情日 {asOf} 时该期间尚未结束",
            text("index"),
            term("label"),
            term("period"),
            date("asOf")),
    /** A month has several values where one is due. */
    SEVERAL(
            "market.index.several",
            "{label} ({index}) has several fixings {period} where one value for the month is due: {fixings}",
            "{label}（{index}）应为每月一值，{period}却有多个发布值：{fixings}",
            text("index"),
            term("label"),
            term("period"),
            list("fixings")),
    /** A window has fewer values than the rule demands. */
    FEW(
            "market.index.few",
            "{label} ({index}) has {found} fixings {period}; at least {least} are due",
            "{label}（{index}）{period}仅有 {found} 个发布值，至少需要 {least} 个",
            text("index"),
            term("label"),
            term("period"),
            number("found"),
            number("least"));

    private final ReasonDefinition definition;

    FixingReason(String code, String english, String chinese, ReasonParameter... parameters) {
        this.definition = ReasonDefinition.of(code, Severity.REFUSAL, english, chinese, parameters);
    }

    @Override
    public ReasonDefinition definition() {
        return definition;
    }
}
