package io.coaldesk.blending;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.Require;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * The share that several coals have together, of the mass as received.
 *
 * @param coals the ids of the offers
 * @param min the least share, 0 to 1
 * @param max the greatest share, 0 to 1
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record GroupShare(
        @JsonProperty(required = true) List<String> coals, Optional<BigDecimal> min, Optional<BigDecimal> max) {

    /** Copies the ids and checks the shares. */
    public GroupShare {
        coals = List.copyOf(coals);
        min.ifPresent(share -> Require.share("min", share));
        max.ifPresent(share -> Require.share("max", share));
        if (min.isPresent() && max.isPresent()) {
            Require.that(min.get().compareTo(max.get()) <= 0, "min", min.get(), "not above max " + max.get());
        }
        Require.that(
                !coals.isEmpty() && new HashSet<>(coals).size() == coals.size(),
                "coals",
                coals,
                "one offer or more, each once");
        min = min.map(PlainText::withoutTrailingZeros);
        max = max.map(PlainText::withoutTrailingZeros);
    }

    /** Returns whether the offers may have a share together. */
    boolean allows(double share) {
        return min.map(least -> share >= least.doubleValue()).orElse(true)
                && max.map(most -> share <= most.doubleValue()).orElse(true);
    }
}
