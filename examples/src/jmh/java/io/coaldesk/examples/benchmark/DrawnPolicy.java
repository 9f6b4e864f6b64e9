package io.coaldesk.examples.benchmark;

import io.coaldesk.customer.CustomerTier;
import io.coaldesk.market.MarketRegime;
import io.coaldesk.money.Money;
import io.coaldesk.policy.BandEdge;
import io.coaldesk.pricing.CreditLossPolicy;
import io.coaldesk.pricing.PricingPolicy;
import io.coaldesk.pricing.rule.NumberRange;
import io.coaldesk.pricing.rule.PricingRule;
import io.coaldesk.pricing.rule.RuleCondition;
import io.coaldesk.pricing.rule.RuleEffect;
import io.coaldesk.pricing.rule.RuleKind;
import io.coaldesk.reason.Label;
import io.coaldesk.testing.pricing.PolicySamples;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** A policy of fifty rules, each of which asks something of some of ten attributes of a {@link DrawnDeal}. */
final class DrawnPolicy {

    /** The number of rules. */
    static final int RULES = 50;

    private static final int ATTRIBUTES = 10;
    private static final int NAMED_CODES = 8;

    private DrawnPolicy() {}

    /** Draws the conditions of the rules, each on a number of attributes from the fewest to two more. */
    static List<RuleCondition> conditions(SplittableRandom random, int fewest) {
        return IntStream.range(0, RULES)
                .mapToObj(i -> condition(random, fewest + random.nextInt(3)))
                .toList();
    }

    /** Draws a policy: rules, a way and two other costs, interest, losses, a floor and a target. */
    static PricingPolicy draw(SplittableRandom random, int fewest) {
        List<PricingRule> rules = new ArrayList<>();
        for (RuleCondition condition : conditions(random, fewest)) {
            rules.add(rule(random, rules.size()).withCondition(condition));
        }
        return PolicySamples.full()
                .withCodes(Optional.empty())
                .withRules(rules)
                .withMaxDiscount(Optional.empty())
                .withMaxPremium(Optional.empty())
                .withCreditLoss(new CreditLossPolicy(
                        new TreeMap<>(Map.of("AA", new BigDecimal("0.0005"), "A", new BigDecimal("0.001"))),
                        new BigDecimal("0.004")));
    }

    private static PricingRule rule(SplittableRandom random, int number) {
        boolean premium = random.nextBoolean();
        BigDecimal size = BigDecimal.valueOf(random.nextInt(1, 60) * (premium ? 1L : -1L), 1);
        RuleEffect effect = random.nextBoolean()
                ? new RuleEffect.PerTonne(Money.of(size, PolicySamples.full().currency()))
                : new RuleEffect.ShareOfPrice(size.movePointLeft(3));
        return PolicySamples.rule(
                        "rule-" + number, premium ? RuleKind.PREMIUM : RuleKind.DISCOUNT, random.nextInt(5), effect)
                .withLabel(Label.of("rule " + number, "规则" + number));
    }

    private static RuleCondition condition(SplittableRandom random, int asked) {
        List<Integer> attributes =
                new ArrayList<>(IntStream.range(0, ATTRIBUTES).boxed().toList());
        Collections.shuffle(attributes, new Random(random.nextLong()));
        RuleCondition condition = RuleCondition.always();
        for (int attribute : attributes.subList(0, asked)) {
            condition = asking(condition, attribute, random);
        }
        return condition;
    }

    private static RuleCondition asking(RuleCondition condition, int attribute, SplittableRandom random) {
        return switch (attribute) {
            case 0 -> condition.withIndustries(codes("industry", random));
            case 1 -> condition.withRegions(codes("region", random));
            case 2 -> condition.withProducts(codes("product", random));
            case 3 -> condition.withChannels(codes("channel", random));
            case 4 ->
                condition.withTiers(EnumSet.complementOf(EnumSet.of(DrawnDeal.any(CustomerTier.values(), random))));
            case 5 ->
                condition.withRegimes(EnumSet.complementOf(EnumSet.of(DrawnDeal.any(MarketRegime.values(), random))));
            case 6 -> condition.withPartner(random.nextBoolean());
            case 7 ->
                condition
                        .withMinTonnes(BigDecimal.valueOf(5000L * random.nextInt(6)))
                        .withMaxTonnes(BigDecimal.valueOf(5000L * random.nextInt(6, 12)));
            case 8 -> condition.withCreditDays(days(random));
            default -> condition.withOwnStockDays(days(random));
        };
    }

    private static Set<String> codes(String attribute, SplittableRandom random) {
        Set<String> codes = new TreeSet<>();
        random.ints(4, 0, NAMED_CODES).forEach(code -> codes.add(DrawnDeal.code(attribute, code)));
        return codes;
    }

    private static NumberRange days(SplittableRandom random) {
        return new NumberRange(
                Optional.of(BigDecimal.valueOf(3L * random.nextInt(6))),
                Optional.of(BigDecimal.valueOf(3L * random.nextInt(6, 12))),
                BandEdge.FROM_INCLUDED);
    }
}
