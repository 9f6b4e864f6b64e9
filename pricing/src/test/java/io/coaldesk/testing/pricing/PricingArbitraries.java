package io.coaldesk.testing.pricing;

import io.coaldesk.pricing.PricingSample;
import io.coaldesk.testing.core.CoreArbitraries;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitraries of the values of pricing, edges included. */
public final class PricingArbitraries {

    private PricingArbitraries() {}

    /** Samples counted zero to nine times. */
    public static Arbitrary<PricingSample> pricingSamples() {
        return Combinators.combine(
                        CoreArbitraries.samples(), Arbitraries.integers().between(0, 9))
                .as((sample, count) ->
                        PricingSample.builder().sample(sample).count(count).build());
    }
}
