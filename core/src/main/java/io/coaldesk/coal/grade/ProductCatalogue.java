package io.coaldesk.coal.grade;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.json.DocumentFormat;
import io.coaldesk.policy.Finding;
import io.coaldesk.policy.Policy;
import io.coaldesk.policy.PolicyHeader;
import io.coaldesk.reason.Require;
import java.util.List;
import org.immutables.value.Value;

/**
 * The products that a seller has, as data; {@link ProductClassifier} finds those that a coal can be sold as. A series,
 * such as clean coal of grades A and B, is several products with standards of their own.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableProductCatalogue.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@DocumentFormat("coaldesk/product-catalogue@1")
public abstract class ProductCatalogue implements Policy, WithProductCatalogue {

    ProductCatalogue() {}

    // Repeated: the generated class copies only the annotations of the accessor that it implements.
    @Override
    @JsonProperty("policy")
    public abstract PolicyHeader header();

    /** Returns the products; their order is the order of preference in which results list them. */
    public abstract List<CoalProduct> products();

    /** Returns ids that stand twice. */
    @Override
    public List<Finding> lint() {
        return Duplicates.of("products", products(), CoalProduct::id);
    }

    @Value.Check
    void validate() {
        Require.that(!products().isEmpty(), "products", "[]", "at least one product");
    }

    /** Builds a {@link ProductCatalogue}. */
    public static final class Builder extends ImmutableProductCatalogue.Builder {
        Builder() {}
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }
}
