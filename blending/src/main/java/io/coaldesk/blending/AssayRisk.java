package io.coaldesk.blending;

import io.coaldesk.blending.mixing.MixingRow;
import io.coaldesk.coal.AnalysisBasis;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.coal.UnknownConversionException;
import io.coaldesk.deal.BindingLimit;
import io.coaldesk.deal.LimitSide;
import io.coaldesk.reason.InvalidValueException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the deviations of assays do to limits, taken as independent and normal.
 *
 * <pre>P(X &lt;= U) = Phi( -sum w_i (a_i - U m_i) / s ),  s = sqrt(sum (w_i s_i)^2)</pre>
 *
 * <p>with a, m the amount and mass of a row and s_i the standard deviation of the amount. A limit at a confidence c is the
 * cone {@code sum w_i (a_i - U m_i) + z s <= 0}, {@code z = Phi^-1(c)}; it is met from outside by its tangents (J. E. Kelley,
 * J. SIAM 8, 1960).
 */
final class AssayRisk {

    /** A cone is kept if it is missed by less than this part of its terms: more than a verified program leaves open. */
    private static final double CLOSE = 1e-8;

    /** The most that one side of a limit with two is asked for. */
    private static final double MOST_SURE = 1 - 1e-12;

    /** What is asked for beyond the confidence, so that a recipe which misses that by rounding is sure enough. */
    private static final double BEYOND = 1e-6;

    private final Map<QualityKey, LimitRow> rows = new LinkedHashMap<>();
    private final Map<QualityKey, double[]> deviations = new LinkedHashMap<>();
    private final double confidence;

    private AssayRisk(double confidence) {
        this.confidence = confidence;
    }

    static AssayRisk of(BlendProblem problem) {
        AssayRisk risk = new AssayRisk(
                problem.request().confidence().map(BigDecimal::doubleValue).orElse(0.0));
        if (problem.offers().stream().allMatch(offer -> offer.deviations().isEmpty())) {
            return risk;
        }
        for (LimitRow row : problem.rows()) {
            double[] amounts = amounts(problem, row);
            for (double amount : amounts) {
                if (amount > 0) {
                    risk.rows.put(row.key(), row);
                    risk.deviations.put(row.key(), amounts);
                    break;
                }
            }
        }
        return risk;
    }

    /** Returns the standard deviation of what each coal brings to the numerator of a limit. */
    private static double[] amounts(BlendProblem problem, LimitRow row) {
        double[] amounts = new double[problem.size()];
        for (int i = 0; i < amounts.length; i++) {
            CoalOffer offer = problem.offers().get(i);
            Optional<Map.Entry<QualityKey, BigDecimal>> given = offer.deviations().entrySet().stream()
                    .filter(entry -> entry.getKey().property().equals(row.key().property()))
                    .findFirst();
            if (given.isPresent()) {
                QualityKey key = given.get().getKey();
                double deviation = key.unit()
                        .convert(given.get().getValue().doubleValue(), row.key().unit());
                boolean sameMass =
                        key.basis().equals(row.key().basis()) || key.basis().equals(AnalysisBasis.NONE);
                amounts[i] = deviation * (sameMass ? row.mixing().mass(i) : mass(offer, key));
            }
        }
        return amounts;
    }

    private static double mass(CoalOffer offer, QualityKey key) {
        try {
            return offer.quality().massPerAsReceived(key.basis());
        } catch (UnknownConversionException missing) {
            throw new InvalidValueException(
                    "offers." + offer.id() + ".deviations." + key,
                    offer.deviations().get(key) + " on a basis that the offer does not give",
                    missing.allowed());
        }
    }

    /** Returns whether a limit on a property must be kept at a confidence, and some assay of it deviates. */
    boolean concerns(QualityKey key) {
        return confidence > 0 && deviations.containsKey(key);
    }

    /**
     * Returns the quantiles that the sides of limits must keep so that each limit is kept at the confidence: where a limit
     * has two sides, the one that fails more makes up for what the other one fails at the recipe. Empty if the recipe keeps them all.
     *
     * @param before the quantiles that the recipe was found with
     */
    Optional<Map<BindingLimit, Double>> stricter(
            double[] shares, Collection<BindingLimit> kept, Map<BindingLimit, Double> before) {
        Map<BindingLimit, Double> quantiles = new LinkedHashMap<>(before);
        boolean broken = false;
        for (LimitRow row : confidence > 0 ? rows.values() : List.<LimitRow>of()) {
            boolean bothKept = row.sides().size() == 2 && kept.containsAll(row.sides());
            if (bothKept && passProbability(row, shares).orElse(1.0) < confidence) {
                broken = true;
                double min = passes(row, LimitSide.MIN, shares);
                double max = passes(row, LimitSide.MAX, shares);
                double sure = Math.min(MOST_SURE, confidence + BEYOND + 1 - Math.max(min, max));
                quantiles.put(row.sides().get(min < max ? 0 : 1), StandardNormal.quantile(sure));
            }
        }
        return broken ? Optional.of(quantiles) : Optional.empty();
    }

    /** Returns the quantiles at which each side of a limit with two may fail half of what the limit may. */
    Map<BindingLimit, Double> halved(Collection<BindingLimit> kept) {
        Map<BindingLimit, Double> quantiles = new LinkedHashMap<>();
        double half = StandardNormal.quantile((1 + confidence) / 2);
        for (LimitRow row : rows.values()) {
            if (row.sides().size() == 2 && kept.containsAll(row.sides())) {
                row.sides().forEach(side -> quantiles.put(side, half));
            }
        }
        return quantiles;
    }

    /**
     * Returns the tangents of the cones that shares break.
     *
     * @param quantiles of sides that must be kept at another than the confidence's
     */
    Map<BindingLimit, Goal.Row> cuts(
            double[] shares, Collection<BindingLimit> kept, Map<BindingLimit, Double> quantiles) {
        Map<BindingLimit, Goal.Row> cuts = new LinkedHashMap<>();
        if (confidence > 0) {
            for (BindingLimit side : kept) {
                LimitRow row = rows.get(side.key());
                if (row != null) {
                    cut(row, side, shares, quantiles).ifPresent(cut -> cuts.put(side, cut));
                }
            }
        }
        return cuts;
    }

    private Optional<Goal.Row> cut(
            LimitRow row, BindingLimit side, double[] shares, Map<BindingLimit, Double> quantiles) {
        double[] amounts = deviations(side.key());
        double deviation = deviation(amounts, shares);
        double quantile = quantiles.getOrDefault(side, StandardNormal.quantile(confidence));
        double sign = side.side() == LimitSide.MAX ? 1 : -1;
        double[] tangent = row.mixing().coefficients(side.limit());
        double value = 0;
        double magnitude = 0;
        for (int i = 0; i < tangent.length; i++) {
            tangent[i] *= sign;
            if (deviation > 0) {
                tangent[i] += quantile * amounts[i] * amounts[i] * shares[i] / deviation;
            }
            value += tangent[i] * shares[i];
            magnitude += Math.abs(row.mixing().amount(i) * shares[i]);
        }
        return value > CLOSE * magnitude
                ? Optional.of(new Goal.Row(tangent, new double[0], Double.NEGATIVE_INFINITY, 0))
                : Optional.empty();
    }

    /** Returns the probability that a recipe keeps a limit on all its sides, or empty if no assay of it deviates. */
    Optional<Double> passProbability(LimitRow row, double[] shares) {
        if (!deviations.containsKey(row.key())) {
            return Optional.empty();
        }
        double fails = 0;
        for (BindingLimit side : row.sides()) {
            fails += 1 - passes(row, side.side(), shares);
        }
        return Optional.of(Math.max(0, 1 - fails));
    }

    /** Returns the probability that a recipe keeps one side of a limit. */
    private double passes(LimitRow row, LimitSide side, double[] shares) {
        double distance = row.bound(side).orElseThrow().doubleValue() - row.value(shares);
        double room =
                (side == LimitSide.MAX ? distance : -distance) * row.mixing().mass(shares);
        return below(room, deviation(deviations(row.key()), shares));
    }

    private static double below(double room, double deviation) {
        if (deviation == 0) {
            return room >= -MixingRow.NOISE ? 1 : 0;
        }
        return StandardNormal.probability(room / deviation);
    }

    private double[] deviations(QualityKey key) {
        double[] found = deviations.get(key);
        if (found == null) {
            throw new IllegalArgumentException("no deviations of " + key);
        }
        return found;
    }

    private static double deviation(double[] amounts, double[] shares) {
        double sum = 0;
        for (int i = 0; i < amounts.length; i++) {
            sum += amounts[i] * amounts[i] * shares[i] * shares[i];
        }
        return Math.sqrt(sum);
    }
}
