package io.coaldesk.pricing.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import io.coaldesk.coal.QualityKey;
import io.coaldesk.json.CoaldeskJson;
import io.coaldesk.policy.Finding;
import io.coaldesk.testing.pricing.SettlementArbitraries;
import io.coaldesk.testing.pricing.SettlementLaws;
import io.coaldesk.testing.pricing.SettlementSamples;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The laws of settlement on generated schedules and lots, and the engine beside the naive oracle. */
class SettlementLawsTest {

    @Property(tries = 300)
    void a_generated_schedule_is_sound(@ForAll SettlementSchedule schedule) {
        assertThat(schedule.lint()).noneMatch(Finding::isError);
    }

    @Property(tries = 300)
    void the_engine_gives_what_the_oracle_gives(@ForAll SettlementSchedule schedule, @ForAll SettlementEvidence lot) {
        SettlementInvoice invoice = Schedules.invoice(schedule, lot);
        BigDecimal[] expected = NaiveSettlement.settle(schedule, lot);
        assertThat(invoice.price().amount()).isEqualByComparingTo(expected[0]);
        assertThat(invoice.tonnes()).isEqualByComparingTo(expected[1]);
    }

    @Property(tries = 300)
    void everything_adds_up(@ForAll SettlementSchedule schedule, @ForAll("lots") List<SettlementEvidence> lots) {
        SettlementLaws.addsUp(schedule, lots);
    }

    @Property(tries = 100)
    void lot_order_is_irrelevant_and_a_bad_lot_stops_no_other(
            @ForAll SettlementSchedule schedule, @ForAll("lots") List<SettlementEvidence> lots) {
        SettlementLaws.lotOrderIsIrrelevant(schedule, lots);
        SettlementEvidence bad = lots.get(0).withId("bad").withTonnes(Optional.empty());
        SettlementLaws.aBadLotStopsNoOther(schedule, lots, bad);
    }

    @Property(tries = 500)
    void a_better_value_never_brings_less(
            @ForAll SettlementSchedule schedule,
            @ForAll SettlementEvidence lot,
            @ForAll @IntRange(min = 17_000, max = 23_000) int value,
            @ForAll @IntRange(min = 17_000, max = 23_000) int other) {
        for (SettlementItem item : schedule.items()) {
            QualityKey key = item.adjustment().key();
            SettlementLaws.isMonotone(schedule, lot, key, value / 1000.0, other / 1000.0);
        }
    }

    @Property(tries = 100)
    void a_provisional_payment_and_the_balance_make_the_final_amount(
            @ForAll @IntRange(min = 4600, max = 5900) int declared,
            @ForAll @IntRange(min = 4600, max = 5900) int found) {
        SettlementSchedule schedule = SettlementSamples.schedule();
        SettlementEvidence complete = SettlementSamples.lot("lot")
                .withAssays(Map.of(
                        AssayParty.THIRD_PARTY, SettlementSamples.quality(found, 0.9, 16),
                        AssayParty.BUYER, SettlementSamples.quality(found, 0.9, 16)));
        SettlementEvidence provisional = complete.withAssays(Map.of())
                .withQuality(SettlementSamples.quality(declared, 0.9, 16))
                .withProvisionalPaid(Optional.empty());
        SettlementLaws.provisionalAndBalanceMakeFinal(schedule, provisional, complete);
        assertThat(Schedules.invoice(schedule, provisional).stage()).isEqualTo(InvoiceStage.PROVISIONAL);
        assertThat(Schedules.invoice(schedule, complete).stage()).isEqualTo(InvoiceStage.FINAL);
    }

    @Property(tries = 100)
    void documents_read_back_equal_and_settle_the_same(
            @ForAll SettlementSchedule schedule, @ForAll("lots") List<SettlementEvidence> lots) {
        SettlementStatement statement = Settler.of(schedule).settleAll(lots);
        SettlementSchedule read = CoaldeskJson.read(SettlementSchedule.class, CoaldeskJson.write(schedule));
        assertThat(read).isEqualTo(schedule);
        assertThat(Settler.of(read).settleAll(lots)).isEqualTo(statement);
        assertThat(CoaldeskJson.read(SettlementStatement.class, CoaldeskJson.write(statement)))
                .isEqualTo(statement);
    }

    @Provide
    Arbitrary<List<SettlementEvidence>> lots() {
        return SettlementArbitraries.lots();
    }
}
