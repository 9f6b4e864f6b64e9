package io.coaldesk.reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.coaldesk.json.CoaldeskJson;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReasonValueTest {

    @Test
    void each_kind_reads_in_both_languages() {
        ReasonValue tonnes = ReasonValue.quantity(new BigDecimal("1234.50"), Label.of("t", "吨"));
        ReasonValue list = ReasonValue.list(List.of(ReasonValue.text("a"), tonnes));

        assertThat(tonnes.text(Language.EN)).isEqualTo("1,234.5 t");
        assertThat(tonnes.text(Language.ZH)).isEqualTo("1,234.5 吨");
        assertThat(list.text(Language.EN)).isEqualTo("a, 1,234.5 t");
        assertThat(list.text(Language.ZH)).isEqualTo("a、1,234.5 吨");
        assertThat(ReasonValue.number(12_000).text(Language.ZH)).isEqualTo("12,000");
        assertThat(ReasonValue.percent(new BigDecimal("0.3")).text(Language.EN)).isEqualTo("30 %");
        assertThat(ReasonValue.date(LocalDate.of(2012, 6, 18)).text(Language.ZH))
                .isEqualTo("2012-06-18");
        assertThat(ReasonValue.term(Label.of("ash", "灰分")).text(Language.ZH)).isEqualTo("灰分");
    }

    @Test
    void each_kind_has_a_json_form_of_its_own() {
        assertThat(CoaldeskJson.canonical(ReasonValue.list(List.of(
                        ReasonValue.text("7"),
                        ReasonValue.number(7),
                        ReasonValue.quantity(BigDecimal.TEN, Label.of("t")),
                        ReasonValue.date(LocalDate.of(2012, 6, 18)),
                        ReasonValue.term(Label.of("ash"))))))
                .isEqualTo("[\"7\",7,{\"unit\":\"t\",\"value\":10},{\"date\":\"2012-06-18\"},{\"term\":\"ash\"}]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "{}", "{\"value\":1}", "{\"unit\":\"t\"}"})
    void other_json_is_refused(String json) {
        assertThatThrownBy(() -> CoaldeskJson.read(ReasonValue.class, json))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContainingAll("parameter", "a string, a number, an array");
    }
}
