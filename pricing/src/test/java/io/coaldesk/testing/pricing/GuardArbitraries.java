package io.coaldesk.testing.pricing;

import io.coaldesk.deal.PaymentInstrument;
import io.coaldesk.market.ContractCalorificValue;
import io.coaldesk.market.QuotePoint;
import io.coaldesk.money.Money;
import io.coaldesk.pricing.CirculationCost;
import io.coaldesk.pricing.CreditLossPolicy;
import io.coaldesk.pricing.InstrumentSurcharge;
import io.coaldesk.pricing.PriceChangePolicy;
import io.coaldesk.pricing.PriceLimit;
import io.coaldesk.pricing.PricingPolicy;
import io.coaldesk.pricing.PricingPrinciple;
import io.coaldesk.pricing.PrinciplePolicy;
import io.coaldesk.pricing.rule.RuleCondition;
import io.coaldesk.pricing.rule.RuleStage;
import io.coaldesk.pricing.rule.Stacking;
import io.coaldesk.reason.Label;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What guards a price in generated policies: stages, surcharges, limits on changes, substitutes, bands, principles. */
final class GuardArbitraries {

    private static final double SOMETIMES = 0.3;

    private GuardArbitraries() {}

    static Arbitrary<UnaryOperator<PricingPolicy>> guards() {
        return Combinators.combine(
                        stages(),
                        surcharges(),
                        priceChanges().optional(SOMETIMES),
                        decimals("0.9", "1.1", 2).optional(SOMETIMES),
                        limits().list().ofMaxSize(2),
                        circulation().optional(SOMETIMES),
                        principles(),
                        creditLosses().optional(SOMETIMES))
                .as((stages, surcharges, change, substitutes, limits, circulation, principles, losses) ->
                        policy -> policy.withStages(stages)
                                .withSeasons(CompleteRules.seasons())
                                .withSurcharges(surcharges)
                                .withPriceChange(change)
                                .withSubstituteShare(substitutes)
                                .withLimits(numbered(limits))
                                .withCirculation(circulation.stream().toList())
                                .withPrinciples(principles)
                                .withCreditLoss(losses));
    }

    private static Arbitrary<List<RuleStage>> stages() {
        return Arbitraries.of(Stacking.class).optional(0.6).list().ofSize(4).map(stackings -> {
            List<RuleStage> stages = new ArrayList<>();
            for (int i = 0; i < stackings.size(); i++) {
                int stage = i + 1;
                stackings.get(i).ifPresent(stacking -> stages.add(new RuleStage(stage, Label.of("stage"), stacking)));
            }
            return stages;
        });
    }

    private static Arbitrary<Map<PaymentInstrument, InstrumentSurcharge>> surcharges() {
        Arbitrary<InstrumentSurcharge> addOns = money("0", "15").map(InstrumentSurcharge.AddOn::new);
        Arbitrary<InstrumentSurcharge> grossUps = Combinators.combine(
                        decimals("0", "0.06", 4), Arbitraries.of(90, 180), Arbitraries.of(360, 365))
                .as(InstrumentSurcharge.GrossUp::new);
        return Arbitraries.oneOf(addOns, grossUps)
                .optional(0.5)
                .map(surcharge -> surcharge
                        .map(one -> Map.of(PaymentInstrument.BANK_ACCEPTANCE, one))
                        .orElseGet(Map::of));
    }

    private static Arbitrary<PriceChangePolicy> priceChanges() {
        return Combinators.combine(
                        decimals("0", "0.1", 3).optional(0.7),
                        decimals("0", "0.1", 3).optional(0.7),
                        money("0", "8").optional(0.4),
                        Arbitraries.integers().between(0, 40).optional(SOMETIMES))
                .as((rise, fall, band, days) -> PriceChangePolicy.builder()
                        .maxRise(rise)
                        .maxFall(fall)
                        .deadBand(band)
                        .minDays(days)
                        .build());
    }

    private static Arbitrary<PriceLimit> limits() {
        return Combinators.combine(
                        Arbitraries.of(true, false),
                        decimals("500", "650", 1).optional(0.7),
                        decimals("650", "900", 1),
                        RuleArbitraries.conditions().optional(0.5))
                .as((proRata, low, high, condition) -> limit(proRata, low, high, condition));
    }

    private static PriceLimit limit(
            boolean proRata, Optional<BigDecimal> low, BigDecimal high, Optional<RuleCondition> condition) {
        return PriceLimit.builder()
                .id("limit")
                .label(Label.of("limit", "限价"))
                .validFrom(LocalDate.of(2012, 2, 1))
                .place(PricingSamples.FOB)
                .calorificValue(new ContractCalorificValue(PricingSamples.NET_CV, new BigDecimal("5500")))
                .proRata(proRata)
                .tax(PricingSamples.VAT)
                .low(low)
                .high(high)
                .condition(condition)
                .build();
    }

    private static List<PriceLimit> numbered(List<PriceLimit> limits) {
        List<PriceLimit> numbered = new ArrayList<>();
        for (PriceLimit limit : limits) {
            numbered.add(limit.withId("limit-" + numbered.size()));
        }
        return numbered;
    }

    private static Arbitrary<CirculationCost> circulation() {
        return Combinators.combine(
                        money("0", "20"),
                        money("0", "20").optional(0.5),
                        Arbitraries.integers().between(0, 3).optional(0.5))
                .as((way, resale, most) -> CirculationCost.builder()
                        .from(PricingSamples.FOB)
                        .to(PricingSamples.FOB)
                        .perTonne(way)
                        .perResale(resale)
                        .maxResales(most)
                        .build());
    }

    private static Arbitrary<Map<PricingPrinciple, PrinciplePolicy>> principles() {
        Arbitrary<PrinciplePolicy> settings = Combinators.combine(
                        Arbitraries.of(QuotePoint.class).optional(0.5),
                        PolicyArbitraries.margins().optional(0.5))
                .as(PrinciplePolicy::new);
        return Arbitraries.maps(Arbitraries.of(PricingPrinciple.class), settings)
                .ofMaxSize(2);
    }

    private static Arbitrary<CreditLossPolicy> creditLosses() {
        return Combinators.combine(decimals("0", "0.02", 4), decimals("0", "0.05", 4))
                .as((graded, ungraded) -> {
                    SortedMap<String, BigDecimal> byGrade = new TreeMap<>();
                    byGrade.put("AA", graded);
                    return new CreditLossPolicy(byGrade, ungraded);
                });
    }

    static Arbitrary<BigDecimal> decimals(String from, String to, int scale) {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal(from), new BigDecimal(to))
                .ofScale(scale);
    }

    static Arbitrary<Money> money(String from, String to) {
        return decimals(from, to, 2)
                .map(amount -> Money.of(amount, PolicySamples.full().currency()));
    }
}
