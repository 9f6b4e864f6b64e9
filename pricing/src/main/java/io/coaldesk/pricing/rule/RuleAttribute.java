package io.coaldesk.pricing.rule;

import io.coaldesk.coal.CoalForm;
import io.coaldesk.customer.CustomerTier;
import io.coaldesk.deal.ContractKind;
import io.coaldesk.deal.PaymentInstrument;
import io.coaldesk.market.MarketRegime;
import io.coaldesk.policy.ConditionAttribute;
import io.coaldesk.policy.ConditionSpace;
import io.coaldesk.policy.Interval;
import io.coaldesk.reason.Label;
import io.coaldesk.reason.Labelled;
import java.math.BigDecimal;
import java.util.Arrays;

/** What a rule may ask of a deal; the order is that of the space in which the linter compares conditions. */
public enum RuleAttribute implements Labelled {
    /** The code of the customer's industry. */
    INDUSTRY(ConditionAttribute.openCodes("industries"), Label.of("industry", "行业")),
    /** The code of the customer's sales region. */
    REGION(ConditionAttribute.openCodes("regions"), Label.of("region", "区域")),
    /** The customer's tier. */
    TIER(ConditionAttribute.codes("tiers", CustomerTier.class).orUnknown(), Label.of("the customer's tier", "用户等级")),
    /** Whether a partnership agreement is in force. */
    PARTNER(ConditionAttribute.flag("partner"), Label.of("partnership", "合作伙伴关系")),
    /** The tonnes of the deal. */
    TONNES(
            ConditionAttribute.number("tonnes", Interval.moreThan(BigDecimal.ZERO)),
            Label.of("tonnes of the deal", "合同数量")),
    /** The tonnes that the customer takes in the period of settlement. */
    PERIOD_TONNES(
            ConditionAttribute.number("periodTonnes", Interval.moreThan(BigDecimal.ZERO))
                    .orUnknown(),
            Label.of("tonnes of the period", "当期累计数量")),
    /** The code of the class of coal. */
    COAL_CLASS(ConditionAttribute.openCodes("coalClasses").orUnknown(), Label.of("class of coal", "煤种")),
    /** The code of the product. */
    PRODUCT(ConditionAttribute.openCodes("products").orUnknown(), Label.of("product", "品种")),
    /** How the coal was prepared. */
    FORM(ConditionAttribute.codes("forms", CoalForm.class).orUnknown(), Label.of("form of the coal", "加工形态")),
    /** The code of the sales channel. */
    CHANNEL(ConditionAttribute.openCodes("channels").orUnknown(), Label.of("sales channel", "销售渠道")),
    /** The code of the season that holds the market's day. */
    SEASON(ConditionAttribute.openCodes("seasons").orUnknown(), Label.of("season", "季节")),
    /** The state of supply against demand. */
    REGIME(ConditionAttribute.codes("regimes", MarketRegime.class).orUnknown(), Label.of("the market regime", "供需形势")),
    /** The code of the customer's grade of risk. */
    RISK_GRADE(ConditionAttribute.openCodes("riskGrades").orUnknown(), Label.of("grade of risk", "风险等级")),
    /** For how long the contract binds. */
    CONTRACT_KIND(
            ConditionAttribute.codes("contractKinds", ContractKind.class).orUnknown(),
            Label.of("kind of contract", "合同类别")),
    /** What the rest is paid with. */
    INSTRUMENT(
            ConditionAttribute.codes("instruments", PaymentInstrument.class),
            Label.of("instrument of payment", "结算方式")),
    /** The days of credit. */
    CREDIT_DAYS(
            ConditionAttribute.wholeNumber("creditDays", Interval.atLeast(BigDecimal.ZERO)),
            Label.of("days of credit", "账期")),
    /** The share that is paid before delivery. */
    PREPAID_SHARE(
            ConditionAttribute.number(
                    "prepaidShare", Interval.atLeast(BigDecimal.ZERO).and(Interval.atMost(BigDecimal.ONE))),
            Label.of("share paid before delivery", "预付比例")),
    /** The days for which the seller's own stock would do. */
    OWN_STOCK_DAYS(
            ConditionAttribute.number("ownStockDays", Interval.atLeast(BigDecimal.ZERO))
                    .orUnknown(),
            Label.of("days of own stock", "自有库存天数")),
    /** The market's day as a number, {@code yyyymmdd}; rules ask for it by their validity. */
    DAY(ConditionAttribute.wholeNumber("validity", Interval.ALL), Label.of("the market's day", "行情日期"));

    /** The space of all attributes, in their order. */
    public static final ConditionSpace SPACE = ConditionSpace.of(
            Arrays.stream(values()).map(attribute -> attribute.attribute).toList());

    private final ConditionAttribute attribute;
    private final Label label;

    RuleAttribute(ConditionAttribute attribute, Label label) {
        this.attribute = attribute;
        this.label = label;
    }

    /** Returns the name in the JSON of a {@link RuleCondition} and in findings. */
    public String wireName() {
        return attribute.name();
    }

    /** Returns the place in {@link #SPACE}, which has the order of the constants. */
    @SuppressWarnings("EnumOrdinal")
    int place() {
        return ordinal();
    }

    @Override
    public Label label() {
        return label;
    }
}
