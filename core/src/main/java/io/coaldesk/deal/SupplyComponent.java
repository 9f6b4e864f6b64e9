package io.coaldesk.deal;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.money.PricePerTonne;
import io.coaldesk.reason.Label;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.Require;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** One coal of a recipe. */
@Value.Immutable
@JsonDeserialize(as = ImmutableSupplyComponent.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonIgnoreProperties(ignoreUnknown = true)
public abstract class SupplyComponent implements WithSupplyComponent {

    SupplyComponent() {}

    /** Returns the offer's id. */
    public abstract String offer();

    /** Returns the coal's name. */
    public abstract Label name();

    /** Returns the share of the blend's mass as received, 0 to 1. */
    public abstract BigDecimal share();

    /** Returns the tonnes as received. */
    public abstract BigDecimal tonnes();

    /** Returns what a tonne of this coal costs at the place of blending. */
    public abstract PricePerTonne cost();

    /** Returns the tonnes that the offer holds; absent if it is not limited. */
    public abstract Optional<BigDecimal> stockTonnes();

    @Value.Check
    SupplyComponent validate() {
        Require.share("share", share());
        boolean shortest = PlainText.areShortest(Stream.concat(Stream.of(share(), tonnes()), stockTonnes().stream()));
        return shortest
                ? this
                : withShare(PlainText.withoutTrailingZeros(share()))
                        .withTonnes(PlainText.withoutTrailingZeros(tonnes()))
                        .withStockTonnes(stockTonnes().map(PlainText::withoutTrailingZeros));
    }

    /** Builds a {@link SupplyComponent}. */
    public static final class Builder extends ImmutableSupplyComponent.Builder {
        Builder() {}
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }
}
