/**
 * The economics behind prices: the best prices across segments that share one capacity, demand curves and where they come
 * from, netbacks, and how far coal can travel before its margin is gone.
 *
 * <p>Start with {@link io.coaldesk.pricing.optimum.SegmentOptimiser}, which answers a
 * {@link io.coaldesk.pricing.optimum.SegmentPriceRequest}; for transport with
 * {@link io.coaldesk.pricing.optimum.TransportModes}. It is advice: demand is an estimate, and quantities and multipliers
 * are computed in double precision; printed prices are exact decimals.
 */
@NullMarked
@HouseStyle
package io.coaldesk.pricing.optimum;

import io.coaldesk.internal.style.HouseStyle;
import org.jspecify.annotations.NullMarked;
