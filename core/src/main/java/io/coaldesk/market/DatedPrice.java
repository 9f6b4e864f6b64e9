package io.coaldesk.market;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.Require;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A published price of the market's benchmark on a day; the currency, tax and place are those of its series.
 *
 * @param date the day of publication
 * @param amount the price per tonne, more than zero
 */
public record DatedPrice(
        @JsonProperty(required = true) @JsonFormat(shape = JsonFormat.Shape.STRING)
        LocalDate date,

        @JsonProperty(required = true) BigDecimal amount) {

    /** Checks the price and drops trailing zeros. */
    public DatedPrice {
        amount = PlainText.withoutTrailingZeros(Require.positive("amount", amount));
    }
}
