package io.coaldesk.pricing.formula;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.coaldesk.json.DocumentFormat;
import io.coaldesk.table.Rejected;
import java.util.List;

/**
 * The answers of a formula for one day, and the rows of coals that could not be read.
 *
 * @param answers one answer for each coal, in their order; a single one where the formula needs no coal
 * @param rejected the rows that hold no coal
 */
@DocumentFormat("coaldesk/formula-answers@1")
@JsonIgnoreProperties(ignoreUnknown = true)
public record FormulaAnswers(
        @JsonProperty(required = true) List<FormulaAnswer> answers,
        @JsonProperty(required = true) List<Rejected> rejected) {

    /** Copies both lists. */
    public FormulaAnswers {
        answers = List.copyOf(answers);
        rejected = List.copyOf(rejected);
    }

    /** Returns the number of answers that are prices. */
    public long priced() {
        return answers.stream().filter(FormulaPrice.class::isInstance).count();
    }
}
