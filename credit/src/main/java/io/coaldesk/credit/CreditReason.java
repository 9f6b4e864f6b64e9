package io.coaldesk.credit;

import io.coaldesk.reason.ReasonCode;
import io.coaldesk.reason.ReasonDefinition;
import io.coaldesk.reason.ReasonParameter;
import io.coaldesk.reason.Severity;

/** What credit has to say; the points of a score are in {@link io.coaldesk.score.ScoreReason}. */
public enum CreditReason implements ReasonCode {
    /** The customer has no credit file. */
    FILE_MISSING(
            "credit.file.missing",
            Severity.WARNING,
            "there is no credit file for {customer}; the policy treats such a customer as grade {grade}",
            "客户 {customer} 未建立信用档案，按 {grade} 级处理",
            ReasonParameter.text("customer"),
            ReasonParameter.text("grade")),
    /** The grade that the score earns. */
    GRADE(
            "credit.grade",
            Severity.INFO,
            "credit grade {grade}, {name}: {score} points",
            "信用等级 {grade}（{name}），评分 {score} 分",
            ReasonParameter.text("grade"),
            ReasonParameter.term("name"),
            ReasonParameter.number("score")),
    /** A veto lowers the grade. */
    GRADE_LOWERED(
            "credit.grade.lowered",
            Severity.WARNING,
            "a veto lowers the grade from {earned} to {grade}",
            "因一票否决，信用等级由 {earned} 级降为 {grade} 级",
            ReasonParameter.text("earned"),
            ReasonParameter.text("grade")),
    /** The limit and the method that sets it. */
    LIMIT(
            "credit.limit",
            Severity.INFO,
            "credit limit {limit}, set by {method}",
            "授信额度 {limit}，取{method}",
            ReasonParameter.quantity("limit"),
            ReasonParameter.term("method")),
    /** The grade gives no credit. */
    NO_LIMIT(
            "credit.limit.none",
            Severity.INFO,
            "no credit limit at grade {grade}: {treatment}",
            "{grade} 级不授予信用额度：{treatment}",
            ReasonParameter.text("grade"),
            ReasonParameter.term("treatment")),
    /** A limit method lacks its figure. */
    LIMIT_UNKNOWN(
            "credit.limit.unknown",
            Severity.WARNING,
            "the file lacks the figure for the limit of {method}, which therefore counts as zero",
            "档案缺少计算“{method}”所需的数据，该项额度按零计",
            ReasonParameter.term("method")),
    /** What is left of the limit. */
    HEADROOM(
            "credit.headroom",
            Severity.INFO,
            "{exposure} of the limit of {limit} is in use; headroom {headroom}",
            "额度 {limit}，已占用 {exposure}，剩余额度 {headroom}",
            ReasonParameter.quantity("limit"),
            ReasonParameter.quantity("exposure"),
            ReasonParameter.quantity("headroom")),
    /** More is open than the limit allows, before this deal. */
    LIMIT_EXCEEDED(
            "credit.limit.exceeded",
            Severity.WARNING,
            "what is open already exceeds the limit by {excess}",
            "已占用金额超出额度 {excess}",
            ReasonParameter.quantity("excess")),
    /** The credit term asked for is too long. */
    TERM_SHORTENED(
            "credit.term.shortened",
            Severity.CONDITION,
            "the credit term is {granted} days instead of {asked}, the longest for grade {grade}",
            "账期由 {asked} 天缩短为 {granted} 天（{grade} 级最长账期）",
            ReasonParameter.number("granted"),
            ReasonParameter.number("asked"),
            ReasonParameter.text("grade")),
    /** More must be paid before delivery than was offered. */
    PREPAYMENT_REQUIRED(
            "credit.prepayment.required",
            Severity.CONDITION,
            "{required} must be paid before delivery instead of {offered}, the least for grade {grade}",
            "发货前须预付 {required}（客户提出 {offered}），为 {grade} 级最低预付比例",
            ReasonParameter.quantity("required"),
            ReasonParameter.quantity("offered"),
            ReasonParameter.text("grade")),
    /** No credit is given; payment before delivery remains possible. */
    OPEN_TERMS_REFUSED(
            "credit.terms.refused",
            Severity.REFUSAL,
            "credit is refused for the terms asked for ({asked}); at grade {grade} only payment before delivery is possible",
            "拒绝赊销（客户提出：{asked}）；{grade} 级客户只接受先款后货",
            ReasonParameter.term("asked"),
            ReasonParameter.text("grade")),
    /** No trade is possible on any terms. */
    BARRED(
            "credit.barred",
            Severity.REFUSAL,
            "grade {grade} is barred: no trade at all is possible, not even against payment before delivery",
            "{grade} 级客户禁止交易：任何付款方式（包括先款后货）均不得成交",
            ReasonParameter.text("grade")),
    /** A condition of the grade. */
    CONDITION(
            "credit.condition",
            Severity.CONDITION,
            "condition of grade {grade}: {condition}",
            "{grade} 级授信条件：{condition}",
            ReasonParameter.text("grade"),
            ReasonParameter.term("condition")),
    /** The grade needs an approval. */
    GRADE_APPROVAL(
            "credit.approval.grade",
            Severity.APPROVAL,
            "credit to a customer of grade {grade} must be approved by {approver}",
            "对 {grade} 级客户赊销须经{approver}审批",
            ReasonParameter.text("grade"),
            ReasonParameter.term("approver")),
    /** The amount needs a collective decision. */
    COLLECTIVE_DECISION(
            "credit.approval.collective",
            Severity.APPROVAL,
            "the open amount of {amount} {comparison} {threshold}: a collective decision by {approver} is needed",
            "赊销金额 {amount}，{comparison} {threshold}，须经{approver}集体决策",
            ReasonParameter.quantity("amount"),
            ReasonParameter.term("comparison"),
            ReasonParameter.quantity("threshold"),
            ReasonParameter.term("approver")),
    /** A limit is a share of a fact that is scored by category. */
    LIMIT_FACT_KIND(
            "credit.limit.fact-kind",
            Severity.ERROR,
            "a limit takes a share of {fact}, which the scorecard scores by category, not by number",
            "额度按 {fact} 的比例计算，而评分卡对该指标按类别评分，不是数值",
            ReasonParameter.text("fact"));

    private final ReasonDefinition definition;

    CreditReason(String code, Severity severity, String english, String chinese, ReasonParameter... parameters) {
        this.definition = ReasonDefinition.of(code, severity, english, chinese, parameters);
    }

    @Override
    public ReasonDefinition definition() {
        return definition;
    }
}
