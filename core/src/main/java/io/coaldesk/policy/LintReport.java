package io.coaldesk.policy;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.coaldesk.reason.Language;
import io.coaldesk.reason.TextPage;
import java.util.List;

/**
 * What the linter says of a policy.
 *
 * @param policy the policy's identity and validity
 * @param findings what is wrong or doubtful, worst first
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record LintReport(
        @JsonProperty(required = true) PolicyHeader policy,
        @JsonProperty(required = true) List<Finding> findings) {

    /** Copies the findings. */
    public LintReport {
        findings = List.copyOf(findings);
    }

    /** Returns the report on a policy. */
    public static LintReport of(Policy policy) {
        return new LintReport(policy.header(), policy.lint());
    }

    /** Returns whether no finding is an error, so that an engine takes the policy. */
    public boolean isSound() {
        return findings.stream().noneMatch(Finding::isError);
    }

    /** Returns the findings as a page that a person reads. */
    public String explain(Language language) {
        long errors = findings.stream().filter(Finding::isError).count();
        long doubts = findings.size() - errors;
        TextPage page = TextPage.in(language);
        page.line("== " + policy.id() + " " + policy.version() + ", " + policy.validity());
        page.line(page.say(
                (isSound() ? "sound" : "refused") + ": errors " + errors + ", doubts " + doubts,
                (isSound() ? "可用" : "拒用") + "：错误 " + errors + " 项，存疑 " + doubts + " 项"));
        findings.forEach(finding -> page.line((finding.isError() ? "  ! " : "  ? ") + finding.text(language)));
        return page.toString();
    }
}
