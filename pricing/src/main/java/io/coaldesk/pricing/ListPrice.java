package io.coaldesk.pricing;

import io.coaldesk.coal.CoalAnalysis;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.deal.Inquiry;
import io.coaldesk.market.CalorificLadder;
import io.coaldesk.market.ContractCalorificValue;
import io.coaldesk.market.GradeConversion;
import io.coaldesk.market.QuotePoint;
import io.coaldesk.market.Regraded;
import io.coaldesk.money.MoneyRounding;
import io.coaldesk.money.PricePerTonne;
import io.coaldesk.pricing.formula.FormulaAnswer;
import io.coaldesk.pricing.formula.FormulaEvaluator;
import io.coaldesk.pricing.formula.FormulaPrice;
import io.coaldesk.reason.Reason;
import io.coaldesk.reason.ReasonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** The list price of a deal: the ladder of the place of sale, one of its grades, or a formula, as the policy says. */
final class ListPrice {

    /** Market value of the surplus, what settlement pays for it, and the value that was read. */
    record Surplus(BigDecimal expected, BigDecimal worth, BigDecimal paid) {
        BigDecimal unpaid() {
            return worth.subtract(paid);
        }
    }

    /**
     * A price, or why there is none.
     *
     * @param price the price, rounded as a step
     * @param reasons what led to it, or why there is none
     */
    private record Reading(Optional<PricePerTonne> price, List<Reason> reasons) {

        static Reading of(PricePerTonne price, List<Reason> reasons) {
            return new Reading(Optional.of(price), reasons);
        }

        static Reading refused(List<Reason> reasons) {
            return new Reading(Optional.empty(), reasons);
        }
    }

    private final CompiledPolicy compiled;
    private final PricingPolicy policy;
    private final Optional<FormulaEvaluator> formula;
    private final PriceRequest request;
    private final Inquiry inquiry;
    private final QuotePoint point;
    private final MoneyRounding rounding;
    private final Reading reading;

    ListPrice(CompiledPolicy compiled, PriceRequest request, QuotePoint point) {
        this.compiled = compiled;
        this.policy = compiled.policy();
        this.formula = compiled.formula();
        this.request = request;
        this.inquiry = request.inquiry();
        this.point = point;
        this.rounding = policy.rounding().step();
        this.reading = read(contract());
    }

    /** Returns the calorific value at which the contract states its price. */
    ContractCalorificValue contract() {
        return inquiry.contractCalorificValue();
    }

    /** Returns the list price; empty if there is none. */
    Optional<PricePerTonne> price() {
        return reading.price();
    }

    /** Returns why there is no list price; none if there is one. */
    List<Reason> refusals() {
        return reading.price().isPresent() ? List.of() : reading.reasons();
    }

    /** Returns the reasons that state a list price. */
    List<Reason> reasons(PricePerTonne price) {
        Reason stated = Reason.of(
                PricingReason.LIST_PRICE,
                price.toReasonValue(),
                quantity(contract().value(), contract().key()),
                compiled.term(price.place()));
        return reading.reasons().isEmpty()
                ? List.of(stated)
                : Stream.concat(reading.reasons().stream(), Stream.of(stated)).toList();
    }

    static ReasonValue quantity(BigDecimal value, QualityKey key) {
        return ReasonValue.quantity(value, key.unit().label());
    }

    private Reading read(ContractCalorificValue wanted) {
        if (policy.listPrice().isEmpty()) {
            return onLadder(wanted);
        }
        if (policy.listPrice().get() instanceof ListPriceSource.QuotedGrade grade) {
            Reading quoted = onLadder(grade.at());
            return quoted.price()
                    .map(price -> regraded(price, grade.at(), wanted, grade.conversion()))
                    .orElse(quoted);
        }
        return policy.listPrice().get() instanceof ListPriceSource.ByFormula source
                ? byFormula(source, wanted)
                : Reading.refused(List.of());
    }

    private Optional<CalorificLadder> ladder(QualityKey key) {
        return request.market().ladder(key, inquiry.place());
    }

    private Reading onLadder(ContractCalorificValue wanted) {
        Optional<CalorificLadder> ladder = ladder(wanted.key());
        if (ladder.isEmpty()) {
            return Reading.refused(List.of(Reason.of(
                    PricingReason.LADDER_MISSING,
                    ReasonValue.date(request.market().asOf()),
                    ReasonValue.term(wanted.key()),
                    ReasonValue.term(inquiry.place()))));
        }
        CalorificLadder found = ladder.get();
        return found.covers(wanted.value())
                ? Reading.of(found.priceAt(wanted.value(), point, rounding), List.of())
                : Reading.refused(List.of(Reason.of(
                        PricingReason.LADDER_OUTSIDE,
                        quantity(wanted.value(), wanted.key()),
                        quantity(found.lowest(), wanted.key()),
                        quantity(found.highest(), wanted.key()))));
    }

    private Reading regraded(
            PricePerTonne quoted, ContractCalorificValue at, ContractCalorificValue wanted, GradeConversion by) {
        Regraded regraded = by.regrade(quoted, at, wanted, request.market().asOf(), request.market());
        if (regraded instanceof Regraded.Price price) {
            return Reading.of(price.rounded(rounding), List.of());
        }
        return regraded instanceof Regraded.Refused refused
                ? Reading.refused(List.of(refused.reason()))
                : Reading.refused(List.of());
    }

    private Reading byFormula(ListPriceSource.ByFormula source, ContractCalorificValue wanted) {
        FormulaAnswer answer = formula.orElseThrow()
                .evaluate(
                        request.market(),
                        request.market().asOf(),
                        CoalAnalysis.of(inquiry.id(), request.supply().quality()));
        Optional<PricePerTonne> stated =
                answer instanceof FormulaPrice priced ? priced.perTonne(rounding) : Optional.empty();
        if (stated.isEmpty()) {
            return Reading.refused(answer.reasons());
        }
        Optional<ContractCalorificValue> at = source.formula()
                .basis()
                .calorificValue()
                .filter(own -> !own.equals(wanted) && source.conversion().isPresent());
        Reading converted = at.map(own ->
                        regraded(stated.get(), own, wanted, source.conversion().orElseThrow()))
                .orElseGet(() -> Reading.of(stated.get(), List.of()));
        return converted
                .price()
                .map(price -> Reading.of(price, answer.reasons()))
                .orElse(converted);
    }

    /**
     * Returns what calorific value above the contract is worth on the list, up to the ladder's highest grade where it is
     * read from one, and what is paid for it; empty if none is expected, or if the list does not say.
     *
     * @param expected the expected value in the contract's unit
     */
    Optional<Surplus> surplus(OptionalDouble expected, BigDecimal paid) {
        if (expected.isEmpty() || price().isEmpty()) {
            return Optional.empty();
        }
        BigDecimal value = policy.calorificReporting().apply(expected.getAsDouble());
        if (value.compareTo(contract().value()) <= 0) {
            return Optional.empty();
        }
        BigDecimal read = policy.listPrice().isPresent()
                ? value
                : ladder(contract().key())
                        .map(ladder -> value.min(ladder.highest()))
                        .orElse(value);
        return read(new ContractCalorificValue(contract().key(), read))
                .price()
                .map(better -> new Surplus(
                        value,
                        better.minus(price().get()).amount(),
                        policy.rounding().step().round(paid)));
    }
}
