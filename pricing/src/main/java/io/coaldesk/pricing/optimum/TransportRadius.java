package io.coaldesk.pricing.optimum;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.coaldesk.reason.Label;
import io.coaldesk.reason.Labelled;
import io.coaldesk.reason.PlainText;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * How far coal can be carried in a mode before its margin is gone (经济运输半径).
 *
 * @param mode the id of the mode
 * @param end what ends it
 * @param km the kilometres; absent if nothing ends it
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonIgnoreProperties(ignoreUnknown = true)
public record TransportRadius(
        @JsonProperty(required = true) String mode,
        @JsonProperty(required = true) End end,
        Optional<BigDecimal> km) {

    /** What ends a radius. */
    public enum End implements Labelled {
        /** The margin is used up. */
        MARGIN(Label.of("margin used up", "毛利耗尽")),
        /** The margin does not even cover the fixed part. */
        MARGIN_BELOW_FIXED(Label.of("margin below the fixed cost", "毛利不足以覆盖固定费用")),
        /** The mode goes no further. */
        REACH(Label.of("end of the tariff", "运价表止点")),
        /** Nothing: the last stretch costs nothing. */
        NONE(Label.of("no end", "无限制"));

        private final Label label;

        End(Label label) {
            this.label = label;
        }

        @Override
        public Label label() {
            return label;
        }
    }

    /** Drops trailing zeros. */
    public TransportRadius {
        km = km.map(PlainText::withoutTrailingZeros);
    }
}
