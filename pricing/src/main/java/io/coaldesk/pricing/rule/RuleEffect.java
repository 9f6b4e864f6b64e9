package io.coaldesk.pricing.rule;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.coaldesk.money.Money;
import io.coaldesk.money.MoneyRounding;
import io.coaldesk.policy.BandEdge;
import io.coaldesk.policy.Bands;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.Require;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** What a rule makes of the price per tonne. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(RuleEffect.PerTonne.class),
    @JsonSubTypes.Type(RuleEffect.ShareOfPrice.class),
    @JsonSubTypes.Type(RuleEffect.TonnageTable.class),
    @JsonSubTypes.Type(RuleEffect.Replace.class),
    @JsonSubTypes.Type(RuleEffect.AtLeast.class),
    @JsonSubTypes.Type(RuleEffect.AtMost.class)
})
public sealed interface RuleEffect {

    /** Returns the change per tonne, rounded once: below zero lowers the price. */
    Money change(EffectBase base, MoneyRounding rounding);

    /**
     * A fixed change.
     *
     * @param amount the change per tonne
     */
    @JsonTypeName("PER_TONNE")
    record PerTonne(@JsonProperty(required = true) Money amount) implements RuleEffect {
        @Override
        public Money change(EffectBase base, MoneyRounding rounding) {
            return amount.rounded(rounding);
        }
    }

    /**
     * A share of a price.
     *
     * @param share the change as a share, such as -0.03 for 3 % off; the linter refuses what is beyond -1 to 1
     */
    @JsonTypeName("SHARE_OF_PRICE")
    record ShareOfPrice(@JsonProperty(required = true) BigDecimal share) implements RuleEffect {
        /** Drops trailing zeros. */
        public ShareOfPrice {
            share = PlainText.withoutTrailingZeros(share);
        }

        @Override
        public Money change(EffectBase base, MoneyRounding rounding) {
            return base.share().times(share).rounded(rounding);
        }
    }

    /**
     * A change by tonnes.
     *
     * <pre>
     * ALL_UNITS     change = perTonne of the step that holds the tonnes
     * INCREMENTAL   change = sum over steps of perTonne * (tonnes within the step) / tonnes
     * </pre>
     *
     * @param edge which bound belongs to a step
     * @param steps the steps, which must cover every tonnage once; sorted
     * @param basis whose tonnes; those of the deal unless stated
     * @param counting which tonnes get the change of a step; all unless stated
     */
    @JsonTypeName("TONNAGE_TABLE")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record TonnageTable(
            @JsonProperty(required = true) BandEdge edge,
            @JsonProperty(required = true) List<TonnageStep> steps,
            Optional<TonnageBasis> basis,
            Optional<TierCounting> counting)
            implements RuleEffect {
        /** Sorts the steps. */
        public TonnageTable {
            steps = Bands.of(edge, steps).entries();
        }

        /** Returns a table that is read at the deal's tonnes, with one change for all of them. */
        public static TonnageTable allUnits(BandEdge edge, List<TonnageStep> steps) {
            return new TonnageTable(edge, steps, Optional.empty(), Optional.empty());
        }

        /** Returns a table that is read at the deal's tonnes, with the change of each step for the tonnes within it. */
        public static TonnageTable incremental(BandEdge edge, List<TonnageStep> steps) {
            return new TonnageTable(edge, steps, Optional.empty(), Optional.of(TierCounting.INCREMENTAL));
        }

        /** Returns whether it is read at the tonnes of the period of settlement. */
        public boolean readsPeriod() {
            return basis.filter(TonnageBasis.PERIOD::equals).isPresent();
        }

        /** Returns whether each step changes the tonnes within it alone. */
        public boolean averagesSteps() {
            return counting.filter(TierCounting.INCREMENTAL::equals).isPresent();
        }

        @Override
        public Money change(EffectBase base, MoneyRounding rounding) {
            BigDecimal tonnes = readsPeriod() ? base.periodTonnes() : base.dealTonnes();
            if (!averagesSteps()) {
                return allUnits(tonnes, base.running()).rounded(rounding);
            }
            BigDecimal total = BigDecimal.ZERO;
            for (TonnageStep step : steps) {
                total = total.add(step.perTonne().amount().multiply(step.within(tonnes)));
            }
            return Money.of(rounding.divide(total, tonnes), base.running().currency());
        }

        private Money allUnits(BigDecimal tonnes, Money running) {
            for (TonnageStep step : steps) {
                if (edge.holds(step, tonnes)) {
                    return step.perTonne();
                }
            }
            return Money.zero(running.currency());
        }
    }

    /**
     * The price itself, whatever it was.
     *
     * @param price the price per tonne, more than zero
     */
    @JsonTypeName("REPLACE")
    record Replace(@JsonProperty(required = true) Money price) implements RuleEffect {
        /** Checks the price. */
        public Replace {
            Require.positive("effect.price", price.amount());
        }

        @Override
        public Money change(EffectBase base, MoneyRounding rounding) {
            return price.minus(base.running()).rounded(rounding);
        }
    }

    /**
     * A floor: a lower price is raised to it, rounded so that it is reached.
     *
     * @param price the least price per tonne, more than zero
     */
    @JsonTypeName("AT_LEAST")
    record AtLeast(@JsonProperty(required = true) Money price) implements RuleEffect {
        /** Checks the price. */
        public AtLeast {
            Require.positive("effect.price", price.amount());
        }

        @Override
        public Money change(EffectBase base, MoneyRounding rounding) {
            return price.isMoreThan(base.running())
                    ? price.minus(base.running()).rounded(MoneyRounding.of(rounding.scale(), RoundingMode.CEILING))
                    : Money.zero(price.currency());
        }
    }

    /**
     * A ceiling: a higher price is lowered to it, rounded so that it is kept.
     *
     * @param price the highest price per tonne, more than zero
     */
    @JsonTypeName("AT_MOST")
    record AtMost(@JsonProperty(required = true) Money price) implements RuleEffect {
        /** Checks the price. */
        public AtMost {
            Require.positive("effect.price", price.amount());
        }

        @Override
        public Money change(EffectBase base, MoneyRounding rounding) {
            return base.running().isMoreThan(price)
                    ? price.minus(base.running()).rounded(MoneyRounding.of(rounding.scale(), RoundingMode.FLOOR))
                    : Money.zero(price.currency());
        }
    }
}
