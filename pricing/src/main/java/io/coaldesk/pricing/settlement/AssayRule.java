package io.coaldesk.pricing.settlement;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.reason.Require;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Which analysis of a lot settles. */
@Value.Immutable
@JsonDeserialize(as = ImmutableAssayRule.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class AssayRule implements WithAssayRule {

    AssayRule() {}

    /** Returns whose analysis is looked at first. */
    public abstract AssayParty first();

    /** Returns whose analysis it is compared with; absent if the first alone settles. */
    public abstract Optional<AssayParty> second();

    /** Returns how far the two may be apart, by key; if any is exceeded, they are in dispute. */
    public abstract List<AssayTolerance> tolerances();

    /** Returns what settles while every tolerance is kept; stated where there is a second. */
    public abstract Optional<EvidenceChoice> within();

    /** Returns what settles in a dispute; stated where there are tolerances. */
    public abstract Optional<EvidenceChoice> beyond();

    @Value.Check
    AssayRule validate() {
        Require.that(
                second().filter(first()::equals).isEmpty(), "assay.second", first(), "another party than the first");
        Require.that(second().isPresent() == within().isPresent(), "assay.within", within(), "stated with a second");
        Require.that(
                second().isPresent() || tolerances().isEmpty(),
                "assay.tolerances",
                tolerances(),
                "none without a second");
        Require.that(tolerances().isEmpty() == beyond().isEmpty(), "assay.beyond", beyond(), "stated with tolerances");
        Require.that(
                within().filter(EvidenceChoice.UMPIRE::equals).isEmpty(),
                "assay.within",
                within(),
                "FIRST, SECOND or MEAN");
        List<AssayTolerance> sorted = tolerances().stream()
                .sorted(Comparator.comparing(AssayTolerance::key).thenComparing(AssayTolerance::tolerance))
                .toList();
        return sorted.equals(tolerances()) ? this : withTolerances(sorted);
    }

    /** Builds an {@link AssayRule}. */
    public static final class Builder extends ImmutableAssayRule.Builder {
        Builder() {}
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }
}
