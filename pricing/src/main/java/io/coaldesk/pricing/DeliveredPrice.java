package io.coaldesk.pricing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.coal.AnalysisBasis;
import io.coaldesk.coal.QualityProperty;
import io.coaldesk.deal.Invoicing;
import io.coaldesk.deal.TransportLeg;
import io.coaldesk.deal.TransportRoute;
import io.coaldesk.market.ContractCalorificValue;
import io.coaldesk.money.DeliveryPlace;
import io.coaldesk.money.Money;
import io.coaldesk.money.MoneyRounding;
import io.coaldesk.money.PricePerTonne;
import io.coaldesk.money.TaxTreatment;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a tonne of coal costs where it is burned, each component on its own tax.
 *
 * <pre>
 * net           = (coal net + sum of legs net) / (1 - loss)
 * gross         = (coal gross + sum of legs net (1 + v)) / (1 - loss)   by one invoice, v the coal's rate of tax
 *               = (coal gross + sum of legs gross) / (1 - loss)         by two invoices
 * standard coal = net * 29.3076 / (GJ/t of the coal, net as received)
 * </pre>
 *
 * <p>Standard coal has 7000 kcal/kg, which are 29.3076 GJ/t at 4.1868 J to the calorie (GB/T 2589). The net of each
 * component is rounded once, and so is each result. The gross price of coal that is burned where it is sold is the price
 * itself, to the last unit.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableDeliveredPrice.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonIgnoreProperties(ignoreUnknown = true)
public abstract class DeliveredPrice implements WithDeliveredPrice {

    /** Gigajoules in a tonne of standard coal. */
    private static final BigDecimal STANDARD_COAL = new BigDecimal("29.3076");

    DeliveredPrice() {}

    /** Returns how many invoices there are. */
    public abstract Invoicing invoicing();

    /** Returns the price with tax per tonne that arrives. */
    public abstract PricePerTonne gross();

    /** Returns the price without tax per tonne that arrives. */
    public abstract PricePerTonne net();

    /** Returns the price without tax of a tonne of standard coal; absent if the calorific value is not net as received. */
    public abstract Optional<PricePerTonne> standardCoal();

    /** Returns the price of coal that is burned where it is sold. */
    public static DeliveredPrice at(PricePerTonne coal, ContractCalorificValue calorificValue, MoneyRounding rounding) {
        BigDecimal net = coal.tax().net(coal.amount(), rounding);
        BigDecimal gross = coal.tax().gross(coal.amount(), rounding);
        return of(Invoicing.ONE_INVOICE, coal, coal.place(), calorificValue, net, gross, BigDecimal.ONE, rounding);
    }

    /**
     * Returns the price of coal at the end of a route.
     *
     * @param coal the price at the start of the route
     * @param calorificValue that of the coal
     * @throws io.coaldesk.money.AmountMismatchException if a leg costs another currency
     */
    public static DeliveredPrice of(
            PricePerTonne coal, ContractCalorificValue calorificValue, TransportRoute route, MoneyRounding rounding) {
        BigDecimal legsNet = BigDecimal.ZERO;
        BigDecimal legsGross = BigDecimal.ZERO;
        for (TransportLeg leg : route.legs()) {
            Money.zero(coal.currency()).requireSameCurrency(leg.perTonne());
            legsNet = legsNet.add(leg.tax().net(leg.perTonne().amount(), rounding));
            legsGross = legsGross.add(leg.tax().gross(leg.perTonne().amount(), rounding));
        }
        BigDecimal net = coal.tax().net(coal.amount(), rounding).add(legsNet);
        BigDecimal legs = route.invoicing() == Invoicing.ONE_INVOICE
                ? legsNet.multiply(BigDecimal.ONE.add(coal.tax().rate()))
                : legsGross;
        BigDecimal gross = coal.tax().gross(coal.amount(), rounding).add(legs);
        BigDecimal arriving = BigDecimal.ONE.subtract(route.lossShare());
        return of(route.invoicing(), coal, route.to(), calorificValue, net, gross, arriving, rounding);
    }

    private static DeliveredPrice of(
            Invoicing invoicing,
            PricePerTonne coal,
            DeliveryPlace to,
            ContractCalorificValue calorificValue,
            BigDecimal net,
            BigDecimal gross,
            BigDecimal arriving,
            MoneyRounding rounding) {
        TaxTreatment excluded = coal.tax().toExcluded();
        Builder builder = builder()
                .invoicing(invoicing)
                .gross(price(
                        coal, arriving(gross, arriving, rounding), coal.tax().toIncluded(), to))
                .net(price(coal, arriving(net, arriving, rounding), excluded, to));
        if (isNetAsReceived(calorificValue)) {
            BigDecimal burned = calorificValue.gigajoulesPerTonne().multiply(arriving);
            builder.standardCoal(price(coal, rounding.divide(net.multiply(STANDARD_COAL), burned), excluded, to));
        }
        return builder.build();
    }

    private static BigDecimal arriving(BigDecimal loaded, BigDecimal arriving, MoneyRounding rounding) {
        return arriving.compareTo(BigDecimal.ONE) == 0 ? rounding.round(loaded) : rounding.divide(loaded, arriving);
    }

    /** Returns whether this is the energy that a boiler gets, by which coals and other fuels can be compared. */
    static boolean isNetAsReceived(ContractCalorificValue calorificValue) {
        return calorificValue.key().property().equals(QualityProperty.NET_CV)
                && calorificValue.key().basis().equals(AnalysisBasis.AS_RECEIVED);
    }

    private static PricePerTonne price(PricePerTonne coal, BigDecimal amount, TaxTreatment tax, DeliveryPlace place) {
        return PricePerTonne.of(amount, coal.currency(), tax, place);
    }

    /** Builds a {@link DeliveredPrice}. */
    public static final class Builder extends ImmutableDeliveredPrice.Builder {
        Builder() {}
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }
}
