package io.coaldesk.testing.credit;

import io.coaldesk.credit.CreditExposure;
import io.coaldesk.credit.CreditFile;
import io.coaldesk.credit.CreditPolicy;
import io.coaldesk.money.Money;
import io.coaldesk.score.Characteristic;
import io.coaldesk.score.FactValue;
import io.coaldesk.score.Facts;
import io.coaldesk.score.ScoreCategory;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The worse and the better of each figure of two files, in the eyes of a policy.
 *
 * <p>A figure that one of the files lacks, or of which the policy calls no value better, stays that of the first file.
 */
record FilePair(CreditFile worse, CreditFile better) {

    static FilePair of(CreditPolicy policy, CreditFile one, CreditFile other) {
        Map<String, FactValue> worse = new TreeMap<>(one.facts().values());
        Map<String, FactValue> better = new TreeMap<>(one.facts().values());
        for (String name : one.facts().values().keySet()) {
            Optional<FactValue> second = other.facts().find(name);
            Optional<Comparator<FactValue>> order = order(policy, name);
            if (second.isPresent() && order.isPresent()) {
                FactValue first = worse.get(name);
                boolean firstIsBetter = order.get().compare(first, second.get()) > 0;
                worse.put(name, firstIsBetter ? second.get() : first);
                better.put(name, firstIsBetter ? first : second.get());
            }
        }
        Optional<Money> sales = one.averageMonthlySales().flatMap(ignored -> other.averageMonthlySales());
        boolean otherSellsMore = sales.isPresent()
                && sales.get().isMoreThan(one.averageMonthlySales().orElseThrow());
        CreditExposure less = lessRisk(one, other) ? one.exposure() : other.exposure();
        CreditExposure more = lessRisk(one, other) ? other.exposure() : one.exposure();
        return new FilePair(
                one.withFacts(Facts.of(worse))
                        .withExposure(more)
                        .withAverageMonthlySales(
                                sales.isPresent() && !otherSellsMore ? sales : one.averageMonthlySales()),
                one.withFacts(Facts.of(better))
                        .withExposure(less)
                        .withAverageMonthlySales(otherSellsMore ? sales : one.averageMonthlySales()));
    }

    private static boolean lessRisk(CreditFile one, CreditFile other) {
        return other.exposure().total().isMoreThan(one.exposure().total());
    }

    /** Returns the order from worse to better; a fact that only a limit grows with is better if it is larger. */
    private static Optional<Comparator<FactValue>> order(CreditPolicy policy, String fact) {
        Comparator<FactValue> bySize = Comparator.comparing(value -> ((FactValue.Numeric) value).value());
        Optional<Characteristic> scored = policy.scorecard().characteristics().stream()
                .filter(characteristic -> characteristic.code().equals(fact))
                .findFirst();
        if (scored.isEmpty()) {
            boolean limits = policy.grades().stream()
                    .flatMap(grade -> grade.limits().stream())
                    .anyMatch(method -> method.basis().equals("fact " + fact));
            return limits ? Optional.of(bySize) : Optional.empty();
        }
        if (scored.get().direction() == Characteristic.Direction.UNORDERED) {
            return Optional.empty();
        }
        if (!scored.get().categories().isEmpty()) {
            List<String> bestFirst =
                    scored.get().categories().stream().map(ScoreCategory::code).toList();
            return Optional.of(Comparator.comparingInt((FactValue value) -> bestFirst.indexOf(value.text()))
                    .reversed());
        }
        return Optional.of(
                scored.get().direction() == Characteristic.Direction.LOWER_IS_BETTER ? bySize.reversed() : bySize);
    }
}
