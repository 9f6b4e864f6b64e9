package io.coaldesk.reason;

/**
 * A named parameter of a reason's text.
 *
 * @param name the placeholder, used in templates as <code>{name}</code>
 * @param kind what may be put there
 */
public record ReasonParameter(String name, Kind kind) {

    /** What a parameter holds. */
    public enum Kind {
        /** An identifier or free text that is never translated. */
        TEXT,
        /** A bare number. */
        NUMBER,
        /** A number with its unit. */
        QUANTITY,
        /** A calendar date. */
        DATE,
        /** A term with a name in both languages. */
        TERM,
        /** Several values. */
        LIST
    }

    /** Checks the name. */
    public ReasonParameter {
        Require.notBlank("parameter.name", name);
    }

    /** Returns a parameter that holds an identifier or free text. */
    public static ReasonParameter text(String name) {
        return new ReasonParameter(name, Kind.TEXT);
    }

    /** Returns a parameter that holds a bare number. */
    public static ReasonParameter number(String name) {
        return new ReasonParameter(name, Kind.NUMBER);
    }

    /** Returns a parameter that holds a number with its unit. */
    public static ReasonParameter quantity(String name) {
        return new ReasonParameter(name, Kind.QUANTITY);
    }

    /** Returns a parameter that holds a date. */
    public static ReasonParameter date(String name) {
        return new ReasonParameter(name, Kind.DATE);
    }

    /** Returns a parameter that holds a term in both languages. */
    public static ReasonParameter term(String name) {
        return new ReasonParameter(name, Kind.TERM);
    }

    /** Returns a parameter that holds several values. */
    public static ReasonParameter list(String name) {
        return new ReasonParameter(name, Kind.LIST);
    }
}
