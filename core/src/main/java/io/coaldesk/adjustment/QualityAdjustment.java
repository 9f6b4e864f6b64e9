package io.coaldesk.adjustment;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.coal.CoalQuality;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.coal.ReportingRule;
import io.coaldesk.policy.Finding;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.Require;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A bonus or penalty for the deviation of one property from its contract value: the one definition of it, with its one
 * exact evaluator.
 *
 * <p>Unless the {@link #mode} says otherwise the brackets are marginal: each rate holds for its own stretch only, so
 * nothing resets at an edge.
 *
 * <pre>a(x) = sum over brackets of rate * count(stretch of |x - reference| inside the bracket / step)</pre>
 *
 * <p>A value beyond the last bracket that ends earns and costs nothing more. The value is rounded once by
 * {@link #reporting} before it is compared; every comparison and count is on exact decimals. What the amount changes, and
 * so its unit, is the {@link #target}; unless stated it is money per tonne.
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

    /** Returns how the rates of several brackets go together. */
    @Value.Default
    @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = Unsaid.class)
    public BracketMode mode() {
        return BracketMode.MARGINAL;
    }

    /** Returns what the rates change. */
    @Value.Default
    @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = Unsaid.class)
    public AdjustmentTarget target() {
        return AdjustmentTarget.PRICE_PER_TONNE;
    }

    /** Returns the values that earn and cost nothing, from whose ends deviations count; the reference lies inside. */
    public abstract Optional<FreeRange> free();

    /** Returns the most that is paid, zero or more, in the unit of the target. */
    public abstract Optional<BigDecimal> maxBonus();

    /** Returns the most that is deducted, zero or more, in the unit of the target. */
    public abstract Optional<BigDecimal> maxPenalty();

    /** Returns where the first bracket above starts. */
    public BigDecimal startAbove() {
        return free().map(FreeRange::to).orElseGet(this::reference);
    }

    /** Returns where the first bracket below starts. */
    public BigDecimal startBelow() {
        return free().map(FreeRange::from).orElseGet(this::reference);
    }

    /**
     * Returns the adjustment per tonne of a quality, exact.
     *
     * @throws io.coaldesk.coal.UnknownConversionException if the quality does not give the property
     * @throws io.coaldesk.reason.InvalidValueException if this adjustment changes something else than money per tonne
     */
    public AdjustmentLine evaluate(CoalQuality quality) {
        return line(quality.get(key()));
    }

    /**
     * Returns the adjustment per tonne of a value in the unit of the key, exact; the value is rounded once.
     *
     * @throws io.coaldesk.reason.InvalidValueException if this adjustment changes something else than money per tonne
     */
    public AdjustmentLine line(double measured) {
        BigDecimal value = reporting().apply(measured);
        return new AdjustmentLine(key(), value, countsFrom(value), perTonne(value));
    }

    /**
     * Returns the adjustment per tonne of a value as it is reported, exact.
     *
     * @throws io.coaldesk.reason.InvalidValueException if this adjustment changes something else than money per tonne
     */
    public BigDecimal perTonne(BigDecimal value) {
        Require.that(
                target() == AdjustmentTarget.PRICE_PER_TONNE,
                "adjustments." + key() + ".target",
                target(),
                "PRICE_PER_TONNE where no price or weight is at hand to take a share of");
        return amount(value);
    }

    /** Returns the exact amount for a value as it is reported, in the unit of the target. */
    public BigDecimal amount(BigDecimal value) {
        return capped(BracketSide.of(this, value).map(side -> side.sum(value)).orElse(BigDecimal.ZERO));
    }

    /** Returns what a value in the unit of the key comes to, bracket by bracket; the value is rounded once. */
    public AdjustmentReading read(double measured) {
        BigDecimal value = reporting().apply(measured);
        List<AdjustmentPiece> pieces = new ArrayList<>();
        BigDecimal sum = BracketSide.of(this, value)
                .map(side -> side.sum(
                        value,
                        (bracket, steps, rate) -> pieces.add(new AdjustmentPiece(
                                (side.isUpward() ? "above[" : "below[") + bracket + "]", steps, rate))))
                .orElse(BigDecimal.ZERO);
        return new AdjustmentReading(value, countsFrom(value), capped(sum), pieces);
    }

    private BigDecimal countsFrom(BigDecimal value) {
        return value.compareTo(startAbove()) > 0
                ? startAbove()
                : value.compareTo(startBelow()) < 0 ? startBelow() : reference();
    }

    private BigDecimal capped(BigDecimal sum) {
        BigDecimal most = maxBonus().map(sum::min).orElse(sum);
        return maxPenalty().map(penalty -> most.max(penalty.negate())).orElse(most);
    }

    /**
     * Returns what is wrong with the brackets as errors: reversed, apart, overlapping, an edge in none or in two of them,
     * a count that starts anew; and rates against the declared direction as doubtful. Each names a witness.
     */
    public List<Finding> lint(String path) {
        return isBeyondDoubt() ? List.of() : AdjustmentLint.lint(this, path);
    }

    /** Returns whether there is no finding, looked up once: every quote asks it of its contract. */
    @Value.Lazy
    boolean isBeyondDoubt() {
        return AdjustmentLint.lint(this, "").isEmpty();
    }

    @Value.Check
    QualityAdjustment validate() {
        Require.positive("step", step());
        maxBonus().ifPresent(most -> Require.notNegative("maxBonus", most));
        maxPenalty().ifPresent(most -> Require.notNegative("maxPenalty", most));
        free().ifPresent(range -> Require.inRange("reference", reference(), range.from(), range.to()));
        if (!PlainText.areShortest(Stream.of(step(), reference()))) {
            return withStep(PlainText.withoutTrailingZeros(step()))
                    .withReference(PlainText.withoutTrailingZeros(reference()));
        }
        return PlainText.areShortest(Stream.of(maxBonus(), maxPenalty()).flatMap(Optional::stream))
                ? this
                : withMaxBonus(maxBonus().map(PlainText::withoutTrailingZeros))
                        .withMaxPenalty(maxPenalty().map(PlainText::withoutTrailingZeros));
    }

    /** What a document need not say: it was written before there was a choice. */
    static final class Unsaid {

        @Override
        public boolean equals(@Nullable Object value) {
            return value == BracketMode.MARGINAL || value == AdjustmentTarget.PRICE_PER_TONNE;
        }

        @Override
        public int hashCode() {
            return 0;
        }
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
