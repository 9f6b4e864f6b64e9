package io.coaldesk.pricing;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.coaldesk.market.QuotePoint;
import java.util.Optional;

/**
 * How far a {@link PricingPrinciple} goes in a policy.
 *
 * @param quotePoint which point of the quoted range is the list price; absent if the policy's own
 * @param margin the margin that must be left; absent if the policy's own
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record PrinciplePolicy(Optional<QuotePoint> quotePoint, Optional<MarginPolicy> margin) {}
