package io.coaldesk.pricing.settlement;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.coaldesk.policy.DecisionStamp;
import io.coaldesk.reason.Language;
import io.coaldesk.reason.Reason;
import java.util.List;

/** What a {@link Settler} answers for one lot: an invoice, a rejected lot, or why the lot cannot be settled. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "status")
@JsonSubTypes({
    @JsonSubTypes.Type(SettlementInvoice.class),
    @JsonSubTypes.Type(RejectedLot.class),
    @JsonSubTypes.Type(UnsettledLot.class)
})
public sealed interface SettlementAnswer permits SettlementInvoice, RejectedLot, UnsettledLot {

    /** Returns the id of the lot. */
    String lot();

    /** Returns why. */
    List<Reason> reasons();

    /** Returns what this was decided with. */
    DecisionStamp stamp();

    /** Returns this answer as a page in a language. */
    default String explain(Language language) {
        return SettlementPage.of(this, language);
    }
}
