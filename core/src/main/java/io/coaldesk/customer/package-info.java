/**
 * The customer and what is known of it.
 *
 * <p>Start with {@link io.coaldesk.customer.Customer}. Tiers are assigned by {@code io.coaldesk.segment}, risk grades by
 * the credit module; here they are nouns.
 */
@NullMarked
@HouseStyle
package io.coaldesk.customer;

import io.coaldesk.internal.style.HouseStyle;
import org.jspecify.annotations.NullMarked;
