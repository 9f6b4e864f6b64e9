package io.coaldesk.deal;

import io.coaldesk.reason.ReasonCode;
import io.coaldesk.reason.ReasonDefinition;
import io.coaldesk.reason.ReasonParameter;
import io.coaldesk.reason.Severity;

/** What the desk itself has to say, beyond supply, price and credit. */
public enum DealReason implements ReasonCode {
    /** The deal would leave more open than the credit limit has room for. */
    HEADROOM_EXCEEDED(
            "deal.headroom.exceeded",
            Severity.REFUSAL,
            "the deal would leave {peak} open at its peak, more than the headroom of {headroom}",
            "本单最高未收款达 {peak}，超过剩余额度 {headroom}",
            ReasonParameter.quantity("peak"),
            ReasonParameter.quantity("headroom")),
    /** The deal fits into the credit limit. */
    HEADROOM_KEPT(
            "deal.headroom.kept",
            Severity.INFO,
            "the deal leaves {peak} open at its peak, within the headroom of {headroom}",
            "本单最高未收款 {peak}，未超出剩余额度 {headroom}",
            ReasonParameter.quantity("peak"),
            ReasonParameter.quantity("headroom")),
    /** The seller could do it on other terms of payment. */
    COUNTER_TERMS("deal.counter.terms", Severity.INFO, "terms: {terms}", "付款条件：{terms}", ReasonParameter.term("terms")),
    /** The seller could do it for a smaller tonnage. */
    COUNTER_TONNES(
            "deal.counter.tonnes",
            Severity.INFO,
            "at most {tonnes}, which fits into the headroom",
            "最多 {tonnes}，即剩余额度所能容纳的数量",
            ReasonParameter.quantity("tonnes")),
    /** The price at the terms offered. */
    COUNTER_PRICE(
            "deal.counter.price", Severity.INFO, "price: {price}", "价格：{price}", ReasonParameter.quantity("price")),
    /** The seller could do it at a higher price. */
    COUNTER_FLOOR(
            "deal.counter.floor",
            Severity.INFO,
            "the lowest acceptable price is {price}",
            "最低可接受价格为 {price}",
            ReasonParameter.quantity("price")),
    /** The seller could supply another quality. */
    COUNTER_SPECIFICATION(
            "deal.counter.specification",
            Severity.INFO,
            "it can be supplied with {limits}",
            "如放宽为 {limits}，即可供货",
            ReasonParameter.list("limits")),
    /** Deals that are not declined need more of an offer together than there is. */
    STOCK_OVERSOLD(
            "deal.stock.oversold",
            Severity.WARNING,
            "the deals not declined need {needed} of {offer}, which holds {stock}; inquiries: {inquiries}",
            "未被谢绝的各单合计需要 {offer} {needed}，而库存只有 {stock}；涉及询单：{inquiries}",
            ReasonParameter.term("offer"),
            ReasonParameter.quantity("needed"),
            ReasonParameter.quantity("stock"),
            ReasonParameter.list("inquiries")),
    /** Deals of one customer that are not declined exceed its headroom together. */
    HEADROOM_SHARED(
            "deal.headroom.shared",
            Severity.WARNING,
            "the deals of {customer} that are not declined leave {peak} open together, more than the headroom of"
                    + " {headroom}",
            "客户 {customer} 未被谢绝的各单合计最高未收款 {peak}，超过剩余额度 {headroom}",
            ReasonParameter.text("customer"),
            ReasonParameter.quantity("peak"),
            ReasonParameter.quantity("headroom")),
    /** An inquiry holds a value that cannot be worked with. */
    INQUIRY_REJECTED(
            "deal.inquiry.rejected",
            Severity.ERROR,
            "inquiry {inquiry} was not appraised: {field} is {value}; allowed: {allowed}",
            "询单 {inquiry} 未能评审：{field} 的值为 {value}；允许：{allowed}",
            ReasonParameter.text("inquiry"),
            ReasonParameter.text("field"),
            ReasonParameter.text("value"),
            ReasonParameter.text("allowed"));

    private final ReasonDefinition definition;

    DealReason(String code, Severity severity, String english, String chinese, ReasonParameter... parameters) {
        this.definition = ReasonDefinition.of(code, severity, english, chinese, parameters);
    }

    @Override
    public ReasonDefinition definition() {
        return definition;
    }
}
