package io.coaldesk.segment;

import io.coaldesk.reason.ReasonCode;
import io.coaldesk.reason.ReasonDefinition;
import io.coaldesk.reason.ReasonParameter;
import io.coaldesk.reason.Severity;

/** Why a customer stands in its tier, and what the linter finds beyond the shared findings. */
public enum SegmentReason implements ReasonCode {
    /** The tier that the score gives. */
    TIER(
            "segment.tier",
            Severity.INFO,
            "customer tier {tier}, with a score of {score}",
            "客户等级为{tier}，得分 {score}",
            ReasonParameter.term("tier"),
            ReasonParameter.number("score")),
    /** The tier that a veto gives. */
    VETO_TIER(
            "segment.tier.veto",
            Severity.WARNING,
            "customer tier {tier} because of a veto, whatever the score of {score}",
            "因一票否决，客户等级定为{tier}，不论得分（{score}）",
            ReasonParameter.term("tier"),
            ReasonParameter.number("score")),
    /** What the next better tier asks for. */
    GAP(
            "segment.tier.gap",
            Severity.INFO,
            "to tier {tier}: {points} points more",
            "再得 {points} 分可升为{tier}",
            ReasonParameter.number("points"),
            ReasonParameter.term("tier")),
    /** Bins for an attribute of the customer that is a category. */
    NOT_A_NUMBER(
            "segment.attribute.number",
            Severity.ERROR,
            "{attribute} is a category of the customer and cannot have bins",
            "客户属性 {attribute} 是类别，不能按数值分段",
            ReasonParameter.text("attribute"));

    private final ReasonDefinition definition;

    SegmentReason(String code, Severity severity, String english, String chinese, ReasonParameter... parameters) {
        this.definition = ReasonDefinition.of(code, severity, english, chinese, parameters);
    }

    @Override
    public ReasonDefinition definition() {
        return definition;
    }
}
