package io.coaldesk.blending;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.coaldesk.coal.AnalysisBasis;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.Require;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** A mixing model whose coefficients a request brings along: data, not code. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(ModelDefinition.PairInteractions.class),
    @JsonSubTypes.Type(ModelDefinition.AshRegression.class)
})
public sealed interface ModelDefinition {

    /**
     * The mean by mass as received and an interaction of every two coals, as the product of their shares (Scheffé's
     * quadratic; Fuel 76, 623, 1997):
     *
     * <pre>X = sum x_i X_i + sum b_ij x_i x_j</pre>
     *
     * @param pairs the coefficients; a pair that is not named does not interact
     */
    @JsonTypeName("pair-interactions")
    record PairInteractions(@JsonProperty(required = true) List<Pair> pairs) implements ModelDefinition {

        /** Copies the pairs. */
        public PairInteractions {
            pairs = List.copyOf(pairs);
        }
    }

    /**
     * How two coals interact.
     *
     * @param coal the id of one offer
     * @param with the id of the other
     * @param coefficient b, in the unit of the property
     */
    record Pair(
            @JsonProperty(required = true) String coal,
            @JsonProperty(required = true) String with,
            @JsonProperty(required = true) BigDecimal coefficient) {

        /** Drops trailing zeros. */
        public Pair {
            Require.that(!coal.equals(with), "with", with, "another coal than " + coal);
            coefficient = PlainText.withoutTrailingZeros(Finite.require("coefficient", coefficient));
        }
    }

    /**
     * A regression on the oxides of the blended ash; never a mean of temperatures:
     *
     * <pre>X = intercept + sum c_k oxide_k,  oxide_k in percent of the ash</pre>
     *
     * @param intercept the constant
     * @param coefficients c by oxide
     */
    @JsonTypeName("ash-regression")
    record AshRegression(
            @JsonProperty(required = true) BigDecimal intercept,
            @JsonProperty(required = true) SortedMap<QualityKey, BigDecimal> coefficients)
            implements ModelDefinition {

        /** Copies the coefficients, and refuses what is not a share of the ash. */
        public AshRegression {
            intercept = PlainText.withoutTrailingZeros(Finite.require("intercept", intercept));
            SortedMap<QualityKey, BigDecimal> copy = new TreeMap<>();
            coefficients.forEach((key, coefficient) -> {
                Require.that(
                        key.basis().equals(AnalysisBasis.ASH),
                        "coefficients",
                        key,
                        "oxides in percent of the ash, such as sio2_ash");
                copy.put(key, PlainText.withoutTrailingZeros(Finite.require("coefficients." + key, coefficient)));
            });
            coefficients = Collections.unmodifiableSortedMap(copy);
        }
    }
}
