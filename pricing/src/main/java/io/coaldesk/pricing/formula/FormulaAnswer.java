package io.coaldesk.pricing.formula;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.coaldesk.policy.DecisionStamp;
import io.coaldesk.reason.Label;
import io.coaldesk.reason.Language;
import io.coaldesk.reason.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a formula gives for a day, and for a coal if it needs one: a {@link FormulaPrice} or a {@link FormulaRefusal}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "status")
@JsonSubTypes({@JsonSubTypes.Type(FormulaPrice.class), @JsonSubTypes.Type(FormulaRefusal.class)})
public sealed interface FormulaAnswer permits FormulaPrice, FormulaRefusal {

    /** Returns what the formula is called. */
    Label formula();

    /** Returns the day that the price is for. */
    LocalDate day();

    /** Returns the id of the coal that was priced; absent if none was given. */
    Optional<String> coal();

    /** Returns why. */
    List<Reason> reasons();

    /** Returns what this was decided with. */
    DecisionStamp stamp();

    /** Returns the answer in a language: the price with the value of every term, or every reason against one. */
    default String explain(Language language) {
        return FormulaPage.of(this, language);
    }
}
