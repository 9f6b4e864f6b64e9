package io.coaldesk.pricing.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import io.coaldesk.adjustment.AdjustmentBracket;
import io.coaldesk.adjustment.QualityAdjustment;
import io.coaldesk.coal.CoalQuality;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.testing.pricing.SettlementLaws;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The laws on every sound example that ships, at every edge of every item and one reported digit to either side. */
class ExampleLawsTest {

    static List<String> sound() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("..", "examples", "data", "schedules"))) {
            Stream<String> schedules = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json") && !name.contains("known-bad"))
                    .map(name -> name.substring(0, name.length() - ".json".length()));
            return Stream.concat(Stream.of(Schedules.WITH_EVERY_OPTION), schedules)
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("sound")
    void the_laws_hold_at_and_beside_every_edge(String name) {
        SettlementSchedule schedule = Schedules.example(name).withEvidence(EvidenceRules.asStated());
        SettlementEvidence usual = lot(schedule, Map.of());
        assertThat(Settler.of(schedule).settle(usual)).as(name).isInstanceOf(SettlementInvoice.class);
        List<SettlementEvidence> lots = new ArrayList<>(List.of(usual));
        for (SettlementItem item : schedule.items()) {
            QualityAdjustment adjustment = item.adjustment();
            List<BigDecimal> values = values(adjustment);
            for (int i = 0; i < values.size(); i++) {
                lots.add(lot(schedule, Map.of(adjustment.key(), values.get(i).doubleValue()))
                        .withId(item.id() + "-" + i));
                for (BigDecimal other : values) {
                    SettlementLaws.isMonotone(
                            schedule, usual, adjustment.key(), values.get(i).doubleValue(), other.doubleValue());
                }
            }
        }
        SettlementLaws.addsUp(schedule, lots);
        SettlementLaws.lotOrderIsIrrelevant(schedule, lots);
        SettlementLaws.aBadLotStopsNoOther(schedule, lots, usual.withId("bad").withTonnes(Optional.empty()));
    }

    /** Every edge, every whole step near the start, and one reported digit to either side. */
    private static List<BigDecimal> values(QualityAdjustment adjustment) {
        BigDecimal digit = BigDecimal.ONE.movePointLeft(adjustment.reporting().decimals());
        List<BigDecimal> edges =
                new ArrayList<>(List.of(adjustment.reference(), adjustment.startAbove(), adjustment.startBelow()));
        Stream.of(adjustment.above(), adjustment.below())
                .flatMap(List::stream)
                .map(AdjustmentBracket::to)
                .flatMap(Optional::stream)
                .forEach(edges::add);
        for (int n = 1; n <= 3; n++) {
            BigDecimal deviation = adjustment.step().multiply(BigDecimal.valueOf(n));
            edges.add(adjustment.startAbove().add(deviation));
            edges.add(adjustment.startBelow().subtract(deviation));
        }
        TreeSet<BigDecimal> values = new TreeSet<>();
        edges.forEach(edge -> values.addAll(List.of(edge.subtract(digit), edge, edge.add(digit))));
        return List.copyOf(values);
    }

    /** A lot that is at the reference of every item and well within every other limit, but for some values. */
    private static SettlementEvidence lot(SettlementSchedule schedule, Map<QualityKey, Double> other) {
        Map<QualityKey, Double> values = new HashMap<>();
        for (QualityKey key : schedule.keys()) {
            values.put(key, key.unit().isCalorific() ? 4400.0 : 8.0);
        }
        for (RejectionRule rule : schedule.rejections()) {
            rule.limit().max().ifPresent(most -> values.put(rule.key(), most.doubleValue() / 2));
        }
        schedule.items()
                .forEach(item -> values.put(
                        item.adjustment().key(), item.adjustment().reference().doubleValue()));
        values.putAll(other);
        return SettlementEvidence.builder()
                .id("usual")
                .date(Schedules.DAY)
                .tonnes(new BigDecimal("12345.678"))
                .calledTonnes(new BigDecimal("12000"))
                .quality(CoalQuality.of(values))
                .build();
    }
}
