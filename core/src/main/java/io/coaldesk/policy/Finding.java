package io.coaldesk.policy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.coaldesk.reason.Language;
import io.coaldesk.reason.Reason;
import io.coaldesk.reason.ReasonCode;
import io.coaldesk.reason.ReasonValue;
import io.coaldesk.reason.Severity;

/**
 * What a check found in a document: a linter in a policy, a plausibility check in an analysis; with the path into it.
 *
 * @param reason the coded cause
 */
public record Finding(@JsonValue Reason reason) {

    /** Reads a finding from its reason. */
    @JsonCreator
    public Finding {}

    /** Returns a finding at a path of the document. */
    public static Finding of(String path, ReasonCode code, ReasonValue... values) {
        return new Finding(Reason.of(code, values).at(path));
    }

    /** Returns whether this is an error, with which an engine refuses a policy. */
    public boolean isError() {
        return reason.severity() == Severity.ERROR;
    }

    /** Returns the path and the sentence in a language. */
    public String text(Language language) {
        return reason.path().map(path -> path + ": ").orElse("") + reason.text(language);
    }
}
