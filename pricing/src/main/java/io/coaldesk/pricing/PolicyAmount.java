package io.coaldesk.pricing;

import io.coaldesk.money.Money;
import io.coaldesk.pricing.rule.PricingRule;

/**
 * An amount of money in a policy, with the path to it.
 *
 * @param path the path into the policy; what has an id is named by it, since its place in the list has no meaning
 * @param money the amount
 */
record PolicyAmount(String path, Money money) {

    static String path(PricingRule rule) {
        return "rules[" + rule.id() + "]";
    }
}
