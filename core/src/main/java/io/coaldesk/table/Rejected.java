package io.coaldesk.table;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.coaldesk.reason.Language;
import io.coaldesk.reason.Reason;
import io.coaldesk.reason.Require;

/**
 * A row that was not taken, and why.
 *
 * @param line the number of its line, the header's included, from 1
 * @param column the column that is wrong; empty where the line as a whole is
 * @param value the refused value; the line as it stands where no column is named
 * @param reason the coded cause
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Rejected(
        @JsonProperty(required = true) int line,
        @JsonProperty(required = true) String column,
        @JsonProperty(required = true) String value,
        @JsonProperty(required = true) Reason reason) {

    /** Checks the line. */
    public Rejected {
        Require.that(line >= 1, "line", line, "1 or more");
    }

    /** Returns the line, the column, the value and the cause as one sentence. */
    public String text(Language language) {
        boolean chinese = language == Language.ZH;
        String comma = chinese ? "，" : ", ";
        String place = chinese ? "第 " + line + " 行：" : "line " + line + ": ";
        String cell = (column.isEmpty() ? "" : column + comma) + (value.isEmpty() ? "" : value + comma);
        return place + cell + reason.text(language);
    }
}
