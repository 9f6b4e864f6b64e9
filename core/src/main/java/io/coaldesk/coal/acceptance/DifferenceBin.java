package io.coaldesk.coal.acceptance;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.policy.Banded;
import io.coaldesk.reason.InvalidValueException;
import io.coaldesk.reason.PlainText;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * The signed allowed difference T for the check values of a bin: either a constant, or a factor times the check value
 * that chose the bin.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableDifferenceBin.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class DifferenceBin implements Banded, WithDifferenceBin {

    DifferenceBin() {}

    @Override
    public abstract Optional<BigDecimal> from();

    @Override
    public abstract Optional<BigDecimal> to();

    /** Returns T, in the unit of the table's key; absent where a factor is given. */
    public abstract Optional<BigDecimal> constant();

    /** Returns T per unit of the check value that chose the bin; absent where a constant is given. */
    public abstract Optional<BigDecimal> factor();

    /** Returns T for the check value that chose the bin. */
    BigDecimal allowed(BigDecimal checkValue) {
        return constant().orElseGet(() -> checkValue.multiply(factor().orElseThrow()));
    }

    /** Returns the one number that is given. */
    BigDecimal given() {
        return constant().orElseGet(() -> factor().orElseThrow());
    }

    @Value.Check
    DifferenceBin validate() {
        if (constant().isPresent() == factor().isPresent()) {
            throw new InvalidValueException(
                    "constant",
                    constant().isPresent() ? "beside a factor" : "missing",
                    "either a constant or a factor");
        }
        return PlainText.areShortest(
                        Stream.of(from(), to(), constant(), factor()).flatMap(Optional::stream))
                ? this
                : builder()
                        .from(from().map(PlainText::withoutTrailingZeros))
                        .to(to().map(PlainText::withoutTrailingZeros))
                        .constant(constant().map(PlainText::withoutTrailingZeros))
                        .factor(factor().map(PlainText::withoutTrailingZeros))
                        .build();
    }

    /** Builds a {@link DifferenceBin}. */
    public static final class Builder extends ImmutableDifferenceBin.Builder {
        Builder() {}
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }
}
