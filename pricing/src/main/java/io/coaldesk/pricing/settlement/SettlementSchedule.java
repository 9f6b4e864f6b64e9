package io.coaldesk.pricing.settlement;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.json.DocumentFormat;
import io.coaldesk.money.DeliveryPlace;
import io.coaldesk.money.TaxTreatment;
import io.coaldesk.policy.Finding;
import io.coaldesk.policy.Policy;
import io.coaldesk.policy.PolicyHeader;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * How the price of delivered coal follows its quality, weight and moisture, as a contract or tender states it.
 *
 * <p>The order of the items is the order of application: each item finds the price that those before it left. Rejections
 * are judged in their order, before any item. Items that change the price of a calorific unit come first.
 */
@Value.Immutable
@DocumentFormat("coaldesk/settlement-schedule@1")
@JsonDeserialize(as = ImmutableSettlementSchedule.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class SettlementSchedule implements Policy, WithSettlementSchedule {

    SettlementSchedule() {}

    /** Returns the identity and validity. */
    @Override
    @JsonProperty("policy")
    public abstract PolicyHeader header();

    /** Returns the currency of every amount. */
    public abstract Currency currency();

    /** Returns how prices and amounts stand to value-added tax. */
    public abstract TaxTreatment tax();

    /** Returns where the price holds. */
    public abstract DeliveryPlace place();

    /** Returns the price before any item; a lot may state another amount. */
    public abstract BasePrice basePrice();

    /** Returns what delivering less or more than was called does; before every item. */
    public abstract Optional<QuantityPerformance> performance();

    /** Returns the bonuses and penalties in their order of application. */
    public abstract List<SettlementItem> items();

    /** Returns what all changes of the price may come to. */
    public abstract Optional<TotalCap> totalCap();

    /** Returns how tonnes are brought to the contract's moisture; absent where they are not. */
    public abstract Optional<MoistureRule> moisture();

    /** Returns whether lots settle each by itself. */
    public abstract Averaging averaging();

    /** Returns the values beyond which a lot is not settled by the items; the first that is crossed decides. */
    public abstract List<RejectionRule> rejections();

    /** Returns which weight and which analysis settle. */
    public abstract EvidenceRules evidence();

    /** Returns where it is rounded and how. */
    public abstract SettlementRounding rounding();

    @Override
    public List<Finding> lint() {
        return SettlementLint.lint(this);
    }

    /** Returns every quality that a lot must give, sorted. */
    public Set<QualityKey> keys() {
        return AskedKeys.of(this).keySet();
    }

    /** Builds a {@link SettlementSchedule}. */
    public static final class Builder extends ImmutableSettlementSchedule.Builder {
        Builder() {}
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }
}
