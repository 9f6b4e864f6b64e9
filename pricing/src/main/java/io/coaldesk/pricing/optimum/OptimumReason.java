package io.coaldesk.pricing.optimum;

import io.coaldesk.reason.ReasonCode;
import io.coaldesk.reason.ReasonDefinition;
import io.coaldesk.reason.ReasonParameter;
import io.coaldesk.reason.Severity;

/** Why prices across segments are what they are, or cannot be; and why observations give no demand curve. */
public enum OptimumReason implements ReasonCode {
    /** The principle that prices follow. */
    PRINCIPLE(
            "pricing.optimum.principle",
            Severity.INFO,
            "prices follow the principle {principle}",
            "定价原则：{principle}",
            ReasonParameter.term("principle")),
    /** A limit on totals costs profit. */
    TOTAL_BINDS(
            "pricing.optimum.total-binds",
            Severity.INFO,
            "the {limit} of {tonnes} binds; one tonne of room would bring {value}",
            "{limit} {tonnes} 起作用；放宽一吨可增利 {value}",
            ReasonParameter.term("limit"),
            ReasonParameter.quantity("tonnes"),
            ReasonParameter.quantity("value")),
    /** A limit of segments costs profit. */
    LIMIT_BINDS(
            "pricing.optimum.limit-binds",
            Severity.INFO,
            "the {limit} of {segments} binds; relaxed by {unit} it would bring {value}",
            "{segments}的{limit}起作用；放宽 {unit} 可增利 {value}",
            ReasonParameter.term("limit"),
            ReasonParameter.list("segments"),
            ReasonParameter.quantity("unit"),
            ReasonParameter.quantity("value")),
    /** Serving a segment is worth less than its cost. */
    DROPPED(
            "pricing.optimum.segment-dropped",
            Severity.WARNING,
            "{segment} is not served: nobody there pays more than {highest}, and a tonne costs {cost} with its shadow value",
            "{segment}不供应：该市场最高只付 {highest}，而每吨成本（含影子价格）为 {cost}",
            ReasonParameter.term("segment"),
            ReasonParameter.quantity("highest"),
            ReasonParameter.quantity("cost")),
    /** Serving a segment would cost more elsewhere than it brings. */
    DROPPED_FOR_OTHERS(
            "pricing.optimum.segment-dropped-for-others",
            Severity.WARNING,
            "{segment} is not served: through the arbitrage limits its price would cost more elsewhere than it brings",
            "{segment}不供应：受区域价差限制，供应该市场在其他市场的损失大于其收益",
            ReasonParameter.term("segment")),
    /** No price is within the bounds of a segment. */
    OUT_OF_MARKET(
            "pricing.optimum.segment-out-of-market",
            Severity.WARNING,
            "{segment} is not served: its floor {floor} is above the highest price {highest} that it allows",
            "{segment}不供应：最低限价 {floor} 高于允许的最高价 {highest}",
            ReasonParameter.term("segment"),
            ReasonParameter.quantity("floor"),
            ReasonParameter.quantity("highest")),
    /** A segment gets less than it wants at its ceiling. */
    RATIONED(
            "pricing.optimum.segment-rationed",
            Severity.WARNING,
            "{segment} wants {wanted} at its highest price {highest} and gets {tonnes}",
            "{segment}在最高价 {highest} 需求 {wanted}，限量供应 {tonnes}",
            ReasonParameter.term("segment"),
            ReasonParameter.quantity("wanted"),
            ReasonParameter.quantity("highest"),
            ReasonParameter.quantity("tonnes")),
    /** What differentiation is worth. */
    UNIFORM(
            "pricing.optimum.uniform",
            Severity.INFO,
            "the best single price {price} for all would contribute {contribution}, {gain} less",
            "统一定价最优为 {price}，边际贡献 {contribution}，少 {gain}",
            ReasonParameter.quantity("price"),
            ReasonParameter.quantity("contribution"),
            ReasonParameter.quantity("gain")),
    /** No price could hold for all. */
    UNIFORM_NONE(
            "pricing.optimum.uniform-none",
            Severity.INFO,
            "no single price for all keeps every limit",
            "没有满足全部限制的统一价格"),
    /** The conditions of an optimum are not met. */
    NOT_OPTIMAL(
            "pricing.optimum.not-verified",
            Severity.WARNING,
            "the conditions of an optimum are missed by {residual}; take these prices for an approximation",
            "最优性条件偏差为 {residual}；该价格仅为近似",
            ReasonParameter.number("residual")),
    /** Another choice of served segments might be better. */
    NOT_PROVED(
            "pricing.optimum.not-proved",
            Severity.WARNING,
            "it is not proved that no better choice of served segments exists",
            "尚未证明不存在更优的供应市场组合"),
    /** Rounded prices cannot keep every limit. */
    ROUNDING(
            "pricing.optimum.rounding",
            Severity.WARNING,
            "no rounding of the prices to {unit} keeps every limit",
            "价格取整到 {unit} 后无法满足全部限制",
            ReasonParameter.quantity("unit")),
    /** A segment's minimum is not wanted at any allowed price. */
    SEGMENT_SHORT(
            "pricing.optimum.segment-short",
            Severity.REFUSAL,
            "{segment} must take {minimum}; at the lowest allowed price {price} it takes {tonnes}: {short} cannot be sold",
            "{segment}须销 {minimum}；在允许的最低价 {price} 只能销 {tonnes}，{short} 无法售出",
            ReasonParameter.term("segment"),
            ReasonParameter.quantity("minimum"),
            ReasonParameter.quantity("price"),
            ReasonParameter.quantity("tonnes"),
            ReasonParameter.quantity("short")),
    /** The minimum volume is not wanted at any allowed prices. */
    TOTAL_SHORT(
            "pricing.optimum.total-short",
            Severity.REFUSAL,
            "{minimum} must be sold; at the lowest allowed prices all segments take {tonnes}: {short} cannot be sold",
            "须销 {minimum}；在允许的最低价各市场合计只能销 {tonnes}，{short} 无法售出",
            ReasonParameter.quantity("minimum"),
            ReasonParameter.quantity("tonnes"),
            ReasonParameter.quantity("short")),
    /** The segments' minima together are more than there is. */
    MINIMA_ABOVE_CAPACITY(
            "pricing.optimum.minima-above-capacity",
            Severity.REFUSAL,
            "the segments' minima add up to {minima}, the capacity is {capacity}",
            "各市场最低销量合计 {minima}，超过总产能 {capacity}",
            ReasonParameter.quantity("minima"),
            ReasonParameter.quantity("capacity")),
    /** Limits exclude each other. */
    CONFLICT(
            "pricing.optimum.conflict",
            Severity.REFUSAL,
            "minima, price bounds and arbitrage limits exclude each other",
            "最低销量、限价与区域价差限值相互矛盾，无解"),
    /** The search found nothing and cannot say that there is nothing. */
    NOT_FOUND(
            "pricing.optimum.not-found",
            Severity.REFUSAL,
            "no prices that keep every limit were found; it is not proved that there are none",
            "未找到满足全部限制的价格，但不能证明不存在"),
    /** An elasticity at which no best price exists. */
    ELASTICITY_LOW(
            "pricing.optimum.elasticity-low",
            Severity.REFUSAL,
            "the elasticity is {elasticity}; at 1 or less revenue never falls as the price rises, and no best price exists",
            "弹性为 {elasticity}；弹性不大于 1 时提价收入不减，不存在最优价格",
            ReasonParameter.number("elasticity")),
    /** Demand that rises with the price, or does not answer to it. */
    DEMAND_NOT_FALLING(
            "pricing.optimum.demand-not-falling",
            Severity.REFUSAL,
            "{moreTonnes} at {higherPrice} and {tonnes} at {lowerPrice}: demand does not fall as the price rises",
            "价格 {higherPrice} 时销 {moreTonnes}，{lowerPrice} 时销 {tonnes}：需求未随价格上升而下降",
            ReasonParameter.number("moreTonnes"),
            ReasonParameter.number("higherPrice"),
            ReasonParameter.number("tonnes"),
            ReasonParameter.number("lowerPrice")),
    /** Two observations at one price. */
    ONE_PRICE(
            "pricing.optimum.one-price",
            Severity.REFUSAL,
            "both observations are at the price {price}; two prices are needed",
            "两个观测值价格相同（{price}）；需要两个不同价格",
            ReasonParameter.number("price"));

    private final ReasonDefinition definition;

    OptimumReason(String code, Severity severity, String english, String chinese, ReasonParameter... parameters) {
        this.definition = ReasonDefinition.of(code, severity, english, chinese, parameters);
    }

    @Override
    public ReasonDefinition definition() {
        return definition;
    }
}
