package io.coaldesk.testing.core;

import io.coaldesk.customer.Customer;
import io.coaldesk.score.Scorecard;
import io.coaldesk.segment.SegmentationPolicy;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/** Lets {@code @ForAll} find scorecards, customers and the policies that put them into tiers. */
public final class ScoreArbitraryProvider implements ArbitraryProvider {

    private static final Map<Class<?>, Supplier<Arbitrary<?>>> FACTORIES = Map.of(
            Scorecard.class, ScoreArbitraries::scorecards,
            Customer.class, CustomerArbitraries::customers,
            SegmentationPolicy.class, CustomerArbitraries::segmentationPolicies);

    @Override
    public boolean canProvideFor(TypeUsage targetType) {
        return FACTORIES.containsKey(targetType.getRawType());
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage targetType, SubtypeProvider subtypeProvider) {
        Supplier<Arbitrary<?>> factory = FACTORIES.get(targetType.getRawType());
        return factory == null ? Set.of() : Set.of(factory.get());
    }
}
