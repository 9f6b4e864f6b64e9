package io.coaldesk.deal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.reason.Label;
import io.coaldesk.reason.Labelled;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.Require;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** When and with what a customer pays. */
@Value.Immutable
@JsonDeserialize(as = ImmutablePaymentTerms.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class PaymentTerms implements WithPaymentTerms, Labelled {

    private static final int LONGEST_CREDIT_DAYS = 3650;

    PaymentTerms() {}

    /** Returns the share that is paid before delivery, 0 to 1. */
    public abstract BigDecimal prepaidShare();

    /** Returns the days from delivery, or from the {@link #start}, to the payment of the rest, 0 or more. */
    public abstract int creditDays();

    /** Returns what the rest is paid with. */
    @Value.Default
    public PaymentInstrument instrument() {
        return PaymentInstrument.CASH;
    }

    /** Returns the event from which the days of payment are counted; absent if they are counted from delivery. */
    public abstract Optional<PaymentStart> start();

    /** Returns what the end of a month does to the day of payment; absent if nothing. */
    public abstract Optional<MonthEndRule> monthEnd();

    /** Returns the days from receipt of a bill to its maturity; absent if they are those of the seller's policy. */
    public abstract Optional<Integer> billDays();

    /** Returns full payment before delivery, in cash. */
    public static PaymentTerms prepaid() {
        return builder().prepaidShare(BigDecimal.ONE).creditDays(0).build();
    }

    /** Returns full payment in cash a number of days after delivery. */
    public static PaymentTerms openAccount(int creditDays) {
        return builder().prepaidShare(BigDecimal.ZERO).creditDays(creditDays).build();
    }

    /** Returns part payment before delivery and the rest in cash a number of days after it. */
    public static PaymentTerms partlyPrepaid(BigDecimal prepaidShare, int creditDays) {
        return builder().prepaidShare(prepaidShare).creditDays(creditDays).build();
    }

    /** Returns the share that is open after delivery: 1 less the prepaid share. */
    public BigDecimal openShare() {
        return BigDecimal.ONE.subtract(prepaidShare());
    }

    /** Returns the day on which the rest of a delivery is expected to be due, which may be before the delivery. */
    public LocalDate dueDate(LocalDate delivery) {
        LocalDate event =
                delivery.plusDays(start().map(PaymentStart::daysAfterDelivery).orElse(0));
        return monthEnd().map(rule -> rule.due(event, creditDays())).orElseGet(() -> event.plusDays(creditDays()));
    }

    /** Returns the terms in words, such as "30 % before delivery, the rest after 45 days". */
    @Override
    public Label label() {
        BigDecimal share = PlainText.withoutTrailingZeros(prepaidShare());
        if (share.compareTo(BigDecimal.ONE) == 0) {
            return Label.of("payment before delivery", "先款后货");
        }
        String percent = PlainText.number(PlainText.withoutTrailingZeros(share.movePointRight(2))) + " %";
        String beforeEn = share.signum() == 0 ? "" : percent + " before delivery, the rest ";
        String beforeZh = share.signum() == 0 ? "" : "预付 " + percent + "，余款";
        Label after = after();
        String afterEn = after.en();
        String afterZh = after.zh();
        boolean cash = instrument() == PaymentInstrument.CASH;
        String monthEndEn = monthEnd().map(rule -> ", " + rule.label().en()).orElse("");
        String monthEndZh = monthEnd().map(rule -> "，" + rule.label().zh()).orElse("");
        return Label.of(
                beforeEn
                        + afterEn
                        + monthEndEn
                        + (cash ? "" : " by " + instrument().label().en()),
                beforeZh
                        + afterZh
                        + monthEndZh
                        + (cash ? "" : "（" + instrument().label().zh() + "）"));
    }

    private Label after() {
        if (start().isPresent()) {
            Label event = start().get().event().label();
            return creditDays() == 0
                    ? Label.of("on " + event.en(), event.zh() + "后付款")
                    : Label.of(creditDays() + " days after " + event.en(), event.zh() + "后 " + creditDays() + " 天付款");
        }
        return creditDays() == 0
                ? Label.of("on delivery", "货到付款")
                : Label.of(creditDays() + " days after delivery", "到货后 " + creditDays() + " 天付款");
    }

    @Value.Check
    PaymentTerms validate() {
        Require.share("prepaidShare", prepaidShare());
        Require.inRange("creditDays", creditDays(), 0, LONGEST_CREDIT_DAYS);
        billDays().ifPresent(days -> Require.inRange("billDays", days, 0, LONGEST_CREDIT_DAYS));
        BigDecimal share = PlainText.withoutTrailingZeros(prepaidShare());
        return share.scale() == prepaidShare().scale() ? this : withPrepaidShare(share);
    }

    /** Builds {@link PaymentTerms}. */
    public static final class Builder extends ImmutablePaymentTerms.Builder {
        Builder() {}
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }
}
