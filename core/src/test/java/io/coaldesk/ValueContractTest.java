package io.coaldesk;

import static org.assertj.core.api.Assertions.assertThat;

import io.coaldesk.adjustment.FreeRange;
import io.coaldesk.coal.CoalAnalysis;
import io.coaldesk.coal.CoalQuality;
import io.coaldesk.coal.CoalSpecification;
import io.coaldesk.coal.GrossCalorificValue;
import io.coaldesk.coal.NetCalorificReading;
import io.coaldesk.coal.NetCalorificValue;
import io.coaldesk.deal.AppraisedDeals;
import io.coaldesk.deal.Delivery;
import io.coaldesk.deal.PriceAnswer;
import io.coaldesk.deal.PriceWaterfall;
import io.coaldesk.deal.SingleCoal;
import io.coaldesk.deal.SupplyAnswer;
import io.coaldesk.json.CoaldeskJson;
import io.coaldesk.market.ContractCalorificValue;
import io.coaldesk.market.ExchangeRate;
import io.coaldesk.market.FixingRule;
import io.coaldesk.market.GradeConversion;
import io.coaldesk.market.IndexReading;
import io.coaldesk.market.Regraded;
import io.coaldesk.policy.AttributeValue;
import io.coaldesk.policy.Condition;
import io.coaldesk.policy.ConditionAttribute;
import io.coaldesk.policy.ConditionBox;
import io.coaldesk.policy.ConditionPoint;
import io.coaldesk.policy.Coverage;
import io.coaldesk.policy.Interval;
import io.coaldesk.policy.LintReport;
import io.coaldesk.policy.NamedBox;
import io.coaldesk.policy.Overlap;
import io.coaldesk.reason.Label;
import io.coaldesk.reason.Reason;
import io.coaldesk.reason.ReasonDefinition;
import io.coaldesk.reason.ReasonParameter;
import io.coaldesk.reason.ReasonValue;
import io.coaldesk.score.FactValue;
import io.coaldesk.table.Loaded;
import io.coaldesk.table.TableOptions;
import io.coaldesk.testing.core.ValueContract;
import io.coaldesk.testing.core.ValueTypes;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The contract of every value type of core; a type that is found and has no sample here fails. */
class ValueContractTest {

    /** Definitions in code and readings in memory, which no document holds. */
    private static final Set<Class<?>> NOT_ON_THE_WIRE = Stream.concat(
                    Stream.of(
                            ReasonDefinition.class,
                            ReasonParameter.class,
                            GrossCalorificValue.class,
                            NetCalorificValue.class,
                            NetCalorificReading.class,
                            IndexReading.Fixed.class,
                            IndexReading.Missing.class,
                            Regraded.Price.class,
                            Regraded.Refused.class,
                            TableOptions.class,
                            Interval.class,
                            Interval.Bound.class,
                            ConditionBox.class,
                            ConditionPoint.class,
                            NamedBox.class),
                    Stream.of(
                                    Condition.class,
                                    ConditionAttribute.class,
                                    AttributeValue.class,
                                    Overlap.class,
                                    Coverage.class)
                            .flatMap(choice -> Stream.of(choice.getPermittedSubclasses())))
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<Class<?>> READ_AS = Set.of(
            ReasonValue.class,
            FactValue.class,
            SupplyAnswer.class,
            PriceAnswer.class,
            FixingRule.class,
            GradeConversion.class);

    private static final Map<Class<?>, Object> SAMPLES = Stream.of(
                    Samples.reason(),
                    Samples.finding(),
                    Samples.header(),
                    Samples.policyStamp(),
                    Samples.stamp(),
                    Samples.quality(),
                    CoalAnalysis.of("a", Samples.quality()),
                    AcceptanceSamples.limit(),
                    Samples.specification(),
                    Samples.check(),
                    Samples.conformity(),
                    Samples.reporting(),
                    Samples.NET,
                    Samples.PLACE,
                    Samples.TAX,
                    Samples.price("720.5"),
                    Samples.rounding(),
                    Samples.adjustment(),
                    Samples.bracket(),
                    FreeRange.of("18.5", "21.5"),
                    Samples.adjustmentReading().pieces().get(0),
                    Samples.adjustmentReading(),
                    Samples.adjustmentLine(),
                    Samples.quote(),
                    Samples.ladder(),
                    Samples.datedPrice(),
                    Samples.indicators(),
                    Samples.regime(),
                    Samples.market(),
                    Samples.basis(),
                    Samples.fixing(),
                    Samples.index(),
                    Samples.window().from(),
                    Samples.window(),
                    Samples.fixingRules().get(0),
                    Samples.fixingRules().get(1),
                    Samples.fixingRules().get(2),
                    Samples.fixingRules().get(3),
                    Samples.datedCoefficients().coefficients().get(0),
                    Samples.datedCoefficients(),
                    Samples.conversions().get(0),
                    Samples.conversions().get(1),
                    Samples.conversions().get(2),
                    Samples.customer(),
                    Samples.grade(),
                    Samples.terms(),
                    Samples.start(),
                    Samples.leg(),
                    Samples.route(),
                    Samples.substitute(),
                    Samples.lastPrice(),
                    ExchangeRate.of("USD", "CNY", "7.1695", Samples.DAY),
                    new LintReport(Samples.header(), List.of(Samples.finding())),
                    Samples.sale(),
                    new Delivery(Samples.DAY, Samples.number("1000.5")),
                    Samples.schedule(),
                    new ContractCalorificValue(Samples.NET, Samples.number("5500")),
                    Samples.inquiry(),
                    Label.of("ash", "灰分"),
                    ReasonValue.text("a"),
                    ReasonValue.number(7),
                    ReasonValue.quantity(Samples.number("1.25"), Label.of("t", "吨")),
                    ReasonValue.date(Samples.DAY),
                    ReasonValue.term(Label.of("ash", "灰分")),
                    ReasonValue.list(List.of(ReasonValue.text("a"), ReasonValue.number(7))),
                    DealSamples.money("1.5"),
                    DealSamples.binding(),
                    DealSamples.reachable(),
                    DealSamples.shadowPrice(),
                    new SingleCoal("a", Label.of("Coal a"), Samples.price("660")),
                    DealSamples.component("a", "0.25", "12500.5"),
                    DealSamples.plan(),
                    DealSamples.noSupply(),
                    DealSamples.waterfall().steps().get(0),
                    DealSamples.waterfall(),
                    DealSamples.offer(),
                    DealSamples.noPrice(),
                    DealSamples.opinion(),
                    DealSamples.counterOffer(),
                    DealSamples.appraisal(),
                    new AppraisedDeals(
                            List.of(DealSamples.appraisal()), List.of(Samples.reason()), List.of(Samples.reason())),
                    PolicySamples.facts(),
                    FactValue.of("general"),
                    FactValue.of(Samples.number("1.5")),
                    PolicySamples.bin(),
                    PolicySamples.category(),
                    PolicySamples.numeric(),
                    PolicySamples.veto(),
                    PolicySamples.scorecard(),
                    PolicySamples.score().lines().get(0),
                    PolicySamples.score(),
                    PolicySamples.tierBand(),
                    PolicySamples.segmentation(),
                    PolicySamples.segment(),
                    PolicySamples.utilisation(),
                    PolicySamples.priceTrend(),
                    PolicySamples.regimePolicy(),
                    PolicySamples.rejected(),
                    GradeSamples.grade(),
                    GradeSamples.scale(),
                    GradeSamples.graded(),
                    GradeSamples.judgement(),
                    GradeSamples.index(),
                    GradeSamples.report(),
                    GradeSamples.rule(),
                    GradeSamples.limits(),
                    GradeSamples.ruleConformity(),
                    GradeSamples.commercial(),
                    GradeSamples.product(),
                    GradeSamples.catalogue(),
                    GradeSamples.fit(),
                    GradeSamples.products(),
                    RankSamples.hydrogenEdges(),
                    RankSamples.band(),
                    RankSamples.step(),
                    RankSamples.needed(),
                    RankSamples.result(),
                    AcceptanceSamples.rejection(),
                    AcceptanceSamples.lot(),
                    AcceptanceSamples.failedLimit(),
                    AcceptanceSamples.passRate(),
                    AcceptanceSamples.constantBin(),
                    AcceptanceSamples.allowedDifference(),
                    AcceptanceSamples.table(),
                    AcceptanceSamples.batch(),
                    AcceptanceSamples.comparison(),
                    AcceptanceSamples.accepted(),
                    AcceptanceSamples.thresholds(),
                    AcceptanceSamples.agreement(),
                    AcceptanceSamples.plausibility(),
                    new Loaded<>(List.of("a"), List.of(PolicySamples.rejected())))
            .collect(Collectors.toMap(ValueContractTest::typeOf, Function.identity()));

    @TestFactory
    Stream<DynamicTest> every_value_type_keeps_the_contract() {
        return SAMPLES.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(
                        entry.getKey().getName(), () -> verify(entry.getKey(), entry.getValue())));
    }

    @SuppressWarnings("unchecked")
    private static <T> void verify(Class<T> type, Object sample) {
        Class<? super T> readAs = READ_AS.stream()
                .filter(face -> face.isAssignableFrom(type))
                .<Class<? super T>>map(face -> (Class<? super T>) face)
                .findFirst()
                .orElse(type);
        if (readAs == ReasonValue.class || readAs == FactValue.class) {
            // It is read from any JSON value, so it has no properties of its own.
            ValueContract.readsBackEqual((Class<Object>) (Class<?>) readAs, sample);
        } else {
            ValueContract.verify((Class<Object>) (Class<?>) readAs, sample);
        }
    }

    @Test
    void every_value_type_that_is_found_has_a_sample() {
        Set<Class<?>> found = ValueTypes.beside(CoaldeskJson.class).stream()
                .filter(type -> !NOT_ON_THE_WIRE.contains(type))
                .collect(Collectors.toSet());

        assertThat(found).hasSizeGreaterThan(40).isSubsetOf(SAMPLES.keySet());
        assertThat(SAMPLES.keySet())
                .filteredOn(type -> !found.contains(type))
                .containsExactlyInAnyOrder(
                        CoalQuality.class, CoalSpecification.class, PriceWaterfall.class, Reason.class);
    }

    private static Class<?> typeOf(Object sample) {
        Class<?> type = sample.getClass();
        return type.getSimpleName().startsWith("Immutable") ? type.getSuperclass() : type;
    }
}
