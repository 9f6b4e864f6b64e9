package io.coaldesk.pricing;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.coaldesk.deal.PriceLevel;
import io.coaldesk.money.DeliveryPlace;
import io.coaldesk.reason.Require;
import java.util.Comparator;
import java.util.List;

/**
 * What it costs to bring a tonne from where supply is costed to where the price holds, such as the port dues between
 * yard and vessel.
 *
 * @param from where the cost of supply holds
 * @param to where the price holds, another place
 * @param lines the costs in between, by id; none if the two are the same ground under two names
 */
public record CostBridge(
        @JsonProperty(required = true) DeliveryPlace from,
        @JsonProperty(required = true) DeliveryPlace to,
        @JsonProperty(required = true) List<CostLine> lines) {

    /** Sorts the lines. */
    public CostBridge {
        Require.that(!from.equals(to), "bridge.to", to, "another place than " + from);
        lines = lines.stream().sorted(Comparator.comparing(CostLine::id)).toList();
        for (CostLine line : lines) {
            Require.that(
                    line.level() == PriceLevel.POCKET_MARGIN,
                    "bridge.lines." + line.id() + ".level",
                    line.level(),
                    "POCKET_MARGIN");
        }
    }

    /** Returns the written form: {@code qinhuangdao/yard -> qinhuangdao/fob-trimmed}. */
    @Override
    public String toString() {
        return from + " -> " + to;
    }
}
