package io.coaldesk.pricing.formula;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.policy.DecisionStamp;
import io.coaldesk.reason.Label;
import io.coaldesk.reason.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The formula, the market and the coal give no price. */
@Value.Immutable
@JsonDeserialize(as = ImmutableFormulaRefusal.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonTypeName("REFUSED")
public abstract non-sealed class FormulaRefusal implements FormulaAnswer, WithFormulaRefusal {

    FormulaRefusal() {}

    @Override
    public abstract Label formula();

    @Override
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public abstract LocalDate day();

    @Override
    public abstract Optional<String> coal();

    /** Returns every reason, not only the first: each missing index, coefficient and quality. */
    @Override
    public abstract List<Reason> reasons();

    @Override
    public abstract DecisionStamp stamp();

    /** Builds a {@link FormulaRefusal}. */
    public static final class Builder extends ImmutableFormulaRefusal.Builder {
        Builder() {}
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }
}
