package io.coaldesk.pricing;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.Require;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The loss to be expected of customers who do not pay: the probability of default in the term times the share lost, by
 * the grade of risk that credit assigns. It is counted on the cost outlaid and on the share that is not prepaid.
 *
 * @param byGrade the expected loss as a share, 0 to 1, by the code of the grade
 * @param ungraded the expected loss of customers whose grade is not known or not listed
 */
public record CreditLossPolicy(
        @JsonProperty(required = true) SortedMap<String, BigDecimal> byGrade,
        @JsonProperty(required = true) BigDecimal ungraded) {

    /** Checks the shares. */
    public CreditLossPolicy {
        SortedMap<String, BigDecimal> shares = new TreeMap<>();
        for (Map.Entry<String, BigDecimal> entry : byGrade.entrySet()) {
            String field = "creditLoss.byGrade." + entry.getKey();
            shares.put(entry.getKey(), PlainText.withoutTrailingZeros(Require.share(field, entry.getValue())));
        }
        byGrade = Collections.unmodifiableSortedMap(shares);
        ungraded = PlainText.withoutTrailingZeros(Require.share("creditLoss.ungraded", ungraded));
    }
}
