package io.coaldesk.pricing.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.coaldesk.adjustment.AdjustmentBracket;
import io.coaldesk.adjustment.AdjustmentTarget;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.policy.BandEdge;
import io.coaldesk.policy.Finding;
import io.coaldesk.reason.InvalidValueException;
import io.coaldesk.reason.Language;
import io.coaldesk.testing.pricing.SettlementSamples;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is found in a schedule before a lot is settled by it. */
class SettlementLintTest {

    private static final SettlementSchedule FULL = SettlementSamples.schedule();

    private static List<String> texts(SettlementSchedule schedule) {
        return schedule.lint().stream()
                .map(finding -> finding.text(Language.EN))
                .toList();
    }

    @Test
    void every_example_that_ships_is_sound_but_for_those_kept_as_bad() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("..", "examples", "data", "schedules"))) {
            Stream<String> schedules = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .map(name -> name.replace(".json", ""));
            List<String> names = Stream.concat(Stream.of(Schedules.WITH_EVERY_OPTION), schedules)
                    .sorted()
                    .toList();
            assertThat(names).hasSizeGreaterThan(15);
            for (String name : names) {
                boolean bad = Schedules.example(name).lint().stream().anyMatch(Finding::isError);
                assertThat(bad).as(name).isEqualTo(name.endsWith("known-bad"));
            }
        }
    }

    @Test
    void only_prices_that_hold_the_water_beside_a_price_of_moisture_are_doubtful() {
        assertThat(texts(Schedules.example("black-sea-steam")))
                .containsExactly("items[0].adjustment.key: moisture may be counted twice: net_cv_ar_kcal_it holds the"
                        + " water already");
        assertThat(texts(FULL)).isEmpty();
    }

    @Test
    void moisture_that_is_counted_twice_is_an_error() {
        MoistureRule rule = FULL.moisture().orElseThrow();
        assertThat(texts(Schedules.example("colombian-cif-fangcheng").withMoisture(rule)))
                .singleElement()
                .asString()
                .startsWith("items[0].adjustment.key: moisture is counted twice: net_cv_ar_kcal_it");
        assertThat(texts(Schedules.example("shuangyashan-per-mcal").withMoisture(rule))
                        .get(0))
                .startsWith("basePrice.key: moisture is counted twice");
        assertThat(Schedules.example("contract-070").withMoisture(rule).lint())
                .as("a rate per kcal beside a deduction is doubtful, no more")
                .hasSize(1)
                .noneMatch(Finding::isError);
    }

    @Test
    void a_property_of_moister_coal_is_read_at_the_moisture_of_the_contract_or_refused() {
        SettlementSchedule plant = Schedules.example("plant-moisture-linear");
        MoistureRule nine = plant.moisture().orElseThrow();
        assertThat(texts(plant)).isEmpty();
        assertThat(texts(plant.withMoisture(new MoistureRule(nine.method(), BigDecimal.TEN, nine.drier()))))
                .containsExactly("items[0].whenMoister: net_cv_m9_kcal_20c is not at the moisture to which the schedule"
                        + " brings the tonnes");
        assertThatThrownBy(() -> plant.items().get(0).withWhenMoister(QualityKey.parse("net_cv_d_kcal_20c")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("whenMoister");
    }

    @Test
    void an_item_of_the_calorific_price_needs_one_and_comes_first() {
        SettlementItem calorific =
                Schedules.example("shuangyashan-per-mcal").items().get(0);
        SettlementSchedule perTonne = Schedules.example("unpaid-above-cap").withItems(calorific);
        assertThat(texts(perTonne)).hasSize(1).allMatch(text -> text.startsWith("items[0].adjustment.target: "));

        SettlementSchedule perUnit = Schedules.example("shuangyashan-per-mcal");
        SettlementItem ash = Schedules.example("pci-tender").items().get(0);
        assertThat(texts(perUnit.withItems(calorific, ash))).isEmpty();
        assertThat(texts(perUnit.withItems(ash, calorific)))
                .hasSize(1)
                .allMatch(text -> text.startsWith("items[1].adjustment.target: "));
    }

    @Test
    void what_pays_a_worse_lot_better_is_doubtful_with_a_witness() {
        SettlementSchedule sound = Schedules.example("contract-070");
        RejectionRule coal = sound.rejections().get(0);
        SettlementSchedule dear = sound.withRejections(
                coal.withConsequence(new RejectionConsequence.SettledAt(new BigDecimal("76.65"), Optional.empty())));
        assertThat(texts(sound)).isEmpty();
        assertThat(texts(dear))
                .as("115 - 5.48 - 10.96 - 21.92 = 76.64 at the limit")
                .containsExactly("rejections[engineering-coal].consequence: not monotone: net_cv_ar_kcal_20c at 3,600"
                        + " gives 76.64, less favourable than net_cv_ar_kcal_20c at 3,599 gives");
        assertThat(texts(sound.withRejections(coal.withConsequence(
                        new RejectionConsequence.SettledAt(new BigDecimal("76.64"), Optional.empty())))))
                .isEmpty();

        BasePrice.ByGrade tariff =
                (BasePrice.ByGrade) Schedules.example("cil-grade-tariff").basePrice();
        List<PriceBand> bands = new ArrayList<>(tariff.bands());
        bands.set(4, new PriceBand(bands.get(4).from(), bands.get(4).to(), new BigDecimal("900")));
        assertThat(texts(Schedules.example("cil-grade-tariff")
                        .withBasePrice(new BasePrice.ByGrade(tariff.key(), tariff.edge(), bands))))
                .containsExactly("basePrice.bands[4]: not monotone: gross_cv_ad_kcal_it above 4,300 gives 900, less"
                        + " favourable than gross_cv_ad_kcal_it below 4,300 gives");
        QuantityPerformance reversed = new QuantityPerformance(
                AdjustmentTarget.PRICE_PER_TONNE,
                BandEdge.FROM_INCLUDED,
                List.of(
                        new PerformanceBand(Optional.empty(), Optional.of(BigDecimal.ONE), BigDecimal.ONE),
                        new PerformanceBand(Optional.of(BigDecimal.ONE), Optional.empty(), BigDecimal.ZERO)));
        assertThat(texts(FULL.withPerformance(reversed)))
                .singleElement()
                .asString()
                .startsWith("performance.bands[1]: not monotone: quantity performance above 1 gives 0");
    }

    @Test
    void a_percentage_that_is_written_as_a_share_is_an_error() {
        SettlementItem ash = FULL.items().get(4);
        SettlementItem percent = ash.withAdjustment(ash.adjustment().withAbove(AdjustmentBracket.open("-3")));
        List<SettlementItem> items = new ArrayList<>(FULL.items());
        items.set(4, percent);
        assertThat(texts(FULL.withItems(items)))
                .containsExactly("items[4].adjustment: a rate of -3 a step is more than the whole, 1; 1 % is 0.01");
    }

    @Test
    void duplicates_gaps_and_references_of_zero_are_found_with_their_path() {
        List<SettlementItem> items = new ArrayList<>(FULL.items());
        items.add(items.get(1));
        assertThat(texts(FULL.withItems(items)))
                .containsExactly(
                        "items[6].id: sulphur stands twice",
                        "items[6].adjustment.key: total sulphur, dry is settled by both sulphur and sulphur");
        SettlementItem zero = FULL.items()
                .get(0)
                .withAdjustment(FULL.items()
                        .get(0)
                        .adjustment()
                        .withReference(BigDecimal.ZERO)
                        .withAbove()
                        .withBelow());
        assertThat(texts(FULL.withItems(zero)))
                .containsExactly("items[0].adjustment.reference: a pro-rata change needs a reference above zero, and it"
                        + " is 0");
        PerformanceBand low = new PerformanceBand(Optional.empty(), Optional.of(new BigDecimal("0.8")), BigDecimal.ONE);
        assertThat(texts(FULL.withPerformance(new QuantityPerformance(
                        AdjustmentTarget.PRICE_PER_TONNE, BandEdge.FROM_INCLUDED, List.of(low)))))
                .containsExactly("performance.bands: no band holds the values from 0.8 to +∞");
        assertThat(texts(Schedules.example("cil-grade-tariff")
                        .withBasePrice(new BasePrice.ByGrade(
                                FULL.items().get(0).adjustment().key(), BandEdge.TO_INCLUDED, List.of()))))
                .containsExactly("basePrice.bands: no band holds the values from -∞ to +∞");
        List<RejectionRule> rules = new ArrayList<>(FULL.rejections());
        rules.add(rules.get(0));
        assertThat(texts(FULL.withRejections(rules))).containsExactly("rejections[2].id: sulphur stands twice");
    }

    @Test
    void a_key_that_depends_on_the_moisture_of_each_analysis_goes_with_no_mean() {
        SettlementSchedule perLot = Schedules.example("plant-moisture-linear");
        assertThat(perLot.lint()).noneMatch(Finding::isError);
        assertThat(texts(perLot.withAveraging(perLot.averaging().withMethod(AveragingMethod.TONNAGE_WEIGHTED))))
                .anyMatch(text -> text.startsWith("items[0].whenMoister: whenMoister needs one moisture"));
    }
}
