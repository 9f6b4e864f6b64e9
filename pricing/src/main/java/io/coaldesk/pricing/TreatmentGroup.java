package io.coaldesk.pricing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.money.Money;
import java.util.List;
import java.util.SortedMap;
import org.immutables.value.Value;

/** Deals that are equal in every attribute that the policy names, and what they paid apart from the list price. */
@Value.Immutable
@JsonDeserialize(as = ImmutableTreatmentGroup.class)
@JsonIgnoreProperties(ignoreUnknown = true)
public abstract class TreatmentGroup implements WithTreatmentGroup {

    TreatmentGroup() {}

    /** Returns the attributes in which the deals are equal, as they are written; a number stands for its range. */
    @Value.NaturalOrder
    public abstract SortedMap<String, String> attributes();

    /** Returns the inquiries, sorted. */
    public abstract List<String> deals();

    /** Returns the lowest differential per tonne: invoice price less list price. */
    public abstract Money lowest();

    /** Returns the highest differential per tonne. */
    public abstract Money highest();

    /** Returns highest less lowest: zero where equals are treated equally. */
    public Money spread() {
        return highest().minus(lowest());
    }

    /** Builds a {@link TreatmentGroup}. */
    public static final class Builder extends ImmutableTreatmentGroup.Builder {
        Builder() {}
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }
}
