package io.coaldesk.deal;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.Require;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A planned delivery.
 *
 * @param date the day of delivery
 * @param tonnes the tonnes as received, more than zero
 */
public record Delivery(
        @JsonProperty(required = true) @JsonFormat(shape = JsonFormat.Shape.STRING)
        LocalDate date,

        @JsonProperty(required = true) BigDecimal tonnes) {

    /** Checks the tonnes and drops trailing zeros. */
    public Delivery {
        tonnes = PlainText.withoutTrailingZeros(Require.positive("tonnes", tonnes));
    }
}
