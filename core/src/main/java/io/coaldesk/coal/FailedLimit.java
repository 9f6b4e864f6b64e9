package io.coaldesk.coal;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.coaldesk.reason.Require;

/**
 * How many lots did not pass one limit of a specification.
 *
 * @param key the property, basis and unit of the limit
 * @param lots the lots that did not pass it, those without a measurement among them; 1 or more
 * @param missing the lots without a measurement
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record FailedLimit(QualityKey key, int lots, int missing) {

    /** Checks the counts. */
    public FailedLimit {
        Require.that(lots > 0, "lots", lots, "1 or more");
        Require.that(missing >= 0 && missing <= lots, "missing", missing, "0 to " + lots);
    }
}
