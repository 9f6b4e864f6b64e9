package io.coaldesk.examples.benchmark;

import io.coaldesk.customer.CustomerTier;
import io.coaldesk.market.MarketRegime;
import io.coaldesk.policy.ConditionAttribute;
import io.coaldesk.policy.ConditionSpace;
import io.coaldesk.policy.Interval;
import java.math.BigDecimal;
import java.util.SplittableRandom;

/** What rules are matched with: ten attributes, with codes and numbers of its own in memory. */
record MatchingRequest(
        String industry,
        String region,
        String product,
        CustomerTier tier,
        MarketRegime regime,
        Season season,
        boolean partner,
        BigDecimal tonnes,
        BigDecimal ash,
        int stockDays) {

    /** The attributes in the order of the components. */
    static final ConditionSpace SPACE = ConditionSpace.of(
            ConditionAttribute.openCodes("industry"),
            ConditionAttribute.openCodes("region"),
            ConditionAttribute.openCodes("product"),
            ConditionAttribute.codes("tier", CustomerTier.class),
            ConditionAttribute.codes("regime", MarketRegime.class),
            ConditionAttribute.codes("season", Season.class),
            ConditionAttribute.flag("partner"),
            ConditionAttribute.number("tonnes"),
            ConditionAttribute.number("ash"),
            ConditionAttribute.wholeNumber("stockDays", Interval.ALL));

    /** More than rules name, so that some requests have a code that no rule asks for. */
    private static final int CODES = 10;

    /** A part of the year. */
    enum Season {
        WINTER,
        SPRING,
        SUMMER,
        AUTUMN
    }

    /** Draws a request. */
    static MatchingRequest draw(SplittableRandom random) {
        return new MatchingRequest(
                code("industry", random.nextInt(CODES)),
                code("region", random.nextInt(CODES)),
                code("product", random.nextInt(CODES)),
                any(CustomerTier.values(), random),
                any(MarketRegime.values(), random),
                any(Season.values(), random),
                random.nextBoolean(),
                BigDecimal.valueOf(random.nextInt(60_000)),
                BigDecimal.valueOf(random.nextInt(800, 1400), 2),
                random.nextInt(36));
    }

    /** Returns a code of an attribute, a new string each time. */
    static String code(String attribute, int code) {
        return attribute + "-" + code;
    }

    private static <T> T any(T[] values, SplittableRandom random) {
        return values[random.nextInt(values.length)];
    }
}
