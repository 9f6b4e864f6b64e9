package io.coaldesk.credit;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.coaldesk.money.Money;
import io.coaldesk.reason.Label;

/**
 * The result of one limit method.
 *
 * @param method the method in words, such as "10 % of the paid-in capital"
 * @param amount its result, rounded, tax included; zero where the figure is not known
 * @param binding whether this result is the limit; of equal results the first
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record LimitLine(
        @JsonProperty(required = true) Label method,
        @JsonProperty(required = true) Money amount,
        @JsonProperty(required = true) boolean binding) {}
