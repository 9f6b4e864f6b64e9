package io.coaldesk.pricing.settlement;

import io.coaldesk.coal.CoalQuality;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.json.CoaldeskJson;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** The example schedules that ship, and lots that are settled by them. */
final class Schedules {

    static final LocalDate DAY = LocalDate.of(2025, 6, 30);

    /** The annotated example among the policies, as a name for {@link #example}. */
    static final String WITH_EVERY_OPTION = "../policies/settlement-schedule";

    private Schedules() {}

    static SettlementSchedule example(String name) {
        return CoaldeskJson.read(
                SettlementSchedule.class, Path.of("..", "examples", "data", "schedules", name + ".json"));
    }

    /** Returns a lot of a quality as stated, written {@code ash_d=11.8 sulphur_d=0.68}. */
    static SettlementEvidence lot(String id, String tonnes, String quality) {
        return SettlementEvidence.builder()
                .id(id)
                .date(DAY)
                .tonnes(new BigDecimal(tonnes))
                .quality(quality(quality))
                .build();
    }

    static CoalQuality quality(String text) {
        Map<QualityKey, Double> values = new LinkedHashMap<>();
        for (String pair : text.trim().split(" +", -1)) {
            int at = pair.indexOf('=');
            values.put(QualityKey.parse(pair.substring(0, at)), Double.parseDouble(pair.substring(at + 1)));
        }
        return CoalQuality.of(values);
    }

    static SettlementInvoice invoice(SettlementSchedule schedule, SettlementEvidence lot) {
        return (SettlementInvoice) Settler.of(schedule).settle(lot);
    }
}
