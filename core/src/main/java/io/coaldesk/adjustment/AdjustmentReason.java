package io.coaldesk.adjustment;

import io.coaldesk.reason.ReasonCode;
import io.coaldesk.reason.ReasonDefinition;
import io.coaldesk.reason.ReasonParameter;
import io.coaldesk.reason.Severity;

/** What the linter of adjustments finds beside the defects that all bands share. */
public enum AdjustmentReason implements ReasonCode {
    /** A bracket counts from its own start and forgets those before it. */
    RESETS(
            "adjustment.reset",
            "the count starts anew: {key} at {before} gives {first}, at {after} {second}",
            "跨档后重新起算：{key} 为 {before} 时是 {first}，为 {after} 时是 {second}",
            ReasonParameter.text("key"),
            ReasonParameter.number("before"),
            ReasonParameter.number("first"),
            ReasonParameter.number("after"),
            ReasonParameter.number("second")),
    /** An edge belongs to neither of the brackets that meet there. */
    HOLE(
            "adjustment.hole",
            "no bracket holds {value} itself, so nothing is said of it",
            "没有任何档包含 {value} 本身，该值无约定",
            ReasonParameter.number("value")),
    /** An edge belongs to both brackets that meet there. */
    TWICE("adjustment.twice", "two brackets hold {value}", "{value} 同时属于两档", ReasonParameter.number("value")),
    /** One bracket alone decides, and the document does not say which of two it is at their edge. */
    EDGE_UNSTATED(
            "adjustment.edge.unstated",
            "it is not said which ends belong to the bracket from {value}",
            "未写明自 {value} 起的一档是否含端点",
            ReasonParameter.number("value"));

    private final ReasonDefinition definition;

    AdjustmentReason(String code, String english, String chinese, ReasonParameter... parameters) {
        this.definition = ReasonDefinition.of(code, Severity.ERROR, english, chinese, parameters);
    }

    @Override
    public ReasonDefinition definition() {
        return definition;
    }
}
