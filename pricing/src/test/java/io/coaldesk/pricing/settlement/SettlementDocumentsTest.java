package io.coaldesk.pricing.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.coaldesk.adjustment.AdjustmentTarget;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.coal.RejectionLimit;
import io.coaldesk.json.CoaldeskJson;
import io.coaldesk.policy.BandEdge;
import io.coaldesk.policy.DecisionStamp;
import io.coaldesk.reason.InvalidValueException;
import io.coaldesk.testing.core.ValueContract;
import io.coaldesk.testing.core.ValueTypes;
import io.coaldesk.testing.pricing.SettlementSamples;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The wire form of settlement: golden documents, which are never edited, and the contract of every value type. */
class SettlementDocumentsTest {

    private static final QualityKey NET = QualityKey.parse("net_cv_ar_kcal_it");
    private static final SettlementSchedule SCHEDULE = SettlementSamples.schedule();
    private static final Set<Class<?>> READ_AS =
            Set.of(BasePrice.class, RejectionConsequence.class, SettlementAnswer.class);

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    private static SettlementStatement statement() {
        SettlementEvidence off = SettlementSamples.lot("off").withAssays(Map.of());
        return Settler.of(SCHEDULE)
                .settleAll(List.of(
                        SettlementSamples.lot("full"),
                        off.withQuality(SettlementSamples.quality(4400, 0.9, 16)),
                        off.withId("out").withQuality(SettlementSamples.quality(4900, 0.9, 16)),
                        off.withId("refused").withQuality(SettlementSamples.quality(5500, 2.1, 16)),
                        off.withId("unknown").withQuality(Optional.empty())));
    }

    /** The stamp names the version of the library, which is not part of the wire form. */
    private static SettlementStatement golden(SettlementStatement statement) {
        return statement.withAnswers(statement.answers().stream()
                .map(SettlementDocumentsTest::golden)
                .toList());
    }

    private static SettlementAnswer golden(SettlementAnswer answer) {
        DecisionStamp stamp =
                new DecisionStamp(answer.stamp().asOf(), "0.1.0", answer.stamp().policies());
        if (answer instanceof SettlementInvoice invoice) {
            return invoice.withStamp(stamp);
        }
        return answer instanceof RejectedLot rejected
                ? new RejectedLot(rejected.lot(), rejected.consequence(), rejected.reasons(), stamp)
                : new UnsettledLot(answer.lot(), answer.reasons(), stamp);
    }

    @Test
    void settlement_schedule_1() throws IOException {
        verify("settlement-schedule-1.json", SettlementSchedule.class, SCHEDULE);
    }

    @Test
    void settlement_evidence_1() throws IOException {
        verify("settlement-evidence-1.json", SettlementEvidence.class, SettlementSamples.lot("full"));
    }

    @Test
    void settlement_statement_1() throws IOException {
        verify("settlement-statement-1.json", SettlementStatement.class, golden(statement()));
    }

    private <T> void verify(String file, Class<T> type, T value) throws IOException {
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream("golden/" + file))) {
            String golden = new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
            assertThat(CoaldeskJson.write(value)).isEqualToNormalizingNewlines(golden);
            assertThat(CoaldeskJson.read(type, golden)).isEqualTo(value);
        }
    }

    private static Map<Class<?>, Object> samples() {
        SettlementStatement statement = statement();
        SettlementInvoice invoice = (SettlementInvoice) statement.answers().get(0);
        PriceBand band = new PriceBand(Optional.of(number("4300.5")), Optional.of(number("4600.5")), number("99.5"));
        AssayTolerance tolerance = new AssayTolerance(NET, number("120.5"));
        return Stream.of(
                        SCHEDULE,
                        SCHEDULE.items().get(0),
                        SCHEDULE.rounding(),
                        SCHEDULE.averaging(),
                        SCHEDULE.averaging().exclusions().get(0),
                        SCHEDULE.moisture().orElseThrow(),
                        SCHEDULE.totalCap().orElseThrow(),
                        SCHEDULE.performance().orElseThrow(),
                        new PerformanceBand(Optional.of(number("0.8")), Optional.of(number("0.9")), number("-5.5")),
                        SCHEDULE.rejections().get(1),
                        SCHEDULE.rejections().get(1).consequence(),
                        new RejectionConsequence.Refused(),
                        new RejectionConsequence.Returned(),
                        new RejectionConsequence.Confiscated(),
                        SCHEDULE.evidence(),
                        SCHEDULE.evidence().weight().orElseThrow(),
                        new TransitLoss(number("0.0125"), LossBearer.BUYER),
                        SCHEDULE.evidence().assay().orElseThrow(),
                        tolerance,
                        SettlementSamples.LOADED,
                        new BasePrice.PerTonne(number("720.5")),
                        new BasePrice.PerCalorificUnit(NET, number("0.115")),
                        new BasePrice.ByGrade(NET, BandEdge.TO_INCLUDED, List.of(band)),
                        band,
                        SettlementSamples.lot("full"),
                        invoice,
                        invoice.lines().get(2),
                        statement.answers().stream()
                                .filter(RejectedLot.class::isInstance)
                                .findFirst()
                                .orElseThrow(),
                        statement.answers().stream()
                                .filter(UnsettledLot.class::isInstance)
                                .findFirst()
                                .orElseThrow(),
                        statement)
                .collect(Collectors.toMap(SettlementDocumentsTest::typeOf, Function.identity()));
    }

    @TestFactory
    Stream<DynamicTest> every_value_type_keeps_the_contract() {
        return samples().entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(
                        entry.getKey().getSimpleName(), () -> verify(entry.getKey(), entry.getValue())));
    }

    @SuppressWarnings("unchecked")
    private static void verify(Class<?> type, Object sample) {
        Class<?> readAs = READ_AS.stream()
                .filter(face -> face.isAssignableFrom(type))
                .findFirst()
                .orElse(type);
        ValueContract.verify((Class<Object>) readAs, sample);
    }

    @Test
    void every_value_type_that_is_found_has_a_sample() {
        Set<Class<?>> found = ValueTypes.beside(Settler.class).stream()
                .filter(type -> type.getPackage().equals(Settler.class.getPackage()))
                .collect(Collectors.toSet());
        assertThat(found).hasSizeGreaterThan(25).isEqualTo(samples().keySet());
    }

    private static Class<?> typeOf(Object sample) {
        Class<?> type = sample.getClass();
        return type.getSimpleName().startsWith("Immutable") ? type.getSuperclass() : type;
    }

    @Test
    void an_unknown_or_contradictory_document_is_refused_by_name() {
        assertRefused(
                () -> new QuantityPerformance(AdjustmentTarget.SHARE_OF_WEIGHT, BandEdge.TO_INCLUDED, List.of()),
                "performance.target");
        assertRefused(() -> SCHEDULE.evidence().weight().orElseThrow().withTolerance(number("0.01")), "transitLoss");
        assertRefused(
                () -> SCHEDULE.evidence().weight().orElseThrow().withCompared(Optional.empty()), "weight.compared");
        assertRefused(
                () -> SCHEDULE.evidence().weight().orElseThrow().withSettles(SettlementSamples.DISCHARGED),
                "weight.settles");
        assertRefused(() -> SCHEDULE.evidence().assay().orElseThrow().withBeyond(Optional.empty()), "assay.beyond");
        assertRefused(
                () -> SCHEDULE.evidence().assay().orElseThrow().withWithin(EvidenceChoice.UMPIRE), "assay.within");
        assertRefused(() -> SCHEDULE.evidence().assay().orElseThrow().withFirst(AssayParty.BUYER), "assay.second");
        assertRefused(() -> SCHEDULE.averaging().withMethod(AveragingMethod.PER_LOT), "averaging.exclusions");
        assertRefused(() -> new TotalCap(Optional.empty(), Optional.empty(), Optional.empty()), "totalCap");
        assertRefused(() -> new BasePrice.PerTonne(number("-1")), "amount");
        assertRefused(
                () -> new BasePrice.PerCalorificUnit(QualityKey.parse("ash_d"), BigDecimal.ONE), "a calorific value");
        assertRefused(() -> WeightSource.parse("LOAD/SCALE"), "LOAD/RAIL_SCALE");
        assertRefused(
                () -> new MoistureRule(MoistureMethod.LINEAR, number("100"), DrierCoal.ADDED), "contractMoisture");
    }

    private static void assertRefused(Runnable action, String named) {
        assertThatThrownBy(action::run)
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining(named);
    }

    @Test
    void a_limit_may_take_or_refuse_its_own_value() {
        RejectionLimit limit = RejectionLimit.of(Optional.of(number("2.8")), Optional.of(number("40")));
        assertThat(Stream.of("2.79", "2.8", "2.81", "39.99", "40", "40.01")
                        .map(value -> LimitCrossing.crosses(limit, LimitEdge.TAKEN, number(value))))
                .containsExactly(true, false, false, false, false, true);
        assertThat(Stream.of("2.79", "2.8", "2.81", "39.99", "40", "40.01")
                        .map(value -> LimitCrossing.crosses(limit, LimitEdge.REJECTED, number(value))))
                .containsExactly(true, true, false, false, true, true);
    }
}
