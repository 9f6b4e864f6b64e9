package io.coaldesk.blending;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.deal.NoSupply;
import io.coaldesk.json.DocumentFormat;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.Reason;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A limit on the search came before the first recipe: whether there is one is not known.
 *
 * @param bound what the objective of no recipe is below, if that much was found out
 * @param reasons why
 */
@DocumentFormat("coaldesk/blend-plan@1")
@JsonDeserialize(using = JsonDeserializer.None.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonPropertyOrder({"status", "bound", "reasons"})
public record Unfinished(Optional<BigDecimal> bound, List<Reason> reasons) implements BlendResult {

    /** Copies the reasons and drops trailing zeros. */
    public Unfinished {
        bound = bound.map(PlainText::withoutTrailingZeros);
        reasons = List.copyOf(reasons);
    }

    @JsonCreator
    static Unfinished fromJson(
            @JsonProperty("bound") Optional<BigDecimal> bound,
            @JsonProperty(value = "reasons", required = true) List<Reason> reasons) {
        return new Unfinished(bound, reasons);
    }

    @Override
    public Status status() {
        return Status.LIMIT_REACHED;
    }

    @Override
    public NoSupply supply() {
        return NoSupply.builder().addAllReasons(reasons).build();
    }
}
