package io.coaldesk.market;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.json.DocumentFormat;
import io.coaldesk.policy.Finding;
import io.coaldesk.policy.Policy;
import io.coaldesk.policy.PolicyHeader;
import io.coaldesk.policy.PolicyReason;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.ReasonCode;
import io.coaldesk.reason.ReasonValue;
import io.coaldesk.reason.Require;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * How indicators of supply and demand add up to a regime: each votes with its weight, above zero for ample supply and
 * below zero for short supply.
 *
 * <pre>
 * score &gt;= ampleFrom   ample supply
 * score &lt;= shortFrom   short supply
 * otherwise             balanced
 * </pre>
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableRegimePolicy.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@DocumentFormat("coaldesk/regime-policy@1")
public abstract class RegimePolicy implements Policy, WithRegimePolicy {

    RegimePolicy() {}

    // Repeated: the generated class copies only the annotations of the accessor that it implements.
    @Override
    @JsonProperty("policy")
    public abstract PolicyHeader header();

    /** Returns how stock against capacity votes. */
    public abstract UtilisationRule utilisation();

    /** Returns the weight of the vote for ample supply of a stock above its record, 0 or more. */
    public abstract BigDecimal recordWeight();

    /** Returns how the benchmark's price votes. */
    public abstract PriceTrendRule priceTrend();

    /** Returns the score at or above which supply is ample, more than zero. */
    public abstract BigDecimal ampleFrom();

    /** Returns the score at or below which supply is short, less than zero. */
    public abstract BigDecimal shortFrom();

    /** Returns reversed thresholds as errors, and a regime that all votes together cannot reach as doubtful. */
    @Override
    public List<Finding> lint() {
        List<Finding> findings = new ArrayList<>();
        reversed("utilisation", utilisation().shortBelow(), utilisation().ampleAbove(), findings);
        reversed("priceTrend", priceTrend().ampleBelow(), priceTrend().shortAbove(), findings);
        BigDecimal shortVotes = utilisation().weight().add(priceTrend().weight());
        BigDecimal ampleVotes = shortVotes.add(recordWeight());
        if (ampleVotes.compareTo(ampleFrom()) < 0) {
            findings.add(unreachable("ampleFrom", MarketRegime.AMPLE, ampleFrom(), ampleVotes));
        }
        if (shortVotes.negate().compareTo(shortFrom()) > 0) {
            findings.add(unreachable("shortFrom", MarketRegime.SHORT, shortFrom(), shortVotes.negate()));
        }
        return List.copyOf(findings);
    }

    private static void reversed(String path, BigDecimal lower, BigDecimal upper, List<Finding> findings) {
        if (lower.compareTo(upper) >= 0) {
            findings.add(Finding.of(
                    path,
                    PolicyReason.REVERSED,
                    ReasonValue.text(PlainText.number(lower)),
                    ReasonValue.text(PlainText.number(upper))));
        }
    }

    private static Finding unreachable(String path, MarketRegime regime, BigDecimal asked, BigDecimal reach) {
        ReasonCode code = RegimeReason.UNREACHABLE;
        return Finding.of(path, code, ReasonValue.term(regime), ReasonValue.number(asked), ReasonValue.number(reach));
    }

    @Value.Check
    RegimePolicy validate() {
        Require.notNegative("recordWeight", recordWeight());
        Require.positive("ampleFrom", ampleFrom());
        Require.that(shortFrom().signum() < 0, "shortFrom", shortFrom(), "less than 0");
        return PlainText.areShortest(Stream.of(recordWeight(), ampleFrom(), shortFrom()))
                ? this
                : withRecordWeight(PlainText.withoutTrailingZeros(recordWeight()))
                        .withAmpleFrom(PlainText.withoutTrailingZeros(ampleFrom()))
                        .withShortFrom(PlainText.withoutTrailingZeros(shortFrom()));
    }

    /** Builds a {@link RegimePolicy}. */
    public static final class Builder extends ImmutableRegimePolicy.Builder {
        Builder() {}
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }
}
