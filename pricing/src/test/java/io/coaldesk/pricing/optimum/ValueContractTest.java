package io.coaldesk.pricing.optimum;

import static org.assertj.core.api.Assertions.assertThat;

import io.coaldesk.testing.core.ValueContract;
import io.coaldesk.testing.core.ValueTypes;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The contract of every value type of this package; a type that is found and has no sample here fails. */
class ValueContractTest {

    private static final SegmentPriceRequest REQUEST = GoldenDocumentsTest.request();
    private static final SegmentPricePlan PLAN = Requests.plan(REQUEST);
    private static final SegmentPriceInfeasible NONE = (SegmentPriceInfeasible) GoldenDocumentsTest.infeasible();

    private static final List<Object> SAMPLES = List.of(
            REQUEST,
            REQUEST.segments().get(0),
            REQUEST.arbitrageLimits().get(0),
            Requests.linear("100.5", "1.5"),
            Requests.constant("100.5", "1.5"),
            new PrincipleSetting.ProfitFirst(),
            new PrincipleSetting.VolumeFirst(Requests.number("1.5")),
            new PrincipleSetting.FollowMarket(Requests.number("1.5")),
            PLAN,
            PLAN.prices().get(0),
            PLAN.binding().get(0),
            new UniformPrice(Requests.number("500.5"), Requests.number("10.5"), Requests.number("99.5")),
            PLAN.verification(),
            NONE,
            new UnsoldTonnes(Optional.of("a"), Requests.number("1.5")),
            new CalibratedDemand.Fitted(Requests.linear("100", "1")),
            new CalibratedDemand.Unusable(NONE.reasons()),
            new DemandObservation(Requests.number("500.5"), Requests.number("10.5")),
            NetbackTest.sample(),
            TransportTest.ROAD,
            TransportTest.ROAD.bands().get(0),
            TransportTest.ROAD.radius(Requests.number("100")),
            new ModeRange("road", BigDecimal.ZERO, Requests.number("10.5")),
            new MineBoundary(Requests.number("10.5"), Requests.number("10.5")));

    /** Cases of a closed choice, which are read as the choice. */
    private static final List<Class<?>> CHOICES = List.of(Demand.class, PrincipleSetting.class, CalibratedDemand.class);

    @TestFactory
    Stream<DynamicTest> every_value_type_keeps_the_contract() {
        return SAMPLES.stream()
                .map(sample -> DynamicTest.dynamicTest(typeOf(sample).getSimpleName(), () -> verify(sample)));
    }

    private static <T> void verify(T sample) {
        @SuppressWarnings("unchecked")
        Class<T> type = (Class<T>) CHOICES.stream()
                .filter(choice -> choice.isInstance(sample))
                .<Class<?>>map(choice -> choice)
                .findFirst()
                .orElse(typeOf(sample));
        ValueContract.verify(type, sample);
    }

    @Test
    void every_value_type_has_a_sample() {
        Set<Class<?>> found = ValueTypes.beside(SegmentOptimiser.class).stream()
                .filter(type -> type.getPackage().equals(SegmentOptimiser.class.getPackage()))
                .collect(Collectors.toSet());
        assertThat(SAMPLES.stream().map(ValueContractTest::typeOf).collect(Collectors.<Class<?>>toSet()))
                .isEqualTo(found);
    }

    private static Class<?> typeOf(Object value) {
        Class<?> type = value.getClass();
        return type.getSimpleName().startsWith("Immutable") ? type.getSuperclass() : type;
    }
}
