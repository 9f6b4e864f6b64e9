package io.coaldesk.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.coaldesk.deal.PriceLevel;
import io.coaldesk.money.TaxTreatment;
import io.coaldesk.testing.pricing.PolicySamples;
import io.coaldesk.testing.pricing.PricingSamples;
import java.util.List;
import org.junit.jupiter.api.Test;

class CostBridgeTest {

    private static final CostLine LINE = PolicySamples.cost("b", "b", "乙", "1", TaxTreatment.none());

    @Test
    void leads_somewhere_else() {
        assertThatThrownBy(() -> new CostBridge(PricingSamples.FOB, PricingSamples.FOB, List.of()))
                .hasMessageContaining("another place than qinhuangdao/fob-trimmed");
    }

    @Test
    void sorts_its_lines_and_takes_only_costs_of_the_way() {
        assertThat(new CostBridge(PricingSamples.YARD, PricingSamples.FOB, List.of(LINE, LINE.withId("a"))).lines())
                .extracting(CostLine::id)
                .containsExactly("a", "b");
        assertThatThrownBy(() -> new CostBridge(
                        PricingSamples.YARD, PricingSamples.FOB, List.of(LINE.withLevel(PriceLevel.POCKET_PRICE))))
                .hasMessageContaining("bridge.lines.b.level");
    }
}
