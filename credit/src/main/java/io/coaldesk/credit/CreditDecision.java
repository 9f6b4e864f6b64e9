package io.coaldesk.credit;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.deal.CreditOpinion;
import io.coaldesk.deal.Verdict;
import io.coaldesk.json.DocumentFormat;
import io.coaldesk.reason.Label;
import io.coaldesk.reason.Language;
import io.coaldesk.score.ScoreResult;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/** What credit decided on a request: the opinion that the deal desk reads, and how it came about. */
@Value.Immutable
@JsonDeserialize(as = ImmutableCreditDecision.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonIgnoreProperties(ignoreUnknown = true)
@DocumentFormat("coaldesk/credit-decision@1")
public abstract class CreditDecision implements WithCreditDecision {

    CreditDecision() {}

    /** Returns the customer's id. */
    public abstract String customer();

    /** Returns what was asked. */
    public abstract CreditRequest request();

    /** Returns the opinion: grade, limit, exposure, headroom, terms granted, reasons, stamp. */
    public abstract CreditOpinion opinion();

    /** Returns the score and the points of each fact; absent for a customer without a credit file. */
    public abstract Optional<ScoreResult> score();

    /** Returns the result of every limit method of the grade; none where the grade gives no credit. */
    public abstract List<LimitLine> limits();

    /** Returns how customers of the grade may pay. */
    public abstract CreditTreatment treatment();

    /** Returns the longest credit term of the grade in days. */
    public abstract int maxCreditDays();

    /** Returns what is demanded for the credit that is granted. */
    public abstract List<Label> conditions();

    /** Returns the verdict of credit alone: that of the worst reason. */
    public Verdict verdict() {
        return Verdict.of(opinion().reasons());
    }

    /** Returns the verdict and every reason in a language, one per line. */
    public String explain(Language language) {
        return verdict().label().text(language) + "\n"
                + opinion().reasons().stream()
                        .map(reason -> "- " + reason.text(language))
                        .collect(Collectors.joining("\n"));
    }

    /** Builds a {@link CreditDecision}. */
    public static final class Builder extends ImmutableCreditDecision.Builder {
        Builder() {}
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }
}
