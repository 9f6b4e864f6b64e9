package io.coaldesk.deal;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.coaldesk.reason.Reason;
import java.util.List;

/**
 * The answers to several inquiries.
 *
 * @param appraisals one answer per inquiry that could be worked with, by id
 * @param findings where deals that are not declined need more of a stock or a headroom together than there is
 * @param rejected one reason per inquiry that could not be worked with
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record AppraisedDeals(
        @JsonProperty(required = true) List<DealAppraisal> appraisals,
        @JsonProperty(required = true) List<Reason> findings,
        @JsonProperty(required = true) List<Reason> rejected) {

    /** Copies the lists. */
    public AppraisedDeals {
        appraisals = List.copyOf(appraisals);
        findings = List.copyOf(findings);
        rejected = List.copyOf(rejected);
    }
}
