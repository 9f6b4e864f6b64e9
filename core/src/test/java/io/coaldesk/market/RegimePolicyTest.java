package io.coaldesk.market;

import static io.coaldesk.market.Regimes.dec;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.coaldesk.json.CoaldeskJson;
import io.coaldesk.policy.Finding;
import io.coaldesk.reason.InvalidValueException;
import io.coaldesk.reason.Language;
import org.junit.jupiter.api.Test;

class RegimePolicyTest {

    private final RegimePolicy policy = Regimes.policy();

    @Test
    void a_sound_policy_has_no_finding_and_survives_json() {
        String json = CoaldeskJson.write(policy);
        assertThat(policy.lint()).isEmpty();
        assertThat(json).startsWith("{\n  \"format\" : \"coaldesk/regime-policy@1\",\n  \"policy\" : {");
        assertThat(CoaldeskJson.read(RegimePolicy.class, json)).isEqualTo(policy);
    }

    @Test
    void reversed_thresholds_are_found() {
        RegimePolicy reversed = policy.withUtilisation(UtilisationRule.of(dec("0.5"), dec("0.6"), dec("1")))
                .withPriceTrend(Regimes.trend().withAmpleBelow(dec("0.02")));
        assertThat(reversed.lint()).allMatch(Finding::isError);
        assertThat(reversed.lint().stream().map(finding -> finding.text(Language.EN)))
                .containsExactly(
                        "utilisation: the lower bound 0.6 is not below the upper bound 0.5",
                        "priceTrend: the lower bound 0.02 is not below the upper bound 0.02");
    }

    @Test
    void a_regime_that_no_reading_reaches_is_doubtful() {
        RegimePolicy high = policy.withAmpleFrom(dec("3.5")).withShortFrom(dec("-2.5"));
        assertThat(high.lint()).noneMatch(Finding::isError);
        assertThat(high.lint().stream().map(finding -> finding.text(Language.EN)))
                .containsExactly(
                        "ampleFrom: no reading gives ample supply: it asks for a score of 3.5, all votes together reach 3",
                        "shortFrom: no reading gives short supply: it asks for a score of -2.5,"
                                + " all votes together reach -2");
        assertThat(high.lint().get(0).reason().text(Language.ZH)).isEqualTo("供大于求无法达到：要求得分 3.5，全部指标合计至多 3");
    }

    @Test
    void impossible_numbers_are_refused() {
        assertRefused(() -> policy.withAmpleFrom(dec("0")), "ampleFrom: 0");
        assertRefused(() -> policy.withShortFrom(dec("0")), "shortFrom: 0");
        assertRefused(() -> policy.withRecordWeight(dec("-1")), "recordWeight: -1");
        assertRefused(() -> Regimes.trend().withObservations(1), "observations: 1");
        assertRefused(() -> Regimes.trend().withWeight(dec("-0.1")), "weight: -0.1");
        assertRefused(() -> UtilisationRule.of(dec("-0.1"), dec("0"), dec("1")), "ampleAbove: -0.1");
    }

    private static void assertRefused(Runnable action, String message) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(action::run)
                .withMessageStartingWith(message);
    }

    @Test
    void zeros_at_the_end_never_matter() {
        RegimePolicy longer = policy.withAmpleFrom(dec("2.00"))
                .withRecordWeight(dec("1.0"))
                .withPriceTrend(Regimes.trend().withWeight(dec("1.000")));
        assertThat(longer).isEqualTo(policy);
        assertThat(CoaldeskJson.sha256(longer)).isEqualTo(CoaldeskJson.sha256(policy));
    }
}
