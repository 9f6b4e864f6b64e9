package io.coaldesk.coal.grade;

import io.coaldesk.coal.CoalForm;
import io.coaldesk.coal.CoalQuality;
import io.coaldesk.coal.rank.ChineseRank;
import io.coaldesk.coal.rank.Gb5751Classifier;
import io.coaldesk.coal.rank.RankResult;
import io.coaldesk.policy.DecisionStamp;
import io.coaldesk.policy.PolicyStamp;
import io.coaldesk.policy.RejectedPolicyException;
import io.coaldesk.reason.Reason;
import io.coaldesk.reason.ReasonValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A compiled catalogue: a coal in, the products that it can be sold as out, with the reasons against the others.
 *
 * <p>Packaging never decides: a coal can be packed. Values are compared as measured or converted, not rounded. This class
 * is immutable, pure and thread-safe.
 */
public final class ProductClassifier {

    private final ProductCatalogue catalogue;
    private final PolicyStamp stamp;

    private ProductClassifier(ProductCatalogue catalogue) {
        this.catalogue = catalogue;
        this.stamp = PolicyStamp.of(catalogue);
    }

    /**
     * Returns the classifier of a catalogue.
     *
     * @throws RejectedPolicyException if the catalogue's linter reports an error
     */
    public static ProductClassifier of(ProductCatalogue catalogue) {
        return new ProductClassifier(RejectedPolicyException.requireSound(catalogue));
    }

    /**
     * Returns every product of the catalogue with how a coal stands to it, those that fit first; its class is what GB/T 5751
     * says of the measurements.
     *
     * @param quality what was measured
     * @param form how the coal was prepared
     * @param asOf the day on which the catalogue is asked to hold
     * @throws io.coaldesk.reason.InvalidValueException if the catalogue does not hold on the day
     */
    public ProductResult classify(CoalQuality quality, CoalForm form, LocalDate asOf) {
        return classify(quality, Gb5751Classifier.standard().classify(quality), form, asOf);
    }

    /**
     * Returns the same for a coal whose class was determined otherwise, such as on its cleaned sample.
     *
     * @param quality what was measured
     * @param rank the class, or the classes that remain
     * @param form how the coal was prepared
     * @param asOf the day on which the catalogue is asked to hold
     * @throws io.coaldesk.reason.InvalidValueException if the catalogue does not hold on the day
     */
    public ProductResult classify(CoalQuality quality, RankResult<ChineseRank> rank, CoalForm form, LocalDate asOf) {
        Set<String> symbols = new TreeSet<>();
        rank.candidates().forEach(candidate -> symbols.add(candidate.symbol()));
        return classify(quality, symbols, form, asOf);
    }

    /** Returns the same for a coal of one of several classes, by symbol; none if the class is not known. */
    ProductResult classify(CoalQuality quality, Set<String> possibleClasses, CoalForm form, LocalDate asOf) {
        catalogue.header().requireValidOn(asOf);
        List<ProductFit> fitting = new ArrayList<>();
        List<ProductFit> others = new ArrayList<>();
        List<Reason> reasonsFor = new ArrayList<>();
        List<Reason> reasonsAgainst = new ArrayList<>();
        for (CoalProduct product : catalogue.products()) {
            ProductFit fit = ProductFit.builder()
                    .product(product.id())
                    .label(product.label())
                    .classMatch(product.match(possibleClasses))
                    .formMatches(product.form() == form)
                    .conformity(product.standard().check(quality))
                    .build();
            (fit.fits() ? fitting : others).add(fit);
            if (fit.fits()) {
                reasonsFor.add(
                        Reason.of(ProductReason.FITS, ReasonValue.term(product)).byRule(product.id()));
            } else {
                reasonsAgainst.addAll(against(product, fit, possibleClasses, form));
            }
        }
        return new ProductResult(
                joined(fitting, others), joined(reasonsFor, reasonsAgainst), DecisionStamp.of(asOf, stamp));
    }

    private static List<Reason> against(CoalProduct product, ProductFit fit, Set<String> possible, CoalForm form) {
        List<Reason> reasons = new ArrayList<>();
        classReason(product, fit.classMatch(), possible).ifPresent(reasons::add);
        if (!fit.formMatches()) {
            reasons.add(Reason.of(
                    ProductReason.FORM_DIFFERS,
                    ReasonValue.term(product),
                    ReasonValue.term(product.form()),
                    ReasonValue.term(form)));
        }
        fit.conformity()
                .failures()
                .forEach(check ->
                        RuleLimitReason.of(product.id(), product, check).ifPresent(reasons::add));
        return reasons.stream().map(reason -> reason.byRule(product.id())).toList();
    }

    private static Optional<Reason> classReason(CoalProduct product, ClassMatch match, Set<String> possible) {
        if (match == ClassMatch.MATCHES) {
            return Optional.empty();
        }
        ReasonValue name = ReasonValue.term(product);
        ReasonValue taken = symbols(product.classes());
        if (possible.isEmpty()) {
            return Optional.of(Reason.of(ProductReason.CLASS_UNKNOWN, name, taken));
        }
        ProductReason code = match == ClassMatch.OPEN ? ProductReason.CLASS_OPEN : ProductReason.CLASS_DIFFERS;
        return Optional.of(Reason.of(code, name, taken, symbols(new TreeSet<>(possible))));
    }

    private static ReasonValue symbols(Collection<String> symbols) {
        return ReasonValue.list(symbols.stream().map(ReasonValue::text).toList());
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
