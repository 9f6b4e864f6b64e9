package io.coaldesk.blending;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.coaldesk.adjustment.QualityAdjustment;
import io.coaldesk.coal.AnalysisBasis;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.coal.QualityProperty;
import io.coaldesk.coal.QualityUnit;
import io.coaldesk.reason.InvalidValueException;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.Require;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** What makes one recipe better than another. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(BlendObjective.LeastCost.class),
    @JsonSubTypes.Type(BlendObjective.LeastCostPerGigajoule.class),
    @JsonSubTypes.Type(BlendObjective.MostMargin.class),
    @JsonSubTypes.Type(BlendObjective.Closest.class)
})
public sealed interface BlendObjective {

    /** The name of the least cost of a tonne. */
    String LEAST_COST = "least-cost";

    /** The name of the least cost of a gigajoule. */
    String LEAST_COST_PER_GIGAJOULE = "least-cost-per-gj";

    /** The name of the most margin. */
    String MOST_MARGIN = "most-margin";

    /** The name of the least deviation from targets. */
    String CLOSEST = "closest";

    /** The least cost of a tonne of blend as received. */
    @JsonTypeName(LEAST_COST)
    record LeastCost() implements BlendObjective {}

    /**
     * The least cost of a gigajoule: the cost of a tonne divided by its calorific value, both sums over the coals.
     *
     * @param energy the calorific value that counts; net as received unless stated
     */
    @JsonTypeName(LEAST_COST_PER_GIGAJOULE)
    record LeastCostPerGigajoule(Optional<QualityKey> energy) implements BlendObjective {

        /** Refuses what is no calorific value as received. */
        public LeastCostPerGigajoule {
            energy.ifPresent(key -> Require.that(
                    key.unit().isCalorific() && key.basis().equals(AnalysisBasis.AS_RECEIVED),
                    "objective.energy",
                    key,
                    "a net or gross calorific value as received, such as net_cv_ar_mj_kg"));
        }

        /** Returns the calorific value that counts, in MJ/kg, which are GJ per tonne. */
        QualityKey perTonne() {
            QualityProperty property = energy.map(QualityKey::property).orElse(QualityProperty.NET_CV);
            return property.on(AnalysisBasis.AS_RECEIVED, QualityUnit.MJ_PER_KG);
        }
    }

    /**
     * The most margin per tonne: the price, with the bonuses and penalties that the contract pays for the blend's
     * quality, less the cost of the coals.
     *
     * <p>The optimum is sought on the schedules as they stand; the money of the plan is that of the exact evaluator on the
     * reported quality. Where a value may be rounded either way, the search counts the worse.
     *
     * @param price the contract price of a tonne, in the currency, tax treatment and place of the costs
     * @param adjustments the bonuses and penalties, one per property and basis
     */
    @JsonTypeName(MOST_MARGIN)
    record MostMargin(@JsonProperty(required = true) BigDecimal price, List<QualityAdjustment> adjustments)
            implements BlendObjective {

        /** Copies the adjustments, and refuses one property adjusted twice. */
        public MostMargin {
            Finite.require("objective.price", Require.notNegative("objective.price", price));
            price = PlainText.withoutTrailingZeros(price);
            adjustments = List.copyOf(adjustments);
            Set<QualityKey> keys = new HashSet<>();
            for (QualityAdjustment adjustment : adjustments) {
                if (!keys.add(adjustment.key())) {
                    throw new InvalidValueException(
                            "objective.adjustments", adjustment.key(), "every property adjusted once");
                }
            }
        }
    }

    /**
     * The least deviation from targets: the sum over the properties of {@code |value - target| / |target|}.
     *
     * @param targets the target of each property, other than zero
     */
    @JsonTypeName(CLOSEST)
    record Closest(@JsonProperty(required = true) SortedMap<QualityKey, BigDecimal> targets) implements BlendObjective {

        /** Copies the targets. */
        public Closest {
            SortedMap<QualityKey, BigDecimal> copy = new TreeMap<>();
            targets.forEach((key, target) -> {
                Require.that(target.signum() != 0, "objective.targets." + key, target, "a number other than zero");
                Finite.require("objective.targets." + key, target);
                copy.put(key, PlainText.withoutTrailingZeros(target));
            });
            targets = Collections.unmodifiableSortedMap(copy);
            Require.that(!targets.isEmpty(), "objective.targets", "none", "one target or more");
        }
    }

    /** Returns the objective of least cost. */
    static BlendObjective leastCost() {
        return new LeastCost();
    }

    /** Returns the objective of least cost per gigajoule net as received. */
    static BlendObjective leastCostPerGigajoule() {
        return new LeastCostPerGigajoule(Optional.empty());
    }
}
