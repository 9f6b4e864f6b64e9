package io.coaldesk.blending;

import io.coaldesk.blending.mixing.MixingRow;
import io.coaldesk.coal.AnalysisBasis;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.deal.BindingLimit;
import io.coaldesk.deal.LimitSide;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
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

    /** A cone is kept if it is missed by less than this part of its terms. */
    private static final double CLOSE = 1e-10;

    private final Map<QualityKey, LimitRow> rows = new LinkedHashMap<>();
    private final Map<QualityKey, double[]> deviations = new LinkedHashMap<>();
    private final double quantile;

    private AssayRisk(double quantile) {
        this.quantile = quantile;
    }

    static AssayRisk of(BlendProblem problem) {
        double quantile = problem.request()
                .confidence()
                .map(confidence -> StandardNormal.quantile(confidence.doubleValue()))
                .orElse(0.0);
        AssayRisk risk = new AssayRisk(quantile);
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
                amounts[i] = deviation
                        * (sameMass ? row.mixing().mass(i) : offer.quality().massPerAsReceived(key.basis()));
            }
        }
        return amounts;
    }

    /** Returns whether some assay of a limited property is known to deviate. */
    boolean isKnown() {
        return !deviations.isEmpty();
    }

    /** Returns the tangents of the cones that shares break. */
    Map<BindingLimit, Goal.Row> cuts(double[] shares, Collection<BindingLimit> kept) {
        Map<BindingLimit, Goal.Row> cuts = new LinkedHashMap<>();
        if (quantile > 0) {
            for (BindingLimit side : kept) {
                LimitRow row = rows.get(side.key());
                if (row != null) {
                    cut(row, side, shares).ifPresent(cut -> cuts.put(side, cut));
                }
            }
        }
        return cuts;
    }

    private Optional<Goal.Row> cut(LimitRow row, BindingLimit side, double[] shares) {
        double[] amounts = deviations(side.key());
        double deviation = deviation(amounts, shares);
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
        double deviation = deviation(deviations(row.key()), shares);
        double mass = row.mixing().mass(shares);
        double value = row.value(shares);
        double above = row.bound(LimitSide.MAX)
                .map(max -> below((max.doubleValue() - value) * mass, deviation))
                .orElse(1.0);
        double below = row.bound(LimitSide.MIN)
                .map(min -> below((min.doubleValue() - value) * mass, deviation))
                .orElse(0.0);
        return Optional.of(Math.max(0, above - below));
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
