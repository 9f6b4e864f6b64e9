package io.coaldesk.pricing;

import io.coaldesk.reason.ReasonCode;
import io.coaldesk.reason.ReasonDefinition;
import io.coaldesk.reason.ReasonParameter;
import io.coaldesk.reason.Severity;

/** What the linter of pricing policies finds beyond what all policies share. */
public enum PricingLintReason implements ReasonCode {
    /** A later rule sets the price wherever a rule holds. */
    RULE_OVERWRITTEN(
            "pricing.rule.overwritten",
            Severity.WARNING,
            "rule {rule} changes nothing: wherever it holds, {by} sets the price after it",
            "规则 {rule} 不起作用：凡其成立之处，其后 {by} 重新定价",
            ReasonParameter.text("rule"),
            ReasonParameter.list("by")),
    /** What comes after a floor can lower the price below it. */
    FLOOR_UNDERCUT(
            "pricing.rule.floor-undercut",
            Severity.WARNING,
            "{by} can push the price below the floor of rule {rule} for {witness}",
            "在以下情形，{by} 可使价格低于规则 {rule} 的底价：{witness}",
            ReasonParameter.text("rule"),
            ReasonParameter.text("by"),
            ReasonParameter.list("witness")),
    /** A tonnage decides which of two rules of a stage applies, and the larger deal may get the worse one. */
    TONNAGE_SWITCH(
            "pricing.rule.tonnage-switch",
            Severity.WARNING,
            "a tonnage puts rules {first} and {second} in each other's place, which may be less favourable to the larger deal",
            "规则 {first} 与 {second} 随数量相互替代，可能使数量更大的合同价格更高",
            ReasonParameter.text("first"),
            ReasonParameter.text("second")),
    /** The formula of the list price does not give a price that the policy can take. */
    FORMULA_BASIS(
            "pricing.list-price.formula-basis",
            Severity.ERROR,
            "the formula is in {unit}, {terms}; the list price is per tonne, in the policy's currency and on its tax treatment",
            "公式口径为 {unit}，{terms}；挂牌价须为每吨价格，币种与含税口径须与政策一致",
            ReasonParameter.term("unit"),
            ReasonParameter.term("terms")),
    /** Two seasons share a day. */
    SEASON_OVERLAP(
            "pricing.season.overlap",
            Severity.ERROR,
            "the seasons {first} and {second} share a day",
            "季节 {first} 与 {second} 有重叠日期",
            ReasonParameter.text("first"),
            ReasonParameter.text("second")),
    /** Two entries of one limit are valid on one day. */
    LIMIT_OVERLAP(
            "pricing.limit.overlap",
            Severity.ERROR,
            "two entries of the limit {limit} are valid on {date}",
            "限价 {limit} 有两条记录在 {date} 同时有效",
            ReasonParameter.text("limit"),
            ReasonParameter.date("date")),
    /** Relationship cost stands on more than one line. */
    RELATIONSHIP_TWICE(
            "pricing.cost.relationship-twice",
            Severity.ERROR,
            "relationship cost is one line, and stands on {lines}",
            "客户维护费用只能列一项，现有 {lines}",
            ReasonParameter.list("lines"));

    private final ReasonDefinition definition;

    PricingLintReason(String code, Severity severity, String english, String chinese, ReasonParameter... parameters) {
        this.definition = ReasonDefinition.of(code, severity, english, chinese, parameters);
    }

    @Override
    public ReasonDefinition definition() {
        return definition;
    }
}
