package io.coaldesk.pricing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.money.Money;
import io.coaldesk.money.PricePerTonne;
import io.coaldesk.policy.DecisionStamp;
import io.coaldesk.reason.Language;
import io.coaldesk.reason.Reason;
import io.coaldesk.reason.TextPage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import org.immutables.value.Value;

/** What a change of policy makes of a portfolio of deals: who pays less, who pays more, and which rule causes it. */
@Value.Immutable
@JsonDeserialize(as = ImmutablePolicyImpactReport.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonIgnoreProperties(ignoreUnknown = true)
public abstract class PolicyImpactReport implements WithPolicyImpactReport {

    PolicyImpactReport() {}

    /** Returns the deals in the order of their inquiries. */
    public abstract List<DealImpact> deals();

    /** Returns what all deals of a segment pay more, by segment; those that lack a price do not count. */
    @Value.NaturalOrder
    public abstract SortedMap<String, Money> bySegment();

    /** Returns what each step causes over all deals, by the id of the rule. The steps add up to the total. */
    @Value.NaturalOrder
    public abstract SortedMap<String, Money> byRule();

    /** Returns what all deals pay more; absent if no deal has both prices. */
    public abstract Optional<Money> total();

    /** Returns the requests that could not be worked with, and why. */
    public abstract List<Reason> refused();

    /** Returns both policies, by id, version and hash. */
    public abstract DecisionStamp stamp();

    /** Returns the deals whose customer pays less. */
    public List<DealImpact> gaining() {
        return deals().stream().filter(deal -> sign(deal) < 0).toList();
    }

    /** Returns the deals whose customer pays more. */
    public List<DealImpact> losing() {
        return deals().stream().filter(deal -> sign(deal) > 0).toList();
    }

    private static int sign(DealImpact deal) {
        return deal.change().map(change -> change.amount().signum()).orElse(0);
    }

    /** Returns this report as a page that a person reads. */
    public String explain(Language language) {
        TextPage page = TextPage.in(language);
        page.section(
                "policy impact: " + gaining().size() + " deals pay less, " + losing().size() + " pay more",
                "政策影响：" + gaining().size() + " 笔降价，" + losing().size() + " 笔涨价");
        total().ifPresent(total -> page.row(page.say("total", "合计"), page.text(total.toReasonValue())));
        rows(page, "by segment", "按用户分组", bySegment());
        rows(page, "by rule", "按规则", byRule());
        page.section("deals", "合同");
        for (DealImpact deal : deals()) {
            page.row(deal.inquiry() + " · " + deal.customer(), price(page, deal));
        }
        if (!refused().isEmpty()) {
            page.section("refused", "未予定价");
            page.bullets(refused());
        }
        return page.toString();
    }

    private static void rows(TextPage page, String english, String chinese, Map<String, Money> amounts) {
        page.section(english, chinese);
        amounts.forEach((name, amount) -> page.row(name, page.text(amount.toReasonValue())));
    }

    private static String price(TextPage page, DealImpact deal) {
        Function<Optional<PricePerTonne>, String> shown =
                price -> price.map(known -> page.text(known.toReasonValue())).orElse(page.say("no price", "无报价"));
        return shown.apply(deal.before()) + " -> " + shown.apply(deal.after());
    }

    /** Builds a {@link PolicyImpactReport}. */
    public static final class Builder extends ImmutablePolicyImpactReport.Builder {
        Builder() {}
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }
}
