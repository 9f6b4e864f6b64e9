package io.coaldesk.pricing.settlement;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.json.DocumentFormat;
import io.coaldesk.money.Money;
import io.coaldesk.policy.Finding;
import io.coaldesk.reason.Language;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.Reason;
import io.coaldesk.reason.ReasonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * What lots come to that were settled together: an answer for each, and the sums of the invoices.
 *
 * <p>The sums are those of final and provisional invoices alike; rejected and unsettled lots have none.
 */
@Value.Immutable
@JsonIgnoreProperties(ignoreUnknown = true)
@DocumentFormat("coaldesk/settlement-statement@1")
@JsonDeserialize(as = ImmutableSettlementStatement.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class SettlementStatement implements WithSettlementStatement {

    SettlementStatement() {}

    /** Returns an answer for each lot, by its id. */
    public abstract List<SettlementAnswer> answers();

    /** Returns the tonnage-weighted mean on which lots settled, as reported; none where each settled by itself. */
    @Value.NaturalOrder
    public abstract SortedMap<QualityKey, BigDecimal> mean();

    /** Returns the ids of the lots that stay out of the mean, sorted. */
    public abstract List<String> excluded();

    /** Returns the settled tonnes of all invoices. */
    public abstract BigDecimal tonnes();

    /** Returns the sum without tax. */
    public abstract Money net();

    /** Returns the sum of the taxes. */
    public abstract Money tax();

    /** Returns the sum with tax. */
    public abstract Money gross();

    /** Returns the sum of what is due. */
    public abstract Money balance();

    /** Returns what the linter finds doubtful in the schedule, and which lots have come to less than nothing. */
    public abstract List<Reason> findings();

    static SettlementStatement of(SettlementSchedule schedule, List<SettlementAnswer> answers, PeriodMean mean) {
        List<SettlementInvoice> invoices = answers.stream()
                .filter(SettlementInvoice.class::isInstance)
                .map(SettlementInvoice.class::cast)
                .toList();
        Money none = Money.zero(schedule.currency());
        return builder()
                .addAllAnswers(answers)
                .putAllMean(mean.values())
                .addAllExcluded(mean.excluded())
                .tonnes(invoices.stream().map(SettlementInvoice::tonnes).reduce(BigDecimal.ZERO, BigDecimal::add))
                .net(invoices.stream().map(SettlementInvoice::net).reduce(none, Money::plus))
                .tax(invoices.stream().map(SettlementInvoice::tax).reduce(none, Money::plus))
                .gross(invoices.stream().map(SettlementInvoice::gross).reduce(none, Money::plus))
                .balance(invoices.stream().map(SettlementInvoice::balance).reduce(none, Money::plus))
                .addAllFindings(schedule.lint().stream().map(Finding::reason).toList())
                .addAllFindings(belowZero(invoices))
                .build();
    }

    private static List<Reason> belowZero(List<SettlementInvoice> invoices) {
        List<ReasonValue> lots = invoices.stream()
                .filter(invoice -> invoice.net().isNegative())
                .map(invoice -> ReasonValue.text(invoice.lot()))
                .toList();
        return lots.isEmpty() ? List.of() : List.of(Reason.of(SettlementReason.NEGATIVE_LOTS, ReasonValue.list(lots)));
    }

    /** Returns whether every lot has an invoice. */
    @JsonIgnore
    public boolean isComplete() {
        return answers().stream().allMatch(SettlementInvoice.class::isInstance);
    }

    /** Returns every answer and the sums as a page in a language. */
    public String explain(Language language) {
        return SettlementPage.of(this, language);
    }

    @Value.Check
    SettlementStatement validate() {
        boolean shortest = PlainText.areShortest(Stream.concat(Stream.of(tonnes()), mean().values().stream()));
        return shortest ? this : inShortestForm();
    }

    private SettlementStatement inShortestForm() {
        Map<QualityKey, BigDecimal> values = new TreeMap<>(mean());
        values.replaceAll((key, value) -> PlainText.withoutTrailingZeros(value));
        // The tonnes first: a copy with another map is checked again, and must find them in their shortest form.
        return withTonnes(PlainText.withoutTrailingZeros(tonnes())).withMean(values);
    }

    /** Builds a {@link SettlementStatement}. */
    public static final class Builder extends ImmutableSettlementStatement.Builder {
        Builder() {}
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }
}
