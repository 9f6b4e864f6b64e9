package io.coaldesk.credit;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.deal.PaymentTerms;
import io.coaldesk.money.Money;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** What credit is asked for. */
@Value.Immutable
@JsonDeserialize(as = ImmutableCreditRequest.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class CreditRequest implements WithCreditRequest {

    CreditRequest() {}

    /** Returns the terms that the customer asks for. */
    public abstract PaymentTerms terms();

    /** Returns the greatest amount that the deal leaves open at those terms, tax included, 0 or more, if it is known. */
    public abstract Optional<Money> amount();

    /** Returns the day that counts as today. */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public abstract LocalDate asOf();

    /** Returns a request for terms, whatever the amount. */
    public static CreditRequest of(PaymentTerms terms, LocalDate asOf) {
        return builder().terms(terms).asOf(asOf).build();
    }

    /** Returns a request for terms and the greatest amount that they leave open, tax included. */
    public static CreditRequest of(PaymentTerms terms, Money amount, LocalDate asOf) {
        return builder().terms(terms).amount(amount).asOf(asOf).build();
    }

    @Value.Check
    void validate() {
        amount().ifPresent(amount -> Amounts.requireNotNegative("amount", amount));
    }

    /** Builds a {@link CreditRequest}. */
    public static final class Builder extends ImmutableCreditRequest.Builder {
        Builder() {}
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }
}
