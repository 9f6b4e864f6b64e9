package io.coaldesk.coal;

import static io.coaldesk.reason.ReasonParameter.list;
import static io.coaldesk.reason.ReasonParameter.number;
import static io.coaldesk.reason.ReasonParameter.quantity;
import static io.coaldesk.reason.ReasonParameter.term;

import io.coaldesk.reason.Label;
import io.coaldesk.reason.ReasonCode;
import io.coaldesk.reason.ReasonDefinition;
import io.coaldesk.reason.ReasonParameter;
import io.coaldesk.reason.Severity;
import java.util.List;

/** How a coal compares with what was promised, and what is doubtful or wrong in an analysis. */
public enum CoalReason implements ReasonCode {
    /** A net calorific value rests on hydrogen that was not measured. */
    HYDROGEN_ESTIMATED(
            "coal.hydrogen.estimated", Severity.INFO, "net values use {source}", "低位发热量所用氢：{source}", term("source")),
    /** A net calorific value is not given for want of a measurement. */
    NET_MISSING(
            "coal.net.missing",
            Severity.INFO,
            "no net calorific value by {method}: missing {missing}",
            "无法按{method}计算低位发热量，尚缺：{missing}",
            term("method"),
            list("missing")),
    /** A reading is not given although nothing is missing for it. */
    NO_READING(
            "coal.reading.none",
            Severity.WARNING,
            "{property} is not given: too little of the sample is combustible, or its measurements contradict each other",
            "{property}无法换算：煤样可燃物过少，或各项测定值互相矛盾",
            term("property")),
    /** A value is as promised. */
    LIMIT_KEPT(
            "coal.limit.kept",
            Severity.INFO,
            "{property}: {value} conforms ({limit})",
            "{property}：{value}，合格（要求{limit}）",
            term("property"),
            quantity("value"),
            term("limit")),
    /** A value conforms by the tolerance only. */
    LIMIT_TOLERATED(
            "coal.limit.tolerated",
            Severity.INFO,
            "{property}: {value} conforms within the tolerance of {tolerance}",
            "{property}：{value}，在允许偏差 {tolerance} 之内，合格",
            term("property"),
            quantity("value"),
            quantity("tolerance")),
    /** A value is below the least that conforms. */
    LIMIT_BELOW(
            "coal.limit.below",
            Severity.WARNING,
            "{property}: {value} is below {least}, the least that conforms",
            "{property}：{value}，低于合格下限 {least}",
            term("property"),
            quantity("value"),
            quantity("least")),
    /** A value is above the greatest that conforms. */
    LIMIT_ABOVE(
            "coal.limit.above",
            Severity.WARNING,
            "{property}: {value} is above {greatest}, the greatest that conforms",
            "{property}：{value}，高于合格上限 {greatest}",
            term("property"),
            quantity("value"),
            quantity("greatest")),
    /** A value is beyond a rejection limit. */
    LIMIT_REJECTED(
            "coal.limit.rejected",
            Severity.REFUSAL,
            "{property}: {value} is beyond the rejection limit of {rejection}",
            "{property}：{value}，超出拒收线 {rejection}，拒收",
            term("property"),
            quantity("value"),
            quantity("rejection")),
    /** A value is not measured. */
    LIMIT_MISSING(
            "coal.limit.missing",
            Severity.WARNING,
            "{property}: not measured, and therefore not passed",
            "{property}：未检验，不能判定合格",
            term("property")),
    /** The pass rate of lots. */
    LOTS_RATE(
            "coal.lots.rate",
            Severity.INFO,
            "{passed} of {lots} lots pass: {share} of the lots, {tonnage} of the tonnes; rejected lots: {rejected}",
            "共 {lots} 批，合格 {passed} 批，批合格率 {share}，按吨数计 {tonnage}；拒收 {rejected} 批",
            number("passed"),
            number("lots"),
            quantity("share"),
            quantity("tonnage"),
            number("rejected")),
    /** There is no lot, and so no rate. */
    LOTS_NONE("coal.lots.none", Severity.INFO, "no lot was judged: there is no pass rate", "没有检验批，无批合格率"),
    /** A limit that lots did not pass. */
    LOTS_FAILED(
            "coal.lots.failed",
            Severity.INFO,
            "{property}: {lots} lots do not pass, {missing} of them not measured",
            "{property}：{lots} 批不合格，其中未检验 {missing} 批",
            term("property"),
            number("lots"),
            number("missing")),
    /** The proximate analysis hardly adds up. */
    PROXIMATE_DOUBTFUL("coal.proximate.doubtful", Severity.WARNING, Texts.SUM),
    /** The proximate analysis does not add up. */
    PROXIMATE_WRONG("coal.proximate.wrong", Severity.ERROR, Texts.SUM),
    /** The ultimate analysis hardly adds up. */
    ULTIMATE_DOUBTFUL("coal.ultimate.doubtful", Severity.WARNING, Texts.SUM),
    /** The ultimate analysis does not add up. */
    ULTIMATE_WRONG("coal.ultimate.wrong", Severity.ERROR, Texts.SUM),
    /** The oxides of the ash hardly add up. */
    OXIDES_DOUBTFUL("coal.oxides.doubtful", Severity.WARNING, Texts.SUM),
    /** The oxides of the ash do not add up. */
    OXIDES_WRONG("coal.oxides.wrong", Severity.ERROR, Texts.SUM),
    /** The forms of sulphur hardly make its total. */
    SULPHUR_DOUBTFUL("coal.sulphur.doubtful", Severity.WARNING, Texts.TOTAL),
    /** The forms of sulphur do not make its total. */
    SULPHUR_WRONG("coal.sulphur.wrong", Severity.ERROR, Texts.TOTAL),
    /** The two stages of the moisture hardly make its total. */
    MOISTURE_DOUBTFUL("coal.moisture.doubtful", Severity.WARNING, Texts.TOTAL),
    /** The two stages of the moisture do not make its total. */
    MOISTURE_WRONG("coal.moisture.wrong", Severity.ERROR, Texts.TOTAL),
    /** A value is outside its plausible range. */
    RANGE_DOUBTFUL("coal.range.doubtful", Severity.WARNING, Texts.RANGE),
    /** A value is outside what any coal has. */
    RANGE_WRONG("coal.range.wrong", Severity.ERROR, Texts.RANGE),
    /** A later fusion temperature is below an earlier one. */
    ORDER(
            "coal.order",
            Severity.ERROR,
            "{later} of {laterValue} is below {earlier} of {earlierValue}",
            "{later} {laterValue}，低于{earlier} {earlierValue}",
            term("later"),
            quantity("laterValue"),
            term("earlier"),
            quantity("earlierValue")),
    /** The gross calorific value hardly fits the elements. */
    CALORIFIC_DOUBTFUL("coal.calorific.doubtful", Severity.WARNING, Texts.DULONG),
    /** The gross calorific value does not fit the elements. */
    CALORIFIC_WRONG("coal.calorific.wrong", Severity.ERROR, Texts.DULONG),
    /** A reported net calorific value hardly fits the gross one. */
    NET_DOUBTFUL("coal.net.doubtful", Severity.WARNING, Texts.NET),
    /** A reported net calorific value does not fit the gross one. */
    NET_WRONG("coal.net.wrong", Severity.ERROR, Texts.NET),
    /** The steps of a reflectance histogram hardly make a whole. */
    REFLECTANCE_DOUBTFUL("coal.reflectance.doubtful", Severity.WARNING, Texts.SUM),
    /** The steps of a reflectance histogram make no whole. */
    REFLECTANCE_WRONG("coal.reflectance.wrong", Severity.ERROR, Texts.SUM),
    /** Two values of one property differ by more than rounding explains. */
    DISAGREEMENT(
            "coal.disagreement",
            Severity.WARNING,
            "{property}: {value} is reported, but {other} gives {expected}",
            "{property}：报告值 {value}，而按{other}折算为 {expected}，两者不符",
            term("property"),
            quantity("value"),
            term("other"),
            quantity("expected")),
    /** A range that binds nothing. */
    RANGE_IDLE(
            "coal.plausibility.range-idle",
            Severity.WARNING,
            "the range of {property} has neither an end nor a tolerance and finds nothing",
            "{property}的范围没有上下限，也没有允许偏差，不起作用",
            term("property"));

    private final ReasonDefinition definition;

    CoalReason(String code, Severity severity, String english, String chinese, ReasonParameter... parameters) {
        this.definition = ReasonDefinition.of(code, severity, english, chinese, parameters);
    }

    CoalReason(String code, Severity severity, Texts texts) {
        this.definition = new ReasonDefinition(code, severity, texts.template, texts.parameters);
    }

    @Override
    public ReasonDefinition definition() {
        return definition;
    }

    /** The texts and parameters that a doubt and an error share. */
    private record Texts(Label template, List<ReasonParameter> parameters) {
        static final Texts SUM = of(
                "{basis}: {parts} add up to {sum}",
                "{basis}：{parts}合计 {sum}",
                term("basis"),
                list("parts"),
                quantity("sum"));
        static final Texts TOTAL = of(
                "{parts} make {sum}, but {property} is {total}",
                "{parts}合计 {sum}，而{property}为 {total}",
                list("parts"),
                quantity("sum"),
                term("property"),
                quantity("total"));
        static final Texts RANGE = of(
                "{property}: {value} is beyond {bound}, the end of its plausible range",
                "{property}：{value}，超出合理范围（界限 {bound}）",
                term("property"),
                quantity("value"),
                quantity("bound"));
        static final Texts DULONG = of(
                "{property}: {value} is off by {deviation} from {estimate}, Dulong's estimate by the elements",
                "{property}：{value}，与按元素分析用杜隆公式估算的 {estimate} 相差 {deviation}",
                term("property"),
                quantity("value"),
                quantity("estimate"),
                quantity("deviation"));

        static final Texts NET = of(
                "{property}: {value} is off by {deviation} from {estimate}, which gross value and hydrogen give",
                "{property}：{value}，与按高位发热量和氢计算的 {estimate} 相差 {deviation}",
                term("property"),
                quantity("value"),
                quantity("estimate"),
                quantity("deviation"));

        private static Texts of(String english, String chinese, ReasonParameter... parameters) {
            return new Texts(Label.of(english, chinese), List.of(parameters));
        }
    }
}
