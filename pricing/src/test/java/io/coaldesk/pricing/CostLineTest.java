package io.coaldesk.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.coaldesk.deal.PriceLevel;
import io.coaldesk.money.DeliveryPlace;
import io.coaldesk.money.Money;
import io.coaldesk.money.TaxTreatment;
import io.coaldesk.testing.pricing.PolicySamples;
import io.coaldesk.testing.pricing.PricingSamples;
import org.junit.jupiter.api.Test;

class CostLineTest {

    private static final DeliveryPlace TIANJIN = DeliveryPlace.parse("tianjin/fob");

    private final CostLine line = PolicySamples.cost("dues", "dues", "费", "22", TaxTreatment.none());

    @Test
    void arises_everywhere_or_where_it_says() {
        assertThat(line.arisesAt(TIANJIN)).isTrue();
        assertThat(line.withPlaces(PricingSamples.FOB).arisesAt(TIANJIN)).isFalse();
        assertThat(line.withPlaces(TIANJIN, PricingSamples.FOB))
                .isEqualTo(line.withPlaces(PricingSamples.FOB, TIANJIN));
    }

    @Test
    void refuses_a_negative_amount_and_a_level_before_the_pocket_price() {
        assertThatThrownBy(() -> line.withAmount(Money.of("-1", "CNY"))).hasMessageContaining("amount");
        assertThatThrownBy(() -> line.withLevel(PriceLevel.INVOICE_PRICE)).hasMessageContaining("POCKET_PRICE");
    }
}
