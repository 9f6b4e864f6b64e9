/**
 * The deal: the inquiry, the three ports behind which supply, price and credit are decided, and the desk that asks them.
 *
 * <p>Start with {@link io.coaldesk.deal.DealDesk}. A host may put its own implementation behind any port.
 */
@NullMarked
@HouseStyle
package io.coaldesk.deal;

import io.coaldesk.internal.style.HouseStyle;
import org.jspecify.annotations.NullMarked;
