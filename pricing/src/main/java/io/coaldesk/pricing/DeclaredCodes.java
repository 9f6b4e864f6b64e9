package io.coaldesk.pricing;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;

/**
 * The codes that a policy's rules may name; a rule that names another is an error.
 *
 * @param industries the codes of industries, sorted
 * @param regions the codes of sales regions, sorted
 * @param justifications the codes of justifications, sorted; absent if rules may give any
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record DeclaredCodes(
        @JsonProperty(required = true) List<String> industries,
        @JsonProperty(required = true) List<String> regions,
        Optional<List<String>> justifications) {

    /** Returns codes of industries and regions, with justifications left open. */
    public static DeclaredCodes of(List<String> industries, List<String> regions) {
        return new DeclaredCodes(industries, regions, Optional.empty());
    }

    /** Sorts the codes. */
    public DeclaredCodes {
        industries = industries.stream().sorted().distinct().toList();
        regions = regions.stream().sorted().distinct().toList();
        justifications =
                justifications.map(codes -> codes.stream().sorted().distinct().toList());
    }
}
