package io.coaldesk.json;

import io.coaldesk.reason.InvalidValueException;
import org.jspecify.annotations.Nullable;

/** Thrown where a document is refused: it names the document, the path in it, the value and what is allowed. */
public final class DocumentException extends InvalidValueException {

    private static final long serialVersionUID = 1L;

    private final String document;

    /** Creates the error of a document, with an empty path where the document as a whole is meant. */
    public DocumentException(
            String document, String path, @Nullable Object value, String allowed, @Nullable Throwable cause) {
        super(path.isEmpty() ? document : document + ": " + path, value, allowed);
        this.document = document;
        if (cause != null) {
            initCause(cause);
        }
    }

    /** Returns the name of the document, usually its file name. */
    public String document() {
        return document;
    }
}
