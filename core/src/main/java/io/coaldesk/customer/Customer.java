package io.coaldesk.customer;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.reason.Label;
import io.coaldesk.reason.Require;
import io.coaldesk.score.Facts;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A customer: who it is, where it stands in the trade, and the facts that segmentation scores.
 *
 * <p>Its creditworthiness is not here; that is the credit module's file.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableCustomer.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class Customer implements WithCustomer {

    Customer() {}

    /** Returns the id that customer, credit file and contracts share. */
    public abstract String id();

    /** Returns the name. */
    public abstract Label name();

    /** Returns the industry's code, such as {@code power}, {@code steel}, {@code cement} or {@code trade}. */
    public abstract String industry();

    /** Returns the sales region's code, such as {@code east-china}. */
    public abstract String region();

    /** Returns whether a partnership agreement is in force. */
    @Value.Default
    public boolean partner() {
        return false;
    }

    /** Returns the facts that segmentation scores, such as the tonnes of a year. */
    @Value.Default
    public Facts facts() {
        return Facts.none();
    }

    /** Returns the tier that segmentation assigned; a document leaves it out, and the deal desk sets it. */
    public abstract Optional<CustomerTier> tier();

    /** Returns the grade of risk that credit last assigned; it is an input of pricing, which never derives it. */
    public abstract Optional<RiskGrade> riskGrade();

    @Value.Check
    void validate() {
        Require.notBlank("id", id());
        Require.notBlank("industry", industry());
        Require.notBlank("region", region());
    }

    /** Builds a {@link Customer}. */
    public static final class Builder extends ImmutableCustomer.Builder {
        Builder() {}
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }
}
