package io.coaldesk.pricing.rule;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.coaldesk.money.Money;
import io.coaldesk.policy.BandEdge;
import io.coaldesk.policy.Bands;
import io.coaldesk.reason.PlainText;
import java.math.BigDecimal;
import java.util.List;

/** By how much a rule changes the price per tonne: below zero lowers it. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(RuleEffect.PerTonne.class),
    @JsonSubTypes.Type(RuleEffect.ShareOfPrice.class),
    @JsonSubTypes.Type(RuleEffect.TonnageTable.class)
})
public sealed interface RuleEffect {

    /**
     * Returns the exact change.
     *
     * @param base the price that a share is taken of, as the policy's {@link Stacking} says
     * @param tonnes the tonnes of the deal
     */
    Money change(Money base, BigDecimal tonnes);

    /**
     * A fixed change.
     *
     * @param amount the change per tonne
     */
    @JsonTypeName("PER_TONNE")
    record PerTonne(@JsonProperty(required = true) Money amount) implements RuleEffect {
        @Override
        public Money change(Money base, BigDecimal tonnes) {
            return amount;
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
        public Money change(Money base, BigDecimal tonnes) {
            return base.times(share);
        }
    }

    /**
     * A change by the tonnes of the deal. The step that holds the tonnage is the change for all its tonnes; it is not
     * incremental.
     *
     * @param edge which bound belongs to a step
     * @param steps the steps, which must cover every tonnage once; sorted
     */
    @JsonTypeName("TONNAGE_TABLE")
    record TonnageTable(
            @JsonProperty(required = true) BandEdge edge,
            @JsonProperty(required = true) List<TonnageStep> steps) implements RuleEffect {
        /** Sorts the steps. */
        public TonnageTable {
            steps = Bands.of(edge, steps).entries();
        }

        @Override
        public Money change(Money base, BigDecimal tonnes) {
            return Bands.of(edge, steps)
                    .find(tonnes)
                    .map(TonnageStep::perTonne)
                    .orElseGet(() -> Money.zero(base.currency()));
        }
    }
}
