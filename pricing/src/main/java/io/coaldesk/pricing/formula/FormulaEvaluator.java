package io.coaldesk.pricing.formula;

import io.coaldesk.coal.CoalAnalysis;
import io.coaldesk.market.Market;
import io.coaldesk.market.PriceUnit;
import io.coaldesk.policy.DecisionStamp;
import io.coaldesk.policy.PolicyStamp;
import io.coaldesk.policy.RejectedPolicyException;
import io.coaldesk.reason.InvalidValueException;
import io.coaldesk.reason.Reason;
import io.coaldesk.reason.ReasonValue;
import io.coaldesk.table.Loaded;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A compiled {@link PriceFormula}: it gives prices.
 *
 * <p>All arithmetic is exact; the result is rounded once, as the formula states. Where a value is missing the answer is a
 * {@link FormulaRefusal} with every reason. This class is immutable, pure and thread-safe.
 */
public final class FormulaEvaluator {

    private final PriceFormula formula;
    private final FormulaGraph graph;
    private final PolicyStamp stamp;

    private FormulaEvaluator(PriceFormula formula) {
        this.formula = formula;
        this.graph = FormulaGraph.of(formula);
        this.stamp = PolicyStamp.of(formula);
    }

    /**
     * Compiles a formula.
     *
     * @throws RejectedPolicyException if the formula's linter reports an error
     */
    public static FormulaEvaluator of(PriceFormula formula) {
        return new FormulaEvaluator(RejectedPolicyException.requireSound(formula));
    }

    /** Returns the formula. */
    public PriceFormula formula() {
        return formula;
    }

    /**
     * Evaluates a formula that needs no quality of a coal.
     *
     * @param market the indices, as known on its day
     * @param day the day that the price is for
     * @throws InvalidValueException if the day lies outside the formula's validity
     */
    public FormulaAnswer evaluate(Market market, LocalDate day) {
        return evaluate(market, day, Optional.empty());
    }

    /**
     * Evaluates the formula for a coal.
     *
     * @param market the indices, as known on its day
     * @param day the day that the price is for
     * @param coal the coal that is priced
     * @throws InvalidValueException if the day lies outside the formula's validity
     */
    public FormulaAnswer evaluate(Market market, LocalDate day, CoalAnalysis coal) {
        return evaluate(market, day, Optional.of(coal));
    }

    /**
     * Evaluates the formula for each coal of a table, in their order; one that has no price stops no other.
     *
     * @param coals the coals; what was rejected is handed on
     * @throws InvalidValueException if the day lies outside the formula's validity
     */
    public FormulaAnswers evaluateAll(Market market, LocalDate day, Loaded<CoalAnalysis> coals) {
        List<FormulaAnswer> answers =
                coals.values().stream().map(coal -> evaluate(market, day, coal)).toList();
        return new FormulaAnswers(answers, coals.rejected());
    }

    private FormulaAnswer evaluate(Market market, LocalDate day, Optional<CoalAnalysis> coal) {
        formula.header().requireValidOn(day);
        DecisionStamp decided = DecisionStamp.of(market.asOf(), stamp);
        Evaluation evaluation = new Evaluation(formula, graph, market, day, coal);
        Optional<Evaluated> result = evaluation.result();
        Optional<String> id = coal.map(CoalAnalysis::id);
        if (result.isEmpty()) {
            return FormulaRefusal.builder()
                    .formula(formula.label())
                    .day(day)
                    .coal(id)
                    .addAllReasons(evaluation.reasons())
                    .stamp(decided)
                    .build();
        }
        BigDecimal amount = result.get().exact().rounded(formula.rounding()).decimal();
        FormulaPrice.Builder price = FormulaPrice.builder();
        if (amount.signum() <= 0 && formula.basis().unit() != PriceUnit.POINTS) {
            price.addReasons(Reason.of(
                    FormulaReason.NOT_POSITIVE,
                    ReasonValue.quantity(amount, formula.basis().unitLabel())));
        }
        return price.formula(formula.label())
                .day(day)
                .coal(id)
                .amount(amount)
                .basis(formula.basis())
                .result(result.get().shown())
                .addReasons(Reason.of(
                        FormulaReason.PRICE,
                        ReasonValue.term(formula.label()),
                        ReasonValue.quantity(amount, formula.basis().unitLabel()),
                        ReasonValue.date(day)))
                .stamp(decided)
                .build();
    }
}
