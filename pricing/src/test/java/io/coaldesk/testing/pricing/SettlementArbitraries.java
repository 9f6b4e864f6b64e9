package io.coaldesk.testing.pricing;

import io.coaldesk.adjustment.AdjustmentTarget;
import io.coaldesk.adjustment.QualityAdjustment;
import io.coaldesk.coal.CoalQuality;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.coal.ReportingRule;
import io.coaldesk.money.DeliveryPlace;
import io.coaldesk.money.MoneyRounding;
import io.coaldesk.money.TaxTreatment;
import io.coaldesk.policy.PolicyHeader;
import io.coaldesk.pricing.settlement.Averaging;
import io.coaldesk.pricing.settlement.AveragingMethod;
import io.coaldesk.pricing.settlement.BasePrice;
import io.coaldesk.pricing.settlement.DrierCoal;
import io.coaldesk.pricing.settlement.EvidenceRules;
import io.coaldesk.pricing.settlement.MoistureMethod;
import io.coaldesk.pricing.settlement.MoistureRule;
import io.coaldesk.pricing.settlement.PriceSoFar;
import io.coaldesk.pricing.settlement.SettlementEvidence;
import io.coaldesk.pricing.settlement.SettlementItem;
import io.coaldesk.pricing.settlement.SettlementRounding;
import io.coaldesk.pricing.settlement.SettlementSchedule;
import io.coaldesk.pricing.settlement.TotalCap;
import io.coaldesk.testing.core.AdjustmentArbitraries;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Settlement schedules without any finding, and lots on the quality as stated that each of them settles: items of every
 * mode and target, in any order, with and without moisture, averaging, caps and tax.
 */
public final class SettlementArbitraries {

    private static final LocalDate DAY = LocalDate.of(2025, 1, 1);

    private SettlementArbitraries() {}

    /** Schedules that settle every lot of {@link #lots}. */
    public static Arbitrary<SettlementSchedule> schedules() {
        return Combinators.combine(
                        AdjustmentArbitraries.inEveryMode().list().ofMaxSize(4),
                        Arbitraries.of(
                                        AdjustmentTarget.PRICE_PER_TONNE,
                                        AdjustmentTarget.SHARE_OF_PRICE,
                                        AdjustmentTarget.PRO_RATA,
                                        AdjustmentTarget.SHARE_OF_WEIGHT,
                                        AdjustmentTarget.KILOGRAMS_PER_TONNE)
                                .list()
                                .ofSize(4),
                        Arbitraries.of(PriceSoFar.class),
                        moisture(),
                        Arbitraries.of(AveragingMethod.class),
                        Arbitraries.of(
                                TaxTreatment.included("0.13"), TaxTreatment.excluded("0.17"), TaxTreatment.none()),
                        cap(),
                        Arbitraries.integers().between(0, 3))
                .as((adjustments, targets, of, moisture, averaging, tax, cap, scale) -> SettlementSchedule.builder()
                        .header(header())
                        .currency(Currency.getInstance("CNY"))
                        .tax(tax)
                        .place(DeliveryPlace.parse("plant/delivered"))
                        .basePrice(new BasePrice.PerTonne(new BigDecimal("700")))
                        .addAllItems(items(adjustments, targets, of))
                        .totalCap(cap)
                        .moisture(moisture)
                        .averaging(Averaging.builder().method(averaging).build())
                        .evidence(EvidenceRules.asStated())
                        .rounding(rounding(scale))
                        .build());
    }

    private static PolicyHeader header() {
        return PolicyHeader.builder()
                .id("generated")
                .version("1")
                .validFrom(DAY)
                .source("generated")
                .build();
    }

    private static Arbitrary<Optional<MoistureRule>> moisture() {
        return Combinators.combine(
                        Arbitraries.of(MoistureMethod.class),
                        Arbitraries.of("8", "18.5", "20"),
                        Arbitraries.of(DrierCoal.class))
                .as((method, contract, drier) -> new MoistureRule(method, new BigDecimal(contract), drier))
                .optional();
    }

    private static Arbitrary<Optional<TotalCap>> cap() {
        return Arbitraries.integers()
                .between(0, 60)
                .map(most -> new TotalCap(
                        Optional.of(BigDecimal.ONE),
                        Optional.of(BigDecimal.valueOf(most)),
                        Optional.of(BigDecimal.valueOf(most / 2))))
                .optional();
    }

    private static SettlementRounding rounding(int scale) {
        MoneyRounding cents = MoneyRounding.of(2, RoundingMode.HALF_UP);
        return SettlementRounding.builder()
                .assay(ReportingRule.of(2, RoundingMode.HALF_EVEN))
                .calorificValue(ReportingRule.of(0, RoundingMode.HALF_EVEN))
                .rate(MoneyRounding.of(scale + 1, RoundingMode.HALF_UP))
                .price(MoneyRounding.of(scale, RoundingMode.HALF_UP))
                .tonnes(MoneyRounding.of(scale, RoundingMode.HALF_UP))
                .amount(cents)
                .tax(cents)
                .build();
    }

    private static List<SettlementItem> items(
            List<QualityAdjustment> adjustments, List<AdjustmentTarget> targets, PriceSoFar of) {
        List<SettlementItem> items = new ArrayList<>();
        for (int i = 0; i < adjustments.size(); i++) {
            items.add(SettlementItem.builder()
                    .id("item-" + i)
                    .adjustment(scaled(adjustments.get(i), targets.get(i)))
                    .of(of)
                    .build());
        }
        return items;
    }

    /** A rate of money per tonne is far too large as a share; the caps shrink with it. */
    private static QualityAdjustment scaled(QualityAdjustment adjustment, AdjustmentTarget target) {
        int shift = switch (target) {
            case SHARE_OF_PRICE, SHARE_OF_WEIGHT -> 5;
            case PRO_RATA -> 3;
            case KILOGRAMS_PER_TONNE -> 1;
            case PRICE_PER_TONNE, PRICE_PER_CALORIFIC_UNIT -> 0;
        };
        return adjustment
                .withTarget(target)
                .withMaxBonus(adjustment.maxBonus().map(most -> most.movePointLeft(shift)))
                .withMaxPenalty(adjustment.maxPenalty().map(most -> most.movePointLeft(shift)))
                .withAbove(adjustment.above().stream()
                        .map(bracket -> bracket.withRate(bracket.rate().movePointLeft(shift)))
                        .toList())
                .withBelow(adjustment.below().stream()
                        .map(bracket -> bracket.withRate(bracket.rate().movePointLeft(shift)))
                        .toList());
    }

    /** Lots of different ids. */
    public static Arbitrary<List<SettlementEvidence>> lots() {
        return lot().list().ofMinSize(1).ofMaxSize(5).map(lots -> {
            List<SettlementEvidence> named = new ArrayList<>();
            lots.forEach(lot -> named.add(lot.withId("lot-" + named.size())));
            return named;
        });
    }

    /** A lot whose quality gives what any of the schedules asks. */
    public static Arbitrary<SettlementEvidence> lot() {
        Arbitrary<Double> value = Arbitraries.integers().between(17_000, 23_000).map(thousandth -> thousandth / 1000.0);
        return Combinators.combine(
                        Arbitraries.integers().between(1, 9_999_999),
                        value,
                        value,
                        value,
                        value,
                        Arbitraries.integers().between(0, 1_000_000).optional())
                .as((kilograms, ash, sulphur, moisture, volatiles, paid) -> SettlementEvidence.builder()
                        .id("lot")
                        .date(DAY)
                        .tonnes(BigDecimal.valueOf(kilograms, 3))
                        .quality(CoalQuality.of(Map.of(
                                QualityKey.parse("ash_ad"), ash,
                                QualityKey.parse("sulphur_d"), sulphur,
                                QualityKey.parse("total_moisture_ar"), moisture,
                                QualityKey.parse("volatile_matter_daf"), volatiles)))
                        .provisionalPaid(paid.map(BigDecimal::valueOf))
                        .build());
    }
}
