package io.coaldesk.coal.grade;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.reason.Language;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.Reason;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The grade of one property of a coal, or what is missing for it. */
@Value.Immutable
@JsonDeserialize(as = ImmutableGradeResult.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonIgnoreProperties(ignoreUnknown = true)
public abstract class GradeResult implements WithGradeResult {

    GradeResult() {}

    /** Returns the id of the scale. */
    public abstract String scale();

    /** Returns the property, basis and unit that was graded. */
    public abstract QualityKey key();

    /** Returns the value that was graded, rounded if the scale says so; absent if there is none. */
    public abstract Optional<BigDecimal> value();

    /** Returns the grade; absent if there is no value. */
    public abstract Optional<Grade> grade();

    /** Returns the measurements that are missing for a value; empty also where a ratio has no denominator. */
    public abstract List<QualityKey> missing();

    /** Returns why. */
    public abstract Reason reason();

    /** Returns the answer as a sentence in a language. */
    public String explain(Language language) {
        return reason().text(language);
    }

    @Value.Check
    GradeResult validate() {
        return PlainText.areShortest(value().stream()) ? this : withValue(value().map(PlainText::withoutTrailingZeros));
    }

    /** Builds a {@link GradeResult}. */
    public static final class Builder extends ImmutableGradeResult.Builder {
        Builder() {}
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }
}
