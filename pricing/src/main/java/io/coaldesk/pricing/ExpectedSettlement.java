package io.coaldesk.pricing;

import io.coaldesk.adjustment.AdjustmentLine;
import io.coaldesk.adjustment.QualityAdjustment;
import io.coaldesk.coal.CoalQuality;
import io.coaldesk.coal.QualityProperty;
import io.coaldesk.policy.Finding;
import io.coaldesk.reason.InvalidValueException;
import io.coaldesk.reason.Language;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.Reason;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What the contract's bonuses and penalties make of the quality that is expected.
 *
 * @param lines the adjustments, exact, by property
 * @param doubts what the linter finds doubtful in the contract's adjustments
 */
record ExpectedSettlement(List<AdjustmentLine> lines, List<Reason> doubts) {

    private static final Comparator<AdjustmentLine> BY_PROPERTY = Comparator.comparing(AdjustmentLine::key)
            .thenComparing(AdjustmentLine::reference)
            .thenComparing(AdjustmentLine::value)
            .thenComparing(AdjustmentLine::perTonne);

    private static final ExpectedSettlement NONE = new ExpectedSettlement(List.of(), List.of());

    /**
     * Evaluates adjustments.
     *
     * @throws InvalidValueException if an adjustment contradicts itself
     * @throws io.coaldesk.coal.UnknownConversionException if the quality does not give a property
     */
    static ExpectedSettlement of(List<QualityAdjustment> adjustments, CoalQuality quality) {
        if (adjustments.isEmpty()) {
            return NONE;
        }
        List<AdjustmentLine> lines = new ArrayList<>();
        List<Reason> doubts = new ArrayList<>();
        for (QualityAdjustment adjustment : adjustments) {
            for (Finding finding : adjustment.lint("settlement[" + adjustment.key() + "]")) {
                if (finding.isError()) {
                    throw new InvalidValueException(
                            finding.reason().path().orElse("settlement"),
                            finding.text(Language.EN),
                            "brackets that lead away from the reference");
                }
                doubts.add(finding.reason());
            }
            lines.add(inShortestForm(adjustment.evaluate(quality)));
        }
        lines.sort(BY_PROPERTY);
        doubts.sort(Comparator.comparing(Reason::toString));
        return new ExpectedSettlement(List.copyOf(lines), List.copyOf(doubts));
    }

    /** Equal lines must be written alike, whatever the scale that their arithmetic left behind. */
    private static AdjustmentLine inShortestForm(AdjustmentLine line) {
        return new AdjustmentLine(
                line.key(),
                PlainText.withoutTrailingZeros(line.value()),
                PlainText.withoutTrailingZeros(line.reference()),
                PlainText.withoutTrailingZeros(line.perTonne()));
    }

    /** Returns the exact sum per tonne. */
    BigDecimal total() {
        BigDecimal total = BigDecimal.ZERO;
        for (AdjustmentLine line : lines) {
            total = total.add(line.perTonne());
        }
        return total;
    }

    /** Returns the exact part per tonne that settles a property, on whatever basis and in whatever unit. */
    BigDecimal paidFor(QualityProperty property) {
        BigDecimal paid = BigDecimal.ZERO;
        for (AdjustmentLine line : lines) {
            if (line.key().property().equals(property)) {
                paid = paid.add(line.perTonne());
            }
        }
        return paid;
    }
}
