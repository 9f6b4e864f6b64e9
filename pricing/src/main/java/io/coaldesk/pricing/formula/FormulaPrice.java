package io.coaldesk.pricing.formula;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.market.PriceBasis;
import io.coaldesk.market.PriceUnit;
import io.coaldesk.money.MoneyRounding;
import io.coaldesk.money.PricePerTonne;
import io.coaldesk.policy.DecisionStamp;
import io.coaldesk.reason.Label;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.Reason;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The price of a formula, with the value of every term behind it. */
@Value.Immutable
@JsonDeserialize(as = ImmutableFormulaPrice.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonTypeName("PRICED")
public abstract non-sealed class FormulaPrice implements FormulaAnswer, WithFormulaPrice {

    /** Tonnes per short ton: 2,000 lb of 0.45359237 kg. */
    private static final BigDecimal TONNES_PER_SHORT_TON = new BigDecimal("0.90718474");

    FormulaPrice() {}

    @Override
    public abstract Label formula();

    @Override
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public abstract LocalDate day();

    @Override
    public abstract Optional<String> coal();

    /** Returns the price, rounded as the formula states. */
    public abstract BigDecimal amount();

    /** Returns what the amount means. */
    public abstract PriceBasis basis();

    /** Returns the value of the result before rounding, and of every term behind it. */
    public abstract TermValue result();

    @Override
    public abstract List<Reason> reasons();

    @Override
    public abstract DecisionStamp stamp();

    /** Returns the price per metric tonne, rounded once; empty where the formula prices no mass. */
    public Optional<PricePerTonne> perTonne(MoneyRounding rounding) {
        if (basis().unit() != PriceUnit.PER_TONNE && basis().unit() != PriceUnit.PER_SHORT_TON) {
            return Optional.empty();
        }
        BigDecimal tonnes = basis().unit() == PriceUnit.PER_TONNE ? BigDecimal.ONE : TONNES_PER_SHORT_TON;
        return Optional.of(PricePerTonne.of(
                rounding.divide(amount(), tonnes),
                basis().currency().orElseThrow(),
                basis().tax().orElseThrow(),
                basis().place().orElseThrow()));
    }

    @Value.Check
    FormulaPrice normalised() {
        BigDecimal shortest = PlainText.withoutTrailingZeros(amount());
        return shortest.scale() == amount().scale() ? this : withAmount(shortest);
    }

    /** Builds a {@link FormulaPrice}. */
    public static final class Builder extends ImmutableFormulaPrice.Builder {
        Builder() {}
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }
}
