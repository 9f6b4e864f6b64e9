package io.coaldesk.testing.core;

import io.coaldesk.adjustment.QualityAdjustment;
import io.coaldesk.coal.CoalQuality;
import io.coaldesk.coal.CoalSpecification;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.coal.QualityLimit;
import io.coaldesk.coal.ReportingRule;
import io.coaldesk.coal.grade.GradeScale;
import io.coaldesk.deal.DeliverySchedule;
import io.coaldesk.deal.Inquiry;
import io.coaldesk.deal.PaymentTerms;
import io.coaldesk.market.CalorificLadder;
import io.coaldesk.market.Market;
import io.coaldesk.market.MarketIndicators;
import io.coaldesk.money.DeliveryPlace;
import io.coaldesk.money.Money;
import io.coaldesk.money.MoneyRounding;
import io.coaldesk.money.PricePerTonne;
import io.coaldesk.money.TaxTreatment;
import io.coaldesk.policy.PolicyHeader;
import java.util.Currency;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/** Lets {@code @ForAll} find core's values by type, each from the factory of its package. */
public final class CoreArbitraryProvider implements ArbitraryProvider {

    private static final Map<Class<?>, Supplier<Arbitrary<?>>> FACTORIES = Map.ofEntries(
            Map.entry(CoalQuality.class, CoalArbitraries::qualities),
            Map.entry(CoalSpecification.class, CoalArbitraries::specifications),
            Map.entry(QualityKey.class, CoalArbitraries::qualityKeys),
            Map.entry(QualityLimit.class, CoalArbitraries::limits),
            Map.entry(ReportingRule.class, CoalArbitraries::reportingRules),
            Map.entry(Currency.class, MoneyArbitraries::currencies),
            Map.entry(Money.class, MoneyArbitraries::money),
            Map.entry(PricePerTonne.class, MoneyArbitraries::pricesPerTonne),
            Map.entry(TaxTreatment.class, MoneyArbitraries::taxTreatments),
            Map.entry(MoneyRounding.class, MoneyArbitraries::roundings),
            Map.entry(DeliveryPlace.class, MoneyArbitraries::places),
            Map.entry(PolicyHeader.class, PolicyArbitraries::headers),
            Map.entry(ConditionArbitraries.BoxSet.class, ConditionArbitraries::boxSets),
            Map.entry(QualityAdjustment.class, AdjustmentArbitraries::sound),
            Map.entry(CalorificLadder.class, MarketArbitraries::ladders),
            Map.entry(MarketIndicators.class, MarketArbitraries::indicators),
            Map.entry(Market.class, MarketArbitraries::markets),
            Map.entry(PaymentTerms.class, DealArbitraries::paymentTerms),
            Map.entry(DeliverySchedule.class, DealArbitraries::deliverySchedules),
            Map.entry(GradeScale.class, GradeArbitraries::scales),
            Map.entry(Inquiry.class, DealArbitraries::inquiries));

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
