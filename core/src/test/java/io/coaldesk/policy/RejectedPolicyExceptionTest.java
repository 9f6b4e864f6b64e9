package io.coaldesk.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.coaldesk.reason.ReasonValue;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RejectedPolicyExceptionTest {

    private static final PolicyHeader HEADER = PolicyHeader.builder()
            .id("tiers")
            .version("3")
            .validFrom(LocalDate.of(2012, 1, 1))
            .source("example")
            .build();
    private static final Finding ERROR =
            Finding.of("bands", PolicyReason.GAP, ReasonValue.text("10"), ReasonValue.text("12"));
    private static final Finding WARNING = Finding.of(
            "rules", PolicyReason.NON_MONOTONE, ReasonValue.text("a"), ReasonValue.text("b"), ReasonValue.text("c"));

    @Test
    void a_policy_with_an_error_is_refused_with_the_errors_alone() {
        TestPolicy policy = new TestPolicy(HEADER, 0, List.of(WARNING, ERROR));

        RejectedPolicyException refusal =
                catchThrowableOfType(RejectedPolicyException.class, () -> RejectedPolicyException.requireSound(policy));

        assertThat(refusal.findings()).containsExactly(ERROR);
        assertThat(refusal).hasMessage("policy tiers 3 is refused: bands: no band holds the values from 10 to 12");
    }

    @Test
    void a_policy_with_a_warning_is_sound() {
        TestPolicy policy = new TestPolicy(HEADER, 0, List.of(WARNING));

        assertThat(RejectedPolicyException.requireSound(policy)).isSameAs(policy);
    }
}
