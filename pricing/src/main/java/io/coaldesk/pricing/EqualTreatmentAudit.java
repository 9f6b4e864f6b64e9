package io.coaldesk.pricing;

import io.coaldesk.deal.PriceLevel;
import io.coaldesk.deal.PriceOffer;
import io.coaldesk.money.Money;
import io.coaldesk.policy.AttributeValue;
import io.coaldesk.policy.CompiledConditions;
import io.coaldesk.policy.Condition;
import io.coaldesk.policy.ConditionBox;
import io.coaldesk.policy.ConditionPoint;
import io.coaldesk.policy.Finding;
import io.coaldesk.policy.Interval;
import io.coaldesk.pricing.rule.AppliedRule;
import io.coaldesk.pricing.rule.PricingRule;
import io.coaldesk.pricing.rule.RuleAttribute;
import io.coaldesk.pricing.rule.RuleCondition;
import io.coaldesk.pricing.rule.RuleEffect;
import io.coaldesk.pricing.rule.RuleFacts;
import io.coaldesk.reason.ReasonValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The audit of equal treatment (销售制度性和过程性平等): deals that a policy cannot tell apart must pay the same apart from
 * the list price, and every differential must say why.
 *
 * <p>Deals are equal if they agree in each attribute that the policy's rules ask for, a number up to the ranges that the
 * rules tell apart, and if they are sold at one place, of one calorific value, on one day. Where the policy surcharges an
 * instrument, limits changes, heeds substitutes or lets the regime choose the list price, deals are equal only if they
 * agree in that too. Quotes without a price are left out. Name, id and order play no part. A differential is the invoice price less the list price: a price that somebody
 * changed by hand shows.
 */
public final class EqualTreatmentAudit {

    private final PricingPolicy policy;
    private final Set<RuleAttribute> attributes;
    private final List<ConditionBox> boxes;
    private final CompiledConditions conditions;

    private EqualTreatmentAudit(PricingPolicy policy, Set<RuleAttribute> attributes, List<ConditionBox> boxes) {
        this.policy = policy;
        this.attributes = attributes;
        this.boxes = List.copyOf(boxes);
        this.conditions = CompiledConditions.of(RuleAttribute.SPACE, boxes);
    }

    /** Returns the audit by the attributes that a policy's rules ask for. */
    public static EqualTreatmentAudit of(PricingPolicy policy) {
        List<ConditionBox> boxes = new ArrayList<>();
        policy.rules().forEach(rule -> {
            boxes.add(rule.box());
            boxes.addAll(steps(rule.effect()));
            boxes.addAll(savings(policy, rule));
        });
        Set<RuleAttribute> asked = EnumSet.noneOf(RuleAttribute.class);
        for (RuleAttribute attribute : RuleAttribute.values()) {
            if (attribute != RuleAttribute.DAY
                    && boxes.stream().anyMatch(box -> box.conditions().containsKey(attribute.wireName()))) {
                asked.add(attribute);
            }
        }
        return new EqualTreatmentAudit(policy, asked, boxes);
    }

    /** A benefit that gives back a saving depends on what decides whether the cost arises. */
    private static List<ConditionBox> savings(PricingPolicy policy, PricingRule rule) {
        return Stream.concat(
                        policy.costs().stream(), policy.bridges().stream().flatMap(bridge -> bridge.lines().stream()))
                .filter(line -> rule.savingOf().contains(line.id()))
                .map(CostLine::condition)
                .flatMap(Optional::stream)
                .map(RuleCondition::box)
                .toList();
    }

    private static List<ConditionBox> steps(RuleEffect effect) {
        if (!(effect instanceof RuleEffect.TonnageTable table)) {
            return List.of();
        }
        RuleAttribute tonnes = table.readsPeriod() ? RuleAttribute.PERIOD_TONNES : RuleAttribute.TONNES;
        return table.steps().stream()
                .map(step -> ConditionBox.everything()
                        .with(tonnes.wireName(), Condition.within(Interval.of(table.edge(), step))))
                .toList();
    }

    /** Returns the attributes in which deals must be equal to be treated equally. */
    public Set<RuleAttribute> attributes() {
        return EnumSet.copyOf(attributes);
    }

    /** Audits deals that this policy, or somebody in its name, priced. */
    public TreatmentAudit audit(List<PricedDeal> deals) {
        SortedMap<String, List<PricedDeal>> groups = new TreeMap<>();
        List<Finding> findings = new ArrayList<>();
        deals.stream()
                .filter(deal -> deal.quote().offer().isPresent())
                .sorted(Comparator.comparing((PricedDeal deal) -> deal.quote().inquiry()))
                .forEach(deal -> {
                    groups.computeIfAbsent(key(deal), none -> new ArrayList<>()).add(deal);
                    findings.addAll(unjustified(deal));
                });
        List<TreatmentGroup> results = new ArrayList<>();
        for (List<PricedDeal> equals : groups.values()) {
            TreatmentGroup group = group(equals);
            results.add(group);
            if (group.spread().amount().signum() != 0) {
                findings.add(Finding.of(
                        "deals[" + String.join(", ", group.deals()) + "]",
                        AuditReason.SPREAD,
                        ReasonValue.list(
                                group.deals().stream().map(ReasonValue::text).toList()),
                        group.lowest().toReasonValue(),
                        group.highest().toReasonValue()));
            }
        }
        return new TreatmentAudit(results, findings);
    }

    private static List<Finding> unjustified(PricedDeal deal) {
        return deal.quote().differentials().stream()
                .filter(rule -> rule.justificationCode().isEmpty()
                        && rule.perTonne().amount().signum() != 0)
                .map((AppliedRule rule) -> Finding.of(
                        "deals[" + deal.quote().inquiry() + "].differentials[" + rule.rule() + "]",
                        AuditReason.UNJUSTIFIED,
                        ReasonValue.text(deal.quote().inquiry()),
                        ReasonValue.term(rule.label()),
                        rule.perTonne().toReasonValue()))
                .toList();
    }

    /** Two codes are equal if no rule tells them from each other or asks for either; two numbers, if all rules hold alike. */
    private String key(PricedDeal deal) {
        PriceRequest request = deal.request();
        RuleFacts facts = facts(request);
        int[] cells = facts.cells(conditions);
        ConditionPoint point = facts.point();
        StringBuilder key = new StringBuilder();
        key.append(request.inquiry().place())
                .append('|')
                .append(request.inquiry().contractCalorificValue())
                .append('|')
                .append(request.market().asOf());
        for (RuleAttribute attribute : attributes) {
            String name = attribute.wireName();
            if (point.on(name) instanceof AttributeValue.Figure number) {
                boxes.forEach(box -> key.append(box.on(name).holds(number) ? '+' : '-'));
            } else {
                key.append('|').append(cells[RuleAttribute.SPACE.place(name)]);
            }
        }
        return key.append('|').append(TreatmentBasis.of(policy, request)).toString();
    }

    private RuleFacts facts(PriceRequest request) {
        return RuleFacts.of(request.inquiry(), request.terms(), request.market(), policy.seasons());
    }

    private TreatmentGroup group(List<PricedDeal> equals) {
        List<Money> differentials =
                equals.stream().map(EqualTreatmentAudit::differential).toList();
        Money lowest = differentials.get(0);
        Money highest = lowest;
        for (Money differential : differentials) {
            lowest = lowest.isMoreThan(differential) ? differential : lowest;
            highest = differential.isMoreThan(highest) ? differential : highest;
        }
        return TreatmentGroup.builder()
                .putAllAttributes(written(equals.get(0).request()))
                .addAllDeals(equals.stream().map(deal -> deal.quote().inquiry()).toList())
                .lowest(lowest)
                .highest(highest)
                .build();
    }

    private Map<String, String> written(PriceRequest request) {
        ConditionPoint point = facts(request).point();
        SortedMap<String, String> written = new TreeMap<>();
        for (RuleAttribute attribute : attributes) {
            AttributeValue value = point.on(attribute.wireName());
            written.put(attribute.wireName(), value.label().en());
        }
        return written;
    }

    private static Money differential(PricedDeal deal) {
        Optional<PriceOffer> offer = deal.quote().offer();
        return offer.map(PriceOffer::waterfall)
                .map(waterfall -> waterfall.at(PriceLevel.INVOICE_PRICE).minus(waterfall.at(PriceLevel.LIST_PRICE)))
                .orElseThrow();
    }
}
