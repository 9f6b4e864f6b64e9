package io.coaldesk.credit;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.json.DocumentFormat;
import io.coaldesk.money.MoneyRounding;
import io.coaldesk.policy.BandEdge;
import io.coaldesk.policy.Finding;
import io.coaldesk.policy.Policy;
import io.coaldesk.policy.PolicyHeader;
import io.coaldesk.reason.Require;
import io.coaldesk.score.Scorecard;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The rule book of credit: what earns which grade, and what each grade may owe, for how long, on which conditions.
 *
 * <p>A veto lowers the grade to {@link #vetoGrade} and never raises it. The limit of a customer is
 *
 * <pre>min over the grade's methods of round(result), where a figure that is not known gives 0</pre>
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableCreditPolicy.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@DocumentFormat("coaldesk/credit-policy@1")
public abstract class CreditPolicy implements Policy, WithCreditPolicy {

    CreditPolicy() {}

    @Override
    @JsonProperty("policy")
    public abstract PolicyHeader header();

    /** Returns the currency of every amount; credit files and requests must be in it. */
    public abstract Currency currency();

    /** Returns what is scored. */
    public abstract Scorecard scorecard();

    /** Returns which bound a grade's scores include. */
    @Value.Default
    public BandEdge gradeEdge() {
        return BandEdge.FROM_INCLUDED;
    }

    /** Returns the grades, the best first. */
    public abstract List<CreditGrade> grades();

    /** Returns the code of the grade that a vetoed customer has at best. */
    public abstract String vetoGrade();

    /** Returns the code of the grade of a customer without a credit file. */
    public abstract String unknownCustomerGrade();

    /** Returns how the result of each limit method is rounded. */
    public abstract MoneyRounding limitRounding();

    /** Returns the rule for amounts that are decided collectively, if there is one. */
    public abstract Optional<CollectiveDecision> collectiveDecision();

    /**
     * Returns the findings of the scorecard; gaps and overlaps of the grades' scores; codes that stand twice or are
     * unknown; and, with a witness, everything by which a better customer would be treated worse.
     */
    @Override
    public List<Finding> lint() {
        return CreditPolicyLint.of(this);
    }

    @Value.Check
    void validate() {
        Require.that(!grades().isEmpty(), "grades", "[]", "at least one grade");
        for (int i = 0; i < grades().size(); i++) {
            for (LimitMethod method : grades().get(i).limits()) {
                if (method instanceof LimitMethod.Cap cap) {
                    Amounts.requireCurrency("grades[" + i + "].limits.amount", cap.amount(), currency());
                }
            }
        }
        collectiveDecision()
                .ifPresent(
                        rule -> Amounts.requireCurrency("collectiveDecision.threshold", rule.threshold(), currency()));
    }

    /** Builds a {@link CreditPolicy}. */
    public static final class Builder extends ImmutableCreditPolicy.Builder {
        Builder() {}
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }
}
