/** The face of pricing: {@link io.coaldesk.pricing.PricingSample}. */
@NullMarked
@HouseStyle
package io.coaldesk.pricing;

import io.coaldesk.internal.style.HouseStyle;
import org.jspecify.annotations.NullMarked;
