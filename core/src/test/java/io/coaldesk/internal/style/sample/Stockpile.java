package io.coaldesk.internal.style.sample;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An aggregate with every kind of attribute. */
@Value.Immutable
@JsonDeserialize(as = ImmutableStockpile.class)
abstract class Stockpile implements WithStockpile {

    Stockpile() {}

    abstract String name();

    abstract BigDecimal tonnes();

    abstract List<String> mines();

    abstract Optional<String> remark();

    static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void validate() {
        if (tonnes().signum() < 0) {
            throw new IllegalArgumentException("tonnes must not be negative, but was " + tonnes());
        }
    }

    static final class Builder extends ImmutableStockpile.Builder {
        Builder() {}
    }
}
