package io.coaldesk.blending;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.coaldesk.json.DocumentFormat;
import io.coaldesk.money.DeliveryPlace;
import io.coaldesk.money.TaxTreatment;
import java.util.Currency;

/**
 * What holds for the prices of a table of offers unless a row says otherwise.
 *
 * @param currency the currency of prices and freights
 * @param tax how prices and freights stand to tax
 * @param place where prices hold, and where freights end: the place of blending
 */
@DocumentFormat("coaldesk/offer-terms@1")
public record OfferTerms(
        @JsonProperty(required = true) Currency currency,
        @JsonProperty(required = true) TaxTreatment tax,
        @JsonProperty(required = true) DeliveryPlace place) {

    /** Returns terms. */
    public static OfferTerms of(Currency currency, TaxTreatment tax, DeliveryPlace place) {
        return new OfferTerms(currency, tax, place);
    }
}
