package io.coaldesk.coal.rank;

import io.coaldesk.reason.ReasonCode;
import io.coaldesk.reason.ReasonDefinition;
import io.coaldesk.reason.ReasonParameter;
import io.coaldesk.reason.Severity;

/** How a rank came about, what it still needs, and what deserves attention beside it. */
public enum RankReason implements ReasonCode {
    /** The class is decided. */
    DECIDED(
            "coal.rank.decided",
            Severity.INFO,
            "{rank}, by {standard}",
            "按 {standard} 分类，属{rank}",
            ReasonParameter.term("rank"),
            ReasonParameter.text("standard")),
    /** Several classes remain. */
    OPEN(
            "coal.rank.open",
            Severity.INFO,
            "not yet decided by {standard}; remaining: {ranks}",
            "按 {standard} 尚不能定类，可能为：{ranks}",
            ReasonParameter.text("standard"),
            ReasonParameter.list("ranks")),
    /** A step through the table. */
    STEP(
            "coal.rank.step",
            Severity.INFO,
            "{measurement} is {value}: {range}",
            "{measurement}为 {value}：{range}",
            ReasonParameter.term("measurement"),
            ReasonParameter.term("value"),
            ReasonParameter.term("range")),
    /** A step that depends on what is not known. */
    STEP_IF(
            "coal.rank.step.if",
            Severity.INFO,
            "{measurement} is {value}: {range}; it counts only if {conditions}",
            "{measurement}为 {value}：{range}；仅在 {conditions} 时适用",
            ReasonParameter.term("measurement"),
            ReasonParameter.term("value"),
            ReasonParameter.term("range"),
            ReasonParameter.term("conditions")),
    /** A measurement that is needed. */
    NEEDED(
            "coal.rank.needed",
            Severity.INFO,
            "still to be measured: {measurement}",
            "还需测定：{measurement}",
            ReasonParameter.term("measurement")),
    /** A measurement that is needed on a condition. */
    NEEDED_IF(
            "coal.rank.needed.if",
            Severity.INFO,
            "still to be measured: {measurement}, if {conditions}",
            "还需测定：{measurement}（仅当 {conditions}）",
            ReasonParameter.term("measurement"),
            ReasonParameter.term("conditions")),
    /** What is missing to convert a measurement that is known. */
    MISSING(
            "coal.rank.missing",
            Severity.INFO,
            "to compute {measurement} from what is measured, missing: {missing}",
            "由已测数据换算{measurement}，尚缺：{missing}",
            ReasonParameter.term("measurement"),
            ReasonParameter.list("missing")),
    /** The sample should have been cleaned. */
    RAW_COAL(
            "coal.rank.raw",
            Severity.WARNING,
            "the dry ash of {ash} is above {limit}: the sample should be cleaned before it is classified",
            "干燥基灰分 {ash}，高于 {limit}：分类用煤样应先减灰",
            ReasonParameter.quantity("ash"),
            ReasonParameter.quantity("limit")),
    /** The fixed carbon is below the range of ASTM D388. */
    BELOW_FIXED_CARBON(
            "coal.rank.fixed-carbon.low",
            Severity.WARNING,
            "{measurement} of {value} is below {limit}: the standard leaves out such coals, mostly nonbanded ones",
            "{measurement} {value}，低于 {limit}：此类煤（多为非条带状煤）不在该标准适用范围内",
            ReasonParameter.term("measurement"),
            ReasonParameter.quantity("value"),
            ReasonParameter.quantity("limit")),
    /** The calorific value is above the range of ASTM D388. */
    ABOVE_CALORIFIC_VALUE(
            "coal.rank.calorific-value.high",
            Severity.WARNING,
            "{measurement} of {value} is above {limit}: the standard leaves out such coals, mostly nonbanded ones",
            "{measurement} {value}，高于 {limit}：此类煤（多为非条带状煤）不在该标准适用范围内",
            ReasonParameter.term("measurement"),
            ReasonParameter.quantity("value"),
            ReasonParameter.quantity("limit")),
    /** A property that is not known was taken as it commonly is. */
    PRESUMED(
            "coal.rank.presumed",
            Severity.INFO,
            "{measurement} is not measured and taken as {range}; otherwise the class is {ranks}",
            "{measurement}未测定，暂按“{range}”判定；否则为：{ranks}",
            ReasonParameter.term("measurement"),
            ReasonParameter.term("range"),
            ReasonParameter.list("ranks"));

    private final ReasonDefinition definition;

    RankReason(String code, Severity severity, String english, String chinese, ReasonParameter... parameters) {
        this.definition = ReasonDefinition.of(code, severity, english, chinese, parameters);
    }

    @Override
    public ReasonDefinition definition() {
        return definition;
    }
}
