package io.coaldesk.blending.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class AllocationReasonTest {

    /** A published code stays; new ones are added to the list. */
    @Test
    void codes_match_the_published_list() throws IOException {
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream("reason-codes.txt"))) {
            assertThat(Arrays.stream(AllocationReason.values())
                            .map(reason -> reason.definition().code())
                            .sorted())
                    .containsExactlyElementsOf(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .toList());
        }
    }
}
