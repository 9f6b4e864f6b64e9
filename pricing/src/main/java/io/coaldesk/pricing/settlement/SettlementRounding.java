package io.coaldesk.pricing.settlement;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.coal.ReportingRule;
import io.coaldesk.money.MoneyRounding;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.Require;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** Where a settlement is rounded and how; there is no default. */
@Value.Immutable
@JsonDeserialize(as = ImmutableSettlementRounding.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class SettlementRounding implements WithSettlementRounding {

    SettlementRounding() {}

    /** Returns how a measured value is rounded that no item reports by a rule of its own: the moisture. */
    public abstract ReportingRule assay();

    /** Returns how the calorific value of a base price is rounded. */
    public abstract ReportingRule calorificValue();

    /** Returns how every step per tonne and the price of a calorific unit are rounded. */
    public abstract MoneyRounding rate();

    /** Returns how the settled price per tonne is rounded, once. */
    public abstract MoneyRounding price();

    /** Returns the least step of the settled price, if it moves in ticks such as 0.05: a multiple by the mode of the price. */
    public abstract Optional<BigDecimal> priceTick();

    /** Returns how tonnes are rounded: those that settle, and those of each deduction. */
    public abstract MoneyRounding tonnes();

    /** Returns how the amount of the invoice is rounded. */
    public abstract MoneyRounding amount();

    /** Returns how the tax is rounded; net and tax add up whatever it is. */
    public abstract MoneyRounding tax();

    @Value.Check
    SettlementRounding validate() {
        priceTick().ifPresent(tick -> Require.positive("rounding.priceTick", tick));
        return PlainText.areShortest(priceTick().stream())
                ? this
                : withPriceTick(priceTick().map(PlainText::withoutTrailingZeros));
    }

    /** Returns the settled price of an exact one. */
    BigDecimal settled(BigDecimal exact) {
        BigDecimal rounded = price().round(exact);
        return priceTick()
                .map(tick -> exact.divide(tick, 0, price().mode()).multiply(tick))
                .orElse(rounded);
    }

    /** Builds a {@link SettlementRounding}. */
    public static final class Builder extends ImmutableSettlementRounding.Builder {
        Builder() {}
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }
}
