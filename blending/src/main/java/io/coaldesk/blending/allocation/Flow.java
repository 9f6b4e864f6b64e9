package io.coaldesk.blending.allocation;

/**
 * A way that coal can go: from a lot to a product in a period, each by its number in the problem.
 *
 * @param lot the lot
 * @param product the product
 * @param period the period
 */
record Flow(int lot, int product, int period) {}
