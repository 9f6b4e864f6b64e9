package io.coaldesk.adjustment;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.coal.CoalQuality;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.coal.ReportingRule;
import io.coaldesk.policy.Finding;
import io.coaldesk.policy.PolicyReason;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.ReasonValue;
import io.coaldesk.reason.Require;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A bonus or penalty per tonne for the deviation of one property from its contract value.
 *
 * <p>The brackets are marginal: each rate holds for its own stretch only, so nothing resets at an edge.
 *
 * <pre>a(x) = sum over brackets of rate * count(stretch of |x - reference| inside the bracket / step)</pre>
 *
 * <p>A value beyond the last bracket that ends earns and costs nothing more. The value is rounded once by
 * {@link #reporting} before it is compared; every comparison and count is on exact decimals.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableQualityAdjustment.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class QualityAdjustment implements WithQualityAdjustment {

    QualityAdjustment() {}

    /** In which direction the property is worth more. */
    public enum Direction {
        /** More is worth more, as calorific value. */
        HIGHER_IS_BETTER,
        /** Less is worth more, as ash. */
        LOWER_IS_BETTER,
        /** The reference is best, and both sides cost. */
        TOWARD_REFERENCE
    }

    /** Returns the property, basis and unit that is compared. */
    public abstract QualityKey key();

    /** Returns the contract value, from which deviations count. */
    public abstract BigDecimal reference();

    /** Returns how the measured value is rounded before it is compared. */
    public abstract ReportingRule reporting();

    /** Returns the size of a step, in the unit of the key, more than zero. */
    public abstract BigDecimal step();

    /** Returns how deviations are counted. */
    public abstract StepCounting counting();

    /** Returns the direction in which money follows quality. */
    public abstract Direction direction();

    /** Returns the stretches above the reference, upward. */
    public abstract List<AdjustmentBracket> above();

    /** Returns the stretches below the reference, downward. */
    public abstract List<AdjustmentBracket> below();

    /**
     * Returns the adjustment per tonne of a quality, exact.
     *
     * @throws io.coaldesk.coal.UnknownConversionException if the quality does not give the property
     */
    public AdjustmentLine evaluate(CoalQuality quality) {
        return line(quality.get(key()));
    }

    /** Returns the adjustment per tonne of a value in the unit of the key, exact; the value is rounded once. */
    public AdjustmentLine line(double measured) {
        BigDecimal value = reporting().apply(measured);
        return new AdjustmentLine(key(), value, reference(), perTonne(value));
    }

    /** Returns the adjustment per tonne of a value as it is reported, exact. */
    public BigDecimal perTonne(BigDecimal value) {
        boolean over = value.compareTo(reference()) > 0;
        BigDecimal amount = BigDecimal.ZERO;
        BigDecimal start = reference();
        for (AdjustmentBracket bracket : over ? above() : below()) {
            BigDecimal end =
                    bracket.to().map(to -> over ? to.min(value) : to.max(value)).orElse(value);
            BigDecimal stretch = over ? end.subtract(start) : start.subtract(end);
            if (stretch.signum() <= 0) {
                break;
            }
            amount = amount.add(bracket.rate().multiply(counting().count(stretch, step())));
            start = end;
        }
        return amount;
    }

    /** Returns reversed brackets as errors, and rates against the declared direction as doubtful, with a witness. */
    public List<Finding> lint(String path) {
        List<Finding> findings = new ArrayList<>();
        lintSide(path + ".above", above(), true, findings);
        lintSide(path + ".below", below(), false, findings);
        return findings;
    }

    private void lintSide(String path, List<AdjustmentBracket> brackets, boolean upward, List<Finding> findings) {
        BigDecimal start = reference();
        boolean bonusExpected = direction() == Direction.HIGHER_IS_BETTER ? upward : !upward;
        int allowedSign = direction() != Direction.TOWARD_REFERENCE && bonusExpected ? 1 : -1;
        for (int i = 0; i < brackets.size(); i++) {
            AdjustmentBracket bracket = brackets.get(i);
            String place = path + "[" + i + "]";
            Optional<BigDecimal> end = bracket.to();
            boolean advances = end.map(to -> upward ? to.compareTo(reference()) > 0 : to.compareTo(reference()) < 0)
                    .orElse(i == brackets.size() - 1);
            BigDecimal from = start;
            if (!advances
                    || end.map(to -> upward ? to.compareTo(from) <= 0 : to.compareTo(from) >= 0)
                            .orElse(false)) {
                findings.add(Finding.of(
                        place,
                        PolicyReason.REVERSED,
                        ReasonValue.text(start.toPlainString()),
                        ReasonValue.text(end.map(BigDecimal::toPlainString).orElse("∞"))));
            }
            if (bracket.rate().signum() == -allowedSign) {
                findings.add(Finding.of(
                        place,
                        PolicyReason.NON_MONOTONE,
                        ReasonValue.text(key() + (allowedSign > 0 ? " beyond " : " at ") + start.toPlainString()),
                        ReasonValue.text("a rate of " + bracket.rate().toPlainString()),
                        ReasonValue.text(key() + (allowedSign > 0 ? " at " : " beyond ") + start.toPlainString())));
            }
            start = end.orElse(start);
        }
    }

    @Value.Check
    QualityAdjustment validate() {
        Require.positive("step", step());
        return PlainText.areShortest(Stream.of(step(), reference()))
                ? this
                : withStep(PlainText.withoutTrailingZeros(step()))
                        .withReference(PlainText.withoutTrailingZeros(reference()));
    }

    /** Builds a {@link QualityAdjustment}. */
    public static final class Builder extends ImmutableQualityAdjustment.Builder {
        Builder() {}
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }
}
