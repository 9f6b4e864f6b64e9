package io.coaldesk.testing.credit;

import io.coaldesk.credit.CreditExposure;
import io.coaldesk.credit.CreditFile;
import io.coaldesk.credit.CreditPolicy;
import io.coaldesk.credit.CreditRequest;
import io.coaldesk.credit.OrderProgress;
import io.coaldesk.deal.PaymentInstrument;
import io.coaldesk.deal.PaymentTerms;
import io.coaldesk.money.Money;
import io.coaldesk.score.FactValue;
import io.coaldesk.score.Facts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Arbitraries of credit's values. They share one currency and one set of facts, so that any file suits any policy, and
 * meet edges exactly: bounds of bins, scores and thresholds, figures that are zero or not known.
 */
public final class CreditArbitraries {

    /** The currency of every generated amount. */
    public static final Currency CURRENCY = Currency.getInstance("CNY");

    /** The day of every generated request; generated policies are valid on it. */
    public static final LocalDate AS_OF = LocalDate.of(2012, 6, 18);

    private static final List<Long> ROUND_AMOUNTS = List.of(0L, 1L, 1_000_000L, 5_000_000L, 50_000_000L);

    private CreditArbitraries() {}

    /** Policies without any finding. */
    public static Arbitrary<CreditPolicy> monotonePolicies() {
        return CreditPolicies.monotone();
    }

    /** Policies that an assessor takes, many with a non-monotone finding. */
    public static Arbitrary<CreditPolicy> policies() {
        return CreditPolicies.any();
    }

    /** Files of all facts that generated policies score, any of them unknown at times. */
    public static Arbitrary<CreditFile> files() {
        Arbitrary<String> customers =
                Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(8);
        return Combinators.combine(customers, facts(), exposures(), amounts().optional())
                .as((customer, facts, exposure, sales) -> CreditFile.builder()
                        .customer(customer)
                        .currency(CURRENCY)
                        .facts(facts)
                        .exposure(exposure)
                        .averageMonthlySales(sales)
                        .build());
    }

    /** Facts that generated policies score, any of them unknown at times. */
    public static Arbitrary<Facts> facts() {
        List<String> names = new ArrayList<>(List.of(Scorecards.SUBSCRIBED, Scorecards.PAID_IN));
        List<Arbitrary<Optional<FactValue>>> values = new ArrayList<>();
        Arbitrary<FactValue> capital = Arbitraries.oneOf(
                        Arbitraries.of(ROUND_AMOUNTS), Arbitraries.longs().between(-1_000_000, 200_000_000))
                .map(amount -> FactValue.of(BigDecimal.valueOf(amount)));
        values.add(capital.optional());
        values.add(capital.optional());
        for (Map.Entry<String, List<String>> head : Scorecards.CATEGORIES.entrySet()) {
            names.add(head.getKey());
            Arbitrary<FactValue> value = Arbitraries.of(head.getValue()).map(FactValue::of);
            values.add(value.optional());
        }
        return Combinators.combine(values).as(found -> {
            Map<String, FactValue> facts = new TreeMap<>();
            for (int i = 0; i < names.size(); i++) {
                String name = names.get(i);
                found.get(i).ifPresent(value -> facts.put(name, value));
            }
            return Facts.of(facts);
        });
    }

    /** Requests for terms of every kind, with and without an amount. */
    public static Arbitrary<CreditRequest> requests() {
        return Combinators.combine(terms(), amounts().optional())
                .as((terms, amount) -> CreditRequest.builder()
                        .terms(terms)
                        .amount(amount)
                        .asOf(AS_OF)
                        .build());
    }

    /** Terms from full prepayment to a year of credit. */
    public static Arbitrary<PaymentTerms> terms() {
        Arbitrary<BigDecimal> shares = Arbitraries.oneOf(
                        Arbitraries.of(0, 20, 30, 100), Arbitraries.integers().between(0, 100))
                .map(percent -> BigDecimal.valueOf(percent, 2));
        Arbitrary<Integer> days = Arbitraries.oneOf(
                Arbitraries.of(0, 30, 31), Arbitraries.integers().between(0, 365));
        return Combinators.combine(shares, days, Arbitraries.of(PaymentInstrument.class))
                .as((share, credit, instrument) -> PaymentTerms.builder()
                        .prepaidShare(share)
                        .creditDays(credit)
                        .instrument(instrument)
                        .build());
    }

    /** Exposures from none to some that exceed every generated limit. */
    public static Arbitrary<CreditExposure> exposures() {
        return Combinators.combine(amounts(), amounts(), amounts(), amounts())
                .as((orders, delivered, invoiced, prepaid) -> CreditExposure.builder()
                        .ordersNotDelivered(orders)
                        .deliveredNotInvoiced(delivered)
                        .invoicedNotPaid(invoiced)
                        .prepaymentsReceived(prepaid)
                        .build());
    }

    /** Orders at any stage, also invoiced before delivery, paid in advance, or delivered in excess. */
    public static Arbitrary<OrderProgress> orders() {
        Arbitrary<String> ids = Arbitraries.strings().numeric().ofLength(4);
        return Combinators.combine(ids, amounts(), amounts(), amounts(), amounts())
                .as((id, ordered, delivered, invoiced, received) -> OrderProgress.builder()
                        .order(id)
                        .ordered(ordered)
                        .delivered(delivered)
                        .invoiced(invoiced)
                        .received(received)
                        .build());
    }

    /** Amounts of 0 to 200 million, to the cent. */
    public static Arbitrary<Money> amounts() {
        return Arbitraries.oneOf(
                        Arbitraries.of(ROUND_AMOUNTS).map(BigDecimal::valueOf),
                        Arbitraries.longs().between(0, 20_000_000_000L).map(cents -> BigDecimal.valueOf(cents, 2)))
                .map(amount -> Money.of(amount, CURRENCY));
    }
}
