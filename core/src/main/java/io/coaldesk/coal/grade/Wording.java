package io.coaldesk.coal.grade;

import io.coaldesk.coal.QualityKey;
import io.coaldesk.coal.QualityLimit;
import io.coaldesk.coal.QualityUnit;
import io.coaldesk.reason.Label;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.ReasonValue;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/** Values and limits as terms of a sentence; the exact figures stand in the result beside it. */
final class Wording {

    /** Digits that a sentence shows of a computed value, which has 13. */
    private static final MathContext SHOWN = new MathContext(6);

    private Wording() {}

    /** Returns a value with its name: "ash, dry 10.01 %". */
    static ReasonValue reading(QualityKey key, BigDecimal value) {
        Label amount = amount(key, value);
        return ReasonValue.term(
                Label.of(key.label().en() + " " + amount.en(), key.label().zh() + " " + amount.zh()));
    }

    /** Returns what conforms to a limit, tolerance included: "at most 40 %", "at least 16.5 MJ/kg", "10 % to 20 %". */
    static ReasonValue limit(QualityKey key, QualityLimit limit) {
        Optional<Label> least = limit.leastConforming().map(bound -> amount(key, bound));
        Optional<Label> greatest = limit.greatestConforming().map(bound -> amount(key, bound));
        if (least.isPresent() && greatest.isPresent()) {
            return between(least.get(), greatest.get());
        }
        return ReasonValue.term(greatest.map(bound -> Label.of("at most " + bound.en(), "不高于 " + bound.zh()))
                .or(() -> least.map(bound -> Label.of("at least " + bound.en(), "不低于 " + bound.zh())))
                .orElseGet(() -> {
                    Label typical = amount(key, limit.typical().orElseThrow());
                    return Label.of("typically " + typical.en(), "典型值 " + typical.zh());
                }));
    }

    private static ReasonValue between(Label least, Label greatest) {
        return ReasonValue.term(Label.of(least.en() + " to " + greatest.en(), least.zh() + " 至 " + greatest.zh()));
    }

    /** Returns a number with the unit of a key, or the bare number of an index. */
    static ReasonValue quantity(QualityKey key, BigDecimal value) {
        return ReasonValue.term(amount(key, value));
    }

    /** Returns names of measurements. */
    static ReasonValue names(List<QualityKey> keys) {
        return ReasonValue.list(keys.stream().map(ReasonValue::term).toList());
    }

    private static Label amount(QualityKey key, BigDecimal value) {
        String number = PlainText.number(PlainText.withoutTrailingZeros(value.round(SHOWN)));
        if (key.unit() == QualityUnit.NUMBER) {
            return Label.of(number);
        }
        return Label.of(
                number + " " + key.unit().label().en(),
                number + " " + key.unit().label().zh());
    }
}
