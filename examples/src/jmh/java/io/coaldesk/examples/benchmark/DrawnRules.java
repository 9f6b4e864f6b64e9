package io.coaldesk.examples.benchmark;

import io.coaldesk.policy.Condition;
import io.coaldesk.policy.ConditionAttribute;
import io.coaldesk.policy.ConditionBox;
import io.coaldesk.policy.Interval;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;

/** Rules that ask something of two to four attributes of a {@link MatchingRequest}. */
final class DrawnRules {

    private static final int NAMED_CODES = 8;

    private DrawnRules() {}

    /** Draws the condition of a rule. */
    static ConditionBox condition(SplittableRandom random) {
        List<ConditionAttribute> attributes = MatchingRequest.SPACE.attributes();
        SortedMap<String, Condition> conditions = new TreeMap<>();
        for (int asked = 2 + random.nextInt(3); asked > 0; asked--) {
            ConditionAttribute attribute = attributes.get(random.nextInt(attributes.size()));
            conditions.put(attribute.name(), condition(attribute, random));
        }
        return new ConditionBox(conditions);
    }

    private static Condition condition(ConditionAttribute attribute, SplittableRandom random) {
        if (attribute instanceof ConditionAttribute.Closed closed) {
            List<String> codes = new ArrayList<>(closed.codes());
            codes.remove(random.nextInt(codes.size()));
            return Condition.codes(codes);
        }
        if (attribute instanceof ConditionAttribute.Open) {
            return Condition.codes(random.ints(4, 0, NAMED_CODES)
                    .mapToObj(code -> MatchingRequest.code(attribute.name(), code))
                    .toList());
        }
        BigDecimal from = edge(attribute.name(), random.nextInt(6));
        BigDecimal to = edge(attribute.name(), 6 + random.nextInt(6));
        return Condition.within(Interval.atLeast(from).and(Interval.lessThan(to)));
    }

    /** Twelve edges of each number: tonnes in steps of 5,000, ash of half a percent, days of three. */
    private static BigDecimal edge(String attribute, int step) {
        return switch (attribute) {
            case "tonnes" -> BigDecimal.valueOf(5000L * step);
            case "ash" -> BigDecimal.valueOf(80L + 5L * step, 1);
            default -> BigDecimal.valueOf(3L * step);
        };
    }
}
