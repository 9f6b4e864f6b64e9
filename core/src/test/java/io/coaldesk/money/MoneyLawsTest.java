package io.coaldesk.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.coaldesk.testing.core.MoneyArbitraries;
import io.coaldesk.testing.core.MoneyLaws;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The laws of exact money on generated prices. */
class MoneyLawsTest {

    @Property(tries = 2000)
    void net_plus_tax_is_gross(@ForAll PricePerTonne price, @ForAll MoneyRounding rounding) {
        MoneyLaws.netPlusTaxIsGross(price, rounding);
    }

    @Property
    void trailing_zeros_never_matter(@ForAll PricePerTonne price, @ForAll @IntRange(max = 6) int zeros) {
        MoneyLaws.trailingZerosNeverMatter(price, zeros);
    }

    @Property
    void sums_and_differences_cancel(@ForAll Money money, @ForAll("amounts") BigDecimal other) {
        Money more = money.plus(Money.of(other, money.currency()));

        assertThat(more.minus(money)).isEqualTo(Money.of(other, money.currency()));
    }

    @Property
    void the_amount_with_the_other_sign_cancels(@ForAll Money money) {
        assertThat(money.plus(money.negated())).isEqualTo(Money.zero(money.currency()));
    }

    @Property
    void rounding_is_that_of_the_amount(@ForAll Money money, @ForAll MoneyRounding rounding) {
        assertThat(money.rounded(rounding)).isEqualTo(Money.of(rounding.round(money.amount()), money.currency()));
    }

    @Provide
    Arbitrary<BigDecimal> amounts() {
        return MoneyArbitraries.amounts().withoutEdgeCases();
    }

    /** A rounding that always goes up adds a unit on the way there and keeps it on the way back. */
    @Test
    void the_tax_law_fails_for_a_rounding_that_favours_one_side() {
        PricePerTonne price = PricePerTonne.of(
                new BigDecimal("1.00"),
                Currency.getInstance("CNY"),
                TaxTreatment.excluded("0.001"),
                DeliveryPlace.parse("qinhuangdao/yard"));

        assertThatThrownBy(() -> MoneyLaws.netPlusTaxIsGross(price, MoneyRounding.of(2, RoundingMode.UP)))
                .isInstanceOf(AssertionError.class);
    }
}
