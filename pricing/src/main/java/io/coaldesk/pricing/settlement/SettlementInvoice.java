package io.coaldesk.pricing.settlement;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.json.DocumentFormat;
import io.coaldesk.money.Money;
import io.coaldesk.money.PricePerTonne;
import io.coaldesk.policy.DecisionStamp;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.Reason;
import io.coaldesk.reason.Require;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A settled lot: the price step by step, the tonnes step by step, and the amount with its tax.
 *
 * <p>{@code amount = price * tonnes}, and {@code net + tax = gross} to the smallest unit. A final invoice is due less what
 * was paid on a provisional one.
 */
@Value.Immutable
@JsonTypeName("SETTLED")
@JsonIgnoreProperties(ignoreUnknown = true)
@DocumentFormat("coaldesk/settlement-invoice@1")
@JsonDeserialize(as = ImmutableSettlementInvoice.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract non-sealed class SettlementInvoice implements SettlementAnswer, WithSettlementInvoice {

    SettlementInvoice() {}

    /** Returns the id of the lot. */
    @Override
    public abstract String lot();

    /** Returns whether this is provisional or final. */
    public abstract InvoiceStage stage();

    /** Returns the steps, in their order: the calorific price, the price, then the tonnes. */
    public abstract List<SettlementLine> lines();

    /** Returns the settled price. */
    public abstract PricePerTonne price();

    /** Returns the settled tonnes. */
    public abstract BigDecimal tonnes();

    /** Returns the amount without tax. */
    public abstract Money net();

    /** Returns the tax. */
    public abstract Money tax();

    /** Returns the amount with tax. */
    public abstract Money gross();

    /** Returns what is to be paid on this invoice in all: the gross amount, or the provisional share of it. */
    public abstract Money payable();

    /** Returns what was paid on a provisional invoice before. */
    public abstract Optional<Money> paid();

    /** Returns what is due: payable less paid; below zero the seller pays it back. */
    public abstract Money balance();

    /** Returns what settled, and what is doubtful. */
    @Override
    public abstract List<Reason> reasons();

    /** Returns what this was settled with. */
    @Override
    public abstract DecisionStamp stamp();

    @Value.Check
    SettlementInvoice validate() {
        Require.that(net().plus(tax()).equals(gross()), "gross", gross(), "net " + net() + " and tax " + tax());
        return PlainText.areShortest(Stream.of(tonnes())) ? this : withTonnes(PlainText.withoutTrailingZeros(tonnes()));
    }

    /** Builds a {@link SettlementInvoice}. */
    public static final class Builder extends ImmutableSettlementInvoice.Builder {
        Builder() {}
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }
}
