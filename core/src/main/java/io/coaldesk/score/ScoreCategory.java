package io.coaldesk.score;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.coaldesk.reason.Label;
import io.coaldesk.reason.Labelled;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.Require;
import java.math.BigDecimal;

/**
 * The points of a category.
 *
 * @param code the category as the fact states it
 * @param label its name in both languages
 * @param points the points, of either sign
 */
public record ScoreCategory(
        @JsonProperty(required = true) String code,
        @JsonProperty(required = true) Label label,
        @JsonProperty(required = true) BigDecimal points)
        implements Labelled {

    /** Checks the code and drops trailing zeros. */
    public ScoreCategory {
        Require.notBlank("category.code", code);
        points = PlainText.withoutTrailingZeros(points);
    }

    /** Returns the points of a category. */
    public static ScoreCategory of(String code, Label label, BigDecimal points) {
        return new ScoreCategory(code, label, points);
    }
}
