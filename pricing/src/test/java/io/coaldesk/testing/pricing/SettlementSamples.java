package io.coaldesk.testing.pricing;

import io.coaldesk.coal.CoalQuality;
import io.coaldesk.json.CoaldeskJson;
import io.coaldesk.pricing.settlement.AssayParty;
import io.coaldesk.pricing.settlement.SettlementEvidence;
import io.coaldesk.pricing.settlement.SettlementSchedule;
import io.coaldesk.pricing.settlement.WeighingMethod;
import io.coaldesk.pricing.settlement.WeighingPlace;
import io.coaldesk.pricing.settlement.WeightSource;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

/** A settlement schedule with every option and lots that it settles; all figures are made up. */
public final class SettlementSamples {

    /** The loaded weight that the sample schedule settles by. */
    public static final WeightSource LOADED = new WeightSource(WeighingPlace.LOAD, WeighingMethod.DRAFT_SURVEY);

    /** The discharged weight that it is compared with. */
    public static final WeightSource DISCHARGED = new WeightSource(WeighingPlace.DISCHARGE, WeighingMethod.RAIL_SCALE);

    private SettlementSamples() {}

    /** The schedule with every option. */
    public static SettlementSchedule schedule() {
        return CoaldeskJson.readBeside(SettlementSamples.class, "settlement-schedule.json", SettlementSchedule.class);
    }

    /** A lot with every piece of evidence, and 1 million paid on a provisional invoice. */
    public static SettlementEvidence lot(String id) {
        return SettlementEvidence.builder()
                .id(id)
                .date(LocalDate.of(2025, 7, 15))
                .tonnes(new BigDecimal("50000.5"))
                .basePrice(new BigDecimal("715.5"))
                .calledTonnes(new BigDecimal("60000.5"))
                .putWeight(LOADED, new BigDecimal("50120.5"))
                .putWeight(DISCHARGED, new BigDecimal("49200.25"))
                .quality(quality(5500, 0.9, 16.1))
                .putAssay(AssayParty.THIRD_PARTY, quality(5480, 0.92, 16.4))
                .putAssay(AssayParty.BUYER, quality(5440, 0.96, 16.6))
                .putAssay(AssayParty.UMPIRE, quality(5450, 0.95, 16.5))
                .provisionalPaid(new BigDecimal("1000000.5"))
                .build();
    }

    /** An analysis that gives what the sample schedule asks. */
    public static CoalQuality quality(double calorificValue, double sulphur, double ash) {
        return CoalQuality.parse(Map.of(
                "net_cv_m8_kcal_20c",
                calorificValue,
                "sulphur_d",
                sulphur,
                "ash_d",
                ash,
                "grindability_hgi",
                58.0,
                "volatile_matter_daf",
                31.5,
                "undersize",
                16.0,
                "total_moisture_ar",
                8.6));
    }
}
