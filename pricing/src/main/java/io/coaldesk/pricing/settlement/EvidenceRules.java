package io.coaldesk.pricing.settlement;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.Require;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Which weight and which analysis settle, and what is paid before they are complete.
 *
 * @param weight which weight settles; absent where the lot's own tonnes do
 * @param assay which analysis settles; absent where the lot's own quality does
 * @param provisionalShare the share of a provisional invoice that is due, such as 0.9; absent where all of it is
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record EvidenceRules(
        Optional<WeightRule> weight, Optional<AssayRule> assay, Optional<BigDecimal> provisionalShare) {

    /** Checks the share. */
    public EvidenceRules {
        provisionalShare.ifPresent(share -> Require.share("provisionalShare", share));
        provisionalShare = provisionalShare.map(PlainText::withoutTrailingZeros);
    }

    /** Returns the rule that the lot's own tonnes and quality settle. */
    public static EvidenceRules asStated() {
        return new EvidenceRules(Optional.empty(), Optional.empty(), Optional.empty());
    }
}
