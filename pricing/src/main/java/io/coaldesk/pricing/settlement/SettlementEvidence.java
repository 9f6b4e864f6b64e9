package io.coaldesk.pricing.settlement;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.coal.CoalQuality;
import io.coaldesk.json.DocumentFormat;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.Require;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * What is known of a delivered lot: how it was weighed and analysed, and what was paid on it already.
 *
 * <p>Which of it settles is a matter of the schedule.
 */
@Value.Immutable
@DocumentFormat("coaldesk/settlement-evidence@1")
@JsonDeserialize(as = ImmutableSettlementEvidence.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class SettlementEvidence implements WithSettlementEvidence {

    SettlementEvidence() {}

    /** Returns the id of the lot. */
    public abstract String id();

    /** Returns the day on which it is settled; the schedule must be valid on it. */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public abstract LocalDate date();

    /** Returns the tonnes as stated, as on the bill of lading; they settle where the schedule names no weighing. */
    public abstract Optional<BigDecimal> tonnes();

    /** Returns the base price of this lot, where it is not that of the schedule: money per tonne, or per calorific unit. */
    public abstract Optional<BigDecimal> basePrice();

    /** Returns the tonnes that were called, for the quantity performance. */
    public abstract Optional<BigDecimal> calledTonnes();

    /** Returns the tonnes by weighing. */
    @Value.NaturalOrder
    public abstract SortedMap<WeightSource, BigDecimal> weights();

    /** Returns the quality as stated or declared; it settles where the schedule names no analysis. */
    public abstract Optional<CoalQuality> quality();

    /** Returns the analyses by party. */
    @Value.NaturalOrder
    public abstract SortedMap<AssayParty, CoalQuality> assays();

    /** Returns what was paid on a provisional invoice, tax included, zero or more. */
    public abstract Optional<BigDecimal> provisionalPaid();

    @Value.Check
    SettlementEvidence validate() {
        Require.notBlank("id", id());
        tonnes().ifPresent(tonnes -> Require.positive("tonnes", tonnes));
        basePrice().ifPresent(price -> Require.notNegative("basePrice", price));
        calledTonnes().ifPresent(called -> Require.positive("calledTonnes", called));
        provisionalPaid().ifPresent(paid -> Require.notNegative("provisionalPaid", paid));
        weights().forEach((source, weight) -> Require.positive("weights." + source, weight));
        boolean shortest = PlainText.areShortest(Stream.concat(
                Stream.of(tonnes(), basePrice(), calledTonnes(), provisionalPaid())
                        .flatMap(Optional::stream),
                weights().values().stream()));
        return shortest ? this : inShortestForm();
    }

    private SettlementEvidence inShortestForm() {
        Builder builder = builder();
        weights().forEach((source, weight) -> builder.putWeight(source, PlainText.withoutTrailingZeros(weight)));
        return builder.id(id())
                .date(date())
                .tonnes(tonnes().map(PlainText::withoutTrailingZeros))
                .basePrice(basePrice().map(PlainText::withoutTrailingZeros))
                .calledTonnes(calledTonnes().map(PlainText::withoutTrailingZeros))
                .quality(quality())
                .putAllAssays(assays())
                .provisionalPaid(provisionalPaid().map(PlainText::withoutTrailingZeros))
                .build();
    }

    /** Builds a {@link SettlementEvidence}. */
    public static final class Builder extends ImmutableSettlementEvidence.Builder {
        Builder() {}
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }
}
