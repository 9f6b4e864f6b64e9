package io.coaldesk.pricing.settlement;

import io.coaldesk.money.Money;
import io.coaldesk.money.PricePerTonne;
import io.coaldesk.money.TaxTreatment;
import io.coaldesk.policy.DecisionStamp;
import io.coaldesk.reason.Reason;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the invoice of one lot. */
final class LotSettlement {

    private final SettlementSchedule schedule;
    private final SettledLot lot;
    private final DecisionStamp stamp;

    LotSettlement(SettlementSchedule schedule, SettledLot lot, DecisionStamp stamp) {
        this.schedule = schedule;
        this.lot = lot;
        this.stamp = stamp;
    }

    SettlementAnswer answer() {
        PriceSteps price = new PriceSteps(schedule, lot);
        boolean priced = price.run();
        List<Reason> reasons = new ArrayList<>(price.reasons());
        reasons.addAll(lot.reasons());
        if (!priced) {
            return new UnsettledLot(lot.id(), reasons, stamp);
        }
        TonnageSteps tonnes = new TonnageSteps(schedule, lot);
        tonnes.run();
        if (tonnes.settled().signum() == 0 && lot.tonnes().signum() > 0) {
            reasons.add(Reason.of(SettlementReason.NO_TONNES));
        }
        return invoice(price, tonnes, reasons);
    }

    private SettlementInvoice invoice(PriceSteps price, TonnageSteps tonnes, List<Reason> reasons) {
        BigDecimal amount = schedule.rounding().amount().round(price.settled().multiply(tonnes.settled()));
        BigDecimal tax = tax(amount);
        boolean contained = schedule.tax().kind() == TaxTreatment.Kind.INCLUDED;
        Money gross = money(contained ? amount : amount.add(tax));
        Money payable = lot.provisional() ? provisional(gross) : gross;
        Optional<Money> paid = lot.evidence().provisionalPaid().map(this::money);
        return SettlementInvoice.builder()
                .lot(lot.id())
                .stage(lot.provisional() ? InvoiceStage.PROVISIONAL : InvoiceStage.FINAL)
                .addAllLines(price.lines())
                .addAllLines(tonnes.lines())
                .price(PricePerTonne.of(price.settled(), schedule.currency(), schedule.tax(), schedule.place()))
                .tonnes(tonnes.settled())
                .net(gross.minus(money(tax)))
                .tax(money(tax))
                .gross(gross)
                .payable(payable)
                .paid(paid)
                .balance(paid.map(payable::minus).orElse(payable))
                .addAllReasons(reasons)
                .stamp(stamp)
                .build();
    }

    /** Returns the tax of an amount as the schedule states amounts, rounded once. */
    private BigDecimal tax(BigDecimal amount) {
        BigDecimal rate = schedule.tax().rate();
        return switch (schedule.tax().kind()) {
            case INCLUDED -> schedule.rounding().tax().divide(amount.multiply(rate), BigDecimal.ONE.add(rate));
            case EXCLUDED -> schedule.rounding().tax().round(amount.multiply(rate));
            case NONE -> BigDecimal.ZERO;
        };
    }

    private Money provisional(Money gross) {
        return schedule.evidence()
                .provisionalShare()
                .map(share -> gross.times(share).rounded(schedule.rounding().amount()))
                .orElse(gross);
    }

    private Money money(BigDecimal amount) {
        return Money.of(amount, schedule.currency());
    }
}
