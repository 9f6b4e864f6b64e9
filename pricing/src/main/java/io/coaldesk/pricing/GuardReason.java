package io.coaldesk.pricing;

import io.coaldesk.reason.ReasonCode;
import io.coaldesk.reason.ReasonDefinition;
import io.coaldesk.reason.ReasonParameter;
import io.coaldesk.reason.Severity;

/** Why a guard moved a price, or refuses it. */
public enum GuardReason implements ReasonCode {
    /** Too few days have passed since the last change. */
    CHANGE_TOO_SOON(
            "pricing.change.too-soon",
            Severity.INFO,
            "the price stays at {last}, agreed on {date}: less than {days} days ago (target {target})",
            "价格维持 {last}（{date} 商定）：距上次调价不足 {days} 天（目标价 {target}）",
            ReasonParameter.quantity("last"),
            ReasonParameter.date("date"),
            ReasonParameter.number("days"),
            ReasonParameter.quantity("target")),
    /** The change is within the dead band. */
    CHANGE_TOO_SMALL(
            "pricing.change.too-small",
            Severity.INFO,
            "the price stays at {last}: a change of less than {band} is not made (target {target})",
            "价格维持 {last}：变动不足 {band} 不调整（目标价 {target}）",
            ReasonParameter.quantity("last"),
            ReasonParameter.quantity("band"),
            ReasonParameter.quantity("target")),
    /** The change is more than one step allows. */
    CHANGE_CAPPED(
            "pricing.change.capped",
            Severity.INFO,
            "the target {target} is beyond one step of {share} from the last price {last}; {price} now",
            "目标价 {target} 超出单次调价幅度 {share}（上次价格 {last}），本次按 {price} 执行",
            ReasonParameter.quantity("target"),
            ReasonParameter.quantity("share"),
            ReasonParameter.quantity("last"),
            ReasonParameter.quantity("price")),
    /** The customer would burn something else at this price. */
    SUBSTITUTE_CEILING(
            "pricing.substitute.ceiling",
            Severity.INFO,
            "{price} is above the ceiling of the substitute {substitute} at {perGigajoule} per GJ delivered; {ceiling}",
            "{price} 高于替代品“{substitute}”（到厂每吉焦 {perGigajoule}）的承受上限，按 {ceiling} 执行",
            ReasonParameter.quantity("price"),
            ReasonParameter.term("substitute"),
            ReasonParameter.quantity("perGigajoule"),
            ReasonParameter.quantity("ceiling")),
    /** The price cannot be compared with what the customer would burn instead. */
    SUBSTITUTE_NOT_COMPARABLE(
            "pricing.substitute.not-comparable",
            Severity.WARNING,
            "{property} cannot be compared with substitutes, which are priced net as received; no ceiling was applied",
            "{property}无法与替代品比较（替代品按收到基低位热值计价），未适用承受上限",
            ReasonParameter.term("property")),
    /** The price is within a limit. */
    LIMIT_KEPT(
            "pricing.limit.kept",
            Severity.INFO,
            "{netback} is within the limit: {limit}",
            "{netback} 符合限价规定：{limit}",
            ReasonParameter.quantity("netback"),
            ReasonParameter.term("limit")),
    /** The price is above what is allowed. */
    LIMIT_ABOVE(
            "pricing.limit.above",
            Severity.REFUSAL,
            "{netback} brought to {place} is above the highest price allowed, {bound}: {limit}",
            "折算至{place}为 {netback}，高于限价上限 {bound}：{limit}",
            ReasonParameter.quantity("netback"),
            ReasonParameter.term("place"),
            ReasonParameter.quantity("bound"),
            ReasonParameter.term("limit")),
    /** The price is below what is allowed. */
    LIMIT_BELOW(
            "pricing.limit.below",
            Severity.REFUSAL,
            "{netback} brought to {place} is below the lowest price allowed, {bound}: {limit}",
            "折算至{place}为 {netback}，低于限价下限 {bound}：{limit}",
            ReasonParameter.quantity("netback"),
            ReasonParameter.term("place"),
            ReasonParameter.quantity("bound"),
            ReasonParameter.term("limit")),
    /** It is not known whether a limit concerns the deal, and the price would break it. */
    LIMIT_UNDECIDED(
            "pricing.limit.undecided",
            Severity.REFUSAL,
            "{price} would break a limit that applies by {facts}, which is not known: {limit}",
            "{facts}不详，若适用以下限价则 {price} 已超出：{limit}",
            ReasonParameter.quantity("price"),
            ReasonParameter.list("facts"),
            ReasonParameter.term("limit")),
    /** No limit is stated at a place from which a circulation cost leads to the sale. */
    LIMIT_PLACE(
            "pricing.limit.place",
            Severity.WARNING,
            "no limit is compared: the policy names no circulation cost that leads to {place}",
            "未与任何限价比较：政策未列明至{place}的流通费用",
            ReasonParameter.term("place")),
    /** The price cannot be compared with a limit that concerns it. */
    LIMIT_NOT_COMPARABLE(
            "pricing.limit.not-comparable",
            Severity.REFUSAL,
            "the price cannot be compared with a limit that is stated by {property}, {tax}: {limit}",
            "价格无法与限价比较（限价按{property}、{tax}表示）：{limit}",
            ReasonParameter.term("limit"),
            ReasonParameter.term("property"),
            ReasonParameter.term("tax"));

    private final ReasonDefinition definition;

    GuardReason(String code, Severity severity, String english, String chinese, ReasonParameter... parameters) {
        this.definition = ReasonDefinition.of(code, severity, english, chinese, parameters);
    }

    @Override
    public ReasonDefinition definition() {
        return definition;
    }
}
