package io.coaldesk.testing.blending;

import io.coaldesk.blending.BlendRequest;
import io.coaldesk.blending.CoalOffer;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/** Lets {@code @ForAll} find offers and feasible requests by type. */
public final class BlendingArbitraryProvider implements ArbitraryProvider {

    @Override
    public boolean canProvideFor(TypeUsage targetType) {
        return targetType.isOfType(BlendRequest.class) || targetType.isOfType(CoalOffer.class);
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage targetType, SubtypeProvider subtypeProvider) {
        return Set.of(
                targetType.isOfType(CoalOffer.class) ? BlendArbitraries.offers() : BlendArbitraries.feasibleRequests());
    }
}
