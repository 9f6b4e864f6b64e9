package io.coaldesk.pricing;

/**
 * A cost line with what it costs where it arises.
 *
 * @param line the line
 * @param charge the cost
 */
record CompiledLine(CostLine line, Charge charge) {}
