package io.coaldesk.coal.rank;

import static org.assertj.core.api.Assertions.assertThat;

import io.coaldesk.Refusals;
import org.junit.jupiter.api.Test;

class HydrogenEdgesTest {

    @Test
    void edges_rise_from_above_zero_to_at_most_100() {
        Refusals.assertRefused(() -> HydrogenEdges.of("0", "4"), "firstUpTo", "0", "more than 0");
        Refusals.assertRefused(() -> HydrogenEdges.of("4", "4.0"), "secondUpTo", "4", "more than firstUpTo 4");
        Refusals.assertRefused(() -> HydrogenEdges.of("4", "101"), "secondUpTo", "101", "0 to 100");
        assertThat(HydrogenEdges.of("1.50", "100")).isEqualTo(HydrogenEdges.of("1.5", "100.0"));
    }
}
