package io.coaldesk.pricing;

import io.coaldesk.testing.pricing.PolicySamples;
import io.coaldesk.testing.pricing.PricingLaws;
import io.coaldesk.testing.pricing.PricingSamples;
import io.coaldesk.testing.pricing.RepetitionLaws;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class PricingLawsTest {

    @Property
    void the_waterfall_adds_up_exactly(@ForAll PricingPolicy policy, @ForAll PriceRequest request) {
        PricingLaws.waterfallAddsUp(Pricer.of(policy), request);
    }

    @Property
    void better_calorific_value_never_lowers_the_pocket_price(
            @ForAll PricingPolicy policy,
            @ForAll PriceRequest request,
            @ForAll @DoubleRange(min = 4000, max = 6500) double one,
            @ForAll @DoubleRange(min = 4000, max = 6500) double other) {
        PricingLaws.betterQualityNeverLowersPocketPrice(
                Pricer.of(policy), request, PricingSamples.calorificSettlement(), one, other);
    }

    @Property
    void less_sulphur_never_lowers_the_pocket_price(
            @ForAll PricingPolicy policy,
            @ForAll PriceRequest request,
            @ForAll @DoubleRange(min = 0, max = 3) double one,
            @ForAll @DoubleRange(min = 0, max = 3) double other) {
        PricingLaws.betterQualityNeverLowersPocketPrice(
                Pricer.of(policy), request, PricingSamples.sulphurPenalty(), one, other);
    }

    @Property
    void more_tonnes_never_cost_more(
            @ForAll PricingPolicy policy,
            @ForAll PriceRequest request,
            @ForAll @BigRange(min = "1", max = "300000") BigDecimal one,
            @ForAll @BigRange(min = "1", max = "300000") BigDecimal other) {
        PricingLaws.moreTonnesNeverCostMore(Pricer.of(policy), request, one, other);
        PricingLaws.moreTonnesNeverCostMore(Pricer.of(PolicySamples.full()), request, one, other);
    }

    @Property
    void equals_are_treated_equally(
            @ForAll PricingPolicy policy,
            @ForAll PriceRequest request,
            @ForAll @AlphaChars @StringLength(min = 1, max = 8) String otherId) {
        PricingLaws.equalTreatment(Pricer.of(policy), request, otherId);
    }

    @Property
    void order_is_irrelevant(@ForAll PricingPolicy policy, @ForAll PriceRequest request, @ForAll long seed) {
        RepetitionLaws.orderIsIrrelevant(policy, request, seed);
    }

    @Property
    void the_floor_is_the_lowest_price_that_keeps_the_least_margin(
            @ForAll PricingPolicy policy, @ForAll PriceRequest request) {
        PricingLaws.floorIsTheLowestPrice(Pricer.of(policy), request);
    }

    @Property
    void a_foreign_currency_is_refused(@ForAll PricingPolicy policy, @ForAll PriceRequest request) {
        PricingLaws.refusesForeignCurrency(Pricer.of(policy), request, Currency.getInstance("USD"));
    }

    @Property
    void only_reasons_decide(@ForAll PricingPolicy policy, @ForAll PriceRequest request) {
        PricingLaws.onlyReasonsDecide(Pricer.of(policy), request);
    }

    @Property
    void a_higher_calorific_value_never_lists_lower(
            @ForAll PricingPolicy policy,
            @ForAll PriceRequest request,
            @ForAll @BigRange(min = "4500", max = "5800") BigDecimal one,
            @ForAll @BigRange(min = "4500", max = "5800") BigDecimal other) {
        PricingLaws.higherCalorificValueNeverListsLower(Pricer.of(policy), request, one, other);
    }

    @Property
    void floor_target_and_stretch_are_in_order(@ForAll PricingPolicy policy, @ForAll PriceRequest request) {
        PricingLaws.floorTargetAndStretchAreInOrder(Pricer.of(policy), request);
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void threads_are_irrelevant(
            @ForAll PricingPolicy policy, @ForAll @Size(min = 4, max = 8) List<PriceRequest> requests) {
        RepetitionLaws.threadsAreIrrelevant(Pricer.of(policy), requests);
    }
}
