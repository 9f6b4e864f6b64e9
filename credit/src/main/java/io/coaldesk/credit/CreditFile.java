package io.coaldesk.credit;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.json.DocumentFormat;
import io.coaldesk.money.Money;
import io.coaldesk.reason.Require;
import io.coaldesk.score.Facts;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is known of a customer's credit: the facts that are scored, what is open already, and what it usually buys.
 *
 * <p>Which facts are scored is the policy's business. Those of a coal seller's reputation check are usually named {@code
 * registeredCapitalSubscribed}, {@code registeredCapitalPaidIn}, {@code enterpriseSize}, {@code products}, {@code
 * taxStatus}, {@code wagesPaidOnTime} and {@code defaultRecord}.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableCreditFile.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@DocumentFormat("coaldesk/credit-file@1")
public abstract class CreditFile implements WithCreditFile {

    CreditFile() {}

    /** Returns the customer's id. */
    public abstract String customer();

    /** Returns the currency of every amount in the file, also of the facts that are amounts, in whole units. */
    public abstract Currency currency();

    /** Returns the facts; what is not known is absent. */
    @Value.Default
    public Facts facts() {
        return Facts.none();
    }

    /** Returns what is open already, tax included. */
    public abstract CreditExposure exposure();

    /** Returns the average sales to the customer per month, tax included; absent for a new customer. */
    public abstract Optional<Money> averageMonthlySales();

    /** Returns the day on which the file was true, if it states one. */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public abstract Optional<LocalDate> asOf();

    @Value.Check
    void validate() {
        Require.notBlank("customer", customer());
        Amounts.requireCurrency("exposure", exposure().currency(), currency());
        averageMonthlySales().ifPresent(sales -> {
            Amounts.requireNotNegative("averageMonthlySales", sales);
            Amounts.requireCurrency("averageMonthlySales", sales, currency());
        });
    }

    /** Builds a {@link CreditFile}. */
    public static final class Builder extends ImmutableCreditFile.Builder {
        Builder() {}
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }
}
