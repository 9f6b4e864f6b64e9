package io.coaldesk.blending.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.coaldesk.json.CoaldeskJson;
import io.coaldesk.reason.InvalidValueException;
import io.coaldesk.testing.core.ValueContract;
import io.coaldesk.testing.core.ValueTypes;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The contract of every value type of this package; a type that is found and has no sample here fails. */
class ValueContractTest {

    private static final AllocationRequest REQUEST =
            CoaldeskJson.read(AllocationRequest.class, GoldenDocuments.read("allocation-request"));
    private static final AllocationPlan PLAN =
            (AllocationPlan) Allocator.standard().allocate(REQUEST);
    private static final AllocationInfeasible NONE =
            (AllocationInfeasible) Allocator.standard().allocate(GoldenDocuments.impossible(REQUEST));

    private static final List<Object> SAMPLES = List.of(
            REQUEST,
            REQUEST.stockpiles().get(0),
            REQUEST.lots().get(0),
            REQUEST.products().get(0),
            REQUEST.resources().get(0),
            ShareRange.exactly(Samples.number("0.25")),
            Amounts.of("june", "1.5"),
            PLAN,
            PLAN.totals(),
            PLAN.deliveries().get(0),
            PLAN.lots().get(0),
            PLAN.stockpiles().get(0),
            PLAN.resources().get(0),
            PLAN.scarce().get(0),
            PLAN.ranking().orElseThrow(),
            PLAN.ranking().orElseThrow().products().get(0),
            PLAN.dryTotal().orElseThrow(),
            NONE,
            NONE.shortfalls().get(0));

    @TestFactory
    Stream<DynamicTest> every_value_type_keeps_the_contract() {
        return SAMPLES.stream()
                .map(sample -> DynamicTest.dynamicTest(typeOf(sample).getSimpleName(), () -> verify(sample)));
    }

    private static <T> void verify(T sample) {
        @SuppressWarnings("unchecked")
        Class<T> type = (Class<T>) typeOf(sample);
        ValueContract.verify(type, sample);
    }

    @Test
    void every_value_type_has_a_sample() {
        Set<Class<?>> found = ValueTypes.beside(Allocator.class).stream()
                .filter(type -> type.getPackage().equals(Allocator.class.getPackage()))
                .collect(Collectors.toSet());
        assertThat(SAMPLES.stream().map(ValueContractTest::typeOf).collect(Collectors.<Class<?>>toSet()))
                .isEqualTo(found);
    }

    @Test
    void a_stock_that_does_not_close_is_no_balance() {
        LotBalance balance = PLAN.lots().get(0);
        assertThatThrownBy(() -> balance.withArrivals(balance.arrivals().add(Samples.number("0.001"))))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("closing");
        DryTonnes dry = PLAN.dryTotal().orElseThrow();
        assertThatThrownBy(() -> dry.withDelivered(dry.delivered().add(Samples.number("0.001"))))
                .hasMessageContaining("closing");
        PlannedDelivery delivery = PLAN.deliveries().get(0);
        assertThatThrownBy(() -> delivery.withTonnes(delivery.tonnes().add(Samples.number("0.001"))))
                .hasMessageContaining("the sum of the lots");
    }

    private static Class<?> typeOf(Object value) {
        Function<Class<?>, Class<?>> declared =
                type -> type.getSimpleName().startsWith("Immutable") ? type.getSuperclass() : type;
        return declared.apply(value.getClass());
    }
}
