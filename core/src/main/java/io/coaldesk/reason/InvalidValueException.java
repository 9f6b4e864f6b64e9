package io.coaldesk.reason;

import org.jspecify.annotations.Nullable;

/**
 * Thrown where a value is refused: it names the field, the value and what is allowed.
 *
 * <p>This is for programming and data errors. An expected outcome, such as a refused credit, is a value and never an
 * exception.
 */
public class InvalidValueException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String field;
    private final String value;
    private final String allowed;

    /** Creates the error of a field, its value and a description of what is allowed. */
    public InvalidValueException(String field, @Nullable Object value, String allowed) {
        super(field + ": " + value + " is not allowed; allowed: " + allowed);
        this.field = field;
        this.value = String.valueOf(value);
        this.allowed = allowed;
    }

    /** Returns the name of the field. */
    public String field() {
        return field;
    }

    /** Returns the refused value as text. */
    public String value() {
        return value;
    }

    /** Returns what is allowed. */
    public String allowed() {
        return allowed;
    }
}
