package io.coaldesk.pricing.rule;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.coaldesk.reason.Label;

/**
 * How the rules of one stage go together.
 *
 * @param stage the number of the stage
 * @param label what the stage is about
 * @param stacking how its rules go together
 */
public record RuleStage(
        @JsonProperty(required = true) int stage,
        @JsonProperty(required = true) Label label,
        @JsonProperty(required = true) Stacking stacking) {}
