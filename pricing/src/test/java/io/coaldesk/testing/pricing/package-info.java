/** Generated values of pricing for property tests: {@link io.coaldesk.testing.pricing.PricingArbitraries}. */
@NullMarked
package io.coaldesk.testing.pricing;

import org.jspecify.annotations.NullMarked;
