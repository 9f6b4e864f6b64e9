package io.coaldesk.testing.credit;

import io.coaldesk.credit.CreditExposure;
import io.coaldesk.credit.CreditFile;
import io.coaldesk.credit.CreditPolicy;
import io.coaldesk.credit.CreditRequest;
import io.coaldesk.credit.OrderProgress;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/** Lets {@code @ForAll} find this module's values by type; a policy found so is monotone. */
public final class CreditArbitraryProvider implements ArbitraryProvider {

    private static final Map<Class<?>, Supplier<Arbitrary<?>>> FACTORIES = Map.of(
            CreditPolicy.class, CreditArbitraries::monotonePolicies,
            CreditFile.class, CreditArbitraries::files,
            CreditRequest.class, CreditArbitraries::requests,
            CreditExposure.class, CreditArbitraries::exposures,
            OrderProgress.class, CreditArbitraries::orders);

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
