package io.coaldesk.pricing.settlement;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.coaldesk.adjustment.AdjustmentTarget;
import io.coaldesk.adjustment.QualityAdjustment;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.reason.Label;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.Require;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** What becomes of a lot beyond a rejection limit. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(RejectionConsequence.Refused.class),
    @JsonSubTypes.Type(RejectionConsequence.Returned.class),
    @JsonSubTypes.Type(RejectionConsequence.Confiscated.class),
    @JsonSubTypes.Type(RejectionConsequence.SettledAt.class)
})
public sealed interface RejectionConsequence {

    /** Returns what it is called. */
    Label label();

    /** Returns the qualities that it settles by. */
    default Set<QualityKey> keys() {
        return Set.of();
    }

    /** The lot is not taken (拒收). */
    @JsonTypeName("REFUSED")
    record Refused() implements RejectionConsequence {
        @Override
        public Label label() {
            return Label.of("refused", "拒收");
        }
    }

    /** The lot goes back at the seller's cost (退货). */
    @JsonTypeName("RETURNED")
    record Returned() implements RejectionConsequence {
        @Override
        public Label label() {
            return Label.of("returned", "退货");
        }
    }

    /** The lot is kept and not paid (没收). */
    @JsonTypeName("CONFISCATED")
    record Confiscated() implements RejectionConsequence {
        @Override
        public Label label() {
            return Label.of("kept and not paid", "没收");
        }
    }

    /**
     * The lot settles at another price, whatever the items would make of it.
     *
     * @param price money per tonne, or per calorific unit where the base price is per calorific unit; zero or more
     * @param adjustment how that price follows quality, in money per tonne; absent if it does not
     */
    @JsonTypeName("SETTLED_AT")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record SettledAt(@JsonProperty(required = true) BigDecimal price, Optional<QualityAdjustment> adjustment)
            implements RejectionConsequence {

        /** Checks the price and the target, and drops trailing zeros. */
        public SettledAt {
            price = PlainText.withoutTrailingZeros(Require.notNegative("price", price));
            adjustment.ifPresent(schedule -> Require.that(
                    schedule.target() == AdjustmentTarget.PRICE_PER_TONNE,
                    "adjustment.target",
                    schedule.target(),
                    "PRICE_PER_TONNE"));
        }

        @Override
        public Label label() {
            return Label.of("settled at another price", "按替代价结算");
        }

        @Override
        public Set<QualityKey> keys() {
            return adjustment.map(schedule -> Set.of(schedule.key())).orElse(Set.of());
        }
    }
}
