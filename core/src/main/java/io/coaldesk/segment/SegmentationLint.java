package io.coaldesk.segment;

import io.coaldesk.customer.CustomerTier;
import io.coaldesk.policy.BandEdge;
import io.coaldesk.policy.Bands;
import io.coaldesk.policy.Finding;
import io.coaldesk.policy.PolicyReason;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.ReasonValue;
import io.coaldesk.score.Characteristic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** What is wrong or doubtful in a segmentation policy. */
final class SegmentationLint {

    private static final Set<String> ATTRIBUTES =
            Set.of(CustomerFacts.INDUSTRY, CustomerFacts.REGION, CustomerFacts.PARTNER);

    private SegmentationLint() {}

    static List<Finding> of(SegmentationPolicy policy) {
        List<Finding> findings = new ArrayList<>(policy.scorecard().lint("scorecard"));
        Bands<TierBand> bands = Bands.of(BandEdge.FROM_INCLUDED, policy.tiers());
        findings.addAll(bands.lint("tiers"));
        findings.addAll(bands.lintOuterEnds("tiers"));
        lintOrder(bands.entries(), findings);
        lintVetoTier(policy, bands.entries(), findings);
        lintAttributes(policy.scorecard().characteristics(), findings);
        return findings.stream()
                .distinct()
                .sorted(Comparator.comparing(
                        (Finding finding) -> finding.reason().severity(), Comparator.reverseOrder()))
                .toList();
    }

    private static void lintOrder(List<TierBand> ascending, List<Finding> findings) {
        for (int i = 1; i < ascending.size(); i++) {
            TierBand worse = ascending.get(i - 1);
            TierBand better = ascending.get(i);
            if (better.tier().compareTo(worse.tier()) > 0) {
                findings.add(nonMonotone("tiers", "score " + interval(better), better.tier(), interval(worse)));
            }
        }
    }

    /** A veto tier above the tier of some score would lift a customer of that score. */
    private static void lintVetoTier(SegmentationPolicy policy, List<TierBand> ascending, List<Finding> findings) {
        if (policy.scorecard().vetoes().isEmpty()) {
            return;
        }
        ascending.stream()
                .filter(band -> policy.vetoTier().compareTo(band.tier()) < 0)
                .findFirst()
                .ifPresent(band ->
                        findings.add(nonMonotone("vetoTier", "score " + interval(band), band.tier(), "a veto")));
    }

    private static void lintAttributes(List<Characteristic> characteristics, List<Finding> findings) {
        for (int i = 0; i < characteristics.size(); i++) {
            Characteristic characteristic = characteristics.get(i);
            if (ATTRIBUTES.contains(characteristic.code())
                    && !characteristic.bins().isEmpty()) {
                findings.add(Finding.of(
                        "scorecard.characteristics[" + i + "]",
                        SegmentReason.NOT_A_NUMBER,
                        ReasonValue.text(characteristic.code())));
            }
        }
    }

    private static Finding nonMonotone(String path, String better, CustomerTier outcome, String worse) {
        return Finding.of(
                path,
                PolicyReason.NON_MONOTONE,
                ReasonValue.text(better),
                ReasonValue.text(outcome.name()),
                ReasonValue.text(worse));
    }

    private static String interval(TierBand band) {
        return band.from().map(from -> "[" + PlainText.number(from)).orElse("(-∞") + ", "
                + band.to().map(PlainText::number).orElse("+∞") + ")";
    }
}
