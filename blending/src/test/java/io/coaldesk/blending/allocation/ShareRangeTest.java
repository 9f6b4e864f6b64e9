package io.coaldesk.blending.allocation;

import static io.coaldesk.blending.allocation.Samples.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.coaldesk.reason.InvalidValueException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ShareRangeTest {

    @Test
    void trailing_zeros_do_not_matter() {
        assertThat(ShareRange.exactly(number("0.50")))
                .isEqualTo(new ShareRange(Optional.of(number("0.5")), Optional.of(number("0.5"))));
    }

    @Test
    void refuses_what_is_no_share_or_reversed_or_empty() {
        assertThatThrownBy(() -> ShareRange.atMost(number("1.1")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("max: 1.1");
        assertThatThrownBy(() -> ShareRange.atLeast(number("-0.1"))).hasMessageContaining("min: -0.1");
        assertThatThrownBy(() -> new ShareRange(Optional.of(number("0.6")), Optional.of(number("0.5"))))
                .hasMessageContaining("not above max 0.5");
        assertThatThrownBy(() -> new ShareRange(Optional.empty(), Optional.empty()))
                .hasMessageContaining("min or max");
    }
}
