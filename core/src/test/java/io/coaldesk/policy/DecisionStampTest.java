package io.coaldesk.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.coaldesk.json.CoaldeskJson;
import io.coaldesk.testing.core.PolicyArbitraries;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class DecisionStampTest {

    private static final LocalDate DAY = LocalDate.of(2012, 6, 18);
    private static final PolicyStamp PRICING = new PolicyStamp("pricing", "2", "b");
    private static final PolicyStamp CREDIT = new PolicyStamp("credit", "1", "a");

    @Test
    void policies_are_listed_by_id_once() {
        DecisionStamp stamp = DecisionStamp.of(DAY, List.of(PRICING, CREDIT, PRICING));

        assertThat(stamp.policies()).containsExactly(CREDIT, PRICING);
        assertThat(stamp).isEqualTo(DecisionStamp.of(DAY, CREDIT).and(DecisionStamp.of(DAY, PRICING)));
    }

    @Test
    void the_library_version_is_known() {
        assertThat(DecisionStamp.of(DAY, CREDIT).libraryVersion()).matches("[0-9]+\\.[0-9]+\\.[0-9]+(-SNAPSHOT)?");
    }

    @Property
    void a_policy_stamp_follows_the_content_alone(@ForAll PolicyHeader header) {
        TestPolicy policy = new TestPolicy(header);
        PolicyStamp stamp = PolicyStamp.of(policy);

        assertThat(stamp.sha256()).matches("[0-9a-f]{64}").isEqualTo(CoaldeskJson.sha256(policy));
        assertThat(PolicyStamp.of(new TestPolicy(header))).isEqualTo(stamp);
        assertThat(PolicyStamp.of(new TestPolicy(header, 1, List.of())).sha256())
                .isNotEqualTo(stamp.sha256());
    }

    @Property
    void joining_stamps_does_not_depend_on_their_order(@ForAll("headers") List<PolicyHeader> headers) {
        DecisionStamp forward = headers.stream()
                .map(header -> DecisionStamp.of(DAY, PolicyStamp.of(new TestPolicy(header))))
                .reduce(DecisionStamp::and)
                .orElseThrow();
        DecisionStamp backward = headers.stream()
                .map(header -> DecisionStamp.of(DAY, PolicyStamp.of(new TestPolicy(header))))
                .reduce((first, second) -> second.and(first))
                .orElseThrow();

        assertThat(forward).isEqualTo(backward);
    }

    @Provide
    Arbitrary<List<PolicyHeader>> headers() {
        return PolicyArbitraries.successiveHeaders();
    }
}
