package io.coaldesk.money;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.coaldesk.reason.InvalidValueException;
import io.coaldesk.reason.Label;
import io.coaldesk.reason.Labelled;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.Require;
import java.math.BigDecimal;

/**
 * How an amount stands to value-added tax.
 *
 * @param kind whether the tax is in the amount, on top of it, or does not apply
 * @param rate the rate as a share, such as 0.17 for 17 %; zero where no tax applies
 */
public record TaxTreatment(
        @JsonProperty(required = true) Kind kind,
        @JsonProperty(required = true) BigDecimal rate) implements Labelled {

    /** Whether the tax is in an amount. */
    public enum Kind {
        /** The amount contains the tax. */
        INCLUDED,
        /** The tax comes on top of the amount. */
        EXCLUDED,
        /** No tax that could be deducted applies: net and gross are the same. */
        NONE
    }

    /** Checks the rate. */
    public TaxTreatment {
        rate = PlainText.withoutTrailingZeros(Require.share("tax.rate", rate));
        if (kind == Kind.NONE && rate.signum() != 0) {
            throw new InvalidValueException("tax.rate", rate, "0 where no tax applies");
        }
    }

    /** Returns the treatment of amounts that contain the tax, at a rate such as {@code 0.17}. */
    public static TaxTreatment included(String rate) {
        return new TaxTreatment(Kind.INCLUDED, Require.decimal("tax.rate", rate));
    }

    /** Returns the treatment of amounts on top of which the tax comes, at a rate such as {@code 0.17}. */
    public static TaxTreatment excluded(String rate) {
        return new TaxTreatment(Kind.EXCLUDED, Require.decimal("tax.rate", rate));
    }

    /** Returns the treatment of amounts to which no tax applies. */
    public static TaxTreatment none() {
        return new TaxTreatment(Kind.NONE, BigDecimal.ZERO);
    }

    /** Returns the treatment of the net amount: the same rate, on top. */
    public TaxTreatment toExcluded() {
        return kind == Kind.INCLUDED ? new TaxTreatment(Kind.EXCLUDED, rate) : this;
    }

    /** Returns the treatment of the gross amount: the same rate, contained. */
    public TaxTreatment toIncluded() {
        return kind == Kind.EXCLUDED ? new TaxTreatment(Kind.INCLUDED, rate) : this;
    }

    /** Returns how many times its net amount an amount is: {@code 1 + rate} where the tax is contained, else 1. */
    public BigDecimal timesNet() {
        return kind == Kind.INCLUDED ? BigDecimal.ONE.add(rate) : BigDecimal.ONE;
    }

    /** Returns the net amount, rounded once: {@code amount / (1 + rate)} where the tax is contained. */
    public BigDecimal net(BigDecimal amount, MoneyRounding rounding) {
        return kind == Kind.INCLUDED ? rounding.divide(amount, timesNet()) : rounding.round(amount);
    }

    /** Returns the gross amount, rounded once: {@code amount (1 + rate)} where the tax comes on top. */
    public BigDecimal gross(BigDecimal amount, MoneyRounding rounding) {
        return rounding.round(kind == Kind.EXCLUDED ? amount.multiply(BigDecimal.ONE.add(rate)) : amount);
    }

    @Override
    public Label label() {
        String percent = PlainText.number(PlainText.withoutTrailingZeros(rate.movePointRight(2))) + " %";
        return switch (kind) {
            case INCLUDED -> Label.of("including " + percent + " tax", "含税（" + percent + "）");
            case EXCLUDED -> Label.of("excluding " + percent + " tax", "不含税（税率 " + percent + "）");
            case NONE -> Label.of("no tax", "不计税");
        };
    }
}
