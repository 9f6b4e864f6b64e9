package io.coaldesk.pricing.settlement;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.adjustment.AdjustmentPiece;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.reason.Label;
import io.coaldesk.reason.PlainText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** One step of a settlement: which rule, what was measured, what it changes and what is left after it. */
@Value.Immutable
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonDeserialize(as = ImmutableSettlementLine.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class SettlementLine implements WithSettlementLine {

    SettlementLine() {}

    /** Returns the id of the item or rule, or what the line does. */
    public abstract String rule();

    /** Returns what the line does. */
    public abstract LineKind kind();

    /** Returns in what it counts; lines of one unit add up exactly. */
    public abstract LineUnit unit();

    /** Returns what it is called. */
    public abstract Label label();

    /** Returns the property that was measured. */
    public abstract Optional<QualityKey> key();

    /** Returns the measured value, as reported. */
    public abstract Optional<BigDecimal> value();

    /** Returns the value from which the deviation counts. */
    public abstract Optional<BigDecimal> reference();

    /** Returns the steps that were counted, over all brackets. */
    public abstract Optional<BigDecimal> steps();

    /** Returns what each bracket counted and at which rate, outward; none where no bracket did. */
    public abstract List<AdjustmentPiece> pieces();

    /** Returns the change, rounded. */
    public abstract BigDecimal amount();

    /** Returns what is left after it. */
    public abstract BigDecimal running();

    @Value.Check
    SettlementLine validate() {
        boolean shortest = PlainText.areShortest(Stream.concat(
                Stream.of(amount(), running()),
                Stream.of(value(), reference(), steps()).flatMap(Optional::stream)));
        return shortest
                ? this
                : withAmount(PlainText.withoutTrailingZeros(amount()))
                        .withRunning(PlainText.withoutTrailingZeros(running()))
                        .withValue(value().map(PlainText::withoutTrailingZeros))
                        .withReference(reference().map(PlainText::withoutTrailingZeros))
                        .withSteps(steps().map(PlainText::withoutTrailingZeros));
    }

    /** Builds a {@link SettlementLine}. */
    public static final class Builder extends ImmutableSettlementLine.Builder {
        Builder() {}
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }
}
