package io.coaldesk.deal;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.customer.RiskGrade;
import io.coaldesk.money.Money;
import io.coaldesk.policy.DecisionStamp;
import io.coaldesk.reason.Reason;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What credit says of a customer and the terms it asks for. */
@Value.Immutable
@JsonDeserialize(as = ImmutableCreditOpinion.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonIgnoreProperties(ignoreUnknown = true)
public abstract class CreditOpinion implements WithCreditOpinion {

    CreditOpinion() {}

    /** Returns the grade of the customer. */
    public abstract RiskGrade grade();

    /** Returns the credit limit, tax included. */
    public abstract Money limit();

    /** Returns what is open already, tax included. */
    public abstract Money exposure();

    /** Returns what is left of the limit; never below zero. */
    public abstract Money headroom();

    /** Returns the terms that are granted; absent if all trade is barred. */
    public abstract Optional<PaymentTerms> granted();

    /** Returns the reasons: grade, limit, terms, conditions, approvals. */
    public abstract List<Reason> reasons();

    /** Returns what this was decided with. */
    public abstract DecisionStamp stamp();

    /** Builds a {@link CreditOpinion}. */
    public static final class Builder extends ImmutableCreditOpinion.Builder {
        Builder() {}
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }
}
