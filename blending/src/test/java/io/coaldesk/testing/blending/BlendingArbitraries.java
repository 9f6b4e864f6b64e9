package io.coaldesk.testing.blending;

import io.coaldesk.blending.BlendingSample;
import io.coaldesk.testing.core.CoreArbitraries;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitraries of the values of blending, edges included. */
public final class BlendingArbitraries {

    private BlendingArbitraries() {}

    /** Samples counted zero to nine times. */
    public static Arbitrary<BlendingSample> blendingSamples() {
        return Combinators.combine(
                        CoreArbitraries.samples(), Arbitraries.integers().between(0, 9))
                .as((sample, count) ->
                        BlendingSample.builder().sample(sample).count(count).build());
    }
}
