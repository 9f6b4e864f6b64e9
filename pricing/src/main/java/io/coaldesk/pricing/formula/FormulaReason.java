package io.coaldesk.pricing.formula;

import static io.coaldesk.reason.ReasonParameter.date;
import static io.coaldesk.reason.ReasonParameter.list;
import static io.coaldesk.reason.ReasonParameter.number;
import static io.coaldesk.reason.ReasonParameter.quantity;
import static io.coaldesk.reason.ReasonParameter.term;
import static io.coaldesk.reason.ReasonParameter.text;

import io.coaldesk.reason.ReasonCode;
import io.coaldesk.reason.ReasonDefinition;
import io.coaldesk.reason.ReasonParameter;
import io.coaldesk.reason.Severity;

/** Why a formula gives a price or none, and what its linter finds. */
public enum FormulaReason implements ReasonCode {
    /** The price. */
    PRICE(
            "pricing.formula.price",
            Severity.INFO,
            "{formula} gives {price} for {day}",
            "{day} 按{formula}计价为 {price}",
            term("formula"),
            quantity("price"),
            date("day")),
    /** The price is nothing, or less. */
    NOT_POSITIVE(
            "pricing.formula.not-positive",
            Severity.WARNING,
            "the price comes to {price}, which nobody pays",
            "计价结果为 {price}，不成其为价格",
            quantity("price")),
    /** An index is on another basis than the formula. */
    INDEX_DIFFERS(
            "pricing.formula.index.differs",
            Severity.REFUSAL,
            "index {index} is in {found}; the formula is in {due} and does not allow another {aspects}",
            "指数 {index} 为 {found}，公式为 {due}，公式未允许其{aspects}不同",
            text("index"),
            term("found"),
            term("due"),
            list("aspects")),
    /** A coefficient has no value yet. */
    COEFFICIENT_NONE(
            "pricing.formula.coefficient.none",
            Severity.REFUSAL,
            "{label} ({coefficient}) has no value for {day}; its first holds from {first}",
            "{label}（{coefficient}）在 {day} 尚无数值，最早自 {first} 起执行",
            text("coefficient"),
            term("label"),
            date("day"),
            date("first")),
    /** A quality is needed and no coal was given. */
    COAL_NONE(
            "pricing.formula.coal.none",
            Severity.REFUSAL,
            "the formula needs {key} of a coal ({code}), and no coal was given",
            "公式需要煤的{key}（{code}），但没有给出煤质",
            term("key"),
            text("code")),
    /** A coal does not give a quality. */
    QUALITY_MISSING(
            "pricing.formula.quality.missing",
            Severity.REFUSAL,
            "{coal} does not give {key} ({code}); missing: {missing}",
            "{coal} 的煤质不能得出{key}（{code}），缺少：{missing}",
            text("coal"),
            term("key"),
            text("code"),
            list("missing")),
    /** A divisor is zero. */
    DIVISOR_ZERO(
            "pricing.formula.divisor.zero",
            Severity.REFUSAL,
            "{term} divides by zero for {day}",
            "{day} 的{term}除数为零",
            term("term"),
            date("day")),
    /** The lower end of a band is above its upper end. */
    CLAMP_REVERSED(
            "pricing.formula.clamp.reversed",
            Severity.REFUSAL,
            "the band from {low} to {high} is reversed for {day}",
            "{day} 的价格区间下限 {low} 高于上限 {high}",
            number("low"),
            number("high"),
            date("day")),
    /** A value lies in no band. */
    OUTSIDE_BANDS(
            "pricing.formula.bands.outside",
            Severity.REFUSAL,
            "{value} lies in none of the bands of {by}",
            "{value} 不在{by}的任何分档之内",
            number("value"),
            term("by")),
    /** A calorific value that is not above zero. */
    CALORIFIC_VALUE(
            "pricing.formula.calorific-value",
            Severity.REFUSAL,
            "a price is not converted to a calorific value of {value}",
            "价格不能折算到 {value} 的热值",
            number("value")),
    /** A value has too many digits to go on. */
    DIGITS(
            "pricing.formula.digits",
            Severity.REFUSAL,
            "{term} has more digits than a price can need",
            "{term}的位数超出价格计算所需",
            term("term")),
    /** A term refers to itself. */
    CYCLE(
            "pricing.formula.cycle",
            Severity.ERROR,
            "the terms refer to each other in a circle: {terms}",
            "各项循环引用：{terms}",
            list("terms")),
    /** Weights do not add up to 1. */
    WEIGHTS(
            "pricing.formula.weights",
            Severity.ERROR,
            "the weights add up to {sum}, not to 1",
            "权重合计为 {sum}，应为 1",
            number("sum")),
    /** A weight below zero. */
    WEIGHT_NEGATIVE(
            "pricing.formula.weight.negative",
            Severity.WARNING,
            "a weight of {weight}: the price falls as this term rises",
            "权重 {weight} 为负：该项上涨时价格反而下降",
            number("weight")),
    /** A band whose bounds are known is reversed. */
    LINT_CLAMP(
            "pricing.formula.lint.clamp",
            Severity.ERROR,
            "the lower end {low} is above the upper end {high} from {day} on",
            "自 {day} 起下限 {low} 高于上限 {high}",
            number("low"),
            number("high"),
            date("day")),
    /** A coefficient begins later than the formula. */
    LINT_COEFFICIENT(
            "pricing.formula.lint.coefficient",
            Severity.ERROR,
            "the first value holds from {first}, the formula from {validFrom}",
            "首个数值自 {first} 起执行，而公式自 {validFrom} 起有效",
            date("first"),
            date("validFrom")),
    /** A divisor that is known is zero. */
    LINT_DIVISOR("pricing.formula.lint.divisor", Severity.ERROR, "division by zero", "除数为零"),
    /** A conversion between grades in another unit than money per tonne. */
    LINT_REGRADE(
            "pricing.formula.lint.regrade",
            Severity.ERROR,
            "prices per metric tonne are converted between grades, not prices in {unit}",
            "只有每吨价格可以按热值折算，{unit} 不可以",
            term("unit")),
    /** Something is declared and not used. */
    LINT_UNUSED(
            "pricing.formula.lint.unused",
            Severity.WARNING,
            "{code} is not used by the result",
            "结果没有用到 {code}",
            text("code"));

    private final ReasonDefinition definition;

    FormulaReason(String code, Severity severity, String english, String chinese, ReasonParameter... parameters) {
        this.definition = ReasonDefinition.of(code, severity, english, chinese, parameters);
    }

    @Override
    public ReasonDefinition definition() {
        return definition;
    }
}
