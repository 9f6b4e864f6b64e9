package io.coaldesk.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import io.coaldesk.reason.ReasonCode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PricingReasonTest {

    /** The list only grows: a stored reason is read by its code. */
    @Test
    void codes_match_the_committed_list() throws IOException {
        try (InputStream list = Objects.requireNonNull(getClass().getResourceAsStream("reason-codes.txt"))) {
            assertThat(Stream.<ReasonCode[]>of(
                                    PricingReason.values(),
                                    GuardReason.values(),
                                    PricingLintReason.values(),
                                    AuditReason.values())
                            .flatMap(Arrays::stream)
                            .map(reason -> reason.definition().code() + " "
                                    + reason.definition().severity()))
                    .containsExactlyInAnyOrderElementsOf(new String(list.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .toList());
        }
    }
}
