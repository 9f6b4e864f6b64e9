package io.coaldesk.coal.grade;

import io.coaldesk.reason.ReasonCode;
import io.coaldesk.reason.ReasonDefinition;
import io.coaldesk.reason.ReasonParameter;
import io.coaldesk.reason.Severity;

/** How a grade and the report of an ash came about. */
public enum GradeReason implements ReasonCode {
    /** The grade of a value. */
    GRADED(
            "coal.grade",
            Severity.INFO,
            "{reading}: {grade} ({scale})",
            "{reading}，等级：{grade}（{scale}）",
            ReasonParameter.term("reading"),
            ReasonParameter.term("grade"),
            ReasonParameter.term("scale")),
    /** Measurements are missing for a grade. */
    MISSING(
            "coal.grade.missing",
            Severity.WARNING,
            "{property} has no grade ({scale}); not measured: {missing}",
            "{property}无法评级（{scale}），缺少：{missing}",
            ReasonParameter.term("property"),
            ReasonParameter.term("scale"),
            ReasonParameter.list("missing")),
    /** Everything is measured, and yet there is no value. */
    UNDEFINED(
            "coal.grade.undefined",
            Severity.WARNING,
            "{property} has no value: its denominator is zero in this analysis",
            "{property}无法计算：分母为零",
            ReasonParameter.term("property")),
    /** The kind of the ash. */
    ASH_TYPE(
            "coal.ash.type",
            Severity.INFO,
            "{type}: CaO + MgO {earths}, Fe2O3 {iron}",
            "灰型：{type}，CaO + MgO {earths}，Fe2O3 {iron}",
            ReasonParameter.term("type"),
            ReasonParameter.quantity("earths"),
            ReasonParameter.quantity("iron")),
    /** The kind of the ash is not known. */
    ASH_TYPE_MISSING(
            "coal.ash.type.missing",
            Severity.WARNING,
            "the type of the ash is not known; not measured: {missing}",
            "灰型无法判断，缺少：{missing}",
            ReasonParameter.list("missing")),
    /** An index that no scale judges. */
    INDEX(
            "coal.ash.index",
            Severity.INFO,
            "{reading}; no scale here judges it",
            "{reading}，未配置分级标准",
            ReasonParameter.term("reading")),
    /** Measurements are missing for an index that no scale judges. */
    INDEX_MISSING(
            "coal.ash.index.missing",
            Severity.WARNING,
            "{index} is not known; not measured: {missing}",
            "{index}无法计算，缺少：{missing}",
            ReasonParameter.term("index"),
            ReasonParameter.list("missing")),
    /** A scale speaks of the other kind of ash. */
    OTHER_ASH(
            "coal.ash.scale.other",
            Severity.WARNING,
            "{index}: the grade ({scale}) is for {judged} only, and this is {found}",
            "{index}：{scale}只适用于{judged}，该煤灰为{found}，评级不适用",
            ReasonParameter.term("index"),
            ReasonParameter.term("scale"),
            ReasonParameter.term("judged"),
            ReasonParameter.term("found")),
    /** A scale speaks of one kind of ash, and that of this coal is not known. */
    UNKNOWN_ASH(
            "coal.ash.scale.unknown",
            Severity.WARNING,
            "{index}: the grade ({scale}) is for {judged} only, and the type of this ash is not known",
            "{index}：{scale}只适用于{judged}，该煤灰型不明，评级是否适用无法确定",
            ReasonParameter.term("index"),
            ReasonParameter.term("scale"),
            ReasonParameter.term("judged"));

    private final ReasonDefinition definition;

    GradeReason(String code, Severity severity, String english, String chinese, ReasonParameter... parameters) {
        this.definition = ReasonDefinition.of(code, severity, english, chinese, parameters);
    }

    @Override
    public ReasonDefinition definition() {
        return definition;
    }
}
