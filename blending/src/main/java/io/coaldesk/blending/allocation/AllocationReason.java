package io.coaldesk.blending.allocation;

import io.coaldesk.reason.ReasonCode;
import io.coaldesk.reason.ReasonDefinition;
import io.coaldesk.reason.ReasonParameter;
import io.coaldesk.reason.Severity;

/** Why an allocation is as it is, or why there is none. */
public enum AllocationReason implements ReasonCode {
    /** What is delivered, and what that brings. */
    PLAN(
            "blending.allocation.plan",
            Severity.INFO,
            "{delivered} of {demand} delivered; contribution {contribution}",
            "需求 {demand}，安排交付 {delivered}；边际贡献 {contribution}",
            ReasonParameter.quantity("delivered"),
            ReasonParameter.quantity("demand"),
            ReasonParameter.quantity("contribution")),
    /** A tier goes short, and the order says so. */
    TIER_SHORT(
            "blending.allocation.tier.short",
            Severity.WARNING,
            "{priority}: customers of the tier {tier} go short of {unmet}",
            "{priority}：{tier}缺量 {unmet}",
            ReasonParameter.term("priority"),
            ReasonParameter.term("tier"),
            ReasonParameter.quantity("unmet")),
    /** A product is not delivered in full. */
    UNMET(
            "blending.allocation.unmet",
            Severity.WARNING,
            "{product} in {period}: {unmet} of {demand} not delivered",
            "{product}（{period}）：需求 {demand}，缺量 {unmet}",
            ReasonParameter.term("product"),
            ReasonParameter.text("period"),
            ReasonParameter.quantity("unmet"),
            ReasonParameter.quantity("demand")),
    /** A number holds the plan back, and another unit of it would pay. */
    SCARCE(
            "blending.allocation.scarce",
            Severity.INFO,
            "scarce: {kind} of {name} in {period}; one more {unit} is worth {worth}",
            "稀缺：{name}（{period}）的{kind}；每增加 1 {unit}，边际贡献增加 {worth}（影子价格）",
            ReasonParameter.term("kind"),
            ReasonParameter.term("name"),
            ReasonParameter.text("period"),
            ReasonParameter.term("unit"),
            ReasonParameter.quantity("worth")),
    /** The order of products by contribution per unit of what is scarcest. */
    RANKING(
            "blending.allocation.ranking",
            Severity.INFO,
            "contribution per {unit} of the scarcest, {kind} of {name} in {period}: {products}",
            "按最稀缺的{name}（{period}）{kind}，每{unit}边际贡献排序：{products}",
            ReasonParameter.term("unit"),
            ReasonParameter.term("kind"),
            ReasonParameter.term("name"),
            ReasonParameter.text("period"),
            ReasonParameter.list("products")),
    /** More limits meet at the plan than fix it. */
    DEGENERATE(
            "blending.allocation.degenerate",
            Severity.INFO,
            "More limits meet at this plan than fix it; what one more unit is worth may hold in one direction only",
            "起作用的限值多于确定方案所需（退化），影子价格可能只在一个方向成立"),
    /** What must be done cannot be done. */
    INFEASIBLE(
            "blending.allocation.infeasible",
            Severity.REFUSAL,
            "no plan: {kind} of {name} in {period} is {required}; {reachable} can be had",
            "排不出：{name}（{period}）的{kind}为 {required}，只能做到 {reachable}",
            ReasonParameter.term("kind"),
            ReasonParameter.term("name"),
            ReasonParameter.text("period"),
            ReasonParameter.quantity("required"),
            ReasonParameter.quantity("reachable")),
    /** A firm demand that no blend of the lots on hand can serve. */
    CONFLICT(
            "blending.allocation.infeasible.limits",
            Severity.REFUSAL,
            "no blend of the lots on hand in {period} makes {product}; these limits cannot be kept together: {limits}",
            "{period} 现有煤量配不出{product}，下列限值不能同时满足：{limits}",
            ReasonParameter.text("period"),
            ReasonParameter.term("product"),
            ReasonParameter.list("limits"));

    private final ReasonDefinition definition;

    AllocationReason(String code, Severity severity, String english, String chinese, ReasonParameter... parameters) {
        this.definition = ReasonDefinition.of(code, severity, english, chinese, parameters);
    }

    @Override
    public ReasonDefinition definition() {
        return definition;
    }
}
