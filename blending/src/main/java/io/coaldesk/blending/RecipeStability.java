package io.coaldesk.blending;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.coaldesk.reason.PlainText;
import java.math.BigDecimal;
import java.util.List;

/**
 * How the best recipe moves with the assays.
 *
 * @param draws the number of plans
 * @param infeasible how many of them had no recipe
 * @param coals what became of each coal, by offer id; over the plans that had a recipe
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record RecipeStability(int draws, int infeasible, List<CoalStability> coals) {

    /** Copies the coals. */
    public RecipeStability {
        coals = List.copyOf(coals);
    }

    /**
     * How the share of one coal moves.
     *
     * @param offer the offer's id
     * @param used the part of the recipes that use it, 0 to 1
     * @param meanShare the mean of its share
     * @param shareDeviation the standard deviation of its share
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record CoalStability(String offer, BigDecimal used, BigDecimal meanShare, BigDecimal shareDeviation) {

        /** Drops trailing zeros. */
        public CoalStability {
            used = PlainText.withoutTrailingZeros(used);
            meanShare = PlainText.withoutTrailingZeros(meanShare);
            shareDeviation = PlainText.withoutTrailingZeros(shareDeviation);
        }
    }
}
