package io.coaldesk.testing.pricing;

import io.coaldesk.pricing.settlement.SettlementEvidence;
import io.coaldesk.pricing.settlement.SettlementSchedule;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/** Lets {@code @ForAll} find settlement schedules and lots; any of these schedules settles any of these lots. */
public final class SettlementArbitraryProvider implements ArbitraryProvider {

    @Override
    public boolean canProvideFor(TypeUsage targetType) {
        return targetType.isOfType(SettlementSchedule.class) || targetType.isOfType(SettlementEvidence.class);
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage targetType, SubtypeProvider subtypeProvider) {
        return targetType.isOfType(SettlementSchedule.class)
                ? Set.of(SettlementArbitraries.schedules())
                : Set.of(SettlementArbitraries.lot());
    }
}
