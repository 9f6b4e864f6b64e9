package io.coaldesk.pricing.formula;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.coaldesk.market.BasisAspect;
import io.coaldesk.reason.Require;
import java.util.List;

/**
 * In what an index may differ from the price of the formula. Without it, an index on another basis is refused by name.
 *
 * @param index the id of the index
 * @param aspects in what it may differ, one or more
 */
public record IndexDifference(
        @JsonProperty(required = true) String index,
        @JsonProperty(required = true) List<BasisAspect> aspects) {

    /** Sorts the aspects. */
    public IndexDifference {
        Require.notBlank("index", index);
        Require.that(!aspects.isEmpty(), "aspects", "none", "one or more");
        aspects = aspects.stream().distinct().sorted().toList();
    }
}
