package io.coaldesk.pricing;

import io.coaldesk.money.DeliveryPlace;
import io.coaldesk.money.Money;
import io.coaldesk.money.MoneyRounding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.SortedSet;

/**
 * The cost lines of a policy as a deal causes them.
 *
 * @param arising the lines that arise, those of the way first
 * @param spared the lines that this deal, unlike others, does not cause
 */
record DealCosts(List<CostLine> arising, List<CostLine> spared) {

    static DealCosts of(List<Conditional<CostLine>> lines, DeliveryPlace place, Matched matched) {
        return new DealCosts(
                lines.stream()
                        .filter(line -> line.value().arisesAt(place) && line.holds(matched))
                        .map(Conditional::value)
                        .toList(),
                lines.stream()
                        .filter(line -> !line.value().arisesAt(place) || !line.holds(matched))
                        .map(Conditional::value)
                        .toList());
    }

    /** Returns what the spared among some lines would have cost, on the tax treatment of the price, rounded down. */
    Money saving(SortedSet<String> lines, PricingPolicy policy) {
        BigDecimal net = BigDecimal.ZERO;
        MoneyRounding down = MoneyRounding.of(policy.rounding().step().scale(), RoundingMode.DOWN);
        for (CostLine line : spared) {
            if (lines.contains(line.id())) {
                net = net.add(line.tax().net(line.amount().amount(), down));
            }
        }
        return Money.of(policy.salesTax().toExcluded().gross(net, down), policy.currency());
    }
}
