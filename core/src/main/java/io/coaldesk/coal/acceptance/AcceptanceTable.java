package io.coaldesk.coal.acceptance;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.json.DocumentFormat;
import io.coaldesk.policy.Finding;
import io.coaldesk.policy.Policy;
import io.coaldesk.policy.PolicyHeader;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.Require;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The signed differences T between what the seller states and what the check finds that a batch may have: the numbers of
 * GB/T 18666, which the user supplies. This library ships none.
 *
 * <p>T is negative for ash, total moisture and sulphur, positive for the calorific value. It holds for the sampling plan
 * that its source names.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableAcceptanceTable.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@DocumentFormat("coaldesk/acceptance-table@1")
public abstract class AcceptanceTable implements Policy, WithAcceptanceTable {

    AcceptanceTable() {}

    // Repeated: the generated class copies only the annotations of the accessor that it implements.
    @Override
    @JsonProperty("policy")
    public abstract PolicyHeader header();

    /** Returns by what T is multiplied where the check is compared with a contract value, more than zero. */
    public abstract Optional<BigDecimal> contractFactor();

    /** Returns the allowed differences, each form of coal and index once. */
    public abstract List<AllowedDifference> differences();

    /**
     * Returns gaps and overlaps of bins, a T of the wrong sign, keys that are no index and differences that stand twice as
     * errors; check values at either end that no bin holds as doubtful.
     */
    @Override
    public List<Finding> lint() {
        return AcceptanceLint.of(this);
    }

    @Value.Check
    AcceptanceTable validate() {
        contractFactor().ifPresent(factor -> Require.positive("contractFactor", factor));
        return PlainText.areShortest(contractFactor().stream())
                ? this
                : withContractFactor(contractFactor().map(PlainText::withoutTrailingZeros));
    }

    /** Builds an {@link AcceptanceTable}. */
    public static final class Builder extends ImmutableAcceptanceTable.Builder {
        Builder() {}
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }
}
