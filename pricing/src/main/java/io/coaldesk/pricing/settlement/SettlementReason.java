package io.coaldesk.pricing.settlement;

import io.coaldesk.reason.ReasonCode;
import io.coaldesk.reason.ReasonDefinition;
import io.coaldesk.reason.ReasonParameter;
import io.coaldesk.reason.Severity;

/** Why a lot settles as it does, and what is wrong or doubtful in a schedule. */
public enum SettlementReason implements ReasonCode {
    /** Which weight settles. */
    WEIGHT(
            "settlement.weight",
            Severity.INFO,
            "settled on {tonnes}: {source}",
            "按 {tonnes} 结算：{source}",
            ReasonParameter.quantity("tonnes"),
            ReasonParameter.term("source")),
    /** Two weighings are further apart than tolerated. */
    WEIGHTS_APART(
            "settlement.weight.apart",
            Severity.INFO,
            "{first} {firstTonnes} and {second} {secondTonnes} are more than {tolerance} apart: {choice}",
            "{first}{firstTonnes}与{second}{secondTonnes}相差超过 {tolerance}：{choice}",
            ReasonParameter.term("first"),
            ReasonParameter.quantity("firstTonnes"),
            ReasonParameter.term("second"),
            ReasonParameter.quantity("secondTonnes"),
            ReasonParameter.quantity("tolerance"),
            ReasonParameter.term("choice")),
    /** More was lost in transit than is allowed. */
    TRANSIT_LOSS(
            "settlement.transit-loss",
            Severity.INFO,
            "transit loss of {loss} exceeds the allowance by {excess}, borne by the {bearer}",
            "途损 {loss}，超合理途损 {excess}，由{bearer}承担",
            ReasonParameter.quantity("loss"),
            ReasonParameter.quantity("excess"),
            ReasonParameter.term("bearer")),
    /** Which analysis settles. */
    ASSAY(
            "settlement.assay",
            Severity.INFO,
            "settled on the analysis: {party}",
            "化验依据：{party}",
            ReasonParameter.term("party")),
    /** Two analyses are further apart than tolerated. */
    ASSAYS_APART(
            "settlement.assay.apart",
            Severity.INFO,
            "{property}: {first} and {second} are more than {tolerance} apart: {choice}",
            "{property}：{first} 与 {second} 相差超过 {tolerance}：{choice}",
            ReasonParameter.term("property"),
            ReasonParameter.quantity("first"),
            ReasonParameter.quantity("second"),
            ReasonParameter.quantity("tolerance"),
            ReasonParameter.term("choice")),
    /** Some evidence is missing, so that the invoice is provisional. */
    EVIDENCE_MISSING(
            "settlement.evidence.missing",
            Severity.CONDITION,
            "provisional until there is: {evidence}",
            "暂结，待补：{evidence}",
            ReasonParameter.term("evidence")),
    /** The mean may still move, so that the invoice is provisional. */
    AVERAGE_PROVISIONAL(
            "settlement.average.provisional",
            Severity.CONDITION,
            "provisional: lots of the mean that lack evidence: {count}, such as {lot}",
            "暂结：加权平均中有 {count} 个批次证据不全，如 {lot}",
            ReasonParameter.number("count"),
            ReasonParameter.text("lot")),
    /** The lot settles on the mean. */
    AVERAGED(
            "settlement.averaged",
            Severity.INFO,
            "settled on the tonnage-weighted mean; lots in it: {count}",
            "按 {count} 个批次的加权平均结算",
            ReasonParameter.number("count")),
    /** The lot stays out of the mean. */
    EXCLUDED(
            "settlement.excluded",
            Severity.INFO,
            "{property} of {value} is outside the limit of {limit}: out of the mean, settled by itself",
            "{property} {value} 超出 {limit}，不参与加权，单独结算",
            ReasonParameter.term("property"),
            ReasonParameter.quantity("value"),
            ReasonParameter.quantity("limit")),
    /** All changes together are capped. */
    CAPPED(
            "settlement.capped",
            Severity.INFO,
            "all changes of the price are capped: {amount} given back or taken",
            "各项增减价合计封顶，调整 {amount}",
            ReasonParameter.quantity("amount")),
    /** Another price takes the place of all items. */
    SUBSTITUTED(
            "settlement.substituted",
            Severity.WARNING,
            "{property} of {value} is beyond {limit}: {consequence}",
            "{property} {value} 超出 {limit}：{consequence}",
            ReasonParameter.term("property"),
            ReasonParameter.quantity("value"),
            ReasonParameter.quantity("limit"),
            ReasonParameter.term("consequence")),
    /** A value is beyond a rejection limit. */
    REJECTED(
            "settlement.rejected",
            Severity.REFUSAL,
            "{property} of {value} is beyond the rejection limit {limit}: {consequence}",
            "{property} {value} 超出拒收线 {limit}：{consequence}",
            ReasonParameter.term("property"),
            ReasonParameter.quantity("value"),
            ReasonParameter.quantity("limit"),
            ReasonParameter.term("consequence")),
    /** The price has fallen below zero. */
    NEGATIVE(
            "settlement.price.negative",
            Severity.WARNING,
            "the deductions exceed the price: {price}",
            "扣价超过货价：{price}",
            ReasonParameter.quantity("price")),
    /** The prices of some lots have fallen below zero, which the sums of a statement would hide. */
    NEGATIVE_LOTS(
            "settlement.statement.negative",
            Severity.WARNING,
            "the deductions exceed the price of these lots, and the sums count them as they are: {lots}",
            "以下批次扣价超过货价，合计中按负值计入：{lots}",
            ReasonParameter.list("lots")),
    /** Lint: one step changes more than the whole. */
    BEYOND_WHOLE(
            "settlement.rate.beyond-whole",
            Severity.ERROR,
            "a rate of {rate} a step is more than the whole, {whole}; 1 % is 0.01",
            "每步费率 {rate} 超过全部（{whole}）；1 % 应写作 0.01",
            ReasonParameter.number("rate"),
            ReasonParameter.number("whole")),
    /** Lint: the key depends on the moisture of each analysis, where a mean of analyses settles. */
    MOISTER_MEAN(
            "settlement.moisture.mean",
            Severity.ERROR,
            "whenMoister needs one moisture, and a mean of lots or analyses has several",
            "whenMoister 需单一水分，而加权或取平均时有多个水分"),
    /** Lint: two items settle one property in the same way. */
    SETTLED_TWICE(
            "settlement.item.twice",
            Severity.WARNING,
            "{property} is settled by both {first} and {second}",
            "{property} 同时由 {first} 与 {second} 结算",
            ReasonParameter.term("property"),
            ReasonParameter.text("first"),
            ReasonParameter.text("second")),
    /** The deductions exceed the tonnes. */
    NO_TONNES(
            "settlement.tonnes.none",
            Severity.WARNING,
            "the deductions of weight exceed the tonnes; 0 t are settled",
            "扣重超过全部吨数，按 0 吨结算"),
    /** No weight is known. */
    NO_WEIGHT(
            "settlement.weight.none",
            Severity.REFUSAL,
            "not settled: no weight; the schedule asks for {weighings}",
            "无法结算：没有重量；合同要求 {weighings}",
            ReasonParameter.list("weighings")),
    /** No analysis is known. */
    NO_ASSAY(
            "settlement.assay.none",
            Severity.REFUSAL,
            "not settled: no analysis; the schedule asks for {parties}",
            "无法结算：没有化验结果；合同要求 {parties}",
            ReasonParameter.list("parties")),
    /** The analysis does not give a property on its basis. */
    ASSAY_LACKS(
            "settlement.assay.lacks",
            Severity.REFUSAL,
            "not settled: the analysis does not give {key}; missing: {missing}",
            "无法结算：化验结果未给出 {key}；缺：{missing}",
            ReasonParameter.text("key"),
            ReasonParameter.list("missing")),
    /** No grade of the tariff holds the value. */
    OUTSIDE_GRADES(
            "settlement.grade.outside",
            Severity.REFUSAL,
            "not settled: no grade of the tariff holds {value}",
            "无法结算：价目表没有包含 {value} 的档",
            ReasonParameter.quantity("value")),
    /** The called tonnes are not known. */
    NOT_CALLED(
            "settlement.performance.unknown",
            Severity.REFUSAL,
            "not settled: the called tonnes are not stated, and the schedule prices the performance",
            "无法结算：未给出应供量，合同考核兑现率"),
    /** The schedule is not valid on the day. */
    NOT_VALID(
            "settlement.date.outside",
            Severity.REFUSAL,
            "not settled: the schedule is not valid on {date}",
            "无法结算：{date} 不在本合同有效期内",
            ReasonParameter.date("date")),
    /** Several lots have one id. */
    DUPLICATE_LOT(
            "settlement.lot.duplicate",
            Severity.REFUSAL,
            "not settled: {count} lots have this id",
            "无法结算：{count} 个批次编号相同",
            ReasonParameter.number("count")),
    /** An item changes the price of a calorific unit where there is none. */
    CALORIFIC_ORDER(
            "settlement.lint.calorific-order",
            Severity.ERROR,
            "an item of the price of a calorific unit needs a base price per calorific unit and stands before all items of the price per tonne",
            "热值单价项须有热值计价的基础价，且排在吨煤价格项之前"),
    /** Moisture is deducted from a price that holds it already. */
    MOISTURE_TWICE(
            "settlement.lint.moisture-twice",
            Severity.ERROR,
            "moisture is counted twice: {key} holds the water already, and tonnes are deducted for it; price by a calorific value at the contract's moisture, or do not deduct",
            "水分重复扣减：{key} 已含水分影响，又扣吨数；应按合同水分折算热值计价，或不扣水",
            ReasonParameter.text("key")),
    /** Moisture may be counted twice. */
    MOISTURE_DOUBTED(
            "settlement.lint.moisture-doubtful",
            Severity.WARNING,
            "moisture may be counted twice: {key} holds the water already",
            "水分可能重复计算：{key} 已含水分影响",
            ReasonParameter.text("key")),
    /** A property is read at another moisture than that to which tonnes are brought. */
    MOISTER_BASIS(
            "settlement.lint.moister-basis",
            Severity.ERROR,
            "{key} is not at the moisture to which the schedule brings the tonnes",
            "{key} 的水分基准与折算吨数的合同水分不一致",
            ReasonParameter.text("key")),
    /** A pro-rata change of a reference that is not above zero. */
    REFERENCE_ZERO(
            "settlement.lint.reference-zero",
            Severity.ERROR,
            "a pro-rata change needs a reference above zero, and it is {reference}",
            "按比例调价的基准值须大于零，现为 {reference}",
            ReasonParameter.number("reference"));

    private final ReasonDefinition definition;

    SettlementReason(String code, Severity severity, String english, String chinese, ReasonParameter... parameters) {
        this.definition = ReasonDefinition.of(code, severity, english, chinese, parameters);
    }

    @Override
    public ReasonDefinition definition() {
        return definition;
    }
}
