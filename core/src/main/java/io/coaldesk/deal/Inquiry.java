package io.coaldesk.deal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.adjustment.QualityAdjustment;
import io.coaldesk.coal.CoalSpecification;
import io.coaldesk.coal.QualityProperty;
import io.coaldesk.customer.Customer;
import io.coaldesk.json.DocumentFormat;
import io.coaldesk.market.ContractCalorificValue;
import io.coaldesk.money.DeliveryPlace;
import io.coaldesk.money.PricePerTonne;
import io.coaldesk.reason.Require;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** What a customer asks for: how much of which quality, where, when, and on which terms. */
@Value.Immutable
@JsonDeserialize(as = ImmutableInquiry.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@DocumentFormat("coaldesk/inquiry@1")
public abstract class Inquiry implements WithInquiry {

    Inquiry() {}

    /** Returns the inquiry's id. */
    public abstract String id();

    /** Returns who asks. */
    public abstract Customer customer();

    /** Returns where the coal changes hands, and where the price holds. */
    public abstract DeliveryPlace place();

    /** Returns the deliveries asked for. */
    public abstract DeliverySchedule deliveries();

    /** Returns the quality that the coal must have. */
    public abstract CoalSpecification specification();

    /** Returns the calorific value at which the contract states its price. */
    public abstract ContractCalorificValue contractCalorificValue();

    /** Returns the bonuses and penalties by which the quality delivered is settled. */
    public abstract List<QualityAdjustment> settlement();

    /** Returns the terms of payment asked for. */
    public abstract PaymentTerms paymentTerms();

    /** Returns the price that the customer bids, if it names one. */
    public abstract Optional<PricePerTonne> bid();

    /** Returns what is sold, by which way and under which contract, as far as a policy tells deals apart by it. */
    public abstract Optional<SaleDetails> sale();

    /** Returns {@link #sale}, or details of which nothing is known. */
    public SaleDetails saleDetails() {
        return sale().orElseGet(SaleDetails::none);
    }

    /** Returns the tonnes of all deliveries. */
    public BigDecimal tonnes() {
        return deliveries().totalTonnes();
    }

    @Value.Check
    void validate() {
        Require.notBlank("id", id());
        Set<QualityProperty> settled = new HashSet<>();
        settlement()
                .forEach(adjustment -> Require.that(
                        settled.add(adjustment.key().property()),
                        "settlement",
                        adjustment.key(),
                        "one adjustment for each property"));
        sale().flatMap(SaleDetails::periodTonnes)
                .ifPresent(period -> Require.that(
                        period.compareTo(tonnes()) >= 0,
                        "sale.periodTonnes",
                        period,
                        "the tonnes of the deal, " + tonnes() + ", or more"));
        bid().ifPresent(price -> {
            Require.positive("bid.amount", price.amount());
            Require.that(price.place().equals(place()), "bid.place", price.place(), "the inquiry's place, " + place());
        });
    }

    /** Builds an {@link Inquiry}. */
    public static final class Builder extends ImmutableInquiry.Builder {
        Builder() {}
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }
}
