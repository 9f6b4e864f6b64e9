package io.coaldesk.coal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An index of the ash that is a ratio of two sums of its oxides, so that it mixes exactly by the mass of ash:
 *
 * <pre>I = factor * sum(numerator oxides) / sum(denominator oxides)</pre>
 *
 * <p>An index without denominator oxides is a share of the ash itself.
 */
public final class OxideRatio {

    /** The basic oxides of the ash, B. */
    private static final List<QualityProperty> BASES =
            List.of(AshProperties.FE2O3, AshProperties.CAO, AshProperties.MGO, AshProperties.NA2O, AshProperties.K2O);

    /** The acidic oxides of the ash, A. */
    private static final List<QualityProperty> ACIDS =
            List.of(AshProperties.SIO2, AshProperties.AL2O3, AshProperties.TIO2);

    static final OxideRatio BASE_ACID = new OxideRatio(AshProperties.BASE_ACID_RATIO, 1, BASES, ACIDS);

    private static final List<OxideRatio> ALL = List.of(
            BASE_ACID,
            new OxideRatio(
                    AshProperties.SILICA_RATIO,
                    100,
                    List.of(AshProperties.SIO2),
                    List.of(AshProperties.SIO2, AshProperties.FE2O3, AshProperties.CAO, AshProperties.MGO)),
            new OxideRatio(
                    AshProperties.IRON_CALCIUM_RATIO, 1, List.of(AshProperties.FE2O3), List.of(AshProperties.CAO)),
            new OxideRatio(
                    AshProperties.IRON_PLUS_CALCIUM, 1, List.of(AshProperties.FE2O3, AshProperties.CAO), List.of()),
            new OxideRatio(
                    AshProperties.SILICA_ALUMINA_RATIO, 1, List.of(AshProperties.SIO2), List.of(AshProperties.AL2O3)));

    private final QualityProperty index;
    private final double factor;
    private final List<QualityProperty> numerator;
    private final List<QualityProperty> denominator;

    private OxideRatio(
            QualityProperty index, double factor, List<QualityProperty> numerator, List<QualityProperty> denominator) {
        this.index = index;
        this.factor = factor;
        this.numerator = numerator;
        this.denominator = denominator;
    }

    /** Returns the ratio that an index is, or empty if it is none, as the slagging factor, a product of two ratios. */
    public static Optional<OxideRatio> of(QualityProperty index) {
        return ALL.stream().filter(ratio -> ratio.index.equals(index)).findFirst();
    }

    static List<OxideRatio> all() {
        return ALL;
    }

    /** Returns the index. */
    public QualityProperty index() {
        return index;
    }

    /** Returns the oxides that the index is computed of, those of the numerator first. */
    public List<QualityProperty> oxides() {
        List<QualityProperty> oxides = new ArrayList<>(numerator);
        oxides.addAll(denominator);
        return oxides;
    }

    /** Returns the upper part, factor included, of the oxides of an ash in percent. */
    public double above(Map<QualityProperty, Double> ash) {
        return factor * sum(numerator, ash);
    }

    /** Returns the lower part of the oxides of an ash in percent; 1 where there are no oxides below the line. */
    public double below(Map<QualityProperty, Double> ash) {
        return denominator.isEmpty() ? 1 : sum(denominator, ash);
    }

    private static double sum(List<QualityProperty> oxides, Map<QualityProperty, Double> ash) {
        return oxides.stream()
                .mapToDouble(oxide -> ash.getOrDefault(oxide, Double.NaN))
                .sum();
    }

    /** Returns the index of oxides in the order of {@link #oxides}. */
    double value(double[] oxides) {
        double above = 0;
        double below = denominator.isEmpty() ? 1 : 0;
        for (int i = 0; i < oxides.length; i++) {
            above += i < numerator.size() ? oxides[i] : 0;
            below += i < numerator.size() ? 0 : oxides[i];
        }
        return factor * above / below;
    }
}
