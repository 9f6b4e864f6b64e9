package io.coaldesk.examples;

import io.coaldesk.coal.PlausibilityPolicy;
import io.coaldesk.coal.acceptance.AcceptanceTable;
import io.coaldesk.coal.grade.CommercialCoalLimits;
import io.coaldesk.coal.grade.ProductCatalogue;
import io.coaldesk.credit.CreditPolicy;
import io.coaldesk.json.CoaldeskJson;
import io.coaldesk.market.RegimePolicy;
import io.coaldesk.policy.Policy;
import io.coaldesk.pricing.PricingPolicy;
import io.coaldesk.pricing.formula.PriceFormula;
import io.coaldesk.pricing.settlement.SettlementSchedule;
import io.coaldesk.segment.SegmentationPolicy;
import java.nio.file.Path;
import java.util.List;

/** Every kind of policy, for scripts that take any. */
public final class PolicyKinds {

    private static final List<Class<? extends Policy>> KINDS = List.of(
            PricingPolicy.class,
            PriceFormula.class,
            SettlementSchedule.class,
            CreditPolicy.class,
            SegmentationPolicy.class,
            RegimePolicy.class,
            PlausibilityPolicy.class,
            AcceptanceTable.class,
            CommercialCoalLimits.class,
            ProductCatalogue.class);

    private PolicyKinds() {}

    /**
     * Reads a policy of any kind.
     *
     * @throws io.coaldesk.json.DocumentException if the file is missing, is no policy, or is a wrong one
     */
    public static Policy read(Path file) {
        return CoaldeskJson.<Policy>readOneOf(KINDS, file);
    }
}
