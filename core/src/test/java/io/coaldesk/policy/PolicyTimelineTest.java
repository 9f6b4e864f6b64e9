package io.coaldesk.policy;

import static io.coaldesk.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.coaldesk.reason.Language;
import io.coaldesk.testing.core.PolicyArbitraries;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PolicyTimelineTest {

    private static TestPolicy policy(String version, String from, String to) {
        return new TestPolicy(PolicyHeader.builder()
                .id("example")
                .version(version)
                .validFrom(LocalDate.parse(from))
                .validTo(Optional.of(to).filter(end -> !end.isEmpty()).map(LocalDate::parse))
                .source("example")
                .build());
    }

    @Test
    void picks_the_version_of_the_day_in_any_order() {
        TestPolicy first = policy("1", "2012-01-01", "2012-07-01");
        TestPolicy second = policy("2", "2012-07-01", "");
        PolicyTimeline<TestPolicy> timeline = PolicyTimeline.of(List.of(second, first));

        assertThat(timeline.versions()).containsExactly(first, second);
        assertThat(timeline.at(LocalDate.of(2012, 6, 30))).isEqualTo(first);
        assertThat(timeline.at(LocalDate.of(2012, 7, 1))).isEqualTo(second);
        assertThat(timeline.gaps()).isEmpty();
        assertRefused(
                () -> timeline.at(LocalDate.of(2011, 12, 31)),
                "asOf",
                "2011-12-31",
                "from 2012-01-01 until before 2012-07-01; from 2012-07-01 on");
    }

    @Test
    void two_versions_that_overlap_are_refused() {
        assertRefused(
                () -> PolicyTimeline.of(
                        List.of(policy("1", "2012-01-01", "2012-07-02"), policy("2", "2012-07-01", ""))),
                "policy.validFrom",
                "2012-07-01",
                "version 1 is valid from 2012-01-01 until before 2012-07-02");
        assertRefused(
                () -> PolicyTimeline.of(List.of(policy("1", "2012-01-01", ""), policy("2", "2012-01-01", ""))),
                "policy.validFrom",
                "2012-01-01",
                "version 1 is valid from 2012-01-01 on");
    }

    @Test
    void no_version_and_two_policies_are_refused() {
        TestPolicy first = policy("1", "2012-01-01", "2012-07-01");
        TestPolicy other = new TestPolicy(policy("2", "2012-07-01", "").header().withId("other"));

        assertRefused(() -> PolicyTimeline.of(List.of()), "versions", "none", "one version or more");
        assertRefused(
                () -> PolicyTimeline.of(List.of(first, other)),
                "policy.id",
                "other",
                "one id for all versions: example");
    }

    @Test
    void gaps_are_reported_in_both_languages() {
        PolicyTimeline<TestPolicy> timeline =
                PolicyTimeline.of(List.of(policy("1", "2012-01-01", "2012-07-01"), policy("2", "2012-08-01", "")));

        assertThat(timeline.gaps())
                .singleElement()
                .satisfies(gap -> assertThat(gap.text(Language.EN))
                        .isEqualTo("policy.validTo: no version is valid from 2012-07-01 until before 2012-08-01"))
                .satisfies(gap -> assertThat(gap.text(Language.ZH))
                        .isEqualTo("policy.validTo: 2012-07-01 至 2012-08-01（不含）没有有效版本"))
                .matches(gap -> !gap.isError());
    }

    /** Every day has the one version that is valid on it, or lies in a reported gap or outside. */
    @Property
    void a_day_is_in_one_version_or_in_none(
            @ForAll("timelines") PolicyTimeline<TestPolicy> timeline, @ForAll("days") LocalDate day) {
        List<TestPolicy> valid = timeline.versions().stream()
                .filter(version -> version.header().isValidOn(day))
                .toList();

        if (valid.isEmpty()) {
            assertRefused(() -> timeline.at(day), "asOf", day.toString(), "a day on which a version of example");
        } else {
            assertThat(valid).containsExactly(timeline.at(day));
        }
    }

    @Provide
    Arbitrary<PolicyTimeline<TestPolicy>> timelines() {
        return PolicyArbitraries.timelines(TestPolicy::new);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return PolicyArbitraries.days();
    }
}
