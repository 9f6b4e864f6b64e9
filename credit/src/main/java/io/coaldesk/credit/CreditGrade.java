package io.coaldesk.credit;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.policy.Banded;
import io.coaldesk.reason.Label;
import io.coaldesk.reason.Labelled;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.Require;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** A grade of a credit policy: the scores that earn it, and how its customers are treated. */
@Value.Immutable
@JsonDeserialize(as = ImmutableCreditGrade.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class CreditGrade implements Banded, Labelled, WithCreditGrade {

    CreditGrade() {}

    /** Returns the grade's symbol, such as {@code AA}. */
    public abstract String code();

    /** Returns the grade's name in both languages. */
    @Override
    public abstract Label label();

    /** Returns whether a score can earn this grade; one that only a veto or a missing file leads to has no scores. */
    @Value.Default
    public boolean scored() {
        return true;
    }

    /** Returns the lower bound of the scores; absent if there is none. */
    @Override
    public abstract Optional<BigDecimal> from();

    /** Returns the upper bound of the scores; absent if there is none. */
    @Override
    public abstract Optional<BigDecimal> to();

    /** Returns how customers of this grade may pay. */
    public abstract CreditTreatment treatment();

    /** Returns the longest credit term in days from delivery; 0 where no credit is given. */
    public abstract int maxCreditDays();

    /** Returns the least share paid before delivery: more than 0 and less than 1 for conditional credit, else 0. */
    @Value.Default
    public BigDecimal minPrepaidShare() {
        return BigDecimal.ZERO;
    }

    /** Returns the methods of which the least result is the limit; none where no credit is given. */
    public abstract List<LimitMethod> limits();

    /** Returns what is demanded wherever credit is given, such as a monthly reconciliation. */
    public abstract List<Label> conditions();

    /** Returns who must approve wherever credit is given, if anybody must. */
    public abstract Optional<Label> approver();

    /** Returns the share that is paid before delivery at the least, whatever the treatment. */
    BigDecimal leastPrepaidShare() {
        return treatment().allowsCredit() ? minPrepaidShare() : BigDecimal.ONE;
    }

    @Value.Check
    CreditGrade validate() {
        Require.notBlank("code", code());
        Require.that(
                scored() || (from().isEmpty() && to().isEmpty()),
                code() + ".scored",
                false,
                "true where the grade has from or to");
        if (treatment().allowsCredit()) {
            validateCredit();
        } else {
            validateNoCredit();
        }
        return PlainText.areShortest(
                        Stream.of(from(), to(), Optional.of(minPrepaidShare())).flatMap(Optional::stream))
                ? this
                : withFrom(from().map(PlainText::withoutTrailingZeros))
                        .withTo(to().map(PlainText::withoutTrailingZeros))
                        .withMinPrepaidShare(PlainText.withoutTrailingZeros(minPrepaidShare()));
    }

    private void validateCredit() {
        Require.that(maxCreditDays() >= 0, code() + ".maxCreditDays", maxCreditDays(), "0 or more");
        Require.that(!limits().isEmpty(), code() + ".limits", "[]", "at least one method where credit is given");
        Require.share(code() + ".minPrepaidShare", minPrepaidShare());
        if (treatment() == CreditTreatment.OPEN) {
            Require.that(minPrepaidShare().signum() == 0, code() + ".minPrepaidShare", minPrepaidShare(), "0 for OPEN");
        } else {
            Require.that(
                    minPrepaidShare().signum() > 0 && minPrepaidShare().compareTo(BigDecimal.ONE) < 0,
                    code() + ".minPrepaidShare",
                    minPrepaidShare(),
                    "more than 0 and less than 1 for CONDITIONAL");
        }
    }

    private void validateNoCredit() {
        String allowed = " for " + treatment() + ", which gives no credit";
        Require.that(maxCreditDays() == 0, code() + ".maxCreditDays", maxCreditDays(), "0" + allowed);
        Require.that(minPrepaidShare().signum() == 0, code() + ".minPrepaidShare", minPrepaidShare(), "none" + allowed);
        Require.that(limits().isEmpty(), code() + ".limits", limits(), "none" + allowed);
        Require.that(conditions().isEmpty(), code() + ".conditions", conditions(), "none" + allowed);
        Require.that(approver().isEmpty(), code() + ".approver", approver(), "none" + allowed);
    }

    /** Builds a {@link CreditGrade}. */
    public static final class Builder extends ImmutableCreditGrade.Builder {
        Builder() {}
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }
}
