package io.coaldesk.examples.benchmark;

import io.coaldesk.policy.CompiledConditions;
import io.coaldesk.pricing.PriceRequest;
import io.coaldesk.pricing.rule.RuleAttribute;
import io.coaldesk.pricing.rule.RuleCondition;
import io.coaldesk.pricing.rule.RuleFacts;
import java.util.List;

/** Something that tells which rules hold for a deal, rule {@code i} as bit {@code i}. */
interface RuleMatcher {

    long match(DealFact deal);

    /** Returns the matcher of this library, from the same bean as the others. */
    static RuleMatcher compiled(List<RuleCondition> rules) {
        CompiledConditions compiled = conditions(rules);
        int[] cells = new int[RuleAttribute.values().length];
        int industry = place(RuleAttribute.INDUSTRY);
        int region = place(RuleAttribute.REGION);
        int product = place(RuleAttribute.PRODUCT);
        int channel = place(RuleAttribute.CHANNEL);
        int tier = place(RuleAttribute.TIER);
        int regime = place(RuleAttribute.REGIME);
        int partner = place(RuleAttribute.PARTNER);
        int tonnes = place(RuleAttribute.TONNES);
        int creditDays = place(RuleAttribute.CREDIT_DAYS);
        int ownStockDays = place(RuleAttribute.OWN_STOCK_DAYS);
        return deal -> {
            cells[industry] = compiled.of(industry, deal.getIndustry());
            cells[region] = compiled.of(region, deal.getRegion());
            cells[product] = compiled.of(product, deal.getProduct());
            cells[channel] = compiled.of(channel, deal.getChannel());
            cells[tier] = compiled.of(tier, deal.getTier());
            cells[regime] = compiled.of(regime, deal.getRegime());
            cells[partner] = compiled.of(partner, deal.isPartner());
            cells[tonnes] = compiled.of(tonnes, deal.getTonnes());
            cells[creditDays] = compiled.of(creditDays, deal.getCreditDays());
            cells[ownStockDays] = compiled.of(ownStockDays, deal.getOwnStockDays());
            return compiled.match(cells);
        };
    }

    /** Returns the matcher of this library, from the request for a price, as a quote has it. */
    static RuleMatcher ofRequests(List<RuleCondition> rules) {
        CompiledConditions compiled = conditions(rules);
        return deal -> {
            PriceRequest request = deal.request();
            RuleFacts facts = RuleFacts.of(request.inquiry(), request.terms(), request.market(), List.of());
            return compiled.match(facts.cells(compiled));
        };
    }

    private static CompiledConditions conditions(List<RuleCondition> rules) {
        return CompiledConditions.of(
                RuleAttribute.SPACE, rules.stream().map(RuleCondition::box).toList());
    }

    private static int place(RuleAttribute attribute) {
        return RuleAttribute.SPACE.place(attribute.wireName());
    }
}
