package io.coaldesk.deal;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.reason.Label;
import io.coaldesk.reason.Labelled;
import io.coaldesk.reason.PlainText;
import java.math.BigDecimal;

/**
 * A side of a limit that holds a recipe back, or that takes part in a conflict.
 *
 * @param key the property, basis and unit
 * @param side the minimum or the maximum
 * @param limit the number that the limit states
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record BindingLimit(
        @JsonProperty(required = true) QualityKey key,
        @JsonProperty(required = true) LimitSide side,
        @JsonProperty(required = true) BigDecimal limit)
        implements Labelled {

    /** Drops trailing zeros. */
    public BindingLimit {
        limit = PlainText.withoutTrailingZeros(limit);
    }

    /** Returns the limit in words, such as "ash, as received at most 20 %". */
    @Override
    public Label label() {
        boolean max = side == LimitSide.MAX;
        String number = PlainText.number(limit) + " ";
        return Label.of(
                key.label().en()
                        + (max ? " at most " : " at least ")
                        + number
                        + key.unit().label().en(),
                key.label().zh()
                        + (max ? "不高于 " : "不低于 ")
                        + number
                        + key.unit().label().zh());
    }
}
