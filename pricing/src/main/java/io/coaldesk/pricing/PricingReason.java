package io.coaldesk.pricing;

import io.coaldesk.reason.ReasonCode;
import io.coaldesk.reason.ReasonDefinition;
import io.coaldesk.reason.ReasonParameter;
import io.coaldesk.reason.Severity;

/** Why a price is what it is, and what the linter of pricing policies finds. */
public enum PricingReason implements ReasonCode {
    /** The list price and where it comes from. */
    LIST_PRICE(
            "pricing.list-price",
            Severity.INFO,
            "list price {price} at {calorificValue}, {place}",
            "{place}{calorificValue}挂牌价 {price}",
            ReasonParameter.quantity("price"),
            ReasonParameter.quantity("calorificValue"),
            ReasonParameter.term("place")),
    /** A rule moved the price. */
    DIFFERENTIAL(
            "pricing.differential.applied",
            Severity.INFO,
            "{kind} {rule}: {amount}, justified by {justification}",
            "{kind}项“{rule}”：{amount}；依据：{justification}",
            ReasonParameter.term("kind"),
            ReasonParameter.term("rule"),
            ReasonParameter.quantity("amount"),
            ReasonParameter.term("justification")),
    /** A rule held and gave way to another of its stage. */
    DISPLACED(
            "pricing.differential.displaced",
            Severity.INFO,
            "{kind} {rule} ({amount}) gives way to {winner}: {stacking}",
            "{kind}项“{rule}”（{amount}）让位于“{winner}”：{stacking}",
            ReasonParameter.term("kind"),
            ReasonParameter.term("rule"),
            ReasonParameter.quantity("amount"),
            ReasonParameter.term("winner"),
            ReasonParameter.term("stacking")),
    /** A discount goes no further than the saving in cost that it gives back. */
    SAVING_BOUND(
            "pricing.differential.saving",
            Severity.INFO,
            "{rule} gives back a saving in cost of {saving}, and no more",
            "“{rule}”以节约的服务成本 {saving} 为限",
            ReasonParameter.term("rule"),
            ReasonParameter.quantity("saving")),
    /** A rule that applied needs somebody's approval. */
    RULE_APPROVAL(
            "pricing.differential.approval",
            Severity.APPROVAL,
            "{rule} is to be approved by {approver}",
            "适用“{rule}”须由{approver}审批",
            ReasonParameter.term("rule"),
            ReasonParameter.term("approver")),
    /** All differentials together went beyond the cap. */
    CAP_REACHED(
            "pricing.differential.capped",
            Severity.INFO,
            "the differentials add up to {sum}, beyond the cap of {cap} of the list price; {kept} is kept",
            "各项加价与优惠合计 {sum}，超出挂牌价 {cap} 的限幅，按 {kept} 执行",
            ReasonParameter.quantity("sum"),
            ReasonParameter.quantity("cap"),
            ReasonParameter.quantity("kept")),
    /** The customer bids more than our price. */
    BID_ABOVE(
            "pricing.bid.above",
            Severity.INFO,
            "the customer bids {bid}, {difference} above our price {price}; priced at the bid",
            "客户报价 {bid}，高于我方报价 {price}，差额 {difference}；按客户报价计",
            ReasonParameter.quantity("bid"),
            ReasonParameter.quantity("difference"),
            ReasonParameter.quantity("price")),
    /** The customer bids our price. */
    BID_EQUAL(
            "pricing.bid.equal",
            Severity.INFO,
            "the customer bids our price {price}",
            "客户报价与我方报价 {price} 一致",
            ReasonParameter.quantity("price")),
    /** The customer bids less than our price. */
    BID_BELOW(
            "pricing.bid.below",
            Severity.WARNING,
            "the customer bids {bid}, {difference} below our price {price}; margin judged at the bid",
            "客户报价 {bid}，低于我方报价 {price}，差额 {difference}；按客户报价核算边际",
            ReasonParameter.quantity("bid"),
            ReasonParameter.quantity("difference"),
            ReasonParameter.quantity("price")),
    /** What quality settlement is expected to bring or to cost. */
    SETTLEMENT(
            "pricing.settlement.expected",
            Severity.INFO,
            "expected quality settlement {amount}",
            "预计质量奖罚 {amount}",
            ReasonParameter.quantity("amount")),
    /** Quality above the contract that settlement leaves unpaid. */
    GIVE_AWAY(
            "pricing.give-away",
            Severity.INFO,
            "give-away {amount}: expected {expected} against {contract} in the contract is worth {worth},"
                    + " settlement pays {paid}",
            "质量让利 {amount}：预计 {expected}，合同 {contract}，市场价值 {worth}，奖罚兑现 {paid}",
            ReasonParameter.quantity("amount"),
            ReasonParameter.quantity("expected"),
            ReasonParameter.quantity("contract"),
            ReasonParameter.quantity("worth"),
            ReasonParameter.quantity("paid")),
    /** What the days until usable cash cost. */
    CREDIT_COST(
            "pricing.credit-cost",
            Severity.INFO,
            "{days} days from paying the supplier until usable cash, at {rate} a year: cost {amount}",
            "自付款给供方至资金可用 {days} 天，年利率 {rate}，资金占用成本 {amount}",
            ReasonParameter.number("days"),
            ReasonParameter.quantity("rate"),
            ReasonParameter.quantity("amount")),
    /** What payment by an instrument adds to the price. */
    SURCHARGE(
            "pricing.surcharge",
            Severity.INFO,
            "payment by {instrument} adds {amount}",
            "以{instrument}结算加价 {amount}",
            ReasonParameter.term("instrument"),
            ReasonParameter.quantity("amount")),
    /** The loss to be expected of customers like this one. */
    CREDIT_LOSS(
            "pricing.credit-loss",
            Severity.INFO,
            "expected credit loss {amount}: {rate} of the cost outlaid on the share not prepaid",
            "预期信用损失 {amount}：按未预付部分垫支成本的 {rate} 计",
            ReasonParameter.quantity("amount"),
            ReasonParameter.quantity("rate")),
    /** The regime of the market chooses a principle, and the policy says how far it goes. */
    PRINCIPLE(
            "pricing.principle",
            Severity.INFO,
            "{regime}: {principle}",
            "{regime}，{principle}",
            ReasonParameter.term("regime"),
            ReasonParameter.term("principle")),
    /** What is left, and the lowest price that keeps the least margin. */
    MARGIN(
            "pricing.margin",
            Severity.INFO,
            "pocket margin {margin} without tax; lowest acceptable price {floor}",
            "边际贡献（不含税）{margin}；最低可接受价 {floor}",
            ReasonParameter.quantity("margin"),
            ReasonParameter.quantity("floor")),
    /** Nothing is sold for nothing. */
    PRICE_NOT_POSITIVE(
            "pricing.price.not-positive",
            Severity.REFUSAL,
            "the price comes to {price}; it must be above zero",
            "价格算得 {price}，必须大于零",
            ReasonParameter.quantity("price")),
    /** The margin is between floor and target. */
    TARGET_BELOW(
            "pricing.target.below",
            Severity.APPROVAL,
            "pocket margin {margin} is below the target {target}; to be approved by {approver}",
            "边际贡献 {margin} 低于目标 {target}，须由{approver}审批",
            ReasonParameter.quantity("margin"),
            ReasonParameter.quantity("target"),
            ReasonParameter.term("approver")),
    /** The margin is below the floor, and nobody may approve that. */
    FLOOR_BELOW(
            "pricing.floor.below",
            Severity.REFUSAL,
            "pocket margin {margin} is below the least margin {least}; lowest acceptable price {floor}",
            "边际贡献 {margin} 低于最低边际贡献 {least}；最低可接受价 {floor}",
            ReasonParameter.quantity("margin"),
            ReasonParameter.quantity("least"),
            ReasonParameter.quantity("floor")),
    /** The margin is below the floor, and somebody may approve that. */
    FLOOR_BELOW_APPROVAL(
            "pricing.floor.below-approval",
            Severity.APPROVAL,
            "pocket margin {margin} is below the least margin {least} (lowest acceptable price {floor});"
                    + " to be approved by {approver}",
            "边际贡献 {margin} 低于最低边际贡献 {least}（最低可接受价 {floor}），须由{approver}审批",
            ReasonParameter.quantity("margin"),
            ReasonParameter.quantity("least"),
            ReasonParameter.quantity("floor"),
            ReasonParameter.term("approver")),
    /** Nobody quotes this calorific value at this place. */
    LADDER_MISSING(
            "pricing.ladder.missing",
            Severity.REFUSAL,
            "no list price: the market of {date} does not quote {property} at {place}",
            "无挂牌价：{date} 行情未报{place}按{property}计的价格",
            ReasonParameter.date("date"),
            ReasonParameter.term("property"),
            ReasonParameter.term("place")),
    /** The contract's calorific value lies outside the quoted grades. */
    LADDER_OUTSIDE(
            "pricing.ladder.outside",
            Severity.REFUSAL,
            "no list price: {calorificValue} lies outside the quoted grades, {lowest} to {highest}",
            "无挂牌价：{calorificValue} 超出报价档位 {lowest} 至 {highest}",
            ReasonParameter.quantity("calorificValue"),
            ReasonParameter.quantity("lowest"),
            ReasonParameter.quantity("highest")),
    /** Nothing says what it costs to get from supply to sale. */
    BRIDGE_MISSING(
            "pricing.bridge.missing",
            Severity.REFUSAL,
            "no price: supply is costed {from}, the price holds {to}, and the policy names no costs in between",
            "无法定价：煤源成本为{from}价，售价为{to}价，政策未列明其间费用",
            ReasonParameter.term("from"),
            ReasonParameter.term("to")),
    /** The policy does not say when this instrument becomes cash. */
    INSTRUMENT_UNPRICED(
            "pricing.instrument.unpriced",
            Severity.REFUSAL,
            "no price: the policy does not say when payment by {instrument} becomes usable cash",
            "无法定价：政策未规定{instrument}的资金可用天数",
            ReasonParameter.term("instrument")),
    /** A fact that rules ask for is not known, so that they did not apply. */
    FACT_MISSING(
            "pricing.fact.missing",
            Severity.WARNING,
            "{fact} is not known; what depends on it was left out",
            "{fact}不详，相关项目未计入",
            ReasonParameter.term("fact")),
    /** A code of the customer is not among those that the policy declares. */
    CODE_UNDECLARED(
            "pricing.code.undeclared",
            Severity.WARNING,
            "the policy does not know the {attribute} {code}; declared: {known}",
            "政策未定义{attribute}代码 {code}；已定义：{known}",
            ReasonParameter.term("attribute"),
            ReasonParameter.text("code"),
            ReasonParameter.list("known")),
    /** The customer's grade of risk is not among those whose expected loss the policy states. */
    GRADE_UNLISTED(
            "pricing.grade.unlisted",
            Severity.WARNING,
            "the policy states no expected loss of grade {grade}, so that of customers without a grade is counted",
            "政策未列明风险等级 {grade} 的预期损失，按未评级用户计",
            ReasonParameter.text("grade")),
    /** Lint: a discount raises the price, or a premium lowers it. */
    RULE_SIGN(
            "pricing.rule.sign",
            Severity.ERROR,
            "a {kind} must not change the price by {value}",
            "{kind}项的变动值不得为 {value}",
            ReasonParameter.term("kind"),
            ReasonParameter.number("value")),
    /** Lint: a rule's kind does not go with its effect. */
    RULE_KIND(
            "pricing.rule.kind",
            Severity.ERROR,
            "a {kind} cannot be {effect}: a price that is set is SET_PRICE, a floor a PREMIUM, a ceiling a DISCOUNT",
            "{kind}项不能采用 {effect}：直接定价用 SET_PRICE，底价用 PREMIUM，封顶用 DISCOUNT",
            ReasonParameter.term("kind"),
            ReasonParameter.text("effect")),
    /** Lint: a share of the price is beyond the price. */
    SHARE_RANGE(
            "pricing.rule.share-range",
            Severity.ERROR,
            "the share {share} is not between -1 and 1",
            "比例 {share} 不在 -1 至 1 之间",
            ReasonParameter.number("share"));

    private final ReasonDefinition definition;

    PricingReason(String code, Severity severity, String english, String chinese, ReasonParameter... parameters) {
        this.definition = ReasonDefinition.of(code, severity, english, chinese, parameters);
    }

    @Override
    public ReasonDefinition definition() {
        return definition;
    }
}
