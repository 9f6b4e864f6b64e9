package io.coaldesk.market;

import static io.coaldesk.reason.ReasonParameter.date;
import static io.coaldesk.reason.ReasonParameter.quantity;
import static io.coaldesk.reason.ReasonParameter.term;
import static io.coaldesk.reason.ReasonParameter.text;

import io.coaldesk.reason.ReasonCode;
import io.coaldesk.reason.ReasonDefinition;
import io.coaldesk.reason.ReasonParameter;
import io.coaldesk.reason.Severity;

/** Why a price is not converted to another calorific value. */
public enum RegradeReason implements ReasonCode {
    /** Two calorific values differ in basis, unit, or in being gross or net. */
    KEY(
            "market.grade.key",
            "a price at {at} is not converted to {wanted}: both have to be {due}",
            "{at} 的价格不能折算为 {wanted}：两者都应为 {due}",
            text("at"),
            text("wanted"),
            text("due")),
    /** A calorific value lies outside what the conversion reaches. */
    OUTSIDE(
            "market.grade.outside",
            "{calorificValue} is outside what the {conversion} gives: {lowest} to {highest}",
            "{calorificValue}超出{conversion}的范围：{lowest} 至 {highest}",
            quantity("calorificValue"),
            term("conversion"),
            quantity("lowest"),
            quantity("highest")),
    /** No coefficients hold on the day. */
    NO_TABLE(
            "market.grade.no-table",
            "no coefficients hold on {day}; the first hold from {first}",
            "{day} 没有有效的折算系数，最早自 {first} 起执行",
            date("day"),
            date("first")),
    /** The market has no ladder for the price. */
    NO_LADDER(
            "market.grade.no-ladder",
            "the market of {asOf} quotes no grades by {key} at {place}",
            "{asOf} 的行情中没有{place}按{key}报价的分档价格",
            date("asOf"),
            term("key"),
            term("place")),
    /** The ladder is that of another day. */
    OTHER_DAY(
            "market.grade.other-day",
            "the quoted grades are those of {asOf}, the price is for {day}",
            "分档报价为 {asOf} 的行情，而价格日期为 {day}",
            date("asOf"),
            date("day")),
    /** A difference on the ladder is in other money than the price. */
    OTHER_MONEY(
            "market.grade.other-money",
            "a difference between grades in {ladder} is not added to a price in {price}",
            "{ladder}的档差不能加到{price}的价格上",
            term("ladder"),
            term("price"));

    private final ReasonDefinition definition;

    RegradeReason(String code, String english, String chinese, ReasonParameter... parameters) {
        this.definition = ReasonDefinition.of(code, Severity.REFUSAL, english, chinese, parameters);
    }

    @Override
    public ReasonDefinition definition() {
        return definition;
    }
}
