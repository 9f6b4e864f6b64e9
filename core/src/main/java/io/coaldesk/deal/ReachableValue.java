package io.coaldesk.deal;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.coaldesk.reason.PlainText;
import java.math.BigDecimal;

/**
 * The best value that the offers can reach for one limit.
 *
 * @param limit the limit
 * @param best the best value, in the limit's unit
 * @param othersKept whether every other limit is kept at that value; if not, only the stocks are
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ReachableValue(
        @JsonProperty(required = true) BindingLimit limit,
        @JsonProperty(required = true) BigDecimal best,
        @JsonProperty(required = true) boolean othersKept) {

    /** Drops trailing zeros. */
    public ReachableValue {
        best = PlainText.withoutTrailingZeros(best);
    }
}
