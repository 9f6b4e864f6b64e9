package io.coaldesk.testing.core;

import io.coaldesk.frame.Sample;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitraries of core's values, edges included. */
public final class CoreArbitraries {

    private CoreArbitraries() {}

    /** Samples with up to five tonnages of 0 to 100 000 t. */
    public static Arbitrary<Sample> samples() {
        return Combinators.combine(
                        Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(8),
                        Arbitraries.doubles().between(0, 100_000).list().ofMaxSize(5))
                .as((name, tonnages) ->
                        Sample.builder().name(name).addAllTonnages(tonnages).build());
    }
}
