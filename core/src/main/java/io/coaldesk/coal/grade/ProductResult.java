package io.coaldesk.coal.grade;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.coaldesk.policy.DecisionStamp;
import io.coaldesk.reason.Language;
import io.coaldesk.reason.Reason;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The products that a coal can be sold as, and why not as the others.
 *
 * @param products every product of the catalogue, those that fit first, else in the order of the catalogue
 * @param reasons why each product fits or does not
 * @param stamp the catalogue that was applied
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ProductResult(List<ProductFit> products, List<Reason> reasons, DecisionStamp stamp) {

    /** Copies the lists. */
    public ProductResult {
        products = List.copyOf(products);
        reasons = List.copyOf(reasons);
    }

    /** Returns the products that the coal can be sold as, in the order of the catalogue. */
    public List<ProductFit> fitting() {
        return products.stream().filter(ProductFit::fits).toList();
    }

    /** Returns the answer in a language, one line per reason. */
    public String explain(Language language) {
        return reasons.stream().map(reason -> reason.text(language)).collect(Collectors.joining("\n"));
    }
}
