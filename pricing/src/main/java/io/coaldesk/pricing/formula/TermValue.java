package io.coaldesk.pricing.formula;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.market.IndexFixing;
import io.coaldesk.reason.Label;
import io.coaldesk.reason.PlainText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** The value of a term, with the values of the terms inside it. */
@Value.Immutable
@JsonDeserialize(as = ImmutableTermValue.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonIgnoreProperties(ignoreUnknown = true)
public abstract class TermValue implements WithTermValue {

    TermValue() {}

    /** Returns what the term is called, or what it computes. */
    public abstract Label label();

    /** Returns what a term with a name computes from its parts, such as a sum. */
    public abstract Optional<Label> operation();

    /** Returns the id of the named term, coefficient or index; absent for a term without a name. */
    public abstract Optional<String> id();

    /** Returns the value, to 34 significant digits where it is no shorter decimal. */
    public abstract BigDecimal value();

    /** Returns the weight with which it enters a basket or an average over months. */
    public abstract Optional<BigDecimal> weight();

    /** Returns the day for which it was taken, where that is another day than that of the price. */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public abstract Optional<LocalDate> day();

    /** Returns the values of the index that were taken. */
    public abstract List<IndexFixing> fixings();

    /** Returns the terms inside; none where they are shown at an earlier place already. */
    public abstract List<TermValue> parts();

    @Value.Check
    TermValue normalised() {
        return PlainText.areShortest(Stream.concat(Stream.of(value()), weight().stream()))
                ? this
                : withValue(PlainText.withoutTrailingZeros(value()))
                        .withWeight(weight().map(PlainText::withoutTrailingZeros));
    }

    /** Builds a {@link TermValue}. */
    public static final class Builder extends ImmutableTermValue.Builder {
        Builder() {}
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }
}
