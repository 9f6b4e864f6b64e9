package io.coaldesk.pricing.settlement;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.Require;
import java.math.BigDecimal;

/**
 * How much may be lost between loading and discharge, and who bears the rest.
 *
 * @param allowance the share of the loaded tonnes that may be lost, such as 0.012 for 1.2 %
 * @param excess who bears what is lost beyond it
 */
public record TransitLoss(
        @JsonProperty(required = true) BigDecimal allowance,
        @JsonProperty(required = true) LossBearer excess) {

    /** Checks the allowance. */
    public TransitLoss {
        allowance = PlainText.withoutTrailingZeros(Require.share("allowance", allowance));
    }
}
