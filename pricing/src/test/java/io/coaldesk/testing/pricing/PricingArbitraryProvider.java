package io.coaldesk.testing.pricing;

import io.coaldesk.pricing.PriceRequest;
import io.coaldesk.pricing.PricingPolicy;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/** Lets {@code @ForAll} find pricing policies and price requests; any of these policies can price any of these requests. */
public final class PricingArbitraryProvider implements ArbitraryProvider {

    @Override
    public boolean canProvideFor(TypeUsage targetType) {
        return targetType.isOfType(PricingPolicy.class) || targetType.isOfType(PriceRequest.class);
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage targetType, SubtypeProvider subtypeProvider) {
        return targetType.isOfType(PricingPolicy.class)
                ? Set.of(PricingArbitraries.policies())
                : Set.of(PricingArbitraries.requestsFor(PolicySamples.full()));
    }
}
