package io.coaldesk.pricing;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.deal.TransportLeg;
import io.coaldesk.json.DocumentFormat;
import io.coaldesk.market.ExchangeRate;
import io.coaldesk.money.DeliveryPlace;
import io.coaldesk.money.Money;
import io.coaldesk.money.MoneyRounding;
import io.coaldesk.money.PricePerTonne;
import io.coaldesk.money.TaxTreatment;
import io.coaldesk.reason.Label;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.Require;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * What a tonne of imported coal costs at an inland place.
 *
 * <pre>
 * customs value = CIF * rate
 * duty          = customs value * d
 * import tax    = (customs value + duty) * v        deductible, paid at the border
 * net           = customs value + duty + sum of surcharges and legs net of their own tax
 * gross         = net * (1 + v)
 * </pre>
 *
 * <p>Each line is rounded once; the lines add up exactly to the net.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableLandedCost.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@DocumentFormat("coaldesk/landed-cost@1")
public abstract class LandedCost implements WithLandedCost {

    private static final Label CUSTOMS_VALUE = Label.of("customs value", "完税价格");
    private static final Label DUTY = Label.of("duty", "关税");
    private static final int LONGEST_DAYS = 3650;

    LandedCost() {}

    /** Returns the price per tonne with cost, insurance and freight, in the seller's currency. */
    public abstract Money cif();

    /** Returns the rate from the seller's currency to that of the cost, with its date. */
    public abstract ExchangeRate exchangeRate();

    /** Returns for how many days after its date the rate may be used, 0 or more. */
    public abstract int rateValidDays();

    /** Returns the rate of duty as a share of the customs value, such as 0.03. */
    public abstract BigDecimal dutyRate();

    /** Returns the rate of value-added tax on import, as a share. */
    public abstract BigDecimal taxRate();

    /** Returns surcharges per tonne at the port, such as inspection and agency. */
    public abstract List<TransportLeg> surcharges();

    /** Returns the port and inland legs, in their order. */
    public abstract List<TransportLeg> legs();

    /** Returns where the cost holds. */
    public abstract DeliveryPlace to();

    /** Returns how each line is rounded. */
    public abstract MoneyRounding rounding();

    /**
     * Returns the lines of the cost without deductible tax, in their order.
     *
     * @param day the day of the import
     * @throws io.coaldesk.reason.InvalidValueException if the rate is of a later day or too old
     */
    public List<CostItem> lines(LocalDate day) {
        exchangeRate().requireUsable(day, rateValidDays());
        Money customs = exchangeRate().convert(cif(), rounding());
        Money duty = customs.times(dutyRate()).rounded(rounding());
        List<CostItem> lines = new ArrayList<>();
        lines.add(new CostItem("customs-value", CUSTOMS_VALUE, cif(), TaxTreatment.none(), customs));
        lines.add(new CostItem("duty", DUTY, duty, TaxTreatment.none(), duty));
        Stream.concat(surcharges().stream(), legs().stream()).forEach(leg -> {
            customs.requireSameCurrency(leg.perTonne());
            BigDecimal net = leg.tax().net(leg.perTonne().amount(), rounding());
            lines.add(new CostItem(
                    "leg-" + (lines.size() - 1),
                    leg.label(),
                    leg.perTonne(),
                    leg.tax(),
                    Money.of(net, customs.currency())));
        });
        return lines;
    }

    /** Returns the deductible tax per tonne that is paid at the border. */
    public Money importTax(LocalDate day) {
        List<CostItem> lines = lines(day);
        return lines.get(0).net().plus(lines.get(1).net()).times(taxRate()).rounded(rounding());
    }

    /** Returns the cost per tonne without tax. */
    public PricePerTonne net(LocalDate day) {
        Money sum = lines(day).stream().map(CostItem::net).reduce(Money::plus).orElseThrow();
        return PricePerTonne.of(
                sum.amount(), sum.currency(), new TaxTreatment(TaxTreatment.Kind.EXCLUDED, taxRate()), to());
    }

    /** Returns the cost per tonne with tax, comparable with prices in the country. */
    public PricePerTonne gross(LocalDate day) {
        return net(day).includingTax(rounding());
    }

    @Value.Check
    LandedCost validate() {
        Require.positive("cif", cif().amount());
        Require.that(
                exchangeRate().from().equals(cif().currency()),
                "exchangeRate.from",
                exchangeRate().from(),
                "the currency of the price, " + cif().currency());
        Require.share("dutyRate", dutyRate());
        Require.share("taxRate", taxRate());
        Require.inRange("rateValidDays", rateValidDays(), 0, LONGEST_DAYS);
        if (!PlainText.areShortest(Stream.of(dutyRate()))) {
            return withDutyRate(PlainText.withoutTrailingZeros(dutyRate()));
        }
        return PlainText.areShortest(Stream.of(taxRate()))
                ? this
                : withTaxRate(PlainText.withoutTrailingZeros(taxRate()));
    }

    /** Builds a {@link LandedCost}. */
    public static final class Builder extends ImmutableLandedCost.Builder {
        Builder() {}
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }
}
