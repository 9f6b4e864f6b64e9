package io.coaldesk.coal.grade;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.coal.rank.ChineseRank;
import io.coaldesk.json.DocumentFormat;
import io.coaldesk.policy.Duplicates;
import io.coaldesk.policy.Finding;
import io.coaldesk.policy.Policy;
import io.coaldesk.policy.PolicyHeader;
import io.coaldesk.policy.PolicyReason;
import io.coaldesk.reason.ReasonValue;
import io.coaldesk.reason.Require;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
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

    /**
     * Returns the products that users of an industry in a region ask for, in the order of the catalogue; those that name
     * neither industry nor region are asked for by all.
     *
     * @param industry the industry's code, as customers carry it
     * @param region the sales region's code, as customers carry it
     * @throws io.coaldesk.reason.InvalidValueException if one of them is blank
     */
    public List<CoalProduct> demandedBy(String industry, String region) {
        Require.notBlank("industry", industry);
        Require.notBlank("region", region);
        return products().stream()
                .filter(product -> product.isDemandedBy(industry, region))
                .toList();
    }

    /** Returns ids that stand twice, and classes that GB/T 5751 does not know. */
    @Override
    public List<Finding> lint() {
        List<Finding> findings =
                new ArrayList<>(Duplicates.of(i -> "products[" + i + "].id", products(), CoalProduct::id));
        Set<String> known = new TreeSet<>();
        Stream.of(ChineseRank.values()).forEach(rank -> known.add(rank.symbol()));
        for (int i = 0; i < products().size(); i++) {
            for (String symbol : products().get(i).classes()) {
                if (!known.contains(symbol)) {
                    findings.add(Finding.of(
                            "products[" + i + "].classes",
                            PolicyReason.UNKNOWN_CODE,
                            ReasonValue.text(symbol),
                            ReasonValue.list(
                                    known.stream().map(ReasonValue::text).toList())));
                }
            }
        }
        return List.copyOf(findings);
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
