package io.coaldesk.blending.allocation;

import io.coaldesk.reason.Label;
import io.coaldesk.reason.Labelled;

/**
 * Who goes short when not every demand can be met. Firm demand comes before either order.
 *
 * <p>Neither order looks at the age of a demand: within what it leaves open, the contribution decides.
 */
public enum AllocationPriority implements Labelled {
    /**
     * The lowest tier goes short first, whatever the prices: the unmet tonnes of the highest tier over all periods are
     * made least, then those of the next without giving up any of the first, and so on; then the contribution is made
     * greatest. Least is meant to a ten-millionth of the tonnes that would have to move: a gram is not worth ten tonnes of
     * another coal.
     */
    TIERS_FIRST(Label.of("tiers first", "按客户层级优先")),
    /** Tiers do not count: the contribution is made greatest, with unmet demand at its price. */
    CONTRIBUTION(Label.of("contribution first", "按边际贡献优先"));

    private final Label label;

    AllocationPriority(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
