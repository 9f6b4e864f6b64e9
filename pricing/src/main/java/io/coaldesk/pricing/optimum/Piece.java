package io.coaldesk.pricing.optimum;

/**
 * A stretch of a segment's tonnes on which profit is smooth.
 *
 * @param segment the place of the segment
 * @param offset the tonnes of the segment before this stretch
 * @param lower the least tonnes of the stretch
 * @param upper the most tonnes of the stretch
 * @param curve whether the price moves along the demand curve; else it stands at the ceiling
 */
record Piece(int segment, double offset, double lower, double upper, boolean curve) {

    double marginalProfit(SegmentModel model, double tonnes) {
        return (curve ? model.demand().marginalRevenue(offset + tonnes) : model.ceiling()) - model.cost();
    }

    /** Returns the profit of the tonnes of this stretch, those before it sold. */
    double profit(SegmentModel model, double tonnes) {
        if (!curve) {
            return (model.ceiling() - model.cost()) * tonnes;
        }
        double all = offset + tonnes;
        double before = offset == 0 ? 0 : model.demand().priceAt(offset) * offset;
        return (all == 0 ? 0 : model.demand().priceAt(all) * all) - before - model.cost() * tonnes;
    }

    /** Returns whether marginal revenue has no end as the tonnes go to nothing. */
    boolean isSteep(SegmentModel model) {
        return offset == 0 && isCurved(model);
    }

    boolean isCurved(SegmentModel model) {
        return curve && model.demand() instanceof Demand.ConstantElasticity;
    }
}
