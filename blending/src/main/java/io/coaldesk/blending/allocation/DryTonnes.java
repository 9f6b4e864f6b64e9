package io.coaldesk.blending.allocation;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.reason.PlainText;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * The dry tonnes of coal over all periods. They are conserved:
 *
 * <pre>opening + arrivals = delivered + closing</pre>
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableDryTonnes.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonIgnoreProperties(ignoreUnknown = true)
public abstract class DryTonnes implements WithDryTonnes {

    DryTonnes() {}

    /** Returns what lay there before the first period. */
    public abstract BigDecimal opening();

    /** Returns what arrived. */
    public abstract BigDecimal arrivals();

    /** Returns what was delivered. */
    public abstract BigDecimal delivered();

    /** Returns what lies there after the last period. */
    public abstract BigDecimal closing();

    /** Returns the sum of two balances. */
    DryTonnes plus(DryTonnes other) {
        return builder()
                .opening(opening().add(other.opening()))
                .arrivals(arrivals().add(other.arrivals()))
                .delivered(delivered().add(other.delivered()))
                .closing(closing().add(other.closing()))
                .build();
    }

    @Value.Check
    DryTonnes validate() {
        Closing.require(opening(), arrivals(), delivered(), closing());
        return PlainText.areShortest(Stream.of(opening(), arrivals(), delivered(), closing()))
                ? this
                : withOpening(PlainText.withoutTrailingZeros(opening()))
                        .withArrivals(PlainText.withoutTrailingZeros(arrivals()))
                        .withDelivered(PlainText.withoutTrailingZeros(delivered()))
                        .withClosing(PlainText.withoutTrailingZeros(closing()));
    }

    /** Builds a {@link DryTonnes}. */
    public static final class Builder extends ImmutableDryTonnes.Builder {
        Builder() {}
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }
}
