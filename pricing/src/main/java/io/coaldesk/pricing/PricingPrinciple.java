package io.coaldesk.pricing;

import io.coaldesk.market.MarketRegime;
import io.coaldesk.reason.Label;
import io.coaldesk.reason.Labelled;

/**
 * What prices are for in a market: the three principles of a coal seller's pricing strategy. The market's regime
 * chooses, as {@link #of} says; how far a principle goes is data of the policy or request that applies it.
 */
public enum PricingPrinciple implements Labelled {
    /** In a short market the price rises as far as demand bears, and profit comes before volume (求利为先). */
    PROFIT_FIRST(Label.of("profit first", "求利为先")),
    /** In an ample market output must be sold, and volume comes before profit, down to the floors (求量为先). */
    VOLUME_FIRST(Label.of("volume first", "求量为先")),
    /** In a balanced market the price keeps to what the market pays, so that the share in it is kept (随行就市). */
    FOLLOW_MARKET(Label.of("follow the market", "随行就市"));

    private final Label label;

    PricingPrinciple(Label label) {
        this.label = label;
    }

    /** Returns the principle of a regime: SHORT profit, AMPLE volume, BALANCED the market. */
    public static PricingPrinciple of(MarketRegime regime) {
        return switch (regime) {
            case SHORT -> PROFIT_FIRST;
            case AMPLE -> VOLUME_FIRST;
            case BALANCED -> FOLLOW_MARKET;
        };
    }

    @Override
    public Label label() {
        return label;
    }
}
