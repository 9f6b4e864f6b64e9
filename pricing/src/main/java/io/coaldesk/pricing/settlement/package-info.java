/**
 * The settlement of delivered coal: weights, analyses, bonuses and penalties, and the invoice that follows from them.
 *
 * <p>Start with {@link io.coaldesk.pricing.settlement.Settler}; it is compiled from a {@link
 * io.coaldesk.pricing.settlement.SettlementSchedule} and answers a {@link
 * io.coaldesk.pricing.settlement.SettlementEvidence} with a {@link
 * io.coaldesk.pricing.settlement.SettlementAnswer}.
 */
@NullMarked
@HouseStyle
package io.coaldesk.pricing.settlement;

import io.coaldesk.internal.style.HouseStyle;
import org.jspecify.annotations.NullMarked;
