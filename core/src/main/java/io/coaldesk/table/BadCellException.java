package io.coaldesk.table;

import io.coaldesk.reason.InvalidValueException;
import io.coaldesk.reason.Language;
import io.coaldesk.reason.Reason;

/** Thrown where a cell or a line is refused; it rejects its row and no other. */
final class BadCellException extends InvalidValueException {

    private static final long serialVersionUID = 1L;

    private final transient Reason reason;

    BadCellException(String column, String value, Reason reason) {
        super(column, value, reason.text(Language.EN));
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
