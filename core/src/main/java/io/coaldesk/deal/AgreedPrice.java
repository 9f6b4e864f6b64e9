package io.coaldesk.deal;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.coaldesk.money.PricePerTonne;
import java.time.LocalDate;

/**
 * A price that was agreed with the customer for the same product before.
 *
 * @param date the day of the agreement
 * @param price the price
 */
public record AgreedPrice(
        @JsonProperty(required = true) @JsonFormat(shape = JsonFormat.Shape.STRING)
        LocalDate date,

        @JsonProperty(required = true) PricePerTonne price) {}
