package io.coaldesk.policy;

import io.coaldesk.reason.ReasonCode;
import io.coaldesk.reason.ReasonDefinition;
import io.coaldesk.reason.ReasonParameter;
import io.coaldesk.reason.Severity;

/** What the shared linters find. */
public enum PolicyReason implements ReasonCode {
    /** Values between two bands belong to none. */
    GAP(
            "policy.bands.gap",
            Severity.ERROR,
            "no band holds the values from {from} to {to}",
            "{from} 至 {to} 之间的数值不属于任何区间",
            ReasonParameter.text("from"),
            ReasonParameter.text("to")),
    /** Values belong to two bands. */
    OVERLAP(
            "policy.bands.overlap",
            Severity.ERROR,
            "two bands hold the values from {from} to {to}",
            "{from} 至 {to} 之间的数值同时属于两个区间",
            ReasonParameter.text("from"),
            ReasonParameter.text("to")),
    /** A lower bound is not below its upper bound. */
    REVERSED(
            "policy.bands.reversed",
            Severity.ERROR,
            "the lower bound {from} is not below the upper bound {to}",
            "下限 {from} 不低于上限 {to}",
            ReasonParameter.text("from"),
            ReasonParameter.text("to")),
    /** A code that nothing declares. */
    UNKNOWN_CODE(
            "policy.code.unknown",
            Severity.ERROR,
            "{code} is not known; known: {known}",
            "代码 {code} 未定义；可用：{known}",
            ReasonParameter.text("code"),
            ReasonParameter.list("known")),
    /** One code stands twice. */
    DUPLICATE_CODE(
            "policy.code.duplicate",
            Severity.ERROR,
            "{code} stands twice",
            "代码 {code} 重复出现",
            ReasonParameter.text("code")),
    /** A better fact gives a worse outcome. */
    NON_MONOTONE(
            "policy.non-monotone",
            Severity.WARNING,
            "not monotone: {better} gives {outcome}, less favourable than {worse} gives",
            "不单调：{better} 得到 {outcome}，反而不如 {worse}",
            ReasonParameter.text("better"),
            ReasonParameter.text("outcome"),
            ReasonParameter.text("worse")),
    /** Nothing meets the condition of a rule. */
    RULE_UNREACHABLE(
            "policy.rules.unreachable",
            Severity.ERROR,
            "rule {rule} never holds: no value satisfies what it asks of {attribute}",
            "规则 {rule} 永不成立：没有任何取值满足其对 {attribute} 的要求",
            ReasonParameter.text("rule"),
            ReasonParameter.text("attribute")),
    /** Other rules come first wherever a rule holds. */
    RULE_SHADOWED(
            "policy.rules.shadowed",
            Severity.WARNING,
            "rule {rule} never comes first: wherever it holds, an earlier rule does, out of {by}",
            "规则 {rule} 永远轮不到：凡其成立之处，{by} 中总有一条先命中",
            ReasonParameter.text("rule"),
            ReasonParameter.list("by")),
    /** Two rules hold together. */
    RULES_OVERLAP(
            "policy.rules.overlap",
            Severity.WARNING,
            "rules {first} and {second} both hold for {witness}",
            "规则 {first} 与 {second} 在以下情形同时成立：{witness}",
            ReasonParameter.text("first"),
            ReasonParameter.text("second"),
            ReasonParameter.list("witness")),
    /** No rule holds a point. */
    RULES_GAP(
            "policy.rules.gap",
            Severity.WARNING,
            "no rule holds for {witness}",
            "以下情形没有规则成立：{witness}",
            ReasonParameter.list("witness")),
    /** Whether a rule ever comes first was left open. */
    RULE_UNDECIDED(
            "policy.rules.undecided",
            Severity.WARNING,
            "undecided after {work} comparisons of conditions: whether rule {rule} ever comes first",
            "比较条件 {work} 次后仍未判定：规则 {rule} 是否有机会先命中",
            ReasonParameter.text("rule"),
            ReasonParameter.number("work")),
    /** Whether some rule always holds was left open. */
    RULES_GAP_UNDECIDED(
            "policy.rules.gap.undecided",
            Severity.WARNING,
            "undecided after {work} comparisons of conditions: whether some rule always holds",
            "比较条件 {work} 次后仍未判定：是否任何情形都有规则成立",
            ReasonParameter.number("work")),
    /** No version is valid between two versions. */
    VALIDITY_GAP(
            "policy.validity.gap",
            Severity.WARNING,
            "no version is valid from {from} until before {to}",
            "{from} 至 {to}（不含）没有有效版本",
            ReasonParameter.date("from"),
            ReasonParameter.date("to"));

    private final ReasonDefinition definition;

    PolicyReason(String code, Severity severity, String english, String chinese, ReasonParameter... parameters) {
        this.definition = ReasonDefinition.of(code, severity, english, chinese, parameters);
    }

    @Override
    public ReasonDefinition definition() {
        return definition;
    }
}
