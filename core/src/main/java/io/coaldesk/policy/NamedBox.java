package io.coaldesk.policy;

/**
 * The condition of a rule, as the linter names it.
 *
 * @param rule the rule's id
 * @param path the path of its condition in the document
 * @param box the condition
 */
public record NamedBox(String rule, String path, ConditionBox box) {}
