package io.coaldesk.blending;

/**
 * An offer that makes a recipe possible where there was none.
 *
 * @param offer the offer's id
 * @param plan the best recipe with it
 */
public record Cure(String offer, BlendPlan plan) {}
