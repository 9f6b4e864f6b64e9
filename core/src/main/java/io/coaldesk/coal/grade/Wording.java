package io.coaldesk.coal.grade;

import io.coaldesk.coal.QualityKey;
import io.coaldesk.reason.Label;
import io.coaldesk.reason.ReasonValue;
import java.math.BigDecimal;
import java.util.List;

/** Values and names as terms of a sentence; the exact figures stand in the result beside it. */
final class Wording {

    private Wording() {}

    /** Returns a value with its name: "ash, dry 10.01 %". */
    static ReasonValue reading(QualityKey key, BigDecimal value) {
        Label amount = key.amount(value);
        return ReasonValue.term(
                Label.of(key.label().en() + " " + amount.en(), key.label().zh() + " " + amount.zh()));
    }

    /** Returns names of measurements. */
    static ReasonValue names(List<QualityKey> keys) {
        return ReasonValue.list(keys.stream().map(ReasonValue::term).toList());
    }
}
