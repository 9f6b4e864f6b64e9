package io.coaldesk.coal;

import static io.coaldesk.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.coaldesk.policy.Finding;
import io.coaldesk.policy.RejectedPolicyException;
import io.coaldesk.reason.Language;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlausibilityPolicyTest {

    private final PlausibilityPolicy example = PlausibilityPolicy.example();

    private static DeviationThresholds thresholds(String warning, String error) {
        return DeviationThresholds.of(new BigDecimal(warning), new BigDecimal(error));
    }

    @Test
    void the_example_is_sound_and_says_that_it_is_one() {
        assertThat(example.lint()).isEmpty();
        assertThat(example.header().source()).startsWith("example, no standard's figures");
    }

    @Test
    void an_error_below_its_warning_is_found() {
        PlausibilityPolicy reversed =
                example.withProximate(thresholds("2", "1")).withCalorific(thresholds("0.2", "0.1"));

        assertThat(reversed.lint())
                .allMatch(Finding::isError)
                .extracting(finding -> finding.text(Language.EN))
                .containsExactly(
                        "proximate: the lower bound 2 is not below the upper bound 1",
                        "calorific: the lower bound 0.2 is not below the upper bound 0.1");
        assertThatThrownBy(() -> Plausibility.of(reversed)).isInstanceOf(RejectedPolicyException.class);
        assertThat(example.withProximate(thresholds("1", "1")).lint()).isEmpty();
    }

    @Test
    void a_range_that_binds_nothing_is_doubtful() {
        PlausibilityPolicy idle = example.withRanges(CoalSpecification.of(Map.of(
                QualityKey.parse("ash_d"),
                QualityLimit.builder().typical(BigDecimal.TEN).build())));

        assertThat(idle.lint())
                .noneMatch(Finding::isError)
                .extracting(finding -> finding.text(Language.EN))
                .containsExactly(
                        "ranges.ash_d: the range of ash, dry has neither an end nor a tolerance and finds nothing");
    }

    @Test
    void impossible_thresholds_are_refused() {
        assertRefused(() -> thresholds("-0.1", "1"), "warning", "-0.1", "0 or more");
        assertRefused(() -> thresholds("0", "-1"), "error", "-1", "0 or more");
        assertRefused(() -> AgreementRule.of(new BigDecimal("1.1"), BigDecimal.ONE), "share", "1.1", "0 to 1");
        assertRefused(() -> AgreementRule.of(BigDecimal.ONE, new BigDecimal("-1")), "amount", "-1", "0 or more");
    }
}
