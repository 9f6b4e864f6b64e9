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
