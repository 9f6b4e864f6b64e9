package io.coaldesk.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CreditReasonTest {

    /** The list only grows: a published code keeps its meaning. */
    @Test
    void codes_match_the_committed_list() {
        assertThat(Arrays.stream(CreditReason.values())
                        .map(reason -> reason.definition().code())
                        .sorted())
                .containsExactlyElementsOf(
                        Documents.text("/credit-reason-codes.txt").lines().toList());
    }
}
