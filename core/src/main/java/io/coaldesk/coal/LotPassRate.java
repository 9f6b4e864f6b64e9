package io.coaldesk.coal;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.reason.Language;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.Reason;
import io.coaldesk.reason.ReasonValue;
import io.coaldesk.reason.Require;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * The share of lots that pass a specification (商品煤批合格率), by count and by mass.
 *
 * <p>A lot passes if every limit is measured and kept. A share is rounded down to 6 digits after the point, so that it is
 * 1 only if every lot passed. Where there is no lot there is no rate.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableLotPassRate.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonIgnoreProperties(ignoreUnknown = true)
public abstract class LotPassRate implements WithLotPassRate {

    private static final int DECIMALS = 6;

    LotPassRate() {}

    /** Returns how many lots were judged. */
    public abstract int lots();

    /** Returns how many of them passed. */
    public abstract int passed();

    /** Returns how many of them did not pass and are beyond a rejection limit. */
    public abstract int rejected();

    /** Returns the passed lots' share of all lots, 0 to 1; absent if there was no lot. */
    public abstract Optional<BigDecimal> lotShare();

    /** Returns the passed lots' share of all tonnes, 0 to 1; absent if there was no lot. */
    public abstract Optional<BigDecimal> tonnageShare();

    /** Returns the limits that lots did not pass, in alphabetical order of the keys. */
    public abstract List<FailedLimit> failures();

    /**
     * Returns the rate of lots, whose order has no meaning.
     *
     * @throws io.coaldesk.reason.InvalidValueException if two lots have one id
     */
    public static LotPassRate of(CoalSpecification specification, Collection<Lot> lots) {
        Set<String> ids = new HashSet<>();
        lots.forEach(lot -> Require.that(ids.add(lot.id()), "lots.id", lot.id(), "each lot once"));
        int passed = 0;
        int rejected = 0;
        BigDecimal tonnes = BigDecimal.ZERO;
        BigDecimal passedTonnes = BigDecimal.ZERO;
        FailedLimits failures = new FailedLimits();
        for (Lot lot : lots) {
            Conformity conformity = specification.check(lot.quality());
            tonnes = tonnes.add(lot.tonnes());
            if (conformity.conforms()) {
                passed++;
                passedTonnes = passedTonnes.add(lot.tonnes());
            } else {
                rejected += conformity.rejects() ? 1 : 0;
                failures.add(conformity);
            }
        }
        return builder()
                .lots(lots.size())
                .passed(passed)
                .rejected(rejected)
                .lotShare(share(BigDecimal.valueOf(passed), BigDecimal.valueOf(lots.size())))
                .tonnageShare(share(passedTonnes, tonnes))
                .addAllFailures(failures.toList())
                .build();
    }

    private static Optional<BigDecimal> share(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? Optional.empty() : Optional.of(part.divide(whole, DECIMALS, RoundingMode.DOWN));
    }

    /** Returns the rate and a line per limit that lots did not pass. */
    public String explain(Language language) {
        Stream<Reason> limits = failures().stream()
                .map(failure -> Reason.of(
                        CoalReason.LOTS_FAILED,
                        ReasonValue.term(failure.key()),
                        ReasonValue.number(failure.lots()),
                        ReasonValue.number(failure.missing())));
        return Stream.concat(Stream.of(rate()), limits)
                .map(reason -> reason.text(language))
                .collect(Collectors.joining("\n"));
    }

    private Reason rate() {
        return lotShare()
                .flatMap(byCount -> tonnageShare()
                        .map(byMass -> Reason.of(
                                CoalReason.LOTS_RATE,
                                ReasonValue.number(passed()),
                                ReasonValue.number(lots()),
                                ReasonValue.percent(byCount),
                                ReasonValue.percent(byMass),
                                ReasonValue.number(rejected()))))
                .orElseGet(() -> Reason.of(CoalReason.LOTS_NONE));
    }

    @Value.Check
    LotPassRate validate() {
        Require.that(lots() >= 0, "lots", lots(), "0 or more");
        Require.that(passed() >= 0 && passed() <= lots(), "passed", passed(), "0 to " + lots());
        int failed = lots() - passed();
        Require.that(rejected() >= 0 && rejected() <= failed, "rejected", rejected(), "0 to " + failed);
        lotShare().ifPresent(share -> Require.share("lotShare", share));
        tonnageShare().ifPresent(share -> Require.share("tonnageShare", share));
        return PlainText.areShortest(Stream.of(lotShare(), tonnageShare()).flatMap(Optional::stream))
                ? this
                : withLotShare(lotShare().map(PlainText::withoutTrailingZeros))
                        .withTonnageShare(tonnageShare().map(PlainText::withoutTrailingZeros));
    }

    /** Builds a {@link LotPassRate}. */
    public static final class Builder extends ImmutableLotPassRate.Builder {
        Builder() {}
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }
}
