package io.coaldesk.pricing;

import io.coaldesk.money.DeliveryPlace;
import io.coaldesk.money.Money;
import io.coaldesk.money.MoneyRounding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/**
 * The cost lines of a policy as a deal causes them.
 *
 * @param lines the lines that deals on the same way may cause, those of the way first
 * @param place the place of sale
 * @param matched the conditions that the deal meets
 */
record DealCosts(List<Conditional<CompiledLine>> lines, DeliveryPlace place, Matched matched) {

    private boolean arises(Conditional<CompiledLine> line) {
        return line.holds(matched) && line.value().line().arisesAt(place);
    }

    /** Returns what the lines that arise cost, those of the way first. */
    List<Charge> arising() {
        List<Charge> arising = new ArrayList<>(lines.size());
        for (Conditional<CompiledLine> line : lines) {
            if (arises(line)) {
                arising.add(line.value().charge());
            }
        }
        return arising;
    }

    /**
     * Returns what those among some lines that this deal, unlike others, does not cause would have cost, on the tax
     * treatment of the price, rounded down.
     */
    Money saving(SortedSet<String> ids, PricingPolicy policy) {
        BigDecimal net = BigDecimal.ZERO;
        MoneyRounding down = MoneyRounding.of(policy.rounding().step().scale(), RoundingMode.DOWN);
        for (Conditional<CompiledLine> candidate : lines) {
            CostLine line = candidate.value().line();
            if (ids.contains(line.id()) && !arises(candidate)) {
                net = net.add(line.tax().net(line.amount().amount(), down));
            }
        }
        return Money.of(policy.salesTax().toExcluded().gross(net, down), policy.currency());
    }
}
