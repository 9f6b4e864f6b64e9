package io.coaldesk.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.coaldesk.reason.Language;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConditionLintTest {

    private static final ConditionSpace SPACE = ConditionSpace.of(
            ConditionAttribute.codes("regime", List.of("SHORT", "BALANCED", "AMPLE"))
                    .orUnknown(),
            ConditionAttribute.openCodes("region"),
            ConditionAttribute.number("tonnes", Interval.moreThan(BigDecimal.ZERO)));

    private static final ConditionLint LINT = ConditionLint.of(SPACE);

    private static final ConditionBox NORTH = ConditionBox.everything().with("region", Condition.codes("north"));

    private static final NamedBox ALL = rule("all", ConditionBox.everything());
    private static final NamedBox LARGE = rule("large", tonnes(Interval.atLeast(new BigDecimal("20000"))));
    private static final NamedBox SMALL = rule("small", tonnes(Interval.lessThan(new BigDecimal("20000.0"))));
    private static final NamedBox NORTHERN = rule("northern", NORTH);

    private static NamedBox rule(String id, ConditionBox box) {
        return new NamedBox(id, "rules." + id + ".when", box);
    }

    private static ConditionBox tonnes(Interval interval) {
        return ConditionBox.everything().with("tonnes", Condition.within(interval));
    }

    private static List<String> texts(List<Finding> findings, Language language) {
        return findings.stream().map(finding -> finding.text(language)).toList();
    }

    private static List<String> texts(List<Finding> findings) {
        return texts(findings, Language.EN);
    }

    @Test
    void a_rule_that_others_always_come_before_names_them() {
        List<Finding> findings = LINT.shadowed(List.of(LARGE, SMALL, NORTHERN));

        assertThat(texts(findings))
                .containsExactly("rules.northern.when: rule northern never comes first: wherever it holds, "
                        + "an earlier rule does, out of large, small");
        assertThat(texts(findings, Language.ZH))
                .containsExactly("rules.northern.when: 规则 northern 永远轮不到：凡其成立之处，large、small 中总有一条先命中");
        assertThat(findings).noneMatch(Finding::isError);
    }

    @Test
    void only_rules_that_come_before_shadow() {
        assertThat(LINT.shadowed(List.of(NORTHERN, LARGE, SMALL))).isEmpty();
        assertThat(LINT.shadowed(List.of(NORTHERN, LARGE, SMALL, ALL))).hasSize(1);
        assertThat(LINT.shadowed(List.of(ALL))).isEmpty();
    }

    @Test
    void rules_that_are_not_needed_for_a_shadow_are_not_named() {
        assertThat(texts(LINT.shadowed(List.of(LARGE, ALL, NORTHERN))))
                .containsExactly("rules.northern.when: rule northern never comes first: wherever it holds, "
                        + "an earlier rule does, out of all");
    }

    @Test
    void a_rule_that_nothing_meets_is_unreachable_and_not_shadowed() {
        NamedBox reversed = rule(
                "reversed",
                tonnes(Interval.atLeast(new BigDecimal("200")).and(Interval.lessThan(new BigDecimal("100")))));

        assertThat(texts(LINT.unreachable(List.of(ALL, reversed))))
                .containsExactly(
                        "rules.reversed.when: rule reversed never holds: no value satisfies what it asks of tonnes");
        assertThat(LINT.unreachable(List.of(reversed))).allMatch(Finding::isError);
        assertThat(LINT.shadowed(List.of(ALL, reversed))).isEmpty();
    }

    @Test
    void rules_that_hold_together_are_shown_where_they_do() {
        List<NamedBox> rules = List.of(LARGE, SMALL, NORTHERN);

        assertThat(texts(LINT.overlaps(rules, (earlier, later) -> true)))
                .containsExactly(
                        "rules.northern.when: rules large and northern both hold for region = north, tonnes = 20,000",
                        "rules.northern.when: rules small and northern both hold for region = north, tonnes = 1");
        assertThat(texts(LINT.overlaps(rules, (earlier, later) -> earlier.equals(LARGE))))
                .hasSize(1);
        assertThat(texts(LINT.overlaps(List.of(ALL, rule("any", ConditionBox.everything())), (one, other) -> true)))
                .containsExactly("rules.any.when: rules all and any both hold for any values");
    }

    @Test
    void a_point_that_no_rule_holds_is_shown() {
        assertThat(texts(LINT.gaps("rules", List.of(LARGE, NORTHERN), ConditionBox.everything())))
                .containsExactly("rules: no rule holds for region = any other code, tonnes = 1");
        assertThat(texts(LINT.gaps("rules", List.of(LARGE, NORTHERN), ConditionBox.everything()), Language.ZH))
                .containsExactly("rules: 以下情形没有规则成立：region = 其他任意代码、tonnes = 1");
        assertThat(LINT.gaps("rules", List.of(LARGE, NORTHERN), NORTH)).isEmpty();
        assertThat(LINT.gaps("rules", List.of(LARGE, SMALL), ConditionBox.everything()))
                .isEmpty();
    }

    @Test
    void a_code_that_nothing_declares_is_an_error_and_its_rule_unreachable() {
        NamedBox misspelt = rule("misspelt", ConditionBox.everything().with("regime", Condition.codes("SHROT")));

        assertThat(texts(LINT.unknownCodes(List.of(NORTHERN, misspelt))))
                .containsExactly("rules.misspelt.when.regime: SHROT is not known; known: SHORT, BALANCED, AMPLE");
        assertThat(LINT.unreachable(List.of(misspelt))).hasSize(1);
    }

    @Test
    void what_the_work_limit_leaves_open_is_said() {
        ConditionLint hasty = ConditionLint.of(SPACE, 1);

        assertThat(texts(hasty.shadowed(List.of(LARGE, SMALL, NORTHERN))))
                .containsExactly("rules.northern.when: undecided after 1 comparisons of conditions: "
                        + "whether rule northern ever comes first");
        assertThat(texts(hasty.gaps("rules", List.of(LARGE, SMALL), ConditionBox.everything())))
                .containsExactly("rules: undecided after 1 comparisons of conditions: whether some rule always holds");
    }

    /** A rule book of a large company: two hundred rules on as many regions and steps of tonnes, linted to the end. */
    @Test
    void a_large_rule_book_is_decided() {
        List<NamedBox> rules = new ArrayList<>();
        for (int region = 0; region < 20; region++) {
            for (int step = 0; step < 10; step++) {
                Interval thousands = Interval.atLeast(BigDecimal.valueOf(1000L * step))
                        .and(Interval.lessThan(BigDecimal.valueOf(1000L * step + 1000)));
                rules.add(rule(
                        region + "-" + step,
                        tonnes(step == 9 ? Interval.atLeast(BigDecimal.valueOf(9000)) : thousands)
                                .with("region", Condition.codes("region-" + region))));
            }
        }
        assertThat(LINT.shadowed(rules)).isEmpty();
        assertThat(LINT.overlaps(rules, (one, other) -> true)).isEmpty();
        assertThat(texts(LINT.gaps("rules", rules, ConditionBox.everything())))
                .containsExactly("rules: no rule holds for region = any other code, tonnes = 1");
        rules.add(rule("elsewhere", ConditionBox.everything()));
        rules.add(rule("last", NORTH));
        assertThat(texts(LINT.shadowed(rules)))
                .containsExactly(
                        "rules.last.when: rule last never comes first: wherever it holds, an earlier rule does, "
                                + "out of elsewhere");
        assertThat(LINT.gaps("rules", rules, ConditionBox.everything())).isEmpty();
    }
}
