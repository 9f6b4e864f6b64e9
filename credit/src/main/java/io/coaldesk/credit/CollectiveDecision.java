package io.coaldesk.credit;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.money.Money;
import io.coaldesk.reason.Label;
import io.coaldesk.reason.Labelled;
import org.immutables.value.Value;

/**
 * The rule that large amounts are decided collectively (集体决策): from which open amount on, and by whom.
 *
 * <p>The amount is what the deal leaves open at the terms that the customer asks for.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableCollectiveDecision.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class CollectiveDecision implements WithCollectiveDecision {

    CollectiveDecision() {}

    /** Whether an amount that equals the threshold is decided collectively. */
    public enum Comparison implements Labelled {
        /** It is: {@code amount >= threshold}. */
        AT_LEAST(Label.of("is at least", "达到")),
        /** It is not: {@code amount > threshold}. */
        MORE_THAN(Label.of("is more than", "超过"));

        private final Label label;

        Comparison(Label label) {
            this.label = label;
        }

        @Override
        public Label label() {
            return label;
        }
    }

    /** Returns how amounts are compared with the threshold. */
    public abstract Comparison comparison();

    /** Returns the threshold, tax included. */
    public abstract Money threshold();

    /** Returns who decides, such as the board. */
    public abstract Label approver();

    /** Returns whether an open amount, tax included, is decided collectively. */
    public boolean isNeededFor(Money amount) {
        return comparison() == Comparison.AT_LEAST ? !threshold().isMoreThan(amount) : amount.isMoreThan(threshold());
    }

    @Value.Check
    void validate() {
        Amounts.requireNotNegative("threshold", threshold());
    }

    /** Builds a {@link CollectiveDecision}. */
    public static final class Builder extends ImmutableCollectiveDecision.Builder {
        Builder() {}
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }
}
