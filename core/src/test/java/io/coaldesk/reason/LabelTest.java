package io.coaldesk.reason;

import static io.coaldesk.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.coaldesk.json.CoaldeskJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelTest {

    @Test
    void has_a_text_per_language() {
        Label label = Label.of("ash", "灰分");

        assertThat(label.text(Language.EN)).isEqualTo("ash");
        assertThat(label.text(Language.ZH)).isEqualTo("灰分");
        assertThat(Label.of("MV A").text(Language.ZH)).isEqualTo("MV A");
    }

    @Test
    void one_text_for_both_languages_is_a_string_in_json() {
        assertThat(CoaldeskJson.canonical(Label.of("MV A"))).isEqualTo("\"MV A\"");
        assertThat(CoaldeskJson.canonical(Label.of("ash", "灰分"))).isEqualTo("{\"en\":\"ash\",\"zh\":\"灰分\"}");
        assertThat(CoaldeskJson.read(Label.class, "{\"zh\":\"煤\",\"en\":\"煤\"}"))
                .isEqualTo(Label.of("煤"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "{}",
                "{\"en\":\"ash\"}",
                "{\"en\":\"ash\",\"zh\":1}",
                "{\"en\":\"a\",\"zh\":\"b\",\"de\":\"c\"}"
            })
    void other_json_is_refused(String json) {
        assertThatThrownBy(() -> CoaldeskJson.read(Label.class, json))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContainingAll("label", "a string, or {\"en\": string, \"zh\": string}");
    }

    @Test
    void blank_texts_are_refused() {
        assertRefused(() -> Label.of(" ", "煤"), "label.en", "\" \"", "not blank");
        assertRefused(() -> Label.of("coal", ""), "label.zh", "\"\"", "not blank");
    }
}
