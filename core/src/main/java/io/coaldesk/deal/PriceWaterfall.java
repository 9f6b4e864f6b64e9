package io.coaldesk.deal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.coaldesk.money.Currencies;
import io.coaldesk.money.Money;
import io.coaldesk.reason.InvalidValueException;
import io.coaldesk.reason.Label;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.TextPage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way from the list price to what is left per tonne, step by step; it adds up exactly.
 *
 * <p>Immutable.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public final class PriceWaterfall {

    private static final int NUMBER_WIDTH = 14;
    private static final int USUAL_STEPS = 16;

    private final List<WaterfallStep> steps;

    /** Keeps steps that are known to add up. */
    private PriceWaterfall(List<WaterfallStep> steps) {
        this.steps = steps;
    }

    /**
     * Returns the waterfall of steps in order, having checked that every running value is the one before it plus the
     * step.
     *
     * @throws InvalidValueException if one is not, or if levels go back
     */
    @JsonCreator
    public static PriceWaterfall of(@JsonProperty(value = "steps", required = true) List<WaterfallStep> steps) {
        if (steps.isEmpty()) {
            throw new InvalidValueException("steps", "none", "one step or more");
        }
        Builder builder = builder(steps.get(0).amount().currency());
        for (WaterfallStep step : steps) {
            builder.step(step.level(), step.rule(), step.label(), step.amount());
            if (!builder.running.equals(step.running())) {
                throw new InvalidValueException(
                        "steps." + step.rule() + ".running", step.running(), builder.running.toString());
            }
        }
        return builder.build();
    }

    /** Returns the steps in order, the levels never going back. */
    @JsonProperty("steps")
    public List<WaterfallStep> steps() {
        return steps;
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
        page.section(
                "price waterfall, " + currency + "/t",
                "价格瀑布，" + Currencies.perTonne(currency).zh());
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

        private final List<WaterfallStep> steps = new ArrayList<>(USUAL_STEPS);
        private Money running;
        private PriceLevel level = PriceLevel.LIST_PRICE;

        private Builder(Currency currency) {
            this.running = Money.zero(currency);
        }

        /**
         * Adds a step; a change of zero is a step too.
         *
         * @throws InvalidValueException if its level lies before that of the step before
         */
        public Builder step(PriceLevel towards, String rule, Label label, Money amount) {
            if (towards.compareTo(level) < 0) {
                throw new InvalidValueException("steps." + rule + ".level", towards, level + " or later");
            }
            level = towards;
            running = running.plus(amount);
            steps.add(new WaterfallStep(towards, rule, label, amount, running));
            return this;
        }

        /** Returns the value so far. */
        public Money running() {
            return running;
        }

        /**
         * Returns the waterfall.
         *
         * @throws InvalidValueException if it has no step
         */
        public PriceWaterfall build() {
            if (steps.isEmpty()) {
                throw new InvalidValueException("steps", "none", "one step or more");
            }
            return new PriceWaterfall(List.copyOf(steps));
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PriceWaterfall that && steps.equals(that.steps);
    }

    @Override
    public int hashCode() {
        return steps.hashCode();
    }

    /** Returns the steps. */
    @Override
    public String toString() {
        return "PriceWaterfall" + steps;
    }
}
