package io.coaldesk.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import io.coaldesk.money.MoneyRounding;
import io.coaldesk.money.TaxTreatment;
import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

class PriceFloorTest {

    private static PricingRounding rounding(int price, int step, RoundingMode mode) {
        MoneyRounding steps = MoneyRounding.of(step, mode);
        return new PricingRounding(MoneyRounding.of(price, RoundingMode.HALF_UP), steps, steps);
    }

    @Test
    void finds_the_price_whose_net_value_is_met_exactly() {
        assertThat(new PriceFloor(TaxTreatment.included("0.17"), rounding(0, 2, RoundingMode.HALF_UP))
                        .lowest(new BigDecimal("600"), BigDecimal.ZERO))
                .isEqualByComparingTo("702");
    }

    @Test
    void goes_up_to_the_next_unit_of_the_price_and_takes_settlement_into_account() {
        assertThat(new PriceFloor(TaxTreatment.none(), rounding(0, 2, RoundingMode.HALF_UP))
                        .lowest(new BigDecimal("600.01"), new BigDecimal("-5.5")))
                .isEqualByComparingTo("606");
    }

    @Property
    void is_the_lowest_however_coarse_the_rounding(
            @ForAll @BigRange(min = "-100", max = "2000") @Scale(3) BigDecimal needed,
            @ForAll @BigRange(min = "-50", max = "50") @Scale(2) BigDecimal settlement,
            @ForAll @IntRange(max = 9) int priceScale,
            @ForAll @IntRange(max = 4) int stepScale,
            @ForAll RoundingMode mode) {
        PricingRounding rounding =
                rounding(priceScale, stepScale, mode == RoundingMode.UNNECESSARY ? RoundingMode.UP : mode);
        TaxTreatment tax = TaxTreatment.included("0.13");
        BigDecimal floor = new PriceFloor(tax, rounding).lowest(needed, settlement);
        BigDecimal lower = floor.subtract(BigDecimal.ONE.movePointLeft(priceScale));
        assertThat(tax.net(floor.add(settlement), rounding.step())).isGreaterThanOrEqualTo(needed);
        assertThat(tax.net(lower.add(settlement), rounding.step())).isLessThan(needed);
    }
}
