package io.coaldesk.pricing.formula;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.coaldesk.policy.Banded;
import io.coaldesk.reason.PlainText;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The term that holds where another lies in a band.
 *
 * @param from the lower bound; absent if there is none
 * @param to the upper bound; absent if there is none
 * @param term the term
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record TermBand(
        Optional<BigDecimal> from,
        Optional<BigDecimal> to,
        @JsonProperty(required = true) FormulaTerm term) implements Banded {

    /** Drops trailing zeros. */
    public TermBand {
        from = from.map(PlainText::withoutTrailingZeros);
        to = to.map(PlainText::withoutTrailingZeros);
    }
}
