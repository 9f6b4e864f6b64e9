package io.coaldesk.pricing;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * The codes that a policy's rules may name; a rule that names another is an error.
 *
 * @param industries the codes of industries, sorted
 * @param regions the codes of sales regions, sorted
 */
public record DeclaredCodes(
        @JsonProperty(required = true) List<String> industries,
        @JsonProperty(required = true) List<String> regions) {

    /** Sorts the codes. */
    public DeclaredCodes {
        industries = industries.stream().sorted().distinct().toList();
        regions = regions.stream().sorted().distinct().toList();
    }
}
