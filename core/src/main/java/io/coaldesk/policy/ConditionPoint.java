package io.coaldesk.policy;

import io.coaldesk.reason.Label;
import io.coaldesk.reason.Language;
import io.coaldesk.reason.ReasonValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One point of a {@link ConditionSpace}: what is said of each attribute; nothing is known of one that is not named.
 *
 * <p>As a witness it names only the attributes that matter, and every point that agrees on these is one too. In code, and
 * not on the wire.
 *
 * @param values the values by attribute, in the order of the space
 */
public record ConditionPoint(Map<String, AttributeValue> values) {

    /** Copies the values in their order. */
    public ConditionPoint {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** Returns what is said of an attribute. */
    public AttributeValue on(String attribute) {
        return values.getOrDefault(attribute, AttributeValue.unknown());
    }

    /** Returns the values as they read in a finding, such as {@code region = north, tonnes = 20,000}. */
    public ReasonValue reasonValue() {
        if (values.isEmpty()) {
            return ReasonValue.list(List.of(ReasonValue.term(Label.of("any values", "任何取值"))));
        }
        return ReasonValue.list(values.entrySet().stream()
                .map(entry -> {
                    Label value = entry.getValue().label();
                    String start = entry.getKey() + " = ";
                    return ReasonValue.term(Label.of(start + value.text(Language.EN), start + value.text(Language.ZH)));
                })
                .toList());
    }
}
