package io.coaldesk.coal.grade;

import static io.coaldesk.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.coaldesk.coal.CoalQuality;
import io.coaldesk.coal.CoalSpecification;
import io.coaldesk.coal.LimitCheck;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.json.CoaldeskJson;
import io.coaldesk.policy.RejectedPolicyException;
import io.coaldesk.reason.Language;
import io.coaldesk.reason.PlainText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class CommercialCoalCheckerTest {

    private static final LocalDate DAY = LocalDate.of(2016, 3, 1);
    private static final CommercialCoalChecker CHECKER = CommercialCoalChecker.of(CommercialCoalLimits.measures2015());
    private static final Map<String, Double> TRACES = Map.of(
            "mercury_d_ug_g", 0.2,
            "arsenic_d_ug_g", 5.0,
            "phosphorus_d", 0.02,
            "chlorine_d", 0.03,
            "fluorine_d_ug_g", 120.0);

    private static CommercialCoalResult check(Map<String, Double> values, CommercialCoalKind kind, String distance) {
        return CHECKER.check(CoalQuality.parse(values), kind, new BigDecimal(distance), DAY);
    }

    private static Map<String, Double> withTraces(Map<String, Double> values) {
        Map<String, Double> all = new TreeMap<>(TRACES);
        all.putAll(values);
        return all;
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/cases/commercial-coal-2015.csv", delimiter = '|', numLinesToSkip = 3)
    void each_limit_binds_at_its_edge(
            CommercialCoalKind kind,
            String distance,
            String rule,
            String key,
            double value,
            String outcome,
            String margin) {
        Optional<LimitCheck> found = check(Map.of(key, value), kind, distance).rules().stream()
                .filter(one -> one.rule().equals(rule))
                .flatMap(one -> one.conformity().checks().stream())
                .filter(one -> one.key().equals(QualityKey.parse(key)))
                .findFirst();

        assertThat(found.map(one -> one.outcome().name()).orElse("absent")).isEqualTo(outcome);
        assertThat(found.flatMap(LimitCheck::margin)
                        .map(PlainText::withoutTrailingZeros)
                        .map(PlainText::number))
                .isEqualTo(Optional.ofNullable(margin));
    }

    @Test
    void a_coal_that_is_carried_far_has_to_keep_the_limits_of_both_distances() {
        Map<String, Double> values = withTraces(Map.of("ash_d", 35.0, "sulphur_d", 1.0, "net_cv_ar_mj_kg", 19.0));

        CommercialCoalResult near = check(values, CommercialCoalKind.OTHER, "600");
        CommercialCoalResult far = check(values, CommercialCoalKind.OTHER, "600.01");

        assertThat(near.rules()).extracting(RuleConformity::rule).containsExactly("all", "other");
        assertThat(near.conforms()).isTrue();
        assertThat(far.rules()).extracting(RuleConformity::rule).containsExactly("all", "other", "other-beyond-600-km");
        assertThat(far.conforms()).isFalse();
        assertThat(far.rules().get(2).conformity().failures())
                .extracting(failure -> failure.key().toString())
                .containsExactly("ash_d");
    }

    @Test
    void what_is_not_measured_is_missing_and_not_passed() {
        CommercialCoalResult result = check(Map.of("ash_d", 10.0, "sulphur_d", 0.5), CommercialCoalKind.LIGNITE, "700");

        assertThat(result.conforms()).isFalse();
        assertThat(result.rules().get(0).conformity().checks())
                .hasSize(5)
                .allMatch(check -> check.outcome() == LimitCheck.Outcome.MISSING);
        assertThat(result.reasons())
                .filteredOn(reason -> reason.code().equals("coal.rule.missing"))
                .hasSize(6)
                .extracting(reason -> reason.text(Language.EN))
                .contains("lignite carried more than 600 km: net calorific value, as received, at least 16.5 MJ/kg: not"
                        + " measured and so not passed");
    }

    @Test
    void a_gross_value_does_not_stand_for_the_net_one() {
        CommercialCoalResult result = check(
                Map.of("gross_cv_ar_mj_kg", 25.0, "hydrogen_ar", 4.0, "total_moisture_ar", 10.0),
                CommercialCoalKind.OTHER,
                "601");

        assertThat(result.rules().get(2).conformity().checks())
                .filteredOn(check -> check.key().toString().equals("net_cv_ar_mj_kg"))
                .extracting(LimitCheck::outcome)
                .containsExactly(LimitCheck.Outcome.MISSING);
    }

    @Test
    void a_net_value_in_kilocalories_is_held_against_megajoules() {
        assertThat(check(
                                withTraces(Map.of("ash_d", 10.0, "sulphur_d", 0.5, "net_cv_ar_kcal_it", 4299.0)),
                                CommercialCoalKind.OTHER,
                                "601")
                        .conforms())
                .isFalse();
        assertThat(check(
                                withTraces(Map.of("ash_d", 10.0, "sulphur_d", 0.5, "net_cv_ar_kcal_it", 4300.0)),
                                CommercialCoalKind.OTHER,
                                "601")
                        .conforms())
                .isTrue();
    }

    @Test
    void it_explains_every_limit_with_its_margin() {
        CommercialCoalResult result =
                check(withTraces(Map.of("ash_d", 31.5, "sulphur_d", 1.5)), CommercialCoalKind.LIGNITE, "0");

        assertThat(result.explain(Language.EN).lines())
                .containsExactly(
                        "all commercial coal: arsenic, dry 5 µg/g, at most 80 µg/g: kept, margin 75 µg/g",
                        "all commercial coal: chlorine, dry 0.03 %, at most 0.3 %: kept, margin 0.27 %",
                        "all commercial coal: fluorine, dry 120 µg/g, at most 200 µg/g: kept, margin 80 µg/g",
                        "all commercial coal: mercury, dry 0.2 µg/g, at most 0.6 µg/g: kept, margin 0.4 µg/g",
                        "all commercial coal: phosphorus, dry 0.02 %, at most 0.15 %: kept, margin 0.13 %",
                        "lignite: ash, dry 31.5 %, at most 30 %: broken by 1.5 %",
                        "lignite: total sulphur, dry 1.5 %, at most 1.5 %: kept, margin 0 %");
        assertThat(result.explain(Language.ZH))
                .contains("商品煤：干燥基汞 0.2 微克/克，要求不高于 0.6 微克/克，符合，余量 0.4 微克/克")
                .contains("褐煤：干燥基灰分 31.5 %，要求不高于 30 %，不符合，超出 1.5 %");
        assertThat(result.reasons())
                .extracting(reason -> reason.rule().orElseThrow())
                .contains("all", "lignite");
    }

    @Test
    void before_2015_and_for_a_negative_distance_it_is_refused() {
        CoalQuality quality = CoalQuality.parse(TRACES);

        assertRefused(
                () -> CHECKER.check(quality, CommercialCoalKind.OTHER, BigDecimal.ONE, LocalDate.of(2014, 12, 31)),
                "asOf",
                "2014-12-31",
                "from 2015-01-01 on");
        assertRefused(
                () -> CHECKER.check(quality, CommercialCoalKind.OTHER, new BigDecimal("-1"), DAY),
                "distanceKm",
                "-1",
                "0 or more");
        assertThat(CHECKER.check(quality, CommercialCoalKind.OTHER, BigDecimal.ONE, LocalDate.of(2015, 1, 1))
                        .stamp()
                        .policies())
                .extracting(stamp -> stamp.id())
                .containsExactly("cn-commercial-coal");
    }

    @Test
    void the_shipped_measures_are_sound_and_read_back_equal() {
        CommercialCoalLimits limits = CommercialCoalLimits.measures2015();

        assertThat(limits.lint()).isEmpty();
        assertThat(limits.rules()).hasSize(5);
        assertThat(CoaldeskJson.read(CommercialCoalLimits.class, CoaldeskJson.write(limits)))
                .isEqualTo(limits);
    }

    @Test
    void an_id_that_stands_twice_is_found_and_refused() {
        CommercialCoalRule rule = CommercialCoalLimits.measures2015().rules().get(0);
        CommercialCoalLimits twice = CommercialCoalLimits.measures2015().withRules(rule, rule);

        assertThat(twice.lint())
                .extracting(finding -> finding.text(Language.EN))
                .containsExactly("rules[1].id: all stands twice");
        assertThatExceptionOfType(RejectedPolicyException.class).isThrownBy(() -> CommercialCoalChecker.of(twice));
    }

    @Test
    void rules_without_limits_and_negative_distances_are_refused() {
        CommercialCoalRule rule = CommercialCoalLimits.measures2015().rules().get(3);

        assertRefused(
                () -> rule.withSpecification(CoalSpecification.of(Map.of())),
                "specification",
                "{}",
                "at least one limit");
        assertRefused(() -> rule.withBeyondKm(new BigDecimal("-0.5")), "beyondKm", "-0.5", "0 or more");
        assertRefused(
                () -> CommercialCoalLimits.measures2015().withRules(List.of()), "rules", "[]", "at least one rule");
    }
}
