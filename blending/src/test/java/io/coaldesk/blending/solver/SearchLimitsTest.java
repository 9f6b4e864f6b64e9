package io.coaldesk.blending.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SearchLimitsTest {

    @Test
    void none_is_never_reached() {
        assertThat(SearchLimits.none().maxNodes()).isEqualTo(Long.MAX_VALUE);
        assertThat(SearchLimits.none().maxIterations()).isEqualTo(Long.MAX_VALUE);
        assertThat(SearchLimits.none().cancelled().getAsBoolean()).isFalse();
    }

    @Test
    void negative_limits_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SearchLimits(-1, 0, () -> false))
                .withMessage("maxNodes must be zero or more, not -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SearchLimits(0, -1, () -> false))
                .withMessage("maxIterations must be zero or more, not -1");
    }
}
