package io.coaldesk.pricing.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RuleKindTest {

    @Test
    void allows_its_own_direction_and_no_change() {
        assertThat(RuleKind.PREMIUM.allows(1)).isTrue();
        assertThat(RuleKind.PREMIUM.allows(-1)).isFalse();
        assertThat(RuleKind.DISCOUNT.allows(-1)).isTrue();
        assertThat(RuleKind.DISCOUNT.allows(1)).isFalse();
        assertThat(RuleKind.DISCOUNT.allows(0) && RuleKind.PREMIUM.allows(0)).isTrue();
    }
}
