/**
 * Differential rules: what makes one customer's price differ from the list, why, and by how much.
 *
 * <p>Start with {@link io.coaldesk.pricing.rule.PricingRule}.
 */
@NullMarked
@HouseStyle
package io.coaldesk.pricing.rule;

import io.coaldesk.internal.style.HouseStyle;
import org.jspecify.annotations.NullMarked;
