package io.coaldesk.pricing.optimum;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.Require;
import java.math.BigDecimal;

/**
 * How many tonnes a segment buys at a price; it never rises with the price.
 *
 * <p>Prices are per tonne in the currency of the request, tonnes are those of its period. It is an estimate and computed in
 * double precision.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({@JsonSubTypes.Type(Demand.Linear.class), @JsonSubTypes.Type(Demand.ConstantElasticity.class)})
public sealed interface Demand {

    /** Returns the tonnes that are bought at a price of 0 or more. */
    double tonnesAt(double price);

    /** Returns the price at which so many tonnes, 0 or more, are bought. */
    double priceAt(double tonnes);

    /** Returns by how many tonnes demand falls when the price rises by one, {@code -dq/dp}, 0 or more. */
    double slopeAt(double price);

    /** Returns the price from which nothing is bought; infinite if there is none. */
    double chokePrice();

    /** Returns what one more tonne brings in when so many are sold, {@code MR = d(p q)/dq}. */
    double marginalRevenue(double tonnes);

    /** Returns by how much the marginal revenue falls per tonne, {@code -dMR/dq}, more than 0. */
    double marginalRevenueFall(double tonnes);

    /** Returns the elasticity at a price below the choke price, {@code e = -(dq/dp) p / q}. */
    default double elasticityAt(double price) {
        return slopeAt(price) * price / tonnesAt(price);
    }

    /**
     * Linear demand {@code q = a - b p}, and nothing from the choke price {@code a / b}.
     *
     * @param intercept {@code a}: tonnes at a price of 0, more than 0
     * @param slope {@code b}: tonnes lost per unit of price, more than 0
     */
    @JsonTypeName("LINEAR")
    record Linear(
            @JsonProperty(required = true) BigDecimal intercept,
            @JsonProperty(required = true) BigDecimal slope) implements Demand {

        /** Checks the figures and drops trailing zeros. */
        public Linear {
            intercept = PlainText.withoutTrailingZeros(Require.positive("demand.intercept", intercept));
            slope = PlainText.withoutTrailingZeros(Require.positive("demand.slope", slope));
        }

        @Override
        public double tonnesAt(double price) {
            return Math.max(0, intercept.doubleValue() - slope.doubleValue() * price);
        }

        @Override
        public double priceAt(double tonnes) {
            return (intercept.doubleValue() - tonnes) / slope.doubleValue();
        }

        @Override
        public double slopeAt(double price) {
            return slope.doubleValue();
        }

        @Override
        public double chokePrice() {
            return intercept.doubleValue() / slope.doubleValue();
        }

        @Override
        public double marginalRevenue(double tonnes) {
            return (intercept.doubleValue() - 2 * tonnes) / slope.doubleValue();
        }

        @Override
        public double marginalRevenueFall(double tonnes) {
            return 2 / slope.doubleValue();
        }
    }

    /**
     * Demand of constant elasticity {@code q = k p^-e}.
     *
     * <p>At an elasticity of 1 or less revenue never falls as the price rises, so that no best price exists; such a figure
     * is refused.
     *
     * @param scale {@code k}: tonnes at a price of 1, more than 0
     * @param elasticity {@code e}: the percentage of tonnes lost per percent of price, more than 1 and at most 100
     */
    @JsonTypeName("CONSTANT_ELASTICITY")
    record ConstantElasticity(
            @JsonProperty(required = true) BigDecimal scale,
            @JsonProperty(required = true) BigDecimal elasticity) implements Demand {

        private static final BigDecimal MOST = BigDecimal.valueOf(100);

        /** Checks the figures and drops trailing zeros. */
        public ConstantElasticity {
            scale = PlainText.withoutTrailingZeros(Require.positive("demand.scale", scale));
            elasticity = PlainText.withoutTrailingZeros(elasticity);
            Require.that(
                    elasticity.compareTo(BigDecimal.ONE) > 0 && elasticity.compareTo(MOST) <= 0,
                    "demand.elasticity",
                    elasticity,
                    "more than 1 and at most 100");
        }

        @Override
        public double tonnesAt(double price) {
            return scale.doubleValue() * Math.pow(price, -elasticity.doubleValue());
        }

        @Override
        public double priceAt(double tonnes) {
            return Math.pow(tonnes / scale.doubleValue(), -1 / elasticity.doubleValue());
        }

        @Override
        public double slopeAt(double price) {
            return elasticity.doubleValue() * tonnesAt(price) / price;
        }

        @Override
        public double chokePrice() {
            return Double.POSITIVE_INFINITY;
        }

        @Override
        public double marginalRevenue(double tonnes) {
            return (1 - 1 / elasticity.doubleValue()) * priceAt(tonnes);
        }

        @Override
        public double marginalRevenueFall(double tonnes) {
            return marginalRevenue(tonnes) / (elasticity.doubleValue() * tonnes);
        }
    }
}
