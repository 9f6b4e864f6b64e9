package io.coaldesk.pricing.rule;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.coaldesk.money.Money;
import io.coaldesk.reason.Label;
import java.util.Optional;

/**
 * A differential as it was applied.
 *
 * @param rule the rule's id
 * @param label what the rule is called
 * @param kind whether it is a premium or a discount
 * @param justification why it applies
 * @param perTonne the change per tonne, rounded
 * @param justificationCode the code of the justification; absent if the rule has none
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonIgnoreProperties(ignoreUnknown = true)
public record AppliedRule(
        @JsonProperty(required = true) String rule,
        @JsonProperty(required = true) Label label,
        @JsonProperty(required = true) RuleKind kind,
        @JsonProperty(required = true) Label justification,
        @JsonProperty(required = true) Money perTonne,
        Optional<String> justificationCode) {}
