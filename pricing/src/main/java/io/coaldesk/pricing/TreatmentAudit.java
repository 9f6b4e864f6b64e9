package io.coaldesk.pricing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.coaldesk.policy.Finding;
import io.coaldesk.reason.Language;
import io.coaldesk.reason.TextPage;
import java.util.List;

/**
 * What an {@link EqualTreatmentAudit} found.
 *
 * @param groups the groups of equal deals, by their attributes
 * @param findings each spread within a group, and each differential without a code of justification
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record TreatmentAudit(
        @JsonProperty(required = true) List<TreatmentGroup> groups,
        @JsonProperty(required = true) List<Finding> findings) {

    /** Copies the lists. */
    public TreatmentAudit {
        groups = List.copyOf(groups);
        findings = List.copyOf(findings);
    }

    /** Returns whether nothing was found. */
    public boolean passes() {
        return findings.isEmpty();
    }

    /** Returns the groups and findings as a page that a person reads. */
    public String explain(Language language) {
        TextPage page = TextPage.in(language);
        page.section(
                "equal treatment: " + groups.size() + " groups of equal deals", "平等对待审计：同等条件 " + groups.size() + " 组");
        for (TreatmentGroup group : groups) {
            page.row(
                    String.join(", ", group.deals()),
                    page.say("spread ", "价差 ") + page.text(group.spread().toReasonValue()));
        }
        page.section("findings", "发现");
        if (findings.isEmpty()) {
            page.line(page.say("  - none", "  - 无"));
        }
        page.bullets(findings.stream().map(Finding::reason).toList());
        return page.toString();
    }
}
