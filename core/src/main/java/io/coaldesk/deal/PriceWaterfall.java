package io.coaldesk.deal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.coaldesk.money.Money;
import io.coaldesk.reason.InvalidValueException;
import io.coaldesk.reason.Label;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.TextPage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

/**
 * The way from the list price to what is left per tonne, step by step; it adds up exactly.
 *
 * @param steps the steps in order, the levels never going back
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record PriceWaterfall(@JsonProperty(required = true) List<WaterfallStep> steps) {

    private static final int NUMBER_WIDTH = 14;

    /**
     * Checks that every running value is the one before it plus the step.
     *
     * @throws InvalidValueException if one is not, or if levels go back
     */
    @JsonCreator
    public PriceWaterfall {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new InvalidValueException("steps", "none", "one step or more");
        }
        Money running = Money.zero(steps.get(0).amount().currency());
        PriceLevel level = PriceLevel.LIST_PRICE;
        for (WaterfallStep step : steps) {
            running = running.plus(step.amount());
            if (!running.equals(step.running())) {
                throw new InvalidValueException(
                        "steps." + step.rule() + ".running", step.running(), running.toString());
            }
            if (step.level().compareTo(level) < 0) {
                throw new InvalidValueException("steps." + step.rule() + ".level", step.level(), level + " or later");
            }
            level = step.level();
        }
    }

    /** Returns the value per tonne at the end of a level. */
    public Money at(PriceLevel level) {
        Money value = Money.zero(steps.get(0).amount().currency());
        for (WaterfallStep step : steps) {
            if (step.level().compareTo(level) <= 0) {
                value = step.running();
            }
        }
        return value;
    }

    /** Writes the steps, each with its amount and the value after it, and the levels where they are reached. */
    public void describe(TextPage page) {
        Currency currency = steps.get(0).amount().currency();
        page.section("price waterfall, " + currency + "/t", "价格瀑布，" + currency + "/吨");
        for (int i = 0; i < steps.size(); i++) {
            WaterfallStep step = steps.get(i);
            boolean lastOfLevel = i + 1 == steps.size() || steps.get(i + 1).level() != step.level();
            page.row(
                    page.text(step.label()),
                    number(step.amount().amount()) + number(step.running().amount()),
                    lastOfLevel ? "  = " + page.text(step.level()) : "");
        }
    }

    private static String number(BigDecimal amount) {
        return TextPage.atRight(PlainText.number(amount.scale() < 2 ? amount.setScale(2) : amount), NUMBER_WIDTH);
    }

    /** Returns a builder of a waterfall in a currency. */
    public static Builder builder(Currency currency) {
        return new Builder(currency);
    }

    /** Adds up steps. */
    public static final class Builder {

        private final List<WaterfallStep> steps = new ArrayList<>();
        private Money running;

        private Builder(Currency currency) {
            this.running = Money.zero(currency);
        }

        /** Adds a step; a change of zero is a step too. */
        public Builder step(PriceLevel level, String rule, Label label, Money amount) {
            running = running.plus(amount);
            steps.add(new WaterfallStep(level, rule, label, amount, running));
            return this;
        }

        /** Returns the value so far. */
        public Money running() {
            return running;
        }

        /** Returns the waterfall. */
        public PriceWaterfall build() {
            return new PriceWaterfall(steps);
        }
    }
}
