package io.coaldesk.pricing.settlement;

import io.coaldesk.adjustment.AdjustmentReading;
import io.coaldesk.adjustment.AdjustmentTarget;
import io.coaldesk.money.MoneyRounding;
import java.math.BigDecimal;
import java.util.List;

/** The way from the weighed tonnes to those that are paid: moisture first, then each item that takes weight. */
final class TonnageSteps {

    private final SettlementSchedule schedule;
    private final SettledLot lot;
    private final MoneyRounding rounding;
    private final StepLines tonnes = new StepLines(LineUnit.TONNES);

    TonnageSteps(SettlementSchedule schedule, SettledLot lot) {
        this.schedule = schedule;
        this.lot = lot;
        this.rounding = schedule.rounding().tonnes();
    }

    void run() {
        tonnes.add(StepLines.line(LineKind.WEIGHED), lot.tonnes());
        schedule.moisture().ifPresent(this::moisture);
        if (Rejections.crossed(schedule, lot).isEmpty()) {
            BigDecimal whole = tonnes.running();
            schedule.items().stream()
                    .filter(item -> item.adjustment().target().isWeight())
                    .forEach(item -> item(item, whole));
        }
    }

    private void moisture(MoistureRule rule) {
        BigDecimal moisture = schedule.rounding().assay().apply(lot.measured(Moisture.KEY));
        tonnes.add(
                StepLines.line(LineKind.MOISTURE)
                        .key(Moisture.KEY)
                        .value(moisture)
                        .reference(rule.contractMoisture()),
                rule.change(tonnes.running(), moisture, rounding));
    }

    /** Shares add up on the same tonnes, so that the order of the items has no meaning here; no more than all is taken. */
    private void item(SettlementItem item, BigDecimal whole) {
        AdjustmentReading reading =
                item.adjustment().read(lot.measured(item.adjustment().key()));
        BigDecimal share = item.adjustment().target() == AdjustmentTarget.KILOGRAMS_PER_TONNE
                ? reading.amount().movePointLeft(3)
                : reading.amount();
        BigDecimal change =
                rounding.round(whole.multiply(share)).max(tonnes.running().negate());
        tonnes.add(PriceSteps.line(item, reading), change);
    }

    BigDecimal settled() {
        return tonnes.running();
    }

    List<SettlementLine> lines() {
        return tonnes.lines();
    }
}
