package io.coaldesk.pricing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A request and the quote that answered it, whoever made it.
 *
 * @param request what was asked
 * @param quote what was answered
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record PricedDeal(
        @JsonProperty(required = true) PriceRequest request,
        @JsonProperty(required = true) Quote quote) {}
