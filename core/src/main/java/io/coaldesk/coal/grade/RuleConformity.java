package io.coaldesk.coal.grade;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.coaldesk.coal.Conformity;
import io.coaldesk.reason.Label;

/**
 * How a coal stands to the limits of one rule.
 *
 * @param rule the id of the rule
 * @param label its name
 * @param conformity every limit of the rule with value, outcome and margin
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record RuleConformity(String rule, Label label, Conformity conformity) {}
