package io.coaldesk.policy;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.coaldesk.json.CoaldeskJson;

/**
 * Which policy was applied.
 *
 * @param id the policy's id
 * @param version its version
 * @param sha256 the SHA-256 of its canonical JSON, 64 hexadecimal digits
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record PolicyStamp(String id, String version, String sha256) {

    /** Returns the stamp of a policy. */
    public static PolicyStamp of(Policy policy) {
        return new PolicyStamp(policy.header().id(), policy.header().version(), CoaldeskJson.sha256(policy));
    }
}
