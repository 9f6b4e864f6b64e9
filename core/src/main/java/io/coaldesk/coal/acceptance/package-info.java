/**
 * Whether a batch of coal is as its seller reported it, by the buyer's or an authority's own analysis (GB/T 18666).
 *
 * <p>Start with {@link io.coaldesk.coal.acceptance.AcceptanceInspector}. The allowed differences are the user's data, an
 * {@link io.coaldesk.coal.acceptance.AcceptanceTable}; which indices count and when a batch passes is code.
 */
@NullMarked
@HouseStyle
package io.coaldesk.coal.acceptance;

import io.coaldesk.internal.style.HouseStyle;
import org.jspecify.annotations.NullMarked;
