package io.coaldesk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The linter of every kind of policy, run as the README says. */
class LintPolicyIT {

    private static final String SCRIPT = "LintPolicy.java";
    private static final String PRICING = "examples/data/policies/pricing-policy.json";

    private static String changed(Path folder, String from, String to) throws IOException {
        String policy = Files.readString(ChildJvm.root().resolve(PRICING));
        assertThat(policy).contains(from);
        return Files.writeString(folder.resolve("policy.json"), policy.replace(from, to))
                .toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                PRICING,
                "examples/data/policies/price-formula.json",
                "examples/data/policies/regime-policy.json",
                "examples/data/qinhuangdao-2012-06/credit-policy.json",
                "examples/data/qinhuangdao-2012-06/segmentation-policy.json",
                "examples/data/products/catalogue.json",
                "examples/data/acceptance/acceptance-table-invented.json",
                "examples/data/schedules/pci-tender.json"
            })
    void a_policy_of_any_kind_is_sound(String policy) {
        ChildJvm.Outcome run = ScriptRun.script(SCRIPT, policy);

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("== ").contains("sound: errors 0");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void the_schedule_that_resets_is_refused_in_both_languages() {
        String schedule = "examples/data/schedules/contract-094-known-bad.json";
        ChildJvm.Outcome english = ScriptRun.script(ScriptRun.POSIX_LOCALE, SCRIPT, schedule);
        ChildJvm.Outcome chinese = ScriptRun.script(ScriptRun.POSIX_LOCALE, SCRIPT, schedule, "--lang", "zh");

        assertThat(english.exitCode()).isEqualTo(3);
        assertThat(english.out()).contains("refused: errors", "4,100", "3,900", "3,700");
        assertThat(chinese.out()).contains("拒用：错误");
    }

    @Test
    void each_finding_names_its_path(@TempDir Path folder) throws IOException {
        String policy = changed(folder, "\"industries\": [\"power\", \"steel\"]", "\"industries\": [\"pwoer\"]");
        ChildJvm.Outcome run = ScriptRun.script(SCRIPT, policy, "--json");
        JsonNode report = JsonMapper.builder().build().readTree(run.out());

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(report.path("policy").path("id").asText()).isEqualTo("example-pricing");
        assertThat(report.path("findings").get(0).path("path").asText())
                .isEqualTo("rules[growth-industry].condition.industries");
    }

    @Test
    void what_is_no_policy_is_refused_with_the_kinds_that_are(@TempDir Path folder) throws IOException {
        ChildJvm.Outcome market = ScriptRun.script(SCRIPT, "examples/data/policies/market.json");
        ChildJvm.Outcome typo = ScriptRun.script(SCRIPT, changed(folder, "\"maxDiscount\"", "\"maxDisount\""));

        assertThat(market.exitCode()).isEqualTo(2);
        assertThat(market.err()).contains("coaldesk/market@1", "coaldesk/pricing-policy@1");
        assertThat(typo.exitCode()).isEqualTo(2);
        assertThat(typo.err()).contains("maxDisount");
    }
}
