package io.coaldesk.coal.acceptance;

import static io.coaldesk.reason.ReasonParameter.list;
import static io.coaldesk.reason.ReasonParameter.number;
import static io.coaldesk.reason.ReasonParameter.quantity;
import static io.coaldesk.reason.ReasonParameter.term;
import static io.coaldesk.reason.ReasonParameter.text;

import io.coaldesk.reason.ReasonCode;
import io.coaldesk.reason.ReasonDefinition;
import io.coaldesk.reason.ReasonParameter;
import io.coaldesk.reason.Severity;

/** How a batch compares with what its seller stated, and what the linter finds in a table beyond the shared findings. */
public enum AcceptanceReason implements ReasonCode {
    /** The batch passes. */
    PASSED(
            "coal.acceptance.passed",
            Severity.INFO,
            "batch {batch} of {form} passes the {procedure} against {stated}",
            "批次 {batch}（{form}）按{stated}比对，{procedure}合格",
            text("batch"),
            term("form"),
            term("procedure"),
            term("stated")),
    /** The batch does not pass. */
    FAILED(
            "coal.acceptance.failed",
            Severity.REFUSAL,
            "batch {batch} of {form} does not pass the {procedure} against {stated}",
            "批次 {batch}（{form}）按{stated}比对，{procedure}不合格",
            text("batch"),
            term("form"),
            term("procedure"),
            term("stated")),
    /** An index passes. */
    INDEX_PASSED(
            "coal.acceptance.index.passed",
            Severity.INFO,
            "{index} passes: {report} stated, {check} found, a difference of {difference} where {allowed} is allowed",
            "{index}合格：报告（约定）值 {report}，检验值 {check}，差值 {difference}，允许差 {allowed}",
            term("index"),
            quantity("report"),
            quantity("check"),
            quantity("difference"),
            quantity("allowed")),
    /** An index does not pass. */
    INDEX_FAILED(
            "coal.acceptance.index.failed",
            Severity.REFUSAL,
            "{index} does not pass: {report} stated, {check} found, a difference of {difference} where {allowed} is"
                    + " allowed",
            "{index}不合格：报告（约定）值 {report}，检验值 {check}，差值 {difference}，允许差 {allowed}",
            term("index"),
            quantity("report"),
            quantity("check"),
            quantity("difference"),
            quantity("allowed")),
    /** An index lacks a measurement. */
    INDEX_MISSING(
            "coal.acceptance.index.missing",
            Severity.REFUSAL,
            "{index} does not pass, because a measurement is missing: {missing}",
            "{index}无法判定，缺少：{missing}",
            term("index"),
            list("missing")),
    /** No bin of the table holds the check value. */
    INDEX_UNCOVERED(
            "coal.acceptance.index.uncovered",
            Severity.REFUSAL,
            "{index} does not pass, because the table allows no difference at a check value of {value} ({by})",
            "{index}不合格：检验值 {value}（{by}）不在允许差表范围内",
            term("index"),
            quantity("value"),
            term("by")),
    /** The allowed differences are those of a contract value. */
    CONTRACT_VALUE(
            "coal.acceptance.contract",
            Severity.INFO,
            "compared with the contract value: the allowed differences are multiplied by {factor}",
            "与合同约定值比对，允许差乘以 {factor}",
            number("factor")),
    /** An allowed difference of a calorific value is negative. */
    NEGATIVE(
            "coal.acceptance.table.negative",
            Severity.ERROR,
            "the allowed difference of {index} is {given} and may not be negative",
            "{index}的允许差为 {given}，不得为负",
            term("index"),
            number("given")),
    /** An allowed difference of an index that should be low is positive. */
    POSITIVE(
            "coal.acceptance.table.positive",
            Severity.ERROR,
            "the allowed difference of {index} is {given} and may not be positive",
            "{index}的允许差为 {given}，不得为正",
            term("index"),
            number("given")),
    /** A factor multiplies what may be negative. */
    UNSIGNED(
            "coal.acceptance.table.unsigned",
            Severity.ERROR,
            "{by} can be negative, so that a factor of it has no sign",
            "{by}可能为负，不能按其比例规定允许差",
            term("by")),
    /** Low check values have no bin. */
    UNCOVERED_BELOW(
            "coal.acceptance.table.below",
            Severity.WARNING,
            "a batch below {bound} ({by}) cannot pass, because no bin holds it",
            "{by}低于 {bound} 的批次无对应允许差，不能判定合格",
            number("bound"),
            term("by")),
    /** High check values have no bin. */
    UNCOVERED_ABOVE(
            "coal.acceptance.table.above",
            Severity.WARNING,
            "a batch above {bound} ({by}) cannot pass, because no bin holds it",
            "{by}高于 {bound} 的批次无对应允许差，不能判定合格",
            number("bound"),
            term("by"));

    private final ReasonDefinition definition;

    AcceptanceReason(String code, Severity severity, String english, String chinese, ReasonParameter... parameters) {
        this.definition = ReasonDefinition.of(code, severity, english, chinese, parameters);
    }

    @Override
    public ReasonDefinition definition() {
        return definition;
    }
}
