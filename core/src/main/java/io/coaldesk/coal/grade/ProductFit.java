package io.coaldesk.coal.grade;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.coal.Conformity;
import io.coaldesk.reason.Label;
import io.coaldesk.reason.Labelled;
import org.immutables.value.Value;

/** How a coal stands to one product. */
@Value.Immutable
@JsonDeserialize(as = ImmutableProductFit.class)
@JsonIgnoreProperties(ignoreUnknown = true)
public abstract class ProductFit implements Labelled, WithProductFit {

    ProductFit() {}

    /** Returns the id of the product. */
    public abstract String product();

    /** Returns the name of the product. */
    @Override
    public abstract Label label();

    /** Returns how the classes compare. */
    public abstract ClassMatch classMatch();

    /** Returns whether the coal has the form of the product. */
    public abstract boolean formMatches();

    /** Returns every limit of the product's standard with value, outcome and margin. */
    public abstract Conformity conformity();

    /** Returns whether the coal can be sold as the product: class and form match, and every limit is measured and kept. */
    public boolean fits() {
        return classMatch() == ClassMatch.MATCHES
                && formMatches()
                && conformity().conforms();
    }

    /** Builds a {@link ProductFit}. */
    public static final class Builder extends ImmutableProductFit.Builder {
        Builder() {}
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }
}
