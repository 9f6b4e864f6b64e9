package io.coaldesk.pricing;

import io.coaldesk.coal.QualityKey;
import io.coaldesk.market.CalorificLadder;
import io.coaldesk.market.ContractCalorificValue;
import io.coaldesk.market.QuotePoint;
import io.coaldesk.money.PricePerTonne;
import io.coaldesk.reason.Reason;
import io.coaldesk.reason.ReasonValue;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The list price: the ladder of the place of sale, read at the contract's calorific value.
 *
 * @param policy the policy that says how it is rounded
 * @param point which point of the quoted range is read
 * @param ladder the ladder
 * @param contract the contract's calorific value, within the ladder
 */
record ListPrice(PricingPolicy policy, QuotePoint point, CalorificLadder ladder, ContractCalorificValue contract) {

    /** Market value of the surplus, what settlement pays for it, and the value that was read. */
    record Surplus(BigDecimal expected, BigDecimal worth, BigDecimal paid) {
        BigDecimal unpaid() {
            return worth.subtract(paid);
        }
    }

    /** Returns why there is no list price, if there is none. */
    static Optional<Reason> refusal(PriceRequest request) {
        ContractCalorificValue contract = request.inquiry().contractCalorificValue();
        Optional<CalorificLadder> ladder =
                request.market().ladder(contract.key(), request.inquiry().place());
        if (ladder.isEmpty()) {
            return Optional.of(Reason.of(
                    PricingReason.LADDER_MISSING,
                    ReasonValue.date(request.market().asOf()),
                    ReasonValue.term(contract.key()),
                    ReasonValue.term(request.inquiry().place())));
        }
        return ladder.filter(found -> !found.covers(contract.value()))
                .map(found -> Reason.of(
                        PricingReason.LADDER_OUTSIDE,
                        quantity(contract.value(), contract.key()),
                        quantity(found.lowest(), contract.key()),
                        quantity(found.highest(), contract.key())));
    }

    static ReasonValue quantity(BigDecimal value, QualityKey key) {
        return ReasonValue.quantity(value, key.unit().label());
    }

    /** Returns the list price. */
    PricePerTonne price() {
        return at(contract.value());
    }

    private PricePerTonne at(BigDecimal calorificValue) {
        return ladder.priceAt(calorificValue, point, policy.rounding().step());
    }

    /** Returns the reason that states the list price. */
    Reason reason() {
        return Reason.of(
                PricingReason.LIST_PRICE,
                price().toReasonValue(),
                quantity(contract.value(), contract.key()),
                ReasonValue.term(ladder.place()));
    }

    /**
     * Returns what calorific value above the contract is worth on the ladder, up to its highest grade, and what is paid
     * for it; empty if none is expected.
     *
     * @param expected the expected value in the contract's unit
     */
    Optional<Surplus> surplus(OptionalDouble expected, BigDecimal paid) {
        if (expected.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal value = policy.calorificReporting().apply(expected.getAsDouble());
        if (value.compareTo(contract.value()) <= 0) {
            return Optional.empty();
        }
        BigDecimal worth = at(value.min(ladder.highest())).minus(price()).amount();
        return Optional.of(new Surplus(value, worth, policy.rounding().step().round(paid)));
    }
}
