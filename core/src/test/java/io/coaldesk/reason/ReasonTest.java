package io.coaldesk.reason;

import static io.coaldesk.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.coaldesk.json.CoaldeskJson;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ReasonTest {

    private enum Code implements ReasonCode {
        LATE(ReasonDefinition.of(
                "test.payment.late",
                Severity.CONDITION,
                "{customer} paid {days} late on {date}, {share} of {amount}",
                "{customer} 于 {date} 逾期 {days} 付款，占 {amount} 的 {share}",
                ReasonParameter.term("customer"),
                ReasonParameter.quantity("days"),
                ReasonParameter.date("date"),
                ReasonParameter.quantity("share"),
                ReasonParameter.number("amount")));

        private final ReasonDefinition definition;

        Code(ReasonDefinition definition) {
            this.definition = definition;
        }

        @Override
        public ReasonDefinition definition() {
            return definition;
        }
    }

    private static Reason late(String amount) {
        return Reason.of(
                Code.LATE,
                ReasonValue.term(Label.of("Huadong Power", "华东电厂")),
                ReasonValue.quantity(BigDecimal.TEN, Label.of("days", "天")),
                ReasonValue.date(LocalDate.of(2012, 6, 18)),
                ReasonValue.percent(new BigDecimal("0.305")),
                ReasonValue.number(new BigDecimal(amount)));
    }

    @Test
    void reads_in_both_languages() {
        assertThat(late("1234567.5").text(Language.EN))
                .isEqualTo("Huadong Power paid 10 days late on 2012-06-18, 30.5 % of 1,234,567.5");
        assertThat(late("1234567.5").text(Language.ZH))
                .isEqualTo("华东电厂 于 2012-06-18 逾期 10 天 付款，占 1,234,567.5 的 30.5 %");
        assertThat(late("1")).hasToString("test.payment.late: " + late("1").text(Language.EN));
    }

    @Test
    void keeps_the_values_it_was_given_whatever_becomes_of_their_array() {
        ReasonValue[] values = late("1").parameters().values().toArray(new ReasonValue[0]);
        Reason reason = Reason.of(Code.LATE, values);
        values[4] = ReasonValue.number(2);

        assertThat(reason).isEqualTo(late("1")).isNotEqualTo(late("2"));
    }

    @Test
    void equality_is_code_parameters_rule_and_path() {
        assertThat(late("1.0")).isEqualTo(late("1.00")).hasSameHashCodeAs(late("1.00"));
        assertThat(late("1")).isNotEqualTo(late("2"));
        assertThat(late("1").byRule("r1"))
                .isNotEqualTo(late("1"))
                .isEqualTo(late("1").byRule("r1"));
        assertThat(late("1").at("a[0]")).isNotEqualTo(late("1").at("a[1]"));
        assertThat(late("1").byRule("r1").at("a").rule()).contains("r1");
    }

    @Test
    void what_is_read_back_keeps_the_stored_text() {
        String json = CoaldeskJson.write(late("1").byRule("r1"));
        Reason back = CoaldeskJson.read(Reason.class, json.replace("late on", "too late on"));

        assertThat(back).isEqualTo(late("1").byRule("r1"));
        assertThat(back.text(Language.EN)).contains("too late on");
        assertThat(back.at("x").text(Language.ZH)).isEqualTo(late("1").text(Language.ZH));
        assertThat(back.severity()).isEqualTo(Severity.CONDITION);
    }

    @Test
    void the_number_and_the_kinds_of_values_are_checked() {
        assertRefused(() -> Reason.of(Code.LATE, ReasonValue.text("a")), "test.payment.late", "1 values", "5 values");
        assertRefused(
                () -> Reason.of(
                        Code.LATE,
                        ReasonValue.text("Huadong"),
                        ReasonValue.number(1),
                        ReasonValue.number(1),
                        ReasonValue.number(1),
                        ReasonValue.number(1)),
                "test.payment.late.customer",
                "Text[value=Huadong]",
                "a value of kind TERM");
    }

    @Test
    void severities_rank_from_information_to_error() {
        assertThat(Severity.values())
                .containsExactly(
                        Severity.INFO,
                        Severity.WARNING,
                        Severity.CONDITION,
                        Severity.APPROVAL,
                        Severity.REFUSAL,
                        Severity.ERROR);
    }
}
