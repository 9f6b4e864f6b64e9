/**
 * The face of pricing: the price of a deal by policy, with the whole way from the list price to the pocket margin.
 *
 * <p>Start with {@link io.coaldesk.pricing.Pricer}; it is compiled from a {@link io.coaldesk.pricing.PricingPolicy} and
 * answers a {@link io.coaldesk.pricing.PriceRequest} with a {@link io.coaldesk.pricing.Quote}. Beside it stand {@code
 * .formula}, which makes prices of published indices, {@code .settlement}, which makes invoices of delivered lots, and {@code
 * .optimum}, which finds the best prices of segments that share what there is to sell.
 */
@NullMarked
@HouseStyle
package io.coaldesk.pricing;

import io.coaldesk.internal.style.HouseStyle;
import org.jspecify.annotations.NullMarked;
