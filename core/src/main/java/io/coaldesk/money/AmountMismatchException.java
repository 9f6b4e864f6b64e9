package io.coaldesk.money;

import io.coaldesk.reason.InvalidValueException;

/** Thrown where amounts meet that differ in currency, tax treatment or delivery place. */
public final class AmountMismatchException extends InvalidValueException {

    private static final long serialVersionUID = 1L;

    AmountMismatchException(String what, Object first, Object second) {
        super(what, second, "the same as " + first);
    }
}
