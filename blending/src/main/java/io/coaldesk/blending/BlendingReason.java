package io.coaldesk.blending;

import io.coaldesk.reason.ReasonCode;
import io.coaldesk.reason.ReasonDefinition;
import io.coaldesk.reason.ReasonParameter;
import io.coaldesk.reason.Severity;

/** Why a blend is as it is, or why there is none. */
public enum BlendingReason implements ReasonCode {
    /** The recipe and its cost. */
    RECIPE(
            "blending.recipe",
            Severity.INFO,
            "recipe: {recipe}; cost {cost}",
            "配比：{recipe}；成本 {cost}",
            ReasonParameter.list("recipe"),
            ReasonParameter.quantity("cost")),
    /** The blend is cheaper than the cheapest single coal that conforms. */
    SAVING(
            "blending.single.saving",
            Severity.INFO,
            "the blend costs {saving} less than the cheapest single coal that conforms, {coal} at {cost}",
            "比最便宜的达标单煤（{coal}，{cost}）节省 {saving}",
            ReasonParameter.quantity("saving"),
            ReasonParameter.term("coal"),
            ReasonParameter.quantity("cost")),
    /** A single coal is as cheap as any blend. */
    SINGLE_COAL(
            "blending.single.best",
            Severity.INFO,
            "no blend is cheaper than {coal} by itself, at {cost}",
            "没有比单煤 {coal}（{cost}）更便宜的配比",
            ReasonParameter.term("coal"),
            ReasonParameter.quantity("cost")),
    /** Only a blend meets the limits. */
    NO_SINGLE_COAL(
            "blending.single.none", Severity.INFO, "no single offer meets the specification by itself", "没有一种货源能单独达标"),
    /** A limit holds the recipe back, at a price. */
    BINDING(
            "blending.limit.binding",
            Severity.INFO,
            "binding limit: {limit}; relaxing it by {step} would save {saving}",
            "起作用的限值：{limit}；放宽 {step} 可节省 {saving}（影子价格）",
            ReasonParameter.term("limit"),
            ReasonParameter.quantity("step"),
            ReasonParameter.quantity("saving")),
    /** A limit is met exactly and costs nothing. */
    BINDING_FREE(
            "blending.limit.free",
            Severity.INFO,
            "binding limit: {limit}; its shadow price is zero",
            "起作用的限值：{limit}；影子价格为零",
            ReasonParameter.term("limit")),
    /** More limits meet at the recipe than fix it. */
    DEGENERATE(
            "blending.limit.degenerate",
            Severity.WARNING,
            "More limits meet at this recipe than fix it; shadow prices may hold in one direction only",
            "起作用的限值多于确定配比所需（退化），影子价格可能只在一个方向成立"),
    /** The cost of a gigajoule of the blend. */
    COST_PER_GIGAJOULE(
            "blending.objective.per-gj",
            Severity.INFO,
            "cost per gigajoule: {cost}",
            "单位热量成本：{cost}",
            ReasonParameter.quantity("cost")),
    /** The margin of the blend. */
    MARGIN(
            "blending.objective.margin",
            Severity.INFO,
            "margin: {margin}, of which the quality makes {quality}",
            "毛利：{margin}，其中质量奖扣 {quality}",
            ReasonParameter.quantity("margin"),
            ReasonParameter.quantity("quality")),
    /** The distance of the blend from its targets. */
    DISTANCE(
            "blending.objective.distance",
            Severity.INFO,
            "the deviations from the targets add up to {distance} of them",
            "与目标值的相对偏差合计 {distance}",
            ReasonParameter.quantity("distance")),
    /** The search was ended early, and how much better another recipe could be. */
    STOPPED(
            "blending.search.stopped",
            Severity.WARNING,
            "The search reached its limit; another recipe could be better by {gap} at the most",
            "搜索达到上限；其他配比的目标值最多还可改善 {gap}",
            ReasonParameter.text("gap")),
    /** The search was ended early, and nothing is known of other recipes. */
    STOPPED_WITHOUT_BOUND(
            "blending.search.stopped.unbounded",
            Severity.WARNING,
            "The search reached its limit; how much better another recipe could be is not known",
            "搜索达到上限；其他配比还可改善多少尚不清楚"),
    /** The search was ended before the first recipe. */
    STOPPED_WITHOUT_RECIPE(
            "blending.search.nothing",
            Severity.REFUSAL,
            "The search reached its limit before it had a recipe; whether there is one is not known",
            "搜索达到上限时尚未得到配比，是否存在配比尚不清楚"),
    /** Another recipe that uses other coals. */
    ALTERNATIVE(
            "blending.alternative",
            Severity.INFO,
            "another recipe: {recipe}; cost {cost}",
            "备选配比：{recipe}；成本 {cost}",
            ReasonParameter.list("recipe"),
            ReasonParameter.quantity("cost")),
    /** A limit holds the recipe back, in units of an objective that is not money per tonne. */
    BINDING_UNPRICED(
            "blending.limit.unpriced",
            Severity.INFO,
            "binding limit: {limit}",
            "起作用的限值：{limit}",
            ReasonParameter.term("limit")),
    /** The prices belong to the recipe with its coals and steps fixed. */
    FIXED_RECIPE(
            "blending.limit.fixed",
            Severity.INFO,
            "shadow prices are those of this recipe with its coals and steps fixed",
            "影子价格以本配比的煤种和步长固定为前提"),
    /** A property of the blend was computed by a model. */
    ADVISORY(
            "blending.model.advisory",
            Severity.INFO,
            "{property} follows the model {model}, not a law of mixing: its value is advisory",
            "{property}按模型 {model} 估算，并无混合定律，数值仅供参考",
            ReasonParameter.term("property"),
            ReasonParameter.text("model")),
    /** The recipe was found along tangents of a model. */
    TANGENTS(
            "blending.model.tangents",
            Severity.INFO,
            "the recipe follows tangents of a model and was checked with the model itself; a better one may exist",
            "配比沿模型的切线逼近，并已用模型本身复核；可能存在更优配比"),
    /** The recipe of the tangents fails its check by the model. */
    MODEL_UNVERIFIED(
            "blending.model.unverified",
            Severity.REFUSAL,
            "no recipe passed the check by the model: the last one breaks {limit} with {value}",
            "没有配比通过模型复核：最后一个配比不满足 {limit}，其值为 {value}",
            ReasonParameter.term("limit"),
            ReasonParameter.quantity("value")),
    /** The probability that a limit is kept. */
    PASS_PROBABILITY(
            "blending.risk.probability",
            Severity.INFO,
            "{property} keeps its limit with a probability of {probability}",
            "{property}合格概率 {probability}",
            ReasonParameter.term("property"),
            ReasonParameter.quantity("probability")),
    /** A confidence was asked for, and no assay is known to deviate. */
    NO_DEVIATIONS(
            "blending.risk.unknown",
            Severity.WARNING,
            "No offer states how its assays deviate, so the confidence asked for changes nothing",
            "货源均未给出化验标准差，所要求的置信度不起作用"),
    /** A limit that is broken if the feeders miss the shares. */
    FEEDER_BREAKS(
            "blending.risk.feeder",
            Severity.WARNING,
            "{limit}: if the feeders miss every share by up to {error}, the blend may have {worst}",
            "{limit}：若各煤给料偏差达 {error}，配煤可能为 {worst}",
            ReasonParameter.term("limit"),
            ReasonParameter.quantity("error"),
            ReasonParameter.quantity("worst")),
    /** The rules on coals and steps are what is in the way. */
    RULES_IN_THE_WAY(
            "blending.infeasible.rules",
            Severity.INFO,
            "without the rules on numbers of coals, steps and what goes together, a recipe exists",
            "若取消煤种数、步长与搭配规则，即可配出"),
    /** A blend keeps the limits, and the inspection is relaxed. */
    SOURCE_BLEND(
            "blending.source.blend",
            Severity.INFO,
            "a blend keeps the limits and the inspection is relaxed: blend",
            "配煤可达标且质检相对宽松：采用配煤"),
    /** A blend keeps the limits with the margin that a strict inspection asks for. */
    SOURCE_BLEND_INSIDE(
            "blending.source.blend.inside",
            Severity.INFO,
            "the inspection is strict, and a blend keeps the safety margin inside each limit: blend",
            "质检严格，但配煤在各项指标内均留有安全余量：采用配煤"),
    /** The best recipe is one coal. */
    SOURCE_SINGLE_CHEAPEST(
            "blending.source.single.cheapest",
            Severity.INFO,
            "one coal by itself is the best recipe: buy the single coal",
            "单一煤种即为最优配比：单一煤种采购"),
    /** No blend keeps the limits, and one coal does. */
    SOURCE_SINGLE(
            "blending.source.single",
            Severity.INFO,
            "no blend keeps the limits; {coal} by itself does, at {cost}",
            "配煤不能达标；单煤 {coal} 可达标，成本 {cost}",
            ReasonParameter.term("coal"),
            ReasonParameter.quantity("cost")),
    /** Neither a blend nor one coal keeps the limits. */
    SOURCE_NOTHING(
            "blending.source.nothing",
            Severity.REFUSAL,
            "neither a blend nor a single coal on offer keeps the limits",
            "现有货源无论配煤还是单煤均不能达标"),
    /** The whole stock of an offer goes into the blend. */
    STOCK_USED(
            "blending.stock.used",
            Severity.INFO,
            "the whole stock of {coal} is used: {stock}",
            "{coal} 的存量全部用完：{stock}",
            ReasonParameter.term("coal"),
            ReasonParameter.quantity("stock")),
    /** The figures of a coal in the recipe only illustrate. */
    ILLUSTRATIVE(
            "blending.offer.illustrative",
            Severity.INFO,
            "illustrative offers in the recipe, quoted by nobody: {coals}",
            "配比中的示例货源（并非实际报价）：{coals}",
            ReasonParameter.list("coals")),
    /** Limits contradict each other on the coals offered. */
    INFEASIBLE(
            "blending.infeasible",
            Severity.REFUSAL,
            "no recipe meets the specification; these limits cannot be kept together: {limits}",
            "配不出：下列限值不能同时满足：{limits}",
            ReasonParameter.list("limits")),
    /** The stocks do not suffice. */
    STOCK_SHORT(
            "blending.infeasible.stock",
            Severity.REFUSAL,
            "the offers hold {available}, less than the {asked} asked for",
            "货源不足：可供 {available}，需求 {asked}",
            ReasonParameter.quantity("available"),
            ReasonParameter.quantity("asked")),
    /** The rules on shares and the stocks contradict each other. */
    SHARES_IMPOSSIBLE(
            "blending.infeasible.shares",
            Severity.REFUSAL,
            "Stocks, caps and forced shares leave no shares that add up to 100 %",
            "库存、比例上限与指定比例使配比无法合计为 100 %"),
    /** The best value of a limit with every other limit kept. */
    REACHABLE(
            "blending.reachable",
            Severity.INFO,
            "{limit}: the best that can be reached with every other limit kept is {best}",
            "{limit}：其他限值都满足时最好可达 {best}",
            ReasonParameter.term("limit"),
            ReasonParameter.quantity("best")),
    /** The best value of a limit with no other limit kept. */
    REACHABLE_ALONE(
            "blending.reachable.alone",
            Severity.INFO,
            "{limit}: the best that can be reached, even with no other limit kept, is {best}",
            "{limit}：即使不顾其他限值，最好也只能达到 {best}",
            ReasonParameter.term("limit"),
            ReasonParameter.quantity("best")),
    /** A specification near the one asked for. */
    NEAREST(
            "blending.nearest",
            Severity.INFO,
            "a recipe exists if the specification reads: {limits}",
            "若指标改为 {limits}，即可配出",
            ReasonParameter.list("limits")),
    /** No offer holds on the day. */
    NO_OFFERS(
            "blending.offers.none",
            Severity.REFUSAL,
            "no usable offer of coal on {date}",
            "{date} 没有可用的货源报价",
            ReasonParameter.date("date")),
    /** Offers cannot be used, because a property that is limited is not measured. */
    UNMEASURED(
            "blending.offers.unmeasured",
            Severity.WARNING,
            "left out, because {property} is not known of them: {coals}",
            "因缺少 {property} 数据而未参与配煤：{coals}",
            ReasonParameter.term("property"),
            ReasonParameter.list("coals")),
    /** A limit has no exact value of a blend. */
    UNBLENDABLE(
            "blending.limit.unblendable",
            Severity.REFUSAL,
            "{property} of a blend cannot be computed exactly; state the limit on another basis",
            "配煤的{property}无法精确计算，请改用其他基准的指标",
            ReasonParameter.term("property"));

    private final ReasonDefinition definition;

    BlendingReason(String code, Severity severity, String english, String chinese, ReasonParameter... parameters) {
        this.definition = ReasonDefinition.of(code, severity, english, chinese, parameters);
    }

    @Override
    public ReasonDefinition definition() {
        return definition;
    }
}
