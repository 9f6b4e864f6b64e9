/**
 * Pricing for property tests of a host: {@link io.coaldesk.testing.pricing.PricingLaws} checks the laws on any policy,
 * {@link io.coaldesk.testing.pricing.PricingArbitraries} generates policies and requests, and
 * {@link io.coaldesk.testing.pricing.PricingSamples} has one of each.
 */
@NullMarked
package io.coaldesk.testing.pricing;

import org.jspecify.annotations.NullMarked;
