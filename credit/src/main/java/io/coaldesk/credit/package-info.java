/**
 * Whom to trust with how much, for how long, on which conditions.
 *
 * <p>Start with {@link io.coaldesk.credit.CreditPolicy}, the rule book, and {@link io.coaldesk.credit.CreditAssessor},
 * the engine that is compiled from it. A {@link io.coaldesk.credit.CreditFile} holds what is known of a customer; a
 * {@link io.coaldesk.credit.CreditDecision} is the answer. {@link io.coaldesk.credit.CreditGates} plugs the engine into
 * the deal desk.
 */
@NullMarked
@HouseStyle
package io.coaldesk.credit;

import io.coaldesk.internal.style.HouseStyle;
import org.jspecify.annotations.NullMarked;
