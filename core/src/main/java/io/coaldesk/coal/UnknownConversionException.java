package io.coaldesk.coal;

import io.coaldesk.reason.InvalidValueException;

/** Thrown where a quality cannot be read as asked; the message names the measurement that is missing. */
public final class UnknownConversionException extends InvalidValueException {

    private static final long serialVersionUID = 1L;

    UnknownConversionException(String asked, String needed) {
        super(asked, "no reading", needed);
    }
}
