package io.coaldesk.market;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.money.DeliveryPlace;
import io.coaldesk.money.TaxTreatment;
import io.coaldesk.reason.Label;
import io.coaldesk.reason.Require;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** What the number of an index or of a formula means: unit, currency, tax, place, and the calorific value that is priced. */
@Value.Immutable
@JsonDeserialize(as = ImmutablePriceBasis.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class PriceBasis implements WithPriceBasis {

    PriceBasis() {}

    /** Returns what the number is per. */
    public abstract PriceUnit unit();

    /** Returns the currency; present unless the unit is {@link PriceUnit#POINTS}. */
    public abstract Optional<Currency> currency();

    /** Returns whether the number contains tax; present unless the unit is {@link PriceUnit#POINTS}. */
    public abstract Optional<TaxTreatment> tax();

    /** Returns where the price holds; present unless the unit is {@link PriceUnit#POINTS}. */
    public abstract Optional<DeliveryPlace> place();

    /** Returns the calorific value of the coal that is priced, if one is stated. */
    public abstract Optional<ContractCalorificValue> calorificValue();

    /** Returns the basis of a bare number. */
    public static PriceBasis points() {
        return builder().unit(PriceUnit.POINTS).build();
    }

    /** Returns what differs; a calorific value only where both state one. */
    public Set<BasisAspect> differencesFrom(PriceBasis other) {
        Set<BasisAspect> differences = EnumSet.noneOf(BasisAspect.class);
        if (unit() != other.unit()) {
            differences.add(BasisAspect.UNIT);
        }
        if (!currency().equals(other.currency())) {
            differences.add(BasisAspect.CURRENCY);
        }
        if (!tax().equals(other.tax())) {
            differences.add(BasisAspect.TAX);
        }
        if (!place().equals(other.place())) {
            differences.add(BasisAspect.PLACE);
        }
        if (calorificValue().isPresent()
                && other.calorificValue().isPresent()
                && !calorificValue().equals(other.calorificValue())) {
            differences.add(BasisAspect.CALORIFIC_VALUE);
        }
        return differences;
    }

    /** Returns the currency and unit after a number, such as {@code CNY/t}; of cents, {@code USD cents/MMBtu}. */
    public Label unitLabel() {
        String space = unit() == PriceUnit.CENTS_PER_MMBTU ? " " : "";
        return currency()
                .map(code -> Label.of(
                        code.getCurrencyCode() + space + unit().label().en(),
                        code.getCurrencyCode() + space + unit().label().zh()))
                .orElseGet(() -> unit().label());
    }

    /** Returns what is stated beside currency and unit: the tax, the place and the calorific value. */
    public Label termsLabel() {
        Optional<Label> priced = calorificValue()
                .map(value -> Label.of(
                        value.key().label().en() + " "
                                + value.key().amount(value.value()).en(),
                        value.key().label().zh() + " "
                                + value.key().amount(value.value()).zh()));
        List<Label> parts = Stream.of(tax().map(TaxTreatment::label), place().map(DeliveryPlace::label), priced)
                .flatMap(Optional::stream)
                .toList();
        return parts.isEmpty()
                ? Label.of("a bare number", "纯数值")
                : Label.of(
                        parts.stream().map(Label::en).collect(Collectors.joining(", ")),
                        parts.stream().map(Label::zh).collect(Collectors.joining("，")));
    }

    @Value.Check
    void validate() {
        requireMoney("currency", currency());
        requireMoney("tax", tax());
        requireMoney("place", place());
    }

    private void requireMoney(String field, Optional<?> stated) {
        Require.that(stated.isPresent() || !unit().isMoney(), field, "missing", "a value for unit " + unit());
        stated.ifPresent(value -> Require.that(unit().isMoney(), field, value, "none for unit " + unit()));
    }

    /** Builds a {@link PriceBasis}. */
    public static final class Builder extends ImmutablePriceBasis.Builder {
        Builder() {}
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }
}
