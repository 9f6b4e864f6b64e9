package io.coaldesk.testing.credit;

import io.coaldesk.credit.CreditSample;
import io.coaldesk.testing.core.CoreArbitraries;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitraries of the values of credit, edges included. */
public final class CreditArbitraries {

    private CreditArbitraries() {}

    /** Samples counted zero to nine times. */
    public static Arbitrary<CreditSample> creditSamples() {
        return Combinators.combine(
                        CoreArbitraries.samples(), Arbitraries.integers().between(0, 9))
                .as((sample, count) ->
                        CreditSample.builder().sample(sample).count(count).build());
    }
}
