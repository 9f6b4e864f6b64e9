package io.coaldesk.testing.pricing;

import io.coaldesk.adjustment.QualityAdjustment;
import io.coaldesk.coal.CoalQuality;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.coal.QualityProperty;
import io.coaldesk.money.Money;
import io.coaldesk.pricing.settlement.LineUnit;
import io.coaldesk.pricing.settlement.SettlementAnswer;
import io.coaldesk.pricing.settlement.SettlementEvidence;
import io.coaldesk.pricing.settlement.SettlementInvoice;
import io.coaldesk.pricing.settlement.SettlementItem;
import io.coaldesk.pricing.settlement.SettlementLine;
import io.coaldesk.pricing.settlement.SettlementSchedule;
import io.coaldesk.pricing.settlement.SettlementStatement;
import io.coaldesk.pricing.settlement.Settler;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The laws of settlement for a schedule of the caller.
 *
 * <p>Each method takes a schedule and lots, and throws an {@link AssertionError} with a witness where the law does not
 * hold. Lots that are rejected or cannot be settled are outside the laws.
 */
public final class SettlementLaws {

    private SettlementLaws() {}

    /**
     * Every line's running value is that before it plus its amount; the last of the price is the settled price, the last of
     * the tonnes the settled tonnes; amount = price times tonnes, net + tax = gross, payable - paid = balance.
     */
    public static void addsUp(SettlementSchedule schedule, List<SettlementEvidence> lots) {
        for (SettlementInvoice invoice : invoices(Settler.of(schedule).settleAll(lots))) {
            Map<LineUnit, BigDecimal> running = new HashMap<>();
            for (SettlementLine line : invoice.lines()) {
                BigDecimal sum = running.merge(line.unit(), line.amount(), BigDecimal::add);
                unless(sum.compareTo(line.running()) == 0, "lines add up", invoice, line);
            }
            unless(equal(running, LineUnit.PRICE, invoice.price().amount()), "lines add up to the price", invoice);
            unless(equal(running, LineUnit.TONNES, invoice.tonnes()), "lines add up to the tonnes", invoice);
            Money exact = invoice.price()
                    .times(invoice.tonnes())
                    .rounded(schedule.rounding().amount());
            Money stated = switch (schedule.tax().kind()) {
                case INCLUDED -> invoice.gross();
                case EXCLUDED, NONE -> invoice.net();
            };
            unless(exact.equals(stated), "the amount is price times tonnes", invoice, exact);
            unless(invoice.net().plus(invoice.tax()).equals(invoice.gross()), "net and tax are gross", invoice);
            Money paid = invoice.paid().orElse(Money.zero(schedule.currency()));
            unless(paid.plus(invoice.balance()).equals(invoice.payable()), "paid and due are payable", invoice);
        }
    }

    /** The order of lots has no meaning. */
    public static void lotOrderIsIrrelevant(SettlementSchedule schedule, List<SettlementEvidence> lots) {
        Settler settler = Settler.of(schedule);
        List<SettlementEvidence> reversed = new ArrayList<>(lots);
        Collections.reverse(reversed);
        unless(settler.settleAll(lots).equals(settler.settleAll(reversed)), "lot order is irrelevant", schedule, lots);
    }

    /** A lot by which another cannot be settled never changes what the other comes to. */
    public static void aBadLotStopsNoOther(
            SettlementSchedule schedule, List<SettlementEvidence> lots, SettlementEvidence bad) {
        Settler settler = Settler.of(schedule);
        if (settler.settle(bad) instanceof SettlementInvoice
                || lots.stream().anyMatch(lot -> lot.id().equals(bad.id()))) {
            return;
        }
        List<SettlementEvidence> all = new ArrayList<>(lots);
        all.add(bad);
        List<SettlementAnswer> others = settler.settleAll(all).answers().stream()
                .filter(answer -> !answer.lot().equals(bad.id()))
                .toList();
        unless(others.equals(settler.settleAll(lots).answers()), "a bad lot stops no other", bad, lots);
    }

    /** What is paid on a provisional invoice and the balance of the final one make the final amount. */
    public static void provisionalAndBalanceMakeFinal(
            SettlementSchedule schedule, SettlementEvidence provisional, SettlementEvidence complete) {
        Settler settler = Settler.of(schedule);
        if (settler.settle(provisional) instanceof SettlementInvoice first
                && settler.settle(complete.withProvisionalPaid(first.payable().amount()))
                        instanceof SettlementInvoice last) {
            unless(
                    first.payable().plus(last.balance()).equals(last.payable()),
                    "provisional and balance make final",
                    first,
                    last);
        }
    }

    /**
     * A better value of a property never brings less, where one item of the schedule and nothing else settles it, the
     * schedule has no finding and the price stays above zero: better is what the item's direction says.
     *
     * @param lot a lot that is settled on the quality as stated
     * @param key the property of an item
     */
    public static void isMonotone(
            SettlementSchedule schedule, SettlementEvidence lot, QualityKey key, double value, double other) {
        List<QualityAdjustment> items = schedule.items().stream()
                .map(SettlementItem::adjustment)
                .filter(item -> item.key().property().equals(key.property()))
                .toList();
        boolean elsewhere = schedule.basePrice().keys().contains(key)
                || (schedule.moisture().isPresent() && key.property().equals(QualityProperty.TOTAL_MOISTURE));
        if (items.size() != 1 || elsewhere || !schedule.lint().isEmpty()) {
            return;
        }
        Optional<SettlementInvoice> first = settled(schedule, lot, key, value);
        Optional<SettlementInvoice> second = settled(schedule, lot, key, other);
        if (first.isPresent() && second.isPresent()) {
            int order = order(items.get(0), value, other);
            int money =
                    first.get().gross().amount().compareTo(second.get().gross().amount());
            unless(order <= 0 || money >= 0, "a better value never brings less", key, value, other, first, second);
            unless(order >= 0 || money <= 0, "a better value never brings less", key, other, value, second, first);
        }
    }

    private static Optional<SettlementInvoice> settled(
            SettlementSchedule schedule, SettlementEvidence lot, QualityKey key, double value) {
        Map<QualityKey, Double> values = new HashMap<>();
        CoalQuality quality = lot.quality().orElseThrow();
        quality.keys().forEach(each -> values.put(each, quality.get(each)));
        values.put(key, value);
        SettlementAnswer answer = Settler.of(schedule).settle(lot.withQuality(CoalQuality.of(values)));
        return answer instanceof SettlementInvoice invoice
                        && invoice.price().amount().signum() >= 0
                ? Optional.of(invoice)
                : Optional.empty();
    }

    /** Above zero where the first value is better; zero where the two cannot be ranked. */
    private static int order(QualityAdjustment item, double first, double second) {
        BigDecimal one = item.reporting().apply(first);
        BigDecimal other = item.reporting().apply(second);
        return switch (item.direction()) {
            case HIGHER_IS_BETTER -> one.compareTo(other);
            case LOWER_IS_BETTER -> other.compareTo(one);
            case TOWARD_REFERENCE -> {
                BigDecimal a = one.subtract(item.reference());
                BigDecimal b = other.subtract(item.reference());
                yield a.signum() * b.signum() < 0 ? 0 : b.abs().compareTo(a.abs());
            }
        };
    }

    private static List<SettlementInvoice> invoices(SettlementStatement statement) {
        return statement.answers().stream()
                .filter(SettlementInvoice.class::isInstance)
                .map(SettlementInvoice.class::cast)
                .toList();
    }

    private static boolean equal(Map<LineUnit, BigDecimal> sums, LineUnit unit, BigDecimal value) {
        return sums.getOrDefault(unit, BigDecimal.ZERO).compareTo(value) == 0;
    }

    private static void unless(boolean holds, String law, Object... witness) {
        if (!holds) {
            throw new AssertionError(law + ": " + List.of(witness));
        }
    }
}
