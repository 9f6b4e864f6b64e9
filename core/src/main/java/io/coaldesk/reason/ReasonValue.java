package io.coaldesk.reason;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A value in a reason's text, kept as data so that a host can read it without parsing a sentence.
 *
 * <p>In JSON: a string, a number, {@code {"value": …, "unit": …}}, {@code {"date": …}}, {@code {"term": …}} or an array.
 */
public sealed interface ReasonValue {

    /** Returns the value as it reads in a sentence. */
    String text(Language language);

    /** Returns what kind of parameter this value fits. */
    ReasonParameter.Kind kind();

    /** Returns the value in its JSON form. */
    @JsonValue
    Object toJson();

    /** Returns an identifier or free text. */
    static ReasonValue text(String text) {
        return new Text(text);
    }

    /** Returns a bare number. */
    static ReasonValue number(BigDecimal number) {
        return new Figure(number);
    }

    /** Returns a bare whole number. */
    static ReasonValue number(long number) {
        return new Figure(BigDecimal.valueOf(number));
    }

    /** Returns a number with its unit. */
    static ReasonValue quantity(BigDecimal value, Label unit) {
        return new Quantity(value, unit);
    }

    /** Returns a share, such as 0.3, as a percentage, such as 30 %. */
    static ReasonValue percent(BigDecimal share) {
        return new Quantity(share.movePointRight(2), Quantity.PERCENT);
    }

    /** Returns a date. */
    static ReasonValue date(LocalDate date) {
        return new Date(date);
    }

    /** Returns a term in both languages. */
    static ReasonValue term(Label label) {
        return new Term(label);
    }

    /** Returns the name of a term in both languages. */
    static ReasonValue term(Labelled labelled) {
        return new Term(labelled.label());
    }

    /** Returns several values. */
    static ReasonValue list(List<? extends ReasonValue> values) {
        return new Listing(List.copyOf(values));
    }

    /** Reads a value from its JSON form. */
    @JsonCreator
    static ReasonValue fromJson(Object json) {
        if (json instanceof String text) {
            return text(text);
        }
        if (json instanceof Number number) {
            return number(new BigDecimal(number.toString()));
        }
        if (json instanceof List<?> values) {
            return list(values.stream().map(ReasonValue::fromJson).toList());
        }
        if (json instanceof Map<?, ?> map) {
            Object term = map.get("term");
            Object unit = map.get("unit");
            if (map.get("date") instanceof String date) {
                return date(LocalDate.parse(date));
            }
            if (term != null) {
                return term(Label.fromJson(term));
            }
            if (map.get("value") instanceof Number value && unit != null) {
                return quantity(new BigDecimal(value.toString()), Label.fromJson(unit));
            }
        }
        throw new InvalidValueException(
                "parameter", json, "a string, a number, an array, or an object with date, term, or value and unit");
    }

    /** An identifier or free text. */
    record Text(String value) implements ReasonValue {
        @Override
        public String text(Language language) {
            return value;
        }

        @Override
        public ReasonParameter.Kind kind() {
            return ReasonParameter.Kind.TEXT;
        }

        @Override
        public Object toJson() {
            return value;
        }
    }

    /** A bare number; trailing zeros do not matter. */
    record Figure(BigDecimal value) implements ReasonValue {
        /** Drops trailing zeros. */
        public Figure {
            value = PlainText.withoutTrailingZeros(value);
        }

        @Override
        public String text(Language language) {
            return PlainText.number(value);
        }

        @Override
        public ReasonParameter.Kind kind() {
            return ReasonParameter.Kind.NUMBER;
        }

        @Override
        public Object toJson() {
            return value;
        }
    }

    /** A number with its unit; trailing zeros do not matter. */
    record Quantity(BigDecimal value, Label unit) implements ReasonValue {

        private static final Label PERCENT = Label.of("%");

        /** Drops trailing zeros. */
        public Quantity {
            value = PlainText.withoutTrailingZeros(value);
        }

        @Override
        public String text(Language language) {
            return PlainText.number(value) + " " + unit.text(language);
        }

        @Override
        public ReasonParameter.Kind kind() {
            return ReasonParameter.Kind.QUANTITY;
        }

        @Override
        public Object toJson() {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("value", value);
            json.put("unit", unit);
            return json;
        }
    }

    /** A calendar date. */
    record Date(LocalDate value) implements ReasonValue {
        @Override
        public String text(Language language) {
            return value.toString();
        }

        @Override
        public ReasonParameter.Kind kind() {
            return ReasonParameter.Kind.DATE;
        }

        @Override
        public Object toJson() {
            return Map.of("date", value.toString());
        }
    }

    /** A term in both languages. */
    record Term(Label label) implements ReasonValue {
        @Override
        public String text(Language language) {
            return label.text(language);
        }

        @Override
        public ReasonParameter.Kind kind() {
            return ReasonParameter.Kind.TERM;
        }

        @Override
        public Object toJson() {
            return Map.of("term", label);
        }
    }

    /** Several values. */
    record Listing(List<ReasonValue> values) implements ReasonValue {
        /** Copies the values. */
        public Listing {
            values = List.copyOf(values);
        }

        @Override
        public String text(Language language) {
            String separator = language == Language.ZH ? "、" : ", ";
            return String.join(
                    separator,
                    values.stream().map(value -> value.text(language)).toList());
        }

        @Override
        public ReasonParameter.Kind kind() {
            return ReasonParameter.Kind.LIST;
        }

        @Override
        public Object toJson() {
            return values;
        }
    }
}
