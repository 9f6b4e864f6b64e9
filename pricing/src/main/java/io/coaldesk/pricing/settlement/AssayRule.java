package io.coaldesk.pricing.settlement;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.coaldesk.reason.Require;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which analysis settles.
 *
 * @param first whose analysis is looked at first
 * @param second whose analysis it is compared with; absent if the first alone settles
 * @param tolerances how far the two may be apart; if any is exceeded, they are in dispute
 * @param within what settles while every tolerance is kept; needed where there is a second
 * @param beyond what settles in a dispute; needed where there is a tolerance
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record AssayRule(@JsonProperty(required = true) AssayParty first, Optional<AssayParty> second, List<AssayTolerance> tolerances, Optional<EvidenceChoice> within, Optional<EvidenceChoice> beyond) {

    /** Checks the parties and sorts the tolerances. */
    public AssayRule {
        tolerances = tolerances.stream()
                .sorted(Comparator.comparing(AssayTolerance::key).thenComparing(AssayTolerance::tolerance))
                .toList();
        Require.that(second.filter(first::equals).isEmpty(), "assay.second", first, "another party than the first");
        Require.that(second.isPresent() == within.isPresent(), "assay.within", within, "stated where there is a second");
        Require.that(second.isPresent() || tolerances.isEmpty(), "assay.tolerances", tolerances, "none without a second");
        Require.that(tolerances.isEmpty() == beyond.isEmpty(), "assay.beyond", beyond, "stated where there are tolerances");
        Require.that(
                within.filter(EvidenceChoice.UMPIRE::equals).isEmpty(), "assay.within", within, "FIRST, SECOND or MEAN");
    }
}
