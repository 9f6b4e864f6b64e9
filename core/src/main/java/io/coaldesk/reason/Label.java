package io.coaldesk.reason;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A short text in both languages: the name of a property, a tier, a customer.
 *
 * <p>In JSON a string stands for a text that is the same in both languages; otherwise {@code {"en": …, "zh": …}}.
 *
 * @param en the English text, not blank
 * @param zh the Chinese text, not blank
 */
public record Label(String en, String zh) {

    /** Checks that neither text is blank. */
    public Label {
        Require.notBlank("label.en", en);
        Require.notBlank("label.zh", zh);
    }

    /** Returns a label of two texts. */
    public static Label of(String en, String zh) {
        return new Label(en, zh);
    }

    /** Returns a label that reads the same in both languages. */
    public static Label of(String text) {
        return new Label(text, text);
    }

    /** Returns the text in a language. */
    public String text(Language language) {
        return language == Language.ZH ? zh : en;
    }

    @JsonCreator
    static Label fromJson(Object json) {
        if (json instanceof String text) {
            return of(text);
        }
        if (json instanceof Map<?, ?> texts
                && texts.size() == 2
                && texts.get("en") instanceof String en
                && texts.get("zh") instanceof String zh) {
            return of(en, zh);
        }
        throw new InvalidValueException("label", json, "a string, or {\"en\": string, \"zh\": string}");
    }

    @JsonValue
    Object toJson() {
        if (en.equals(zh)) {
            return en;
        }
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("en", en);
        texts.put("zh", zh);
        return texts;
    }
}
