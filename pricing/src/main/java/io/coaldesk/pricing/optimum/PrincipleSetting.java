package io.coaldesk.pricing.optimum;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.coaldesk.pricing.PricingPrinciple;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.Require;
import java.math.BigDecimal;

/**
 * A pricing principle with how far it goes. All three are one optimum, the most of
 * {@code sum (p - c) q + t q} with a subsidy {@code t} per tonne, within bounds of the price.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(PrincipleSetting.ProfitFirst.class),
    @JsonSubTypes.Type(PrincipleSetting.VolumeFirst.class),
    @JsonSubTypes.Type(PrincipleSetting.FollowMarket.class)
})
public sealed interface PrincipleSetting {

    /** Returns the principle. */
    PricingPrinciple principle();

    /** The most contribution: no subsidy, and no bounds but those of the segments. */
    @JsonTypeName("PROFIT_FIRST")
    record ProfitFirst() implements PrincipleSetting {
        @Override
        public PricingPrinciple principle() {
            return PricingPrinciple.PROFIT_FIRST;
        }
    }

    /**
     * Each tonne sold counts for more than its contribution. In a segment the subsidy is cut to
     * {@code cost to serve - floor cost}, so that no tonne is priced as if it cost less than its floor cost.
     *
     * @param subsidy {@code t}: what a tonne sold is worth beyond its contribution, per tonne, 0 or more
     */
    @JsonTypeName("VOLUME_FIRST")
    record VolumeFirst(@JsonProperty(required = true) BigDecimal subsidy) implements PrincipleSetting {
        /** Checks the subsidy and drops trailing zeros. */
        public VolumeFirst {
            subsidy = PlainText.withoutTrailingZeros(Require.notNegative("principle.subsidy", subsidy));
        }

        @Override
        public PricingPrinciple principle() {
            return PricingPrinciple.VOLUME_FIRST;
        }
    }

    /**
     * Each price keeps to the market: {@code netback - band <= p <= netback + band}.
     *
     * @param band how far a price may lie from the segment's market netback, per tonne, 0 or more
     */
    @JsonTypeName("FOLLOW_MARKET")
    record FollowMarket(@JsonProperty(required = true) BigDecimal band) implements PrincipleSetting {
        /** Checks the band and drops trailing zeros. */
        public FollowMarket {
            band = PlainText.withoutTrailingZeros(Require.notNegative("principle.band", band));
        }

        @Override
        public PricingPrinciple principle() {
            return PricingPrinciple.FOLLOW_MARKET;
        }
    }
}
