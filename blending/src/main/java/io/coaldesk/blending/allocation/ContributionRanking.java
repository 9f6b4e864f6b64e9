package io.coaldesk.blending.allocation;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * The products by their contribution per unit of what is scarcest (单位稀缺资源边际贡献排序): the product mix that one scarce
 * resource asks for serves them in this order.
 *
 * <p>It explains and does not decide. Filling demand in this order is best where one thing alone is scarce; the plan,
 * which weighs everything at once, may differ.
 *
 * @param scarce what is scarcest: the coal on hand, reclaim limit or resource whose worth times its number is greatest
 * @param products the products that want coal in its period and need some of it for every tonne that pays, the greatest
 *     contribution per unit first, ties by id
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ContributionRanking(
        @JsonProperty(required = true) ScarceValue scarce,
        @JsonProperty(required = true) List<RankedProduct> products) {

    /** Copies the products. */
    public ContributionRanking {
        products = List.copyOf(products);
    }
}
