package io.coaldesk.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

class MatchedTest {

    @Property
    void visits_the_conditions_that_are_met_in_their_order(@ForAll @Size(min = 1, max = 3) long[] bits) {
        Matched matched = new Matched(bits);
        List<Integer> visited = new ArrayList<>();
        for (int place = matched.next(0); place < bits.length * Long.SIZE; place = matched.next(place + 1)) {
            visited.add(place);
        }

        assertThat(visited)
                .containsExactlyElementsOf(BitSet.valueOf(bits).stream().boxed().toList())
                .allMatch(matched::holds);
    }
}
