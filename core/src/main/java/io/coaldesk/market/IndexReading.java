package io.coaldesk.market;

import io.coaldesk.reason.Reason;
import java.math.BigDecimal;
import java.util.List;

/** What a {@link FixingRule} finds in an index: values, or why there are none. */
public sealed interface IndexReading {

    /**
     * The values that were taken. The value of the rule is their exact mean {@code sum / fixings.size()}, which no decimal
     * need hold.
     *
     * @param fixings the values by day, one or more
     */
    record Fixed(List<IndexFixing> fixings) implements IndexReading {
        /** Copies the values. */
        public Fixed {
            fixings = List.copyOf(fixings);
        }

        /** Returns the exact sum of the values. */
        public BigDecimal sum() {
            return fixings.stream().map(IndexFixing::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    /**
     * The index gives no value.
     *
     * @param reason why, with the index, the days that were looked at, and the nearest value
     */
    record Missing(Reason reason) implements IndexReading {}
}
