package io.coaldesk.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import io.coaldesk.deal.PriceAnswer;
import io.coaldesk.deal.PriceLevel;
import io.coaldesk.json.CoaldeskJson;
import io.coaldesk.money.Currencies;
import io.coaldesk.money.Money;
import io.coaldesk.money.PricePerTonne;
import io.coaldesk.policy.BandEdge;
import io.coaldesk.pricing.rule.EffectBase;
import io.coaldesk.pricing.rule.NumberRange;
import io.coaldesk.pricing.rule.PricingRule;
import io.coaldesk.pricing.rule.RuleEffect;
import io.coaldesk.pricing.rule.TonnageStep;
import io.coaldesk.testing.core.ValueContract;
import io.coaldesk.testing.core.ValueTypes;
import io.coaldesk.testing.pricing.CompleteRules;
import io.coaldesk.testing.pricing.CompleteSamples;
import io.coaldesk.testing.pricing.PolicySamples;
import io.coaldesk.testing.pricing.PricingSamples;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The contract of every value type of this package and of {@code rule}; a type that is found and has no sample fails. */
class ValueContractTest {

    /** What an effect is taken of lives in code alone. */
    private static final Set<Class<?>> NOT_ON_THE_WIRE = Set.of(EffectBase.class);

    private static final Set<Class<?>> READ_AS =
            Set.of(PriceAnswer.class, RuleEffect.class, InstrumentSurcharge.class, ListPriceSource.class);

    private static final PricingPolicy POLICY = CompleteSamples.policy();
    private static final PriceRequest REQUEST = CompleteSamples.request();
    private static final Quote QUOTE = Pricer.of(POLICY).quote(REQUEST);
    private static final PricedDeal DEAL = new PricedDeal(REQUEST, QUOTE);

    private static final List<Object> SAMPLES =
            Stream.of(policyParts(), rules(), results()).flatMap(List::stream).toList();

    private static List<Object> policyParts() {
        return List.of(
                POLICY,
                POLICY.rounding(),
                POLICY.codes().orElseThrow(),
                POLICY.priceChange().orElseThrow(),
                CompleteSamples.termBand(),
                CompleteSamples.circulation(),
                new PrinciplePolicy(
                        POLICY.setting(REQUEST.market().regime().map(reading -> reading.regime()))
                                .orElseThrow()
                                .quotePoint(),
                        Optional.of(POLICY.margin())),
                CompleteSamples.loader().withLevel(PriceLevel.POCKET_PRICE),
                POLICY.bridges().get(0),
                POLICY.finance(),
                POLICY.creditLoss().orElseThrow(),
                POLICY.margin(),
                POLICY.margin().target().orElseThrow(),
                POLICY.margin().levels().get(0),
                new InstrumentSurcharge.GrossUp(new BigDecimal("0.0325"), 180, 360),
                new InstrumentSurcharge.AddOn(Money.of("10.5", "CNY")),
                CompleteSamples.landedCost(),
                ListPriceTest.quotedGrade(),
                ListPriceTest.byFormula(),
                REQUEST);
    }

    private static List<Object> rules() {
        PricingRule every = CompleteRules.everyAttribute();
        TonnageStep step = PolicySamples.step("100000", "200000.5", "-3");
        return List.of(
                every,
                every.condition(),
                new NumberRange(
                        Optional.of(new BigDecimal("1.5")), Optional.of(new BigDecimal("9.5")), BandEdge.TO_INCLUDED),
                POLICY.stages().get(0),
                POLICY.seasons().get(0),
                step,
                new RuleEffect.PerTonne(Money.of("-1.5", "CNY")),
                new RuleEffect.ShareOfPrice(new BigDecimal("-0.015")),
                CompleteRules.periodTable(),
                new RuleEffect.Replace(Money.of("700", "CNY")),
                new RuleEffect.AtLeast(Money.of("600", "CNY")),
                new RuleEffect.AtMost(Money.of("900", "CNY")),
                QUOTE.differentials().get(0));
    }

    private static List<Object> results() {
        PolicyImpactReport impact = PolicyImpact.between(
                        Pricer.of(POLICY),
                        Pricer.of(POLICY.withRules(POLICY.rules().get(0))))
                .over(List.of(REQUEST, foreign()));
        TreatmentAudit audit = EqualTreatmentAudit.of(PolicySamples.full())
                .audit(List.of(new PricedDeal(
                        PricingSamples.request(),
                        Pricer.of(PolicySamples.full()).quote(PricingSamples.request()))));
        return List.of(
                QUOTE,
                QUOTE.costs().get(0),
                QUOTE.creditCost().orElseThrow(),
                QUOTE.calorificUnitPrice().orElseThrow(),
                QUOTE.delivered().orElseThrow(),
                QuoteComparison.of(QUOTE, QUOTE),
                QuoteComparison.of(QUOTE, QUOTE).steps().get(0),
                DEAL,
                audit,
                audit.groups().get(0),
                impact,
                impact.deals().get(0));
    }

    /** A request that a policy refuses, so that a report of impact holds a refusal. */
    private static PriceRequest foreign() {
        PricePerTonne cost = REQUEST.supply().cost();
        return REQUEST.withSupply(REQUEST.supply()
                .withCost(PricePerTonne.of(cost.amount(), Currencies.parse("USD"), cost.tax(), cost.place())));
    }

    @TestFactory
    Stream<DynamicTest> every_value_type_keeps_the_contract() {
        return SAMPLES.stream()
                .map(sample -> DynamicTest.dynamicTest(typeOf(sample).getSimpleName(), () -> verify(sample)));
    }

    @SuppressWarnings("unchecked")
    private static void verify(Object sample) {
        Class<?> type = typeOf(sample);
        Class<?> readAs = READ_AS.stream()
                .filter(face -> face.isAssignableFrom(type))
                .findFirst()
                .orElse(type);
        ValueContract.verify((Class<Object>) readAs, sample);
    }

    @Test
    void every_value_type_that_is_found_has_a_sample() {
        Set<String> rooms = Set.of(PricingPolicy.class.getPackageName(), PricingRule.class.getPackageName());
        Set<Class<?>> found = ValueTypes.beside(PricingPolicy.class).stream()
                .filter(type -> rooms.contains(type.getPackageName()) && !NOT_ON_THE_WIRE.contains(type))
                .collect(Collectors.toSet());
        assertThat(SAMPLES.stream().map(ValueContractTest::typeOf).collect(Collectors.<Class<?>>toSet()))
                .isEqualTo(found);
    }

    @Test
    void what_a_share_or_an_edge_is_written_with_does_not_matter() {
        assertThat(CoaldeskJson.read(RuleEffect.class, "{\"type\":\"SHARE_OF_PRICE\",\"share\":-0.0150}"))
                .isEqualTo(new RuleEffect.ShareOfPrice(new BigDecimal("-0.015")));
        assertThat(NumberRange.from("1.50")).isEqualTo(NumberRange.from("1.5"));
        assertThat(new CreditLossPolicy(new TreeMap<>(Map.of("AA", new BigDecimal("0.010"))), BigDecimal.ONE))
                .isEqualTo(new CreditLossPolicy(new TreeMap<>(Map.of("AA", new BigDecimal("0.01"))), BigDecimal.ONE));
    }

    private static Class<?> typeOf(Object value) {
        Class<?> type = value.getClass();
        return type.getSimpleName().startsWith("Immutable") ? type.getSuperclass() : type;
    }
}
