package io.coaldesk.pricing.optimum;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.coaldesk.json.DocumentFormat;
import io.coaldesk.reason.Language;
import io.coaldesk.reason.Reason;
import io.coaldesk.reason.TextPage;
import java.util.List;

/**
 * What must be sold cannot be sold within the bounds of the prices; the optimiser never goes below a floor instead.
 *
 * @param shortfalls the tonnes that cannot be sold, each segment's by id and then the total's; none where limits of other
 *     kinds exclude each other
 * @param reasons why
 */
@JsonTypeName("INFEASIBLE")
@DocumentFormat("coaldesk/segment-price-plan@1")
@JsonIgnoreProperties(
        ignoreUnknown = true,
        value = {"status"},
        allowGetters = true)
@JsonPropertyOrder({"status", "shortfalls", "reasons"})
public record SegmentPriceInfeasible(
        @JsonProperty(required = true) List<UnsoldTonnes> shortfalls,
        @JsonProperty(required = true) List<Reason> reasons)
        implements SegmentPriceResult {

    /** Copies the lists. */
    public SegmentPriceInfeasible {
        shortfalls = List.copyOf(shortfalls);
        reasons = List.copyOf(reasons);
    }

    @Override
    public Status status() {
        return Status.INFEASIBLE;
    }

    @Override
    public String explain(Language language) {
        TextPage page = TextPage.in(language);
        page.section("no prices keep every limit", "没有满足全部限制的价格");
        page.bullets(reasons);
        return page.toString();
    }
}
