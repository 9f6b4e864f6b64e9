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

    /** Returns a limit: "at most 40 %", "at least 16.5 MJ/kg", "10 % to 20 %". */
    static ReasonValue limit(QualityKey key, QualityLimit limit) {
        if (limit.min().isPresent() && limit.max().isPresent()) {
            Label min = amount(key, limit.min().get());
            Label max = amount(key, limit.max().get());
            return ReasonValue.term(Label.of(min.en() + " to " + max.en(), min.zh() + " 至 " + max.zh()));
        }
        boolean above = limit.max().isPresent();
        Label bound = amount(key, limit.max().or(limit::min).or(limit::typical).orElseThrow());
        return ReasonValue.term(Label.of(
                (above ? "at most " : limit.min().isPresent() ? "at least " : "typically ") + bound.en(),
                (above ? "不高于 " : limit.min().isPresent() ? "不低于 " : "典型值 ") + bound.zh()));
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
