package io.coaldesk.pricing.optimum;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.money.Money;
import io.coaldesk.money.MoneyRounding;
import io.coaldesk.money.PricePerTonne;
import io.coaldesk.money.TaxTreatment;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.Require;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A delivered price brought back to where the coal comes from.
 *
 * <pre>N = P (1 - d) / (1 + v) - freight / (1 + vf) - port - loss - finance - service</pre>
 *
 * <p>Tax is taken out where the amount contains it. {@link #value} is per tonne loaded, without tax, rounded once.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableNetback.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class Netback implements WithNetback {

    Netback() {}

    /** Returns the delivered price {@code P}, with its tax treatment. */
    public abstract PricePerTonne delivered();

    /** Returns the share of the tonnes that is lost on the way, {@code d}, 0 to less than 1. */
    @Value.Default
    public BigDecimal deliveredLoss() {
        return BigDecimal.ZERO;
    }

    /** Returns the freight per tonne, 0 or more. */
    public abstract Money freight();

    /** Returns whether the freight contains tax, {@code vf}. */
    public abstract TaxTreatment freightTax();

    /** Returns port dues per tonne without tax, 0 or more; none if absent. */
    public abstract Optional<Money> port();

    /** Returns what is set aside for other losses per tonne without tax, 0 or more; none if absent. */
    public abstract Optional<Money> loss();

    /** Returns the cost of finance per tonne without tax, 0 or more; none if absent. */
    public abstract Optional<Money> finance();

    /** Returns the cost of service per tonne without tax, 0 or more; none if absent. */
    public abstract Optional<Money> service();

    /** Returns the netback per tonne loaded, without tax; below 0 if selling there costs more than it brings. */
    public Money value(MoneyRounding rounding) {
        BigDecimal value = net(delivered().amount(), delivered().tax())
                .multiply(BigDecimal.ONE.subtract(deliveredLoss()))
                .subtract(net(freight().amount(), freightTax()));
        for (Money cost : costs()) {
            value = value.subtract(cost.amount());
        }
        return Money.of(rounding.round(value), delivered().currency());
    }

    private static BigDecimal net(BigDecimal amount, TaxTreatment tax) {
        return amount.divide(tax.timesNet(), MathContext.DECIMAL128);
    }

    private List<Money> costs() {
        return Stream.of(port(), loss(), finance(), service())
                .flatMap(Optional::stream)
                .toList();
    }

    @Value.Check
    Netback validate() {
        Require.that(
                deliveredLoss().signum() >= 0 && deliveredLoss().compareTo(BigDecimal.ONE) < 0,
                "deliveredLoss",
                deliveredLoss(),
                "0 or more and less than 1");
        notNegative("freight", freight());
        port().ifPresent(cost -> notNegative("port", cost));
        loss().ifPresent(cost -> notNegative("loss", cost));
        finance().ifPresent(cost -> notNegative("finance", cost));
        service().ifPresent(cost -> notNegative("service", cost));
        BigDecimal shortest = PlainText.withoutTrailingZeros(deliveredLoss());
        return shortest.scale() == deliveredLoss().scale() ? this : withDeliveredLoss(shortest);
    }

    private void notNegative(String field, Money cost) {
        Require.notNegative(field, cost.amount());
        Require.that(
                cost.currency().equals(delivered().currency()),
                field + ".currency",
                cost.currency(),
                delivered().currency().getCurrencyCode());
    }

    /** Builds a {@link Netback}. */
    public static final class Builder extends ImmutableNetback.Builder {
        Builder() {}
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }
}
