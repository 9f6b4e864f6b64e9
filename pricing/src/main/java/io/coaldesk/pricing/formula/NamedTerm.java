package io.coaldesk.pricing.formula;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.coaldesk.money.MoneyRounding;
import io.coaldesk.reason.Label;
import io.coaldesk.reason.Require;
import java.util.Optional;

/**
 * A term with a name, which others may refer to and which every explanation shows: a line of the contract's calculation.
 *
 * @param id the id by which {@link SourceTerm.Reference} names it
 * @param label what it is called
 * @param term the term
 * @param rounding how its value is rounded before it is used; absent if it is not
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record NamedTerm(
        @JsonProperty(required = true) String id,
        @JsonProperty(required = true) Label label,
        @JsonProperty(required = true) FormulaTerm term,
        Optional<MoneyRounding> rounding) {

    /** Checks the id and the rounding. */
    public NamedTerm {
        Require.notBlank("id", id);
    }

    /** Returns a term that is not rounded. */
    public static NamedTerm of(String id, Label label, FormulaTerm term) {
        return new NamedTerm(id, label, term, Optional.empty());
    }
}
