package io.coaldesk.coal.grade;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.coal.CoalForm;
import io.coaldesk.coal.CoalSpecification;
import io.coaldesk.reason.Label;
import io.coaldesk.reason.Labelled;
import io.coaldesk.reason.Require;
import java.util.Set;
import java.util.SortedSet;
import org.immutables.value.Value;

/**
 * A product of a seller (品种): what class of coal it is, in what form, how it is packed, which standard it keeps, and which
 * users ask for it. It is no offer: it has no price and no tonnage.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableCoalProduct.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class CoalProduct implements Labelled, WithCoalProduct {

    CoalProduct() {}

    /** Returns the id. */
    public abstract String id();

    /** Returns the name in both languages, such as clean coal A (甲级精煤). */
    @Override
    public abstract Label label();

    /** Returns the coal classes that it may be of, as symbols of GB/T 5751 such as {@code CY} or {@code 1/3JM}; empty for any. */
    @Value.NaturalOrder
    public abstract SortedSet<String> classes();

    /** Returns the form. */
    public abstract CoalForm form();

    /** Returns how it is packed. */
    public abstract Packaging packaging();

    /** Returns the quality standard. */
    public abstract CoalSpecification standard();

    /** Returns the industries whose users ask for it, by the codes that customers carry, such as {@code power}; empty for any. */
    @Value.NaturalOrder
    public abstract SortedSet<String> industries();

    /** Returns the sales regions whose users ask for it, by the codes that customers carry; empty for any. */
    @Value.NaturalOrder
    public abstract SortedSet<String> regions();

    /** Returns whether users of an industry in a region ask for it. */
    boolean isDemandedBy(String industry, String region) {
        return (industries().isEmpty() || industries().contains(industry))
                && (regions().isEmpty() || regions().contains(region));
    }

    /** Returns how the possible classes of a coal stand to this product; none means that the class is not known. */
    ClassMatch match(Set<String> possible) {
        if (classes().isEmpty()) {
            return ClassMatch.MATCHES;
        }
        if (possible.isEmpty()) {
            return ClassMatch.OPEN;
        }
        long taken =
                possible.stream().filter(symbol -> classes().contains(symbol)).count();
        if (taken == 0) {
            return ClassMatch.DIFFERS;
        }
        return taken == possible.size() ? ClassMatch.MATCHES : ClassMatch.OPEN;
    }

    @Value.Check
    void validate() {
        Require.notBlank("id", id());
        classes().forEach(symbol -> Require.notBlank("classes", symbol));
        industries().forEach(industry -> Require.notBlank("industries", industry));
        regions().forEach(region -> Require.notBlank("regions", region));
        Require.that(!standard().limits().isEmpty(), "standard", "{}", "at least one limit");
    }

    /** Builds a {@link CoalProduct}. */
    public static final class Builder extends ImmutableCoalProduct.Builder {
        Builder() {}
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }
}
