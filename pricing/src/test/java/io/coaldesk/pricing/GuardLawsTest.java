package io.coaldesk.pricing;

import io.coaldesk.testing.pricing.CompleteSamples;
import io.coaldesk.testing.pricing.GuardLaws;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class GuardLawsTest {

    @Property
    void differentials_keep_the_cap(@ForAll PricingPolicy policy, @ForAll PriceRequest request) {
        GuardLaws.differentialsKeepTheCap(Pricer.of(policy), request);
        GuardLaws.differentialsKeepTheCap(Pricer.of(CompleteSamples.policy()), request);
    }

    @Property
    void benefits_keep_to_their_saving(@ForAll PricingPolicy policy, @ForAll PriceRequest request) {
        GuardLaws.benefitsKeepToTheirSaving(Pricer.of(policy), request);
        GuardLaws.benefitsKeepToTheirSaving(Pricer.of(CompleteSamples.policy()), request);
    }

    @Property
    void changes_keep_their_limits(@ForAll PricingPolicy policy, @ForAll PriceRequest request) {
        GuardLaws.changesKeepTheirLimits(Pricer.of(policy.withPriceChange(CompleteSamples.priceChange())), request);
        GuardLaws.changesKeepTheirLimits(Pricer.of(policy), request);
    }

    @Property
    void substitutes_are_a_ceiling(@ForAll PricingPolicy policy, @ForAll PriceRequest request) {
        GuardLaws.substitutesAreACeiling(Pricer.of(policy), request);
        GuardLaws.substitutesAreACeiling(Pricer.of(CompleteSamples.policy()), request);
    }

    @Property
    void limits_are_kept_or_refused(@ForAll PricingPolicy policy, @ForAll PriceRequest request) {
        GuardLaws.limitsAreKeptOrRefused(Pricer.of(policy), request);
        GuardLaws.limitsAreKeptOrRefused(
                Pricer.of(policy.withLimits(CompleteSamples.termBand().withCondition(Optional.empty()))), request);
    }
}
