package io.coaldesk.score;

import io.coaldesk.reason.ReasonCode;
import io.coaldesk.reason.ReasonDefinition;
import io.coaldesk.reason.ReasonParameter;
import io.coaldesk.reason.Severity;

/** How a score came about, and what its linter finds beyond the shared findings. */
public enum ScoreReason implements ReasonCode {
    /** A fact and its points. */
    POINTS(
            "score.points",
            Severity.INFO,
            "{characteristic}: {fact} earns {points} of {best} points",
            "{characteristic}：{fact}，得 {points} 分（满分 {best} 分）",
            ReasonParameter.term("characteristic"),
            ReasonParameter.term("fact"),
            ReasonParameter.number("points"),
            ReasonParameter.number("best")),
    /** A fact that is not known, and its points. */
    MISSING(
            "score.missing",
            Severity.WARNING,
            "{characteristic} is not known and earns {points} of {best} points",
            "{characteristic}：资料缺失，得 {points} 分（满分 {best} 分）",
            ReasonParameter.term("characteristic"),
            ReasonParameter.number("points"),
            ReasonParameter.number("best")),
    /** A fact that decides alone. */
    VETO("score.veto", Severity.WARNING, "veto: {veto}", "一票否决：{veto}", ReasonParameter.term("veto")),
    /** A veto whose fact is not known. */
    VETO_UNTESTED(
            "score.veto.untested",
            Severity.WARNING,
            "a veto could not be tested, its fact is not known: {veto}",
            "资料缺失，无法核查一票否决项：{veto}",
            ReasonParameter.term("veto")),
    /** A veto that tests a number where the characteristic has categories, or the reverse. */
    VETO_KIND(
            "score.veto.kind",
            Severity.ERROR,
            "veto {veto} tests {fact} for {tested}, but its characteristic has {scored}",
            "一票否决项 {veto} 按{tested}核查 {fact}，而该指标采用{scored}",
            ReasonParameter.text("veto"),
            ReasonParameter.text("fact"),
            ReasonParameter.term("tested"),
            ReasonParameter.term("scored"));

    private final ReasonDefinition definition;

    ScoreReason(String code, Severity severity, String english, String chinese, ReasonParameter... parameters) {
        this.definition = ReasonDefinition.of(code, severity, english, chinese, parameters);
    }

    @Override
    public ReasonDefinition definition() {
        return definition;
    }
}
