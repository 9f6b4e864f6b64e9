package io.coaldesk.deal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.coaldesk.reason.InvalidValueException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * The deliveries of a deal, by date.
 *
 * @param deliveries one delivery or more
 */
public record DeliverySchedule(@JsonValue List<Delivery> deliveries) {

    /** Sorts the deliveries. */
    @JsonCreator
    public DeliverySchedule {
        if (deliveries.isEmpty()) {
            throw new InvalidValueException("deliveries", "none", "one delivery or more");
        }
        deliveries = deliveries.stream()
                .sorted(Comparator.comparing(Delivery::date).thenComparing(Delivery::tonnes))
                .toList();
    }

    /** Returns a schedule of one delivery. */
    public static DeliverySchedule of(LocalDate date, BigDecimal tonnes) {
        return new DeliverySchedule(List.of(new Delivery(date, tonnes)));
    }

    /** Returns the tonnes of all deliveries. */
    public BigDecimal totalTonnes() {
        BigDecimal total = deliveries.get(0).tonnes();
        for (int i = 1; i < deliveries.size(); i++) {
            total = total.add(deliveries.get(i).tonnes());
        }
        return total;
    }

    /**
     * Returns the greatest tonnage that is delivered and not yet due, over all days: at each delivery, that one and the
     * earlier ones whose payment is due on its day or later. It is what a credit limit must carry, not the total.
     */
    public BigDecimal peakOpenTonnes(PaymentTerms terms) {
        BigDecimal peak = BigDecimal.ZERO;
        for (Delivery latest : deliveries) {
            BigDecimal open = deliveries.stream()
                    .filter(delivery -> !delivery.date().isAfter(latest.date())
                            && !terms.dueDate(delivery.date()).isBefore(latest.date()))
                    .map(Delivery::tonnes)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            peak = peak.max(open);
        }
        return peak;
    }
}
