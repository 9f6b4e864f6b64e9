package io.coaldesk.pricing;

import io.coaldesk.reason.Label;
import java.util.Set;

/** The ids and names of the waterfall steps that are no rule and no cost line of the policy. */
final class WaterfallSteps {

    static final String LIST_PRICE = "list-price";
    static final String CAP = "differential-cap";
    static final String PRICE_ROUNDING = "price-rounding";
    static final String SURCHARGE = "payment-instrument";
    static final String PRICE_CHANGE = "price-change-limit";
    static final String SUBSTITUTE = "substitute-ceiling";
    static final String BID = "bid";
    static final String SETTLEMENT = "quality-settlement";
    static final String SALES_TAX = "sales-tax";
    static final String CREDIT_COST = "credit-cost";
    static final String SUPPLY = "supply";
    static final String CREDIT_LOSS = "expected-credit-loss";

    static final Set<String> RESERVED = Set.of(
            LIST_PRICE,
            CAP,
            SURCHARGE,
            PRICE_CHANGE,
            SUBSTITUTE,
            PRICE_ROUNDING,
            BID,
            SETTLEMENT,
            SALES_TAX,
            CREDIT_COST,
            SUPPLY,
            CREDIT_LOSS);

    static final Label LIST_PRICE_LABEL = Label.of("list price", "挂牌价");
    static final Label CAP_LABEL = Label.of("cap on differentials", "加价与优惠限幅");
    static final Label PRICE_ROUNDING_LABEL = Label.of("rounding of the price", "价格取整");
    static final Label SURCHARGE_LABEL = Label.of("instrument of payment", "结算方式加价");
    static final Label PRICE_CHANGE_LABEL = Label.of("limit on price changes", "调价幅度限制");
    static final Label SUBSTITUTE_LABEL = Label.of("ceiling of substitutes", "替代燃料价格上限");
    static final Label BID_LABEL = Label.of("customer's bid less our price", "客户报价与我方报价之差");
    static final Label SETTLEMENT_LABEL = Label.of("expected quality settlement", "预计质量奖罚");
    static final Label SALES_TAX_LABEL = Label.of("tax taken out", "扣除增值税");
    static final Label CREDIT_COST_LABEL = Label.of("cost of credit days", "资金占用成本");
    static final Label SUPPLY_LABEL = Label.of("supply", "煤源成本");

    static final Label CREDIT_LOSS_LABEL = Label.of("expected credit loss", "预期信用损失");

    private WaterfallSteps() {}
}
