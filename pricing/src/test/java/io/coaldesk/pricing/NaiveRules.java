package io.coaldesk.pricing;

import io.coaldesk.money.TaxTreatment;
import io.coaldesk.policy.BandEdge;
import io.coaldesk.pricing.rule.PricingRule;
import io.coaldesk.pricing.rule.RuleEffect;
import io.coaldesk.pricing.rule.RuleStage;
import io.coaldesk.pricing.rule.Stacking;
import io.coaldesk.pricing.rule.TierCounting;
import io.coaldesk.pricing.rule.TonnageBasis;
import io.coaldesk.pricing.rule.TonnageStep;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Differential rules as their Javadoc says, in straight loops. */
final class NaiveRules {

    private final PricingPolicy policy;
    private final PriceRequest request;
    private final NaiveConditions conditions;
    private final BigDecimal list;

    NaiveRules(PricingPolicy policy, PriceRequest request, BigDecimal list) {
        this.policy = policy;
        this.request = request;
        this.conditions = new NaiveConditions(policy, request);
        this.list = list;
    }

    /** Returns the price after every stage, before the cap. */
    BigDecimal price() {
        BigDecimal running = list;
        int lowest = policy.rules().stream().mapToInt(PricingRule::stage).min().orElse(0);
        int highest = policy.rules().stream().mapToInt(PricingRule::stage).max().orElse(-1);
        for (int stage = lowest; stage <= highest; stage++) {
            running = stage(stage, running);
        }
        return running;
    }

    private BigDecimal stage(int stage, BigDecimal before) {
        List<PricingRule> rules = holding(stage);
        Stacking stacking = policy.stacking();
        for (RuleStage declared : policy.stages()) {
            stacking = declared.stage() == stage ? declared.stacking() : stacking;
        }
        if (rules.isEmpty()) {
            return before;
        }
        if (stacking == Stacking.FIRST_HIT) {
            return before.add(change(rules.get(0), before, before));
        }
        if (stacking == Stacking.BEST_OF) {
            BigDecimal best = change(rules.get(0), before, before);
            for (PricingRule rule : rules) {
                best = best.min(change(rule, before, before));
            }
            return before.add(best);
        }
        BigDecimal running = before;
        for (PricingRule rule : rules) {
            running = running.add(change(rule, stacking == Stacking.COMPOUNDING ? running : list, running));
        }
        return running;
    }

    /** The rules that hold, by precedence and then by id. */
    private List<PricingRule> holding(int stage) {
        List<PricingRule> holding = new ArrayList<>();
        for (PricingRule rule : policy.rules()) {
            if (rule.stage() == stage
                    && conditions.isValid(rule.validFrom(), rule.validTo())
                    && conditions.hold(rule.condition())) {
                holding.add(rule);
            }
        }
        holding.sort((one, other) -> {
            int order = Integer.compare(
                    one.precedence().orElse(0), other.precedence().orElse(0));
            return order != 0 ? order : one.id().compareTo(other.id());
        });
        return holding;
    }

    private BigDecimal change(PricingRule rule, BigDecimal shareOf, BigDecimal running) {
        BigDecimal change = effect(rule.effect(), shareOf, running);
        return rule.savingOf().isEmpty() ? change : change.max(saving(rule).negate());
    }

    private BigDecimal effect(RuleEffect effect, BigDecimal shareOf, BigDecimal running) {
        if (effect instanceof RuleEffect.PerTonne fixed) {
            return step(fixed.amount().amount());
        }
        if (effect instanceof RuleEffect.ShareOfPrice share) {
            return step(shareOf.multiply(share.share()));
        }
        if (effect instanceof RuleEffect.Replace set) {
            return step(set.price().amount().subtract(running));
        }
        if (effect instanceof RuleEffect.AtLeast floor) {
            BigDecimal missing = floor.price().amount().subtract(running);
            return missing.signum() > 0 ? missing.setScale(scale(), RoundingMode.CEILING) : BigDecimal.ZERO;
        }
        if (effect instanceof RuleEffect.AtMost ceiling) {
            BigDecimal excess = running.subtract(ceiling.price().amount());
            return excess.signum() > 0
                    ? excess.setScale(scale(), RoundingMode.CEILING).negate()
                    : BigDecimal.ZERO;
        }
        return table((RuleEffect.TonnageTable) effect);
    }

    private BigDecimal table(RuleEffect.TonnageTable table) {
        BigDecimal own = request.inquiry().tonnes();
        BigDecimal tonnes = table.basis().equals(Optional.of(TonnageBasis.PERIOD))
                ? request.inquiry().saleDetails().periodTonnes().orElse(own)
                : own;
        if (table.counting().equals(Optional.of(TierCounting.INCREMENTAL))) {
            BigDecimal sum = BigDecimal.ZERO;
            for (TonnageStep step : table.steps()) {
                BigDecimal to = step.to().isPresent() ? step.to().get().min(tonnes) : tonnes;
                BigDecimal within = to.subtract(step.from().orElse(BigDecimal.ZERO));
                sum = within.signum() > 0
                        ? sum.add(within.multiply(step.perTonne().amount()))
                        : sum;
            }
            return sum.divide(tonnes, scale(), policy.rounding().step().mode());
        }
        for (TonnageStep step : table.steps()) {
            boolean above = step.from().isEmpty()
                    || tonnes.compareTo(step.from().get()) > 0
                    || (tonnes.compareTo(step.from().get()) == 0 && table.edge() == BandEdge.FROM_INCLUDED);
            boolean below = step.to().isEmpty()
                    || tonnes.compareTo(step.to().get()) < 0
                    || (tonnes.compareTo(step.to().get()) == 0 && table.edge() == BandEdge.TO_INCLUDED);
            if (above && below) {
                return step(step.perTonne().amount());
            }
        }
        throw new AssertionError("a table covers every tonnage: " + table);
    }

    /** What the named lines would have cost that do not arise, net of their tax and then with that of the price. */
    private BigDecimal saving(PricingRule rule) {
        List<CostLine> lines = new ArrayList<>(policy.costs());
        for (CostBridge bridge : policy.bridges()) {
            if (bridge.from().equals(request.supply().cost().place())
                    && bridge.to().equals(request.inquiry().place())) {
                lines.addAll(bridge.lines());
            }
        }
        BigDecimal net = BigDecimal.ZERO;
        for (CostLine line : lines) {
            boolean arises = (line.places().isEmpty()
                            || line.places().contains(request.inquiry().place()))
                    && line.condition().map(conditions::hold).orElse(true);
            if (rule.savingOf().contains(line.id()) && !arises) {
                net = net.add(
                        line.tax().kind() == TaxTreatment.Kind.INCLUDED
                                ? line.amount()
                                        .amount()
                                        .divide(BigDecimal.ONE.add(line.tax().rate()), scale(), RoundingMode.DOWN)
                                : line.amount().amount().setScale(scale(), RoundingMode.DOWN));
            }
        }
        return net.multiply(BigDecimal.ONE.add(policy.salesTax().rate()), MathContext.UNLIMITED)
                .setScale(scale(), RoundingMode.DOWN);
    }

    private BigDecimal step(BigDecimal amount) {
        return amount.setScale(scale(), policy.rounding().step().mode());
    }

    private int scale() {
        return policy.rounding().step().scale();
    }
}
