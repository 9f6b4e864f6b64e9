package io.coaldesk.deal;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.coaldesk.money.PricePerTonne;
import io.coaldesk.reason.Label;

/**
 * The cheapest single coal that meets the specification by itself.
 *
 * @param offer the offer's id
 * @param name the coal's name
 * @param cost what a tonne of it costs at the place of blending
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record SingleCoal(
        @JsonProperty(required = true) String offer,
        @JsonProperty(required = true) Label name,
        @JsonProperty(required = true) PricePerTonne cost) {}
