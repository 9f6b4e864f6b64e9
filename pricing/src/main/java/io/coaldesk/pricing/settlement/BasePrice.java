package io.coaldesk.pricing.settlement;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.policy.BandEdge;
import io.coaldesk.policy.Bands;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.Require;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The price before any item. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(BasePrice.PerTonne.class),
    @JsonSubTypes.Type(BasePrice.PerCalorificUnit.class),
    @JsonSubTypes.Type(BasePrice.ByGrade.class)
})
public sealed interface BasePrice {

    /** Returns the qualities that the price depends on. */
    Set<QualityKey> keys();

    /**
     * A price per tonne.
     *
     * @param amount money per tonne, zero or more
     */
    @JsonTypeName("PER_TONNE")
    record PerTonne(@JsonProperty(required = true) BigDecimal amount) implements BasePrice {

        /** Checks the amount and drops trailing zeros. */
        public PerTonne {
            amount = PlainText.withoutTrailingZeros(Require.notNegative("amount", amount));
        }

        @Override
        public Set<QualityKey> keys() {
            return Set.of();
        }
    }

    /**
     * A price per unit of calorific value: the price per tonne is it times the measured value. Where the value is in
     * kcal/kg this is money per Mcal, and 0.23 is what India writes as 23 paise per kcal/kg and tonne; in MJ/kg it is money
     * per GJ.
     *
     * @param key the calorific value, basis and unit
     * @param amount money per tonne and unit of the key, zero or more
     */
    @JsonTypeName("PER_CALORIFIC_UNIT")
    record PerCalorificUnit(
            @JsonProperty(required = true) QualityKey key,
            @JsonProperty(required = true) BigDecimal amount) implements BasePrice {

        /** Checks the key and the amount, and drops trailing zeros. */
        public PerCalorificUnit {
            requireCalorific(key);
            amount = PlainText.withoutTrailingZeros(Require.notNegative("amount", amount));
        }

        @Override
        public Set<QualityKey> keys() {
            return Set.of(key);
        }
    }

    /**
     * One price for every calorific value of a grade, as the tariffs of India and Korea have it.
     *
     * @param key the calorific value, basis and unit; it is rounded by the schedule's rule for calorific values
     * @param edge which bound belongs to a grade
     * @param bands the grades; a value in none of them is refused
     */
    @JsonTypeName("BY_GRADE")
    record ByGrade(
            @JsonProperty(required = true) QualityKey key,
            @JsonProperty(required = true) BandEdge edge,
            @JsonProperty(required = true) List<PriceBand> bands)
            implements BasePrice {

        /** Checks the key and sorts the grades. */
        public ByGrade {
            requireCalorific(key);
            bands = Bands.of(edge, bands).entries();
        }

        @Override
        public Set<QualityKey> keys() {
            return Set.of(key);
        }

        /** Returns the grade that holds a value. */
        Optional<PriceBand> find(BigDecimal value) {
            return Bands.of(edge, bands).find(value);
        }
    }

    private static void requireCalorific(QualityKey key) {
        Require.that(key.unit().isCalorific(), "key", key, "a calorific value, such as net_cv_ar_kcal_it");
    }
}
