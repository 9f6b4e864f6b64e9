package io.coaldesk.score;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.coaldesk.reason.InvalidValueException;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.Require;
import java.math.BigDecimal;

/**
 * A fact about a customer: a number or a category.
 *
 * <p>In JSON a number or a string; {@code true} and {@code false} read as the categories {@code yes} and {@code no}.
 */
public sealed interface FactValue {

    /** Returns the fact as it is shown. */
    String text();

    /** Returns a number. */
    static FactValue of(BigDecimal number) {
        return new Numeric(number);
    }

    /** Returns a category. */
    static FactValue of(String category) {
        return new Category(category);
    }

    /** Reads a fact from its JSON form. */
    @JsonCreator
    static FactValue fromJson(Object json) {
        if (json instanceof Number number) {
            return of(new BigDecimal(number.toString()));
        }
        if (json instanceof Boolean answer) {
            return of(answer ? "yes" : "no");
        }
        if (json instanceof String category) {
            return of(category);
        }
        throw new InvalidValueException("fact", json, "a number, a string, true or false");
    }

    /** A number; trailing zeros do not matter. */
    record Numeric(@JsonValue BigDecimal value) implements FactValue {
        /** Drops trailing zeros. */
        public Numeric {
            value = PlainText.withoutTrailingZeros(value);
        }

        @Override
        public String text() {
            return PlainText.number(value);
        }
    }

    /** A category. */
    record Category(@JsonValue String code) implements FactValue {
        /** Checks that the category is not blank. */
        public Category {
            Require.notBlank("fact", code);
        }

        @Override
        public String text() {
            return code;
        }
    }
}
