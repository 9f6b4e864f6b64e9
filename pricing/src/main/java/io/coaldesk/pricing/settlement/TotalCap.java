package io.coaldesk.pricing.settlement;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.Require;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What all price changes together may come to at the most, each measured against the base price.
 *
 * @param maxReductionShare the greatest sum of all reductions as a share of the base price, 1 for 减价累加不超过货价总额
 * @param maxReduction the greatest sum of all reductions, money per tonne
 * @param maxAddition the greatest sum of all additions, money per tonne
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record TotalCap(
        Optional<BigDecimal> maxReductionShare, Optional<BigDecimal> maxReduction, Optional<BigDecimal> maxAddition) {

    /** Checks that something is capped. */
    public TotalCap {
        maxReductionShare.ifPresent(share -> Require.share("maxReductionShare", share));
        maxReduction.ifPresent(most -> Require.notNegative("maxReduction", most));
        maxAddition.ifPresent(most -> Require.notNegative("maxAddition", most));
        Require.that(
                maxReductionShare.isPresent() || maxReduction.isPresent() || maxAddition.isPresent(),
                "totalCap",
                "empty",
                "a cap of the reductions or of the additions");
        maxReductionShare = maxReductionShare.map(PlainText::withoutTrailingZeros);
        maxReduction = maxReduction.map(PlainText::withoutTrailingZeros);
        maxAddition = maxAddition.map(PlainText::withoutTrailingZeros);
    }

    /**
     * Returns what brings the changes of the price within the caps: above zero where reductions went too far.
     *
     * @param base the base price
     * @param reductions the sum of all reductions, zero or more
     * @param additions the sum of all additions, zero or more
     */
    BigDecimal correction(BigDecimal base, BigDecimal reductions, BigDecimal additions) {
        BigDecimal allowed = maxReductionShare.map(base::multiply).orElse(reductions);
        allowed = maxReduction.map(allowed::min).orElse(allowed);
        BigDecimal back = reductions.subtract(allowed).max(BigDecimal.ZERO);
        BigDecimal taken = maxAddition
                .map(most -> additions.subtract(most).max(BigDecimal.ZERO))
                .orElse(BigDecimal.ZERO);
        return back.subtract(taken);
    }
}
