package io.coaldesk.deal;

import static io.coaldesk.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.coaldesk.money.Money;
import io.coaldesk.reason.Label;
import io.coaldesk.testing.core.MoneyArbitraries;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PriceWaterfallTest {

    private static final Currency CNY = Currency.getInstance("CNY");
    private static final Label STEP = Label.of("step", "步骤");

    private static Money money(String amount) {
        return Money.of(amount, "CNY");
    }

    @Test
    void has_a_value_at_each_level() {
        PriceWaterfall waterfall = PriceWaterfall.builder(CNY)
                .step(PriceLevel.LIST_PRICE, "ladder", STEP, money("725"))
                .step(PriceLevel.INVOICE_PRICE, "partner", STEP, money("-5"))
                .step(PriceLevel.INVOICE_PRICE, "region", STEP, money("0"))
                .step(PriceLevel.POCKET_MARGIN, "coal", STEP, money("-600.5"))
                .build();

        assertThat(waterfall.steps()).hasSize(4);
        assertThat(waterfall.at(PriceLevel.LIST_PRICE)).isEqualTo(money("725"));
        assertThat(waterfall.at(PriceLevel.INVOICE_PRICE)).isEqualTo(money("720"));
        assertThat(waterfall.at(PriceLevel.POCKET_PRICE)).isEqualTo(money("720"));
        assertThat(waterfall.at(PriceLevel.POCKET_MARGIN)).isEqualTo(money("119.5"));
    }

    @Test
    void a_builder_refuses_to_go_back_and_to_end_before_it_began() {
        PriceWaterfall.Builder builder =
                PriceWaterfall.builder(CNY).step(PriceLevel.POCKET_PRICE, "tax", STEP, money("-100"));

        assertRefused(
                () -> builder.step(PriceLevel.INVOICE_PRICE, "late", STEP, money("1")),
                "steps.late.level",
                PriceLevel.INVOICE_PRICE.toString(),
                PriceLevel.POCKET_PRICE + " or later");
        assertRefused(() -> PriceWaterfall.builder(CNY).build(), "steps", "none", "one step or more");
    }

    @Test
    void equal_steps_make_equal_waterfalls() {
        PriceWaterfall.Builder builder =
                PriceWaterfall.builder(CNY).step(PriceLevel.LIST_PRICE, "ladder", STEP, money("725"));
        PriceWaterfall first = builder.build();
        PriceWaterfall longer = builder.step(PriceLevel.INVOICE_PRICE, "partner", STEP, money("-5"))
                .build();

        assertThat(first)
                .isEqualTo(PriceWaterfall.of(first.steps()))
                .hasSameHashCodeAs(PriceWaterfall.of(first.steps()));
        assertThat(first.steps()).hasSize(1);
        assertThat(longer).isNotEqualTo(first);
        assertThat(first).hasToString("PriceWaterfall" + first.steps());
    }

    @Property
    void it_adds_up_exactly(@ForAll("amounts") List<BigDecimal> amounts) {
        PriceWaterfall.Builder builder = PriceWaterfall.builder(CNY);
        amounts.forEach(amount -> builder.step(PriceLevel.INVOICE_PRICE, "r", STEP, Money.of(amount, CNY)));
        Money sum = Money.of(amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add), CNY);

        assertThat(builder.running()).isEqualTo(sum);
        assertThat(builder.build().at(PriceLevel.POCKET_MARGIN)).isEqualTo(sum);
    }

    @Provide
    Arbitrary<List<BigDecimal>> amounts() {
        return MoneyArbitraries.amounts().list().ofMinSize(1).ofMaxSize(8);
    }

    @Test
    void a_sum_that_is_wrong_a_level_that_goes_back_and_no_step_are_refused() {
        WaterfallStep first = new WaterfallStep(PriceLevel.INVOICE_PRICE, "a", STEP, money("10"), money("10"));
        WaterfallStep wrong = new WaterfallStep(PriceLevel.INVOICE_PRICE, "b", STEP, money("1"), money("12"));
        WaterfallStep back = new WaterfallStep(PriceLevel.LIST_PRICE, "c", STEP, money("1"), money("11"));
        WaterfallStep dollars =
                new WaterfallStep(PriceLevel.INVOICE_PRICE, "d", STEP, Money.of("1", "USD"), Money.of("11", "USD"));

        assertRefused(() -> PriceWaterfall.of(List.of(first, wrong)), "steps.b.running", "12 CNY", "11 CNY");
        assertRefused(
                () -> PriceWaterfall.of(List.of(first, back)), "steps.c.level", "LIST_PRICE", "INVOICE_PRICE or later");
        assertRefused(() -> PriceWaterfall.of(List.of(first, dollars)), "currency", "USD", "the same as CNY");
        assertRefused(() -> PriceWaterfall.of(List.of()), "steps", "none", "one step or more");
    }
}
